using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>
    /// How a service writes its errors. Shapes are as in the spec: <c>"$code"</c> is read, <c>"$code?"</c> if it is there, and <c>"$$"</c> is a dollar sign.
    /// </summary>
    internal sealed class Wire
    {
        public JToken[] Envelopes { get; set; } = { };
        public JToken[] NotErrors { get; set; } = { };
        public string[] BodyPrefixes { get; set; } = { };

        /// <summary>Other wordings of errors, by id.</summary>
        public Dictionary<string, string[]> Also { get; set; } = new Dictionary<string, string[]>();

        /// <summary>
        /// Wordings with holes are tried in the order of the rows, but for these: by the place at which it is tried, which of them that is.
        /// </summary>
        public Dictionary<int, int> Late { get; set; } = new Dictionary<int, int>();
    }
}
