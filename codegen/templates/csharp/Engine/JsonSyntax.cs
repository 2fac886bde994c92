using System;

namespace ServiceErrors
{
    /// <summary>The grammar of RFC 8259, to the letter.</summary>
    internal sealed class JsonSyntax
    {
        private const int Deepest = 127;

        /// <summary>So many characters can't be a number that no double can hold, unless there is an exponent.</summary>
        private const int LongestFiniteNumber = 308;

        private readonly string text;
        private int at;
        private int depth;

        private JsonSyntax(string text) => this.text = text;

        /// <summary>Whether a text is JSON that nests no deeper than others read it, with numbers that a double can hold.</summary>
        public static bool IsJson(string text)
        {
            var syntax = new JsonSyntax(text);
            bool isValue = syntax.ReadValue();
            syntax.SkipWhiteSpace();
            return isValue && syntax.at == text.Length;
        }

        private char Next => at < text.Length ? text[at] : '\0';

        /// <summary>It calls itself, but not more often than it may nest.</summary>
        private bool ReadValue()
        {
            SkipWhiteSpace();
            switch (Next)
            {
                case '{':
                    return ReadAll('}', ReadField);
                case '[':
                    return ReadAll(']', ReadValue);
                case '"':
                    return ReadString();
                case 't':
                    return ReadWord("true");
                case 'f':
                    return ReadWord("false");
                case 'n':
                    return ReadWord("null");
                default:
                    return ReadNumber();
            }
        }

        /// <summary>Reads what stands between brackets, with commas in between.</summary>
        private bool ReadAll(char close, Func<bool> readOne)
        {
            at++;
            if (++depth > Deepest)
            {
                return false;
            }
            SkipWhiteSpace();
            bool isFirst = true;
            while (!Take(close))
            {
                if (!isFirst && !Take(',') || !readOne())
                {
                    return false;
                }
                isFirst = false;
                SkipWhiteSpace();
            }
            depth--;
            return true;
        }

        private bool ReadField()
        {
            SkipWhiteSpace();
            bool isNamed = ReadString();
            SkipWhiteSpace();
            return isNamed && Take(':') && ReadValue();
        }

        private bool ReadString()
        {
            if (!Take('"'))
            {
                return false;
            }
            while (at < text.Length)
            {
                char it = text[at++];
                if (it == '"')
                {
                    return true;
                }
                if (it < ' ' || it == '\\' && !ReadEscape())
                {
                    return false;
                }
            }
            return false;
        }

        private bool ReadEscape()
        {
            char it = Next;
            at++;
            if (it != 'u')
            {
                return "\"\\/bfnrt".IndexOf(it) >= 0;
            }
            for (int end = at + 4; at < end; at++)
            {
                if (!Uri.IsHexDigit(Next))
                {
                    return false;
                }
            }
            return true;
        }

        private bool ReadNumber()
        {
            int start = at;
            Take('-');
            bool isFit = Take('0') || ReadDigits();
            bool isLong = at - start > LongestFiniteNumber;
            isFit &= !Take('.') || ReadDigits();
            if (Take('e') || Take('E'))
            {
                isLong = true;
                at += Next == '+' || Next == '-' ? 1 : 0;
                isFit &= ReadDigits();
            }
            return isFit && !(isLong && double.IsInfinity(Numbers.Read(text.Substring(start, at - start))));
        }

        private bool ReadDigits()
        {
            int start = at;
            while (Characters.IsDigit(Next))
            {
                at++;
            }
            return at > start;
        }

        private bool ReadWord(string word)
        {
            bool isThere = Characters.HasAt(text, at, word);
            at += word.Length;
            return isThere;
        }

        private bool Take(char wanted)
        {
            bool isThere = at < text.Length && text[at] == wanted;
            at += isThere ? 1 : 0;
            return isThere;
        }

        private void SkipWhiteSpace()
        {
            while (at < text.Length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
            {
                at++;
            }
        }
    }
}
