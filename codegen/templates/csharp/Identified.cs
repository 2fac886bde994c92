using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>What a response was. Nothing of it is lost, whether the error is known or not.</summary>
    public abstract class Identified
    {
        private const int FirstFailure = 400;

        private readonly Found found;

        internal Identified(Found found, object body)
        {
            this.found = found;
            Body = body;
        }

        /// <summary>How well it matched.</summary>
        public MatchKind Match => found.Match;

        /// <summary>What the table says of the error, if it is known which it is; else null.</summary>
        public ErrorInfo Info => found.Error;

        /// <summary>The params by their names. One that its type can't hold is the text that it was.</summary>
        public IReadOnlyDictionary<string, object> Params => found.Params;

        /// <summary>The code in the body, or null.</summary>
        public string Code => found.Code;

        /// <summary>What the body calls the category, or null.</summary>
        public string Category => found.Category;

        /// <summary>The HTTP status, or null.</summary>
        public int? Status => found.Status;

        /// <summary>The message in the body, or null; a body that hasn't the shape of an error is all message.</summary>
        public string Message => found.Message;

        /// <summary>The id by which the service's logs are searched, or null.</summary>
        public string Trace => found.Trace;

        /// <summary>The body as it was handed in.</summary>
        public object Body { get; }

        /// <summary>Whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one with a code.</summary>
        public bool IsError => Match == MatchKind.Exact || Match == MatchKind.Normalized || Match != MatchKind.NotError && (SaysSo || HasFailed);

        /// <summary>A text that was asked for may well speak of a code.</summary>
        private bool SaysSo => found.IsEnveloped && (Code != null || Category != null);

        private bool HasFailed => Status.HasValue ? Status >= FirstFailure : Match == MatchKind.Code;

        /// <summary>How well it matched, as what, and the HTTP status; no text of the service.</summary>
        public override string ToString() => $"{Match} {Info?.Id ?? "unknown"}" + (Status.HasValue ? $" (HTTP {Status})" : "");
    }

    /// <summary>What a response was, and the exception that it stands for.</summary>
    public sealed class Identified<TException> : Identified
        where TException : ServiceException
    {
        private readonly Catalog<TException> catalog;

        internal Identified(Catalog<TException> catalog, Found found, object body)
            : base(found, body)
        {
            this.catalog = catalog;
            Error = found.Error == null ? null : catalog.Make(this);
        }

        /// <summary>The error, ready to be thrown, if it is known which it is; else null.</summary>
        public TException Error { get; }

        /// <summary>Throws the error, or one that tells as much as is known of it, if the service failed.</summary>
        public void ThrowIfError()
        {
            if (Error != null || IsError)
            {
                throw Error ?? catalog.Make(this);
            }
        }
    }
}
