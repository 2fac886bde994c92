using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceErrors
{
    /// <summary>A message with holes.</summary>
    internal sealed class Template
    {
        /// <summary>By hole: the param, or null for a constant.</summary>
        private readonly string[] names;
        private readonly ParamType[] types;

        /// <summary>Makes a template of the pieces of a wording.</summary>
        public Template(ErrorInfo error, IReadOnlyList<string> pieces, IReadOnlyDictionary<string, ParamType> constants)
        {
            Error = error;
            names = new string[pieces.Count / 2];
            types = new ParamType[names.Length];
            var literals = new string[names.Length + 1];
            for (int index = 0; index < pieces.Count; index++)
            {
                if (index % 2 == 0)
                {
                    literals[index / 2] = pieces[index];
                }
                else
                {
                    ParamInfo param = error.Params.FirstOrDefault(it => it.Name == pieces[index]);
                    names[index / 2] = param?.Name;
                    types[index / 2] = param == null ? constants[pieces[index]] : param.Type;
                }
            }
            Exact = new Pattern(literals, types);
            string[] normalized = Array.ConvertAll(literals, Characters.Lower);
            int last = normalized.Length - 1;
            normalized[0] = normalized[0].TrimStart(Characters.Loose);
            normalized[last] = normalized[last].TrimEnd(Characters.Loose);
            Normalized = new Pattern(normalized, types);
        }

        public ErrorInfo Error { get; }
        public Pattern Exact { get; }

        /// <summary>The same in lower case, without what is loose at its ends.</summary>
        public Pattern Normalized { get; }

        /// <summary>All with which a message can't be told from this one, itself too.</summary>
        public List<ErrorInfo> Alike { get; set; }

        /// <summary>Reads the params in a text, each as its type.</summary>
        public Dictionary<string, object> Params(string text, int[] spans)
        {
            var values = new Dictionary<string, object>(StringComparer.Ordinal);
            for (int hole = 0; hole < names.Length; hole++)
            {
                if (names[hole] != null)
                {
                    int start = spans[2 * hole];
                    values[names[hole]] = Holes.Value(types[hole], text.Substring(start, spans[2 * hole + 1] - start));
                }
            }
            return values;
        }
    }
}
