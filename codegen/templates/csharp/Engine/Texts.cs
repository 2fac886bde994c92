using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>What a catalog says in one language, by the ids of its errors.</summary>
    internal sealed class Texts
    {
        private static readonly Dictionary<string, string> Nothing = new Dictionary<string, string>();

        /// <summary>Templates. Those in the language of the service stand in the rows of its table.</summary>
        public Dictionary<string, string> Messages { get; set; } = Nothing;
        public Dictionary<string, string> Descriptions { get; set; } = Nothing;
        public Dictionary<string, string> Remedies { get; set; } = Nothing;

        internal static Texts None() => new Texts();
    }
}
