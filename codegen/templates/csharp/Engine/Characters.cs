using System;
using System.Text;

namespace ServiceErrors
{
    /// <summary>Characters as all languages see them, whatever the runtime and its culture say.</summary>
    internal static class Characters
    {
        private const char Replacement = '\uFFFD';

        /// <summary>Whether Unicode calls it white space.</summary>
        public static bool IsWhiteSpace(char it)
        {
            if (it < '\u0080')
            {
                return it == ' ' || it >= '\t' && it <= '\r';
            }
            return it == '\u0085' || it == '\u00A0' || it == '\u1680' || it >= '\u2000' && it <= '\u200A'
                || it == '\u2028' || it == '\u2029' || it == '\u202F' || it == '\u205F' || it == '\u3000';
        }

        /// <summary>Whether two texts aren't told apart by it at their ends: white space, and what ends a sentence.</summary>
        public static bool IsLoose(char it) => it == '.' || it == '!' || it == '\u3002' || IsWhiteSpace(it);

        /// <summary>Whether it may stand in a word: an ASCII letter or digit, or an underscore.</summary>
        public static bool IsWord(char it) => it >= 'a' && it <= 'z' || it >= 'A' && it <= 'Z' || IsDigit(it) || it == '_';

        /// <summary>Whether it is an ASCII digit.</summary>
        public static bool IsDigit(char it) => it >= '0' && it <= '9';

        /// <summary>Whether another text stands at a place in a text. What the library has for that is a hundred times slower on some runtimes.</summary>
        public static bool HasAt(string text, int at, string other) => at >= 0 && string.CompareOrdinal(text, at, other, 0, other.Length) == 0;

        /// <summary>A text without what is unwanted at its ends.</summary>
        public static string Trim(string text, Func<char, bool> isUnwanted) => TrimEnd(TrimStart(text, isUnwanted), isUnwanted);

        public static string TrimStart(string text, Func<char, bool> isUnwanted)
        {
            int start = 0;
            while (start < text.Length && isUnwanted(text[start]))
            {
                start++;
            }
            return text.Substring(start);
        }

        public static string TrimEnd(string text, Func<char, bool> isUnwanted)
        {
            int end = text.Length;
            while (end > 0 && isUnwanted(text[end - 1]))
            {
                end--;
            }
            return text.Substring(0, end);
        }

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
                if ((text[at] & 0xF800) != 0xD800)
                {
                    continue;
                }
                if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    at++;
                    continue;
                }
                mended = mended ?? text.ToCharArray();
                mended[at] = Replacement;
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
