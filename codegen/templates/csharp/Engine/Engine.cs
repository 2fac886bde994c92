using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ServiceErrors
{
    /// <summary>
    /// Signal to error: which row of a table a response came from.
    /// <para>
    /// The Rust engine of errspec defines what is answered here; <c>vectors.jsonl</c> holds both to it. Nothing takes more than linear time,
    /// nothing is thrown whatever comes in, and no regular expression is made from the text of a server.
    /// </para>
    /// </summary>
    internal sealed class Engine
    {
        private readonly Wire wire;
        private readonly Codes codes;
        private readonly HashSet<string> wires;
        private readonly HashSet<int?> statuses;
        private readonly Dictionary<string, List<ErrorInfo>> literals = new Dictionary<string, List<ErrorInfo>>(StringComparer.Ordinal);

        /// <summary>By their texts in lower case, without what is loose at the ends.</summary>
        private readonly Dictionary<string, List<Literal>> looseLiterals = new Dictionary<string, List<Literal>>(StringComparer.Ordinal);

        private int longestLiteral;

        /// <summary>In the order in which they are tried.</summary>
        private readonly List<Template> templates;

        /// <summary>The indices of templates by the literal with which they start, in lower case.</summary>
        private readonly Starts<List<int>> heads;

        public Engine(Catalog catalog, Wire wire)
        {
            this.wire = wire;
            codes = new Codes(catalog.Errors);
            wires = new HashSet<string>(catalog.Categories.Select(it => it.Wire), StringComparer.Ordinal);
            statuses = new HashSet<int?>(catalog.Categories.Select(it => it.Status));
            List<Template> inOrderOfRows = ReadWordings(catalog);
            foreach (IGrouping<string, Template> alike in inOrderOfRows.GroupBy(it => it.Exact.Key))
            {
                List<ErrorInfo> errors = alike.Select(it => it.Error).ToList();
                alike.ToList().ForEach(it => it.Alike = errors);
            }
            templates = InOrder(inOrderOfRows, wire.Late);
            IEnumerable<int> indices = Enumerable.Range(0, templates.Count);
            heads = new Starts<List<int>>(indices.GroupBy(it => templates[it].Normalized.Head).ToDictionary(it => it.Key, it => it.ToList()));
        }

        /// <summary>Identifies a response by its HTTP status, if that is known, and the text of its body.</summary>
        public Found Identify(int? status, string body)
        {
            string text = Undress(body);
            int? known = status >= 0 && status <= ushort.MaxValue ? status : null;
            JToken value = Characters.HasAt(text, 0, "{") || Characters.HasAt(text, 0, "[") ? Json.Parse(text) : null;
            if (value != null && wire.NotErrors.Any(shape => Shape.Read(shape, value, new Dictionary<string, string>())))
            {
                return new Found { Match = MatchKind.NotError, Status = known };
            }
            Dictionary<string, string> signal = value == null ? null : Read(value);
            return signal == null ? Find(known, new Dictionary<string, string> { ["message"] = text }, false) : Find(known, WithNested(signal), true);
        }

        /// <summary>Drops a byte order mark, white space at the ends, and the first body prefix that stands there.</summary>
        private string Undress(string body)
        {
            string text = body.Substring(Characters.HasAt(body, 0, "\uFEFF") ? 1 : 0).Trim(Characters.WhiteSpace);
            string prefix = Array.Find(wire.BodyPrefixes, it => Characters.HasAt(text, 0, it));
            return prefix == null ? text : text.Substring(prefix.Length).Trim(Characters.WhiteSpace);
        }

        /// <summary>Reads the first envelope that fits: what it says, by the names that shapes use; null if none fits.</summary>
        private Dictionary<string, string> Read(JToken value)
        {
            foreach (JToken envelope in wire.Envelopes)
            {
                var signal = new Dictionary<string, string>(StringComparer.Ordinal);
                if (Shape.Read(envelope, value, signal))
                {
                    return signal;
                }
            }
            return null;
        }

        /// <summary>Reads a message that is a JSON object in its turn, once; what it says goes before what stood around it.</summary>
        private Dictionary<string, string> WithNested(Dictionary<string, string> signal)
        {
            string message = (Said(signal, "message") ?? "").Trim(Characters.WhiteSpace);
            JToken value = Characters.HasAt(message, 0, "{") ? Json.Parse(message) : null;
            foreach (KeyValuePair<string, string> it in (value == null ? null : Read(value)) ?? new Dictionary<string, string>())
            {
                signal[it.Key] = it.Value;
            }
            return signal;
        }

        private static string Said(Dictionary<string, string> signal, string name) => signal.TryGetValue(name, out string text) ? text : null;

        private Found Find(int? status, Dictionary<string, string> signal, bool isEnveloped)
        {
            string message = Said(signal, "message") ?? "";
            string code = Said(signal, "code");
            Candidates candidates = CandidatesOf(code, Said(signal, "category"), status);
            Found found = Hit(message, candidates);
            if (found == null && !candidates.AreOfCode && candidates != Candidates.All)
            {
                found = Hit(message, Candidates.All);
            }
            found = found ?? WithoutMessage(candidates, code, isEnveloped ? "" : message);
            found.Code = found.Code ?? code;
            found.Category = Said(signal, "category");
            found.Status = status;
            found.Message = Said(signal, "message");
            found.Trace = Said(signal, "trace");
            found.IsEnveloped = isEnveloped;
            return found;
        }

        /// <summary>By code if that is known, else by category, else by status, else all.</summary>
        private Candidates CandidatesOf(string code, string category, int? status)
        {
            if (code != null && codes.Contain(code))
            {
                return new Candidates(true, it => it.Code == code);
            }
            if (category != null && wires.Contains(category))
            {
                return new Candidates(false, it => it.Category.Wire == category);
            }
            return status.HasValue && statuses.Contains(status) ? new Candidates(false, it => it.Status == status) : Candidates.All;
        }

        /// <summary>What is left to say when no message fits.</summary>
        private Found WithoutMessage(Candidates candidates, string code, string text)
        {
            string known = candidates.AreOfCode ? code : codes.FindIn(text);
            if (known != null)
            {
                return new Found { Match = MatchKind.Code, Error = codes.OnlyErrorOf(known), Code = code ?? known };
            }
            return new Found { Match = candidates == Candidates.All ? MatchKind.None : MatchKind.Category };
        }

        /// <summary>The error among the candidates whose message that is; null if there is none.</summary>
        private Found Hit(string message, Candidates candidates)
        {
            if (literals.TryGetValue(message, out List<ErrorInfo> errors) && candidates.TheOne(errors) is ErrorInfo literal)
            {
                return new Found { Match = MatchKind.Exact, Error = literal };
            }
            string start = message.TrimStart(Characters.Loose);
            List<int> indices = TemplatesOf(start);
            foreach (int index in indices)
            {
                Template template = templates[index];
                int[] spans = candidates.Have(template.Error) ? template.Exact.Fill(message) : null;
                if (spans != null)
                {
                    if (candidates.TheOne(template.Alike) is ErrorInfo error)
                    {
                        return new Found { Match = MatchKind.Exact, Error = error, Params = template.Params(message, spans) };
                    }
                    break;
                }
            }
            string trimmed = start.TrimEnd(Characters.Loose);
            return trimmed.Length > 0 ? LooseHit(message, trimmed, indices, candidates) : null;
        }

        private Found LooseHit(string message, string trimmed, List<int> indices, Candidates candidates)
        {
            // Only what may be a message is put in lower case: what is hostile is long.
            string lowered = trimmed.Length > longestLiteral ? null : Characters.Lower(trimmed);
            if (lowered != null && looseLiterals.TryGetValue(lowered, out List<Literal> same))
            {
                // A message that differs in case alone is nearer than one whose ends differ.
                string whole = Characters.Lower(message);
                ErrorInfo literal = candidates.TheOne(same.FindAll(it => it.Lower == whole).ConvertAll(it => it.Error))
                    ?? candidates.TheOne(same.ConvertAll(it => it.Error));
                if (literal != null)
                {
                    return new Found { Match = MatchKind.Normalized, Error = literal };
                }
            }
            foreach (int index in indices)
            {
                Template template = templates[index];
                bool mayFit = candidates.Have(template.Error) && template.Normalized.EndsLike(trimmed);
                int[] spans = mayFit ? template.Normalized.Fill(lowered = lowered ?? Characters.Lower(trimmed)) : null;
                if (spans != null)
                {
                    ErrorInfo error = candidates.TheOne(template.Alike);
                    return error == null ? null : new Found { Match = MatchKind.Normalized, Error = error, Params = template.Params(trimmed, spans) };
                }
            }
            return null;
        }

        /// <summary>The indices of the templates with whose head a message starts, in order.</summary>
        private List<int> TemplatesOf(string start)
        {
            List<List<int>> found = heads.Of(Characters.Lower(start.Substring(0, Math.Min(start.Length, heads.Longest))));
            if (found.Count == 1)
            {
                return found[0];
            }
            var indices = new List<int>();
            found.ForEach(indices.AddRange);
            indices.Sort();
            return indices;
        }

        /// <summary>Notes the wordings without holes, and gives the others.</summary>
        private List<Template> ReadWordings(Catalog catalog)
        {
            Dictionary<string, ParamType> constants = catalog.Constants.ToDictionary(it => it.Name, it => it.Type);
            var withHoles = new List<Template>();
            foreach (ErrorInfo error in catalog.Errors)
            {
                string[] others = wire.Also.TryGetValue(error.Id, out string[] found) ? found : new string[0];
                foreach (string wording in new[] { error.WireTemplate }.Concat(others))
                {
                    List<string> pieces = MessageTemplate.Pieces(wording);
                    if (pieces.Count > 1)
                    {
                        withHoles.Add(new Template(error, pieces, constants));
                    }
                    else
                    {
                        Add(literals, pieces[0], error);
                        string trimmed = pieces[0].Trim(Characters.Loose);
                        Add(looseLiterals, Characters.Lower(trimmed), new Literal(pieces[0], error));
                        longestLiteral = Math.Max(longestLiteral, trimmed.Length);
                    }
                }
            }
            return withHoles;
        }

        /// <summary>Puts templates into the order in which they are tried: their own, but for those of which the place is given.</summary>
        private static List<Template> InOrder(List<Template> templates, Dictionary<int, int> late)
        {
            var moved = new HashSet<int>(late.Values);
            var ordered = new List<Template>(templates.Count);
            int next = 0;
            while (ordered.Count < templates.Count)
            {
                if (late.TryGetValue(ordered.Count, out int index))
                {
                    ordered.Add(templates[index]);
                    continue;
                }
                while (moved.Contains(next))
                {
                    next++;
                }
                ordered.Add(templates[next++]);
            }
            return ordered;
        }

        private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
        {
            if (!lists.TryGetValue(key, out List<T> list))
            {
                list = new List<T>();
                lists.Add(key, list);
            }
            list.Add(item);
        }

        /// <summary>A message without holes.</summary>
        private sealed class Literal
        {
            public Literal(string text, ErrorInfo error)
            {
                Lower = Characters.Lower(text);
                Error = error;
            }

            public string Lower { get; }
            public ErrorInfo Error { get; }
        }
    }
}
