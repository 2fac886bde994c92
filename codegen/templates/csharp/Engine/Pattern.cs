using System;
using System.Text;

namespace ServiceErrors
{
    /// <summary>
    /// Literals and holes in turn, and where they stand in a text.
    /// <para>
    /// A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored regular expression with
    /// lazy groups gives. The time is linear in the text for each piece: where a hole has failed once, it isn't tried again at a place from
    /// which it could only find what it found before.
    /// </para>
    /// </summary>
    internal sealed class Pattern
    {
        private readonly string[] literals;
        private readonly ParamType[] types;

        /// <summary>There is one literal more than there are holes.</summary>
        public Pattern(string[] literals, ParamType[] types)
        {
            this.literals = literals;
            this.types = types;
            var key = new StringBuilder();
            for (int index = 0; index < literals.Length; index++)
            {
                key.Append(literals[index].Length).Append(':').Append(literals[index]);
                key.Append(index < types.Length ? (char)types[index] : '\0');
            }
            Key = key.ToString();
        }

        /// <summary>The same for all that match the same texts.</summary>
        public string Key { get; }

        /// <summary>The literal that it starts with; it may be empty.</summary>
        public string Head => literals[0];

        private string Tail => literals[literals.Length - 1];

        private int LastHole => types.Length - 1;

        /// <summary>Whether a text may end as those do that match, but for case.</summary>
        public bool EndsLike(string text)
        {
            int at = text.Length - Tail.Length;
            return at >= 0 && string.Compare(text, at, Tail, 0, Tail.Length, StringComparison.OrdinalIgnoreCase) == 0;
        }

        /// <summary>Where each hole starts and ends in the text, one after the other; null if the text doesn't match.</summary>
        public int[] Fill(string text)
        {
            // The tail is compared before all else; a hole that would overlap it doesn't fit.
            int start = Head.Length;
            int end = text.Length - Tail.Length;
            if (!Characters.HasAt(text, end, Tail) || !Characters.HasAt(text, 0, Head))
            {
                return null;
            }
            if (types.Length > 1)
            {
                return new Search(this, text, end).Fill(start);
            }
            return Holes.Accept(types[0], text, start, end) ? new[] { start, end } : null;
        }

        /// <summary>One text, of which a hole is filled up to each place in turn where the literal behind it stands, until the rest matches.</summary>
        private struct Search
        {
            private readonly Pattern pattern;
            private readonly string text;
            private readonly int end;

            /// <summary>By hole: from where to where it goes.</summary>
            private readonly int[] spans;

            /// <summary>By hole: from where on, and up to where, it can't be filled.</summary>
            private readonly int[] failed;

            /// <summary>By hole: where the literal behind it is looked for next, and up to where it may stand.</summary>
            private readonly int[] next;
            private readonly int[] limit;

            public Search(Pattern pattern, string text, int end)
            {
                this.pattern = pattern;
                this.text = text;
                this.end = end;
                spans = new int[2 * pattern.types.Length];
                failed = new int[2 * pattern.types.Length];
                next = new int[pattern.types.Length];
                limit = new int[pattern.types.Length];
            }

            public int[] Fill(int start)
            {
                int last = pattern.LastHole;
                int hole = 0;
                while (true)
                {
                    bool hasFailed = failed[2 * hole] <= start && start < failed[2 * hole + 1];
                    if (!hasFailed && hole < last)
                    {
                        Open(hole++, start);
                    }
                    else if (!hasFailed && Holes.Accept(pattern.types[last], text, start, end))
                    {
                        spans[2 * last] = start;
                        spans[2 * last + 1] = end;
                        return spans;
                    }
                    else if (!hasFailed)
                    {
                        Fail(last, start);
                    }
                    while (hole > 0 && !Extend(hole - 1))
                    {
                        hole--;
                        Fail(hole, spans[2 * hole]);
                    }
                    if (hole == 0)
                    {
                        return null;
                    }
                    start = spans[2 * hole - 1] + pattern.literals[hole].Length;
                }
            }

            private void Open(int hole, int start)
            {
                spans[2 * hole] = start;
                next[hole] = start;
                limit[hole] = Holes.Reach(pattern.types[hole], text, start) ?? start + Holes.LongestNumber;
            }

            /// <summary>Remembers from where to where a hole would find nothing else.</summary>
            private void Fail(int hole, int start)
            {
                failed[2 * hole] = start;
                failed[2 * hole + 1] = Holes.Reach(pattern.types[hole], text, start) ?? start;
            }

            /// <summary>Fills a hole up to the next place where the literal behind it stands; false if there is none.</summary>
            private bool Extend(int hole)
            {
                string literal = pattern.literals[hole + 1];
                while (true)
                {
                    int stop = Math.Min(limit[hole] + literal.Length, text.Length);
                    int at = next[hole] < stop ? text.IndexOf(literal, next[hole], stop - next[hole], StringComparison.Ordinal) : -1;
                    if (at < 0)
                    {
                        return false;
                    }
                    next[hole] = at + 1;
                    if (Holes.AcceptWithinReach(pattern.types[hole], text, spans[2 * hole], at))
                    {
                        spans[2 * hole + 1] = at;
                        return true;
                    }
                }
            }
        }
    }
}
