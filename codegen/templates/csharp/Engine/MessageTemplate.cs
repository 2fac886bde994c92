using System.Collections.Generic;
using System.Text;

namespace ServiceErrors
{
    /// <summary>Messages as tables write them: <c>{name}</c> is a hole, <c>{{</c> and <c>}}</c> are braces.</summary>
    internal static class MessageTemplate
    {
        /// <summary>Takes a template apart: a literal, the name of the hole behind it, the next literal, and so on to the last literal.</summary>
        public static List<string> Pieces(string template)
        {
            var pieces = new List<string>();
            var literal = new StringBuilder();
            for (int at = 0; at < template.Length; at++)
            {
                char it = template[at];
                bool isDoubled = (it == '{' || it == '}') && at + 1 < template.Length && template[at + 1] == it;
                int close = it == '{' && !isDoubled ? template.IndexOf('}', at) : -1;
                if (close >= 0)
                {
                    pieces.Add(literal.ToString());
                    pieces.Add(template.Substring(at + 1, close - at - 1));
                    literal.Clear();
                    at = close;
                    continue;
                }
                literal.Append(it);
                at += isDoubled ? 1 : 0;
            }
            pieces.Add(literal.ToString());
            return pieces;
        }

        /// <summary>Fills the holes by their names.</summary>
        public static string Fill(string template, IReadOnlyDictionary<string, string> values)
        {
            var message = new StringBuilder();
            List<string> pieces = Pieces(template);
            for (int index = 0; index < pieces.Count; index++)
            {
                message.Append(index % 2 == 0 ? pieces[index] : values[pieces[index]]);
            }
            return message.ToString();
        }
    }
}
