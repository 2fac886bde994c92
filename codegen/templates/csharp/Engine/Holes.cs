using System;
using System.Globalization;
using System.Linq;

namespace ServiceErrors
{
    /// <summary>What holes take.</summary>
    internal static class Holes
    {
        /// <summary>Twice what writes out every digit that a double can have. The bound keeps matching linear.</summary>
        public const int LongestNumber = 1536;

        private const int Octets = 4;
        private const int LargestOctet = 255;
        private const int LongestIpv4 = 15;

        /// <summary>Whether a stretch of a text is a value of a type.</summary>
        public static bool Accept(ParamType type, string text, int start, int end)
        {
            switch (type)
            {
                case ParamType.String:
                    return start <= end;
                case ParamType.Token:
                    return start < end && EndOfToken(text, start, end) == end;
                case ParamType.Integer:
                    return start < end && EndOfInteger(text, start, end) == end && Characters.IsDigit(text[end - 1]);
                case ParamType.Number:
                    return start < end && end - start <= LongestNumber && IsNumber(text, start, end);
                case ParamType.Boolean:
                    return Is("true", text, start, end) || Is("false", text, start, end);
                default:
                    return start < end && IsIpv4(text, start, end);
            }
        }

        /// <summary>The same for a stretch within the reach, where any is a value if only it is long enough.</summary>
        public static bool AcceptWithinReach(ParamType type, string text, int start, int end) =>
            type == ParamType.Token ? start < end
            : type == ParamType.Integer ? start < end && (end - start > 1 || text[start] != '-')
            : Accept(type, text, start, end);

        /// <summary>How far a hole can go from a place, if from any later place within that it could go no further and find nothing else.</summary>
        public static int? Reach(ParamType type, string text, int start) =>
            type == ParamType.String ? text.Length
            : type == ParamType.Token ? EndOfToken(text, start, text.Length)
            : type == ParamType.Integer ? EndOfInteger(text, start, text.Length)
            : (int?)null;

        /// <summary>Reads a param, as its type if that can hold it.</summary>
        public static object Value(ParamType type, string text)
        {
            switch (type)
            {
                case ParamType.Boolean:
                    return text.Length == "true".Length;
                case ParamType.Integer:
                    return Integer(text);
                case ParamType.Number:
                    double number = Numbers.Read(text);
                    return double.IsInfinity(number) ? text : (object)number;
                default:
                    return text;
            }
        }

        /// <summary>Writes a param as every other language does.</summary>
        public static string Write(object value)
        {
            if (value is bool truth)
            {
                return truth ? "true" : "false";
            }
            return value as string ?? (value is double number ? Numbers.Write(number) : ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
        }

        /// <summary>Whether a value is what a param of that type may hold.</summary>
        public static bool Fit(ParamType type, object value) =>
            type == ParamType.Integer ? value is long
            : type == ParamType.Number ? value is double
            : type == ParamType.Boolean ? value is bool
            : value is string;

        private static object Integer(string text)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            {
                return number;
            }
            return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong large) ? large : (object)text;
        }

        private static int EndOfToken(string text, int start, int end)
        {
            int at = text.IndexOfAny(Characters.WhiteSpace, start, end - start);
            return at < 0 ? end : at;
        }

        private static int EndOfInteger(string text, int start, int end) => EndOfDigits(text, start < end && text[start] == '-' ? start + 1 : start, end);

        private static int EndOfDigits(string text, int start, int end)
        {
            while (start < end && Characters.IsDigit(text[start]))
            {
                start++;
            }
            return start;
        }

        /// <summary>An integer, then an optional fraction, then an optional exponent.</summary>
        private static bool IsNumber(string text, int start, int end)
        {
            int at = EndOfInteger(text, start, end);
            bool isFit = at > start && Characters.IsDigit(text[at - 1]);
            if (at < end && text[at] == '.')
            {
                int fraction = at + 1;
                at = EndOfDigits(text, fraction, end);
                isFit &= at > fraction;
            }
            if (at < end && (text[at] | 0x20) == 'e')
            {
                int exponent = at + 1 < end && (text[at + 1] == '+' || text[at + 1] == '-') ? at + 2 : at + 1;
                at = EndOfDigits(text, exponent, end);
                isFit &= at > exponent;
            }
            return isFit && at == end;
        }

        private static bool IsIpv4(string text, int start, int end)
        {
            string[] octets = end - start > LongestIpv4 ? new string[0] : text.Substring(start, end - start).Split('.');
            return octets.Length == Octets && octets.All(it => Accept(ParamType.Integer, it, 0, it.Length) && IsOctet(it));
        }

        private static bool IsOctet(string digits) =>
            digits[0] != '-' && (digits.Length == 1 || digits[0] != '0') && int.Parse(digits, CultureInfo.InvariantCulture) <= LargestOctet;

        private static bool Is(string word, string text, int start, int end) =>
            end - start == word.Length && string.CompareOrdinal(word, 0, text, start, word.Length) == 0;
    }
}
