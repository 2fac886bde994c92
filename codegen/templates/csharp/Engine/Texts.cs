using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>What a catalog says in one language, by the ids of its errors.</summary>
    internal sealed class Texts
    {
        private static readonly Dictionary<string, string> Nothing = new Dictionary<string, string>();

        /// <summary>Templates.</summary>
        public Dictionary<string, string> Messages { get; set; } = Nothing;
        public Dictionary<string, string> Descriptions { get; set; } = Nothing;
        public Dictionary<string, string> Remedies { get; set; } = Nothing;
    }
}
