using System.Linq;
using System.Text;

namespace ServiceErrors
{
    /// <summary>Characters as all languages see them, whatever the runtime and its culture say.</summary>
    internal static class Characters
    {
        private const char Replacement = '\uFFFD';

        /// <summary>What Unicode calls white space.</summary>
        public static readonly char[] WhiteSpace =
            "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000".ToCharArray();

        /// <summary>By what two texts aren't told apart at their ends: white space, and what ends a sentence.</summary>
        public static readonly char[] Loose = WhiteSpace.Concat(".!。").ToArray();

        /// <summary>Whether it may stand in a word: an ASCII letter or digit, or an underscore.</summary>
        public static bool IsWord(char it) => it >= 'a' && it <= 'z' || it >= 'A' && it <= 'Z' || IsDigit(it) || it == '_';

        /// <summary>Whether it is an ASCII digit.</summary>
        public static bool IsDigit(char it) => it >= '0' && it <= '9';

        /// <summary>Whether another text stands at a place in a text. What the library has for that is a hundred times slower on some runtimes.</summary>
        public static bool HasAt(string text, int at, string other) => at >= 0 && string.CompareOrdinal(text, at, other, 0, other.Length) == 0;

        /// <summary>Puts an ASCII letter in lower case, and no other.</summary>
        public static char Lower(char it) => it >= 'A' && it <= 'Z' ? (char)(it | 0x20) : it;

        /// <summary>Puts ASCII letters in lower case, and no others.</summary>
        public static string Lower(string text)
        {
            char[] lowered = null;
            for (int at = 0; at < text.Length; at++)
            {
                if (Lower(text[at]) != text[at])
                {
                    lowered = lowered ?? text.ToCharArray();
                    lowered[at] = Lower(text[at]);
                }
            }
            return lowered == null ? text : new string(lowered);
        }

        /// <summary>Reads half a surrogate pair as U+FFFD.</summary>
        public static string WithoutLoneSurrogates(string text)
        {
            char[] mended = null;
            for (int at = 0; at < text.Length; at++)
            {
                bool isSurrogate = (text[at] & 0xF800) == 0xD800;
                if (isSurrogate && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    at++;
                }
                else if (isSurrogate)
                {
                    mended = mended ?? text.ToCharArray();
                    mended[at] = Replacement;
                }
            }
            return mended == null ? text : new string(mended);
        }

        /// <summary>
        /// Reads UTF-8 as browsers do: one U+FFFD for each start of a character that isn't finished. Runtimes differ in how many they give.
        /// </summary>
        public static string FromUtf8(byte[] bytes)
        {
            var text = new StringBuilder(bytes.Length);
            for (int at = 0; at < bytes.Length;)
            {
                int lead = bytes[at++];
                if (lead < 0x80)
                {
                    text.Append((char)lead);
                    continue;
                }
                int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
                int point = lead & (0x3F >> length);
                // Overlong forms, surrogates, and what is beyond the last character end before their second byte.
                int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
                int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
                int left = length;
                for (; left > 0 && at < bytes.Length && bytes[at] >= least && bytes[at] <= most; left--)
                {
                    point = (point << 6) | (bytes[at++] & 0x3F);
                    least = 0x80;
                    most = 0xBF;
                }
                if (length == 0 || left > 0)
                {
                    text.Append(Replacement);
                }
                else if (point < 0x10000)
                {
                    text.Append((char)point);
                }
                else
                {
                    text.Append(char.ConvertFromUtf32(point));
                }
            }
            return text.ToString();
        }
    }
}
