using System;

namespace ServiceErrors
{
    /// <summary>What a service says of one of its classes of errors.</summary>
    public sealed class CategoryInfo
    {
        internal CategoryInfo(Enum number, string id, int? status = null, string wire = null)
        {
            Number = Convert.ToInt32(number);
            Id = id;
            Status = status;
            Wire = wire;
        }

        /// <summary>Its id.</summary>
        public string Id { get; }

        /// <summary>The HTTP status, if the service tells.</summary>
        public int? Status { get; }

        /// <summary>What a body calls it; null if nothing.</summary>
        public string Wire { get; }

        /// <summary>Its number in the enum of the catalog.</summary>
        internal int Number { get; }
    }
}
