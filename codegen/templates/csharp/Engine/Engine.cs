using System;
using System.Collections.Generic;
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
        private readonly HashSet<string> wires = new HashSet<string>(StringComparer.Ordinal);
        private readonly HashSet<int> statuses = new HashSet<int>();
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
            foreach (CategoryInfo category in catalog.Categories)
            {
                if (category.Wire != null)
                {
                    wires.Add(category.Wire);
                }
                if (category.Status.HasValue)
                {
                    statuses.Add(category.Status.Value);
                }
            }
            templates = InOrder(ReadWordings(catalog), wire.Late);
            heads = IndexHeads(templates);
        }

        /// <summary>Identifies a response by its HTTP status, if that is known, and the text of its body.</summary>
        public Found Identify(int? status, string body)
        {
            string text = Body.Undress(body, wire.BodyPrefixes);
            int? known = status >= 0 && status <= ushort.MaxValue ? status : null;
            bool mayBeJson = text.Length > 0 && (text[0] == '{' || text[0] == '[');
            JToken value = mayBeJson ? Json.Parse(text) : null;
            if (value != null && Array.Exists(wire.NotErrors, shape => Shape.Read(shape, value, new Signal())))
            {
                return new Found { Match = MatchKind.NotError, Status = known };
            }
            Signal signal = value == null ? null : Read(value);
            return signal == null ? Find(known, new Signal { Message = text }, false) : Find(known, WithNested(signal), true);
        }

        /// <summary>Reads the first envelope that fits; null if none does.</summary>
        private Signal Read(JToken value)
        {
            foreach (JToken envelope in wire.Envelopes)
            {
                var signal = new Signal();
                if (Shape.Read(envelope, value, signal))
                {
                    return signal;
                }
            }
            return null;
        }

        /// <summary>Reads a message that is a JSON object in its turn, once.</summary>
        private Signal WithNested(Signal signal)
        {
            string message = Body.Trim(signal.Message ?? "");
            JToken value = message.Length > 0 && message[0] == '{' ? Json.Parse(message) : null;
            return (value == null ? null : Read(value))?.Within(signal) ?? signal;
        }

        private Found Find(int? status, Signal signal, bool isEnveloped)
        {
            string message = signal.Message ?? "";
            Candidates candidates = CandidatesOf(signal, status);
            Found found = Hit(message, candidates);
            if (found == null && !candidates.AreOfCode && !candidates.AreAll)
            {
                found = Hit(message, Candidates.All);
            }
            found = found ?? WithoutMessage(candidates, signal, isEnveloped ? "" : message);
            found.Code = found.Code ?? signal.Code;
            found.Category = signal.Category;
            found.Status = status;
            found.Message = signal.Message;
            found.Trace = signal.Trace;
            found.IsEnveloped = isEnveloped;
            return found;
        }

        /// <summary>By code if that is known, else by category, else by status, else all.</summary>
        private Candidates CandidatesOf(Signal signal, int? status)
        {
            if (signal.Code != null && codes.Contain(signal.Code))
            {
                return Candidates.OfCode(signal.Code);
            }
            if (signal.Category != null && wires.Contains(signal.Category))
            {
                return Candidates.OfWire(signal.Category);
            }
            return status.HasValue && statuses.Contains(status.Value) ? Candidates.OfStatus(status) : Candidates.All;
        }

        /// <summary>What is left to say when no message fits.</summary>
        private Found WithoutMessage(Candidates candidates, Signal signal, string text)
        {
            string known = candidates.AreOfCode ? signal.Code : codes.FindIn(text);
            if (known != null)
            {
                return new Found { Match = MatchKind.Code, Error = codes.OnlyErrorOf(known), Code = signal.Code ?? known };
            }
            return new Found { Match = candidates.AreAll ? MatchKind.None : MatchKind.Category };
        }

        /// <summary>The error among the candidates whose message that is; null if there is none.</summary>
        private Found Hit(string message, Candidates candidates)
        {
            if (literals.TryGetValue(message, out List<ErrorInfo> errors) && candidates.TheOne(errors) is ErrorInfo literal)
            {
                return new Found { Match = MatchKind.Exact, Error = literal };
            }
            string start = Characters.TrimStart(message, Characters.IsLoose);
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
            string trimmed = Characters.TrimEnd(start, Characters.IsLoose);
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
            var constants = new Dictionary<string, ParamType>(StringComparer.Ordinal);
            foreach (Constant constant in catalog.Constants)
            {
                constants.Add(constant.Name, constant.Type);
            }
            var found = new List<Template>();
            Texts texts = catalog.Texts(catalog.WireLocale);
            foreach (ErrorInfo error in catalog.Errors)
            {
                var wordings = new List<string> { texts.Messages[error.Id] };
                if (wire.Also.TryGetValue(error.Id, out string[] others))
                {
                    wordings.AddRange(others);
                }
                foreach (string wording in wordings)
                {
                    List<string> pieces = MessageTemplate.Pieces(wording);
                    if (pieces.Count > 1)
                    {
                        found.Add(new Template(error, pieces, constants));
                    }
                    else
                    {
                        Add(literals, pieces[0], error);
                        string trimmed = Characters.Trim(pieces[0], Characters.IsLoose);
                        Add(looseLiterals, Characters.Lower(trimmed), new Literal(pieces[0], error));
                        longestLiteral = Math.Max(longestLiteral, trimmed.Length);
                    }
                }
            }
            return found;
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

        /// <summary>Groups templates by their heads, and errors by what their templates match.</summary>
        private static Starts<List<int>> IndexHeads(List<Template> templates)
        {
            var byHead = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            var alike = new Dictionary<string, List<ErrorInfo>>(StringComparer.Ordinal);
            for (int index = 0; index < templates.Count; index++)
            {
                Add(byHead, templates[index].Normalized.Head, index);
                Add(alike, templates[index].Exact.Key, templates[index].Error);
            }
            templates.ForEach(it => it.Alike = alike[it.Exact.Key]);
            return new Starts<List<int>>(byHead);
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
