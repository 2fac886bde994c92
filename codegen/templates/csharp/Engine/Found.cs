using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>What the engine found in a response.</summary>
    internal sealed class Found
    {
        private static readonly Dictionary<string, object> NoParams = new Dictionary<string, object>();

        public MatchKind Match { get; set; }
        public ErrorInfo Error { get; set; }
        public IReadOnlyDictionary<string, object> Params { get; set; } = NoParams;
        public string Code { get; set; }
        public string Category { get; set; }
        public int? Status { get; set; }
        public string Message { get; set; }
        public string Trace { get; set; }

        /// <summary>Whether the body had the shape of an error.</summary>
        public bool IsEnveloped { get; set; }
    }
}
