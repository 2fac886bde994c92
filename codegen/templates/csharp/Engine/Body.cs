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
            text = Trim(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
            foreach (string prefix in prefixes)
            {
                if (Characters.HasAt(text, 0, prefix))
                {
                    return Trim(text.Substring(prefix.Length));
                }
            }
            return text;
        }

        public static string Trim(string text) => Characters.Trim(text, Characters.IsWhiteSpace);
    }
}
