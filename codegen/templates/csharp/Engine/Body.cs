using System;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>What people hold of a response, as text.</summary>
    internal static class Body
    {
        public static string TextOf(string body) => body == null ? "" : Characters.WithoutLoneSurrogates(body);

        public static string TextOf(byte[] body) => body == null ? "" : Characters.FromUtf8(body);

        public static string TextOf(JToken body) => body == null ? "" : TextOf(Json.Write(body));

        /// <summary>Drops a byte order mark, white space at the ends, and the first body prefix that stands there.</summary>
        public static string Undress(string text, string[] prefixes)
        {
            string trimmed = text.Substring(Characters.HasAt(text, 0, "\uFEFF") ? 1 : 0).Trim(Characters.WhiteSpace);
            string prefix = Array.Find(prefixes, it => Characters.HasAt(trimmed, 0, it));
            return prefix == null ? trimmed : trimmed.Substring(prefix.Length).Trim(Characters.WhiteSpace);
        }
    }
}
