using System;
using System.Collections.Generic;

namespace ServiceErrors
{
    /// <summary>
    /// Texts, to find those with which another text starts.
    /// <para>
    /// The last of them, in order, that isn't greater than the text starts with all of them with which the text starts: what stands between
    /// the text and a start of it starts in the same way. So the rest is a walk from each to the longest other with which it starts.
    /// </para>
    /// </summary>
    internal sealed class Starts<T>
    {
        private readonly string[] texts;
        private readonly T[] values;
        private readonly int[] parents;

        public Starts(IEnumerable<KeyValuePair<string, T>> entries)
        {
            var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
            foreach (KeyValuePair<string, T> entry in entries)
            {
                sorted.Add(entry.Key, entry.Value);
            }
            texts = new string[sorted.Count];
            values = new T[sorted.Count];
            parents = new int[sorted.Count];
            sorted.Keys.CopyTo(texts, 0);
            sorted.Values.CopyTo(values, 0);
            for (int index = 0; index < texts.Length; index++)
            {
                Longest = Math.Max(Longest, texts[index].Length);
                parents[index] = LongestFrom(index - 1, texts[index]);
            }
        }

        /// <summary>The length of the longest.</summary>
        public int Longest { get; }

        /// <summary>The values of those with which a text starts, the longest first.</summary>
        public List<T> Of(string text)
        {
            var found = new List<T>();
            int last = Array.BinarySearch(texts, text, StringComparer.Ordinal);
            for (int index = LongestFrom(last >= 0 ? last : ~last - 1, text); index >= 0; index = parents[index])
            {
                // What the longest starts with, the text starts with too.
                found.Add(values[index]);
            }
            return found;
        }

        private int LongestFrom(int index, string text)
        {
            while (index >= 0 && !Characters.HasAt(text, 0, texts[index]))
            {
                index = parents[index];
            }
            return index;
        }
    }
}
