using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceErrors
{
    /// <summary>The codes of a catalog.</summary>
    internal sealed class Codes
    {
        /// <summary>Each with its error, if it has only one.</summary>
        private readonly Dictionary<string, ErrorInfo> onlyErrors = new Dictionary<string, ErrorInfo>(StringComparer.Ordinal);

        /// <summary>The words with which codes start, and the letters with which those do: most words of a text are ruled out by theirs.</summary>
        private readonly HashSet<string> words = new HashSet<string>(StringComparer.Ordinal);
        private readonly char[] letters;

        /// <summary>Those that start with a word: no other can stand in a text as one.</summary>
        private readonly Starts<string> starts;

        public Codes(IEnumerable<ErrorInfo> errors)
        {
            foreach (ErrorInfo error in errors)
            {
                if (error.Code != null)
                {
                    onlyErrors[error.Code] = onlyErrors.ContainsKey(error.Code) ? null : error;
                }
            }
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            var heads = new HashSet<char>();
            foreach (string code in onlyErrors.Keys)
            {
                int end = EndOfWord(code, 0);
                if (end > 0)
                {
                    found.Add(code, code);
                    words.Add(code.Substring(0, end));
                    heads.Add(code[0]);
                }
            }
            letters = heads.ToArray();
            starts = new Starts<string>(found);
        }

        public bool Contain(string code) => onlyErrors.ContainsKey(code);

        /// <summary>The error of a code, if it has only one; else null.</summary>
        public ErrorInfo OnlyErrorOf(string code) => onlyErrors[code];

        /// <summary>The first code in a text that stands there as a whole word; null if there is none.</summary>
        public string FindIn(string text)
        {
            for (int start = text.IndexOfAny(letters); start >= 0; start = text.IndexOfAny(letters, start))
            {
                int end = EndOfWord(text, start);
                bool isWord = start == 0 || !Characters.IsWord(text[start - 1]);
                if (isWord && words.Contains(text.Substring(start, end - start)) && FindAt(text, start) is string code)
                {
                    return code;
                }
                start = end;
            }
            return null;
        }

        private string FindAt(string text, int start)
        {
            string rest = text.Substring(start, Math.Min(text.Length - start, starts.Longest));
            return starts.Of(rest).Find(code => Characters.IsWord(code[code.Length - 1]) && !IsWordAt(text, start + code.Length));
        }

        private static bool IsWordAt(string text, int at) => at < text.Length && Characters.IsWord(text[at]);

        private static int EndOfWord(string text, int start)
        {
            while (IsWordAt(text, start))
            {
                start++;
            }
            return start;
        }
    }
}
