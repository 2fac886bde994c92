using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ServiceErrors;

/// <summary>Everything that <c>catalog.json</c> says comes out of the running package unchanged.</summary>
public static class ReferenceTests
{
    private const string Hostile = "\"'\\`${x}{x}{{%s%d \0\n\r\u2028\u202e\ufeff\U0001f600 </script> */ \"\"\" ";

    /// <summary>Values at the edges of each type, and how every language writes them.</summary>
    private static readonly Dictionary<string, object[][]> Edges = new Dictionary<string, object[][]>
    {
        ["string"] = new[] { new object[] { "", "" }, new object[] { Hostile, Hostile }, new object[] { "{hole}", "{hole}" } },
        ["token"] = new[] { new object[] { "-", "-" }, new object[] { "{0}", "{0}" }, new object[] { "错误", "错误" } },
        ["ipv4"] = new[] { new object[] { "0.0.0.0", "0.0.0.0" }, new object[] { "255.255.255.255", "255.255.255.255" } },
        ["boolean"] = new[] { new object[] { true, "true" }, new object[] { false, "false" } },
        ["integer"] = new[]
        {
            new object[] { 0L, "0" },
            new object[] { long.MinValue, "-9223372036854775808" },
            new object[] { long.MaxValue, "9223372036854775807" },
            new object[] { (1L << 53) + 1, "9007199254740993" },
        },
        ["number"] = new[]
        {
            new object[] { 5e-324, "5e-324" },
            new object[] { double.MaxValue, "1.7976931348623157e+308" },
            new object[] { -0.0, "0" },
            new object[] { 0.1, "0.1" },
            new object[] { 2.0, "2" },
            new object[] { 1e21, "1e+21" },
        },
    };

    public static void EveryErrorIsThereAndNoOther()
    {
        foreach (Service service in Package.Services)
        {
            Claim.Equal(Joined(service.Rows.Select(it => (string)it["id"])), Joined(service.Infos.Select(it => it.Id)));
            Array ids = Enum.GetValues(service.ErrorIds);
            Claim.Equal(service.Rows.Count(), ids.Length);
            Claim.Equal(ids.Length, ids.Cast<object>().Select(it => service.InfoOf(it).Id).Distinct().Count());
            Claim.True(!Enum.IsDefined(service.ErrorIds, 0), "no error is what a field is that nobody has set");
        }
    }

    public static void AnOperationHasItsErrorsAndNoOther()
    {
        foreach (Service service in Package.Services)
        {
            var operations = service.Operations.ToDictionary(it => it.Name.TrimEnd('_').Replace("_", ""), StringComparer.OrdinalIgnoreCase);
            JToken[] rows = service.Reference["operations"]?.ToArray() ?? new JToken[0];
            Claim.Equal(rows.Length, operations.Count);
            foreach (JToken row in rows)
            {
                Type operation = operations[((string)row["id"]).Replace("_", "")];
                Claim.Equal(Joined(row["errors"].Select(it => service.MemberOf((string)it).ToString()).OrderBy(it => it)), Joined(Enum.GetNames(operation).OrderBy(it => it)));
                var errors = new HashSet<string>(row["errors"].Select(it => (string)it));
                foreach (Filled filled in AllFilled().Where(it => it.Service == service))
                {
                    bool isOne = service.IsErrorOf(filled.Error, operation, out object id);
                    Claim.Equal(errors.Contains(filled.Error.Info.Id), isOne);
                    Claim.Equal(isOne ? filled.Member.ToString() : "0", id.ToString());
                }
            }
        }
    }

    public static void CategoriesAreTheServices()
    {
        foreach (Service service in Package.Services)
        {
            Claim.Equal(service.Reference["categories"].Count(), Enum.GetNames(service.Categories).Length);
            var categories = service.Reference["categories"].ToDictionary(it => (string)it["id"]);
            foreach (CategoryInfo category in service.Infos.Select(it => it.Category))
            {
                Claim.Equal((int?)categories[category.Id]["status"], category.Status);
                Claim.Equal((string)categories[category.Id]["wire"], category.Wire);
            }
        }
    }

    public static void FactsAreTheTables()
    {
        foreach (Filled filled in AllFilled())
        {
            ServiceException error = filled.Error;
            Claim.Equal((string)filled.Row["id"], error.Info.Id);
            Claim.Equal(filled.Member, filled.Service.IdOf(error));
            Claim.Equal((string)filled.Row["code"], error.Code, error.Info.Id);
            Claim.Equal((string)filled.Row["category"], error.Info.Category.Id, error.Info.Id);
            Claim.Equal(((string)filled.Row["category"]).Replace("_", ""), filled.Service.CategoryOf(error).ToString().TrimEnd('_').ToLowerInvariant(), error.Info.Id);
            Claim.Equal((int?)filled.Row["status"], error.Status, error.Info.Id);
            Claim.Equal((string)filled.Row["retry"], error.Retry?.ToString().ToLowerInvariant(), error.Info.Id);
            Claim.Equal(null, error.Identified);
        }
    }

    public static void DeprecationsAreTheTables()
    {
        foreach (Filled filled in AllFilled())
        {
            Deprecation deprecated = filled.Error.Info.Deprecated;
            JToken expected = filled.Row["deprecated"];
            Claim.Equal(expected.HasValues, deprecated != null);
            bool isObsolete = filled.Service.ErrorIds.GetField(filled.Member.ToString()).IsDefined(typeof(ObsoleteAttribute), false);
            Claim.Equal(expected.HasValues, isObsolete);
            if (deprecated != null)
            {
                Claim.Equal((string)expected["since"], deprecated.Since);
                Claim.Equal((string)expected["replaced_by"], deprecated.ReplacedBy);
                Claim.Equal((string)expected["note"], deprecated.Note);
            }
        }
    }

    public static void TextsComeBackInEachLanguage()
    {
        Claim.Equal(Joined(Package.LocaleTags), Joined(Locales.All));
        foreach (Filled filled in AllFilled())
        {
            foreach (string locale in Package.LocaleTags)
            {
                Claim.Equal(TextOf(filled.Row["description"], locale), filled.Error.Description(locale));
                Claim.Equal(TextOf(filled.Row["remedy"], locale), filled.Error.Remedy(locale));
                Claim.Equal(filled.Template(locale), filled.Error.Info.Template(locale));
            }
            Claim.Throws<ArgumentException>(() => filled.Error.MessageIn("xx"));
        }
    }

    public static void MessagesAreFilledInEachLanguage()
    {
        foreach (Filled filled in AllFilled())
        {
            Claim.Equal(Fill(filled.Template((string)filled.Service.Reference["wire_locale"]), filled.Holes), filled.Error.Message);
            foreach (string locale in Package.LocaleTags)
            {
                Claim.Equal(Fill(filled.Template(locale), filled.Holes), filled.Error.MessageIn(locale));
            }
        }
    }

    public static void ParamsComeBackAsTheyWereGiven()
    {
        foreach (Filled filled in AllFilled())
        {
            Claim.Equal(Joined(filled.Row["params"].Select(it => (string)it["name"])), Joined(filled.Error.Info.Params.Select(it => it.Name)));
            Claim.Equal(
                Joined(filled.Row["params"].Select(it => $"{it["type"]} {it["sensitive"]}")),
                Joined(filled.Error.Info.Params.Select(it => $"{it.Type.ToString().ToLowerInvariant()} {it.IsSensitive}")));
            Claim.True(filled.Error.Params.Values.SequenceEqual(filled.Error.Info.Params.Select(it => filled.Error.Params[it.Name])), "params are in order");
            if (filled.Values.Length > 0)
            {
                Claim.True(filled.Service.Matches(filled.Error, filled.Member, out object[] values), filled.Error.Info.Id);
                Claim.True(values.SequenceEqual(filled.Values), filled.Error.Info.Id);
            }
        }
    }

    public static void ToStringHidesSensitiveParamsAndNoOthers()
    {
        foreach (Filled filled in AllFilled())
        {
            var hidden = new Dictionary<string, string>(filled.Holes);
            foreach (ParamInfo param in filled.Error.Info.Params.Where(it => it.IsSensitive))
            {
                hidden[param.Name] = "<hidden>";
            }
            string message = Fill(filled.Template((string)filled.Service.Reference["wire_locale"]), hidden);
            Claim.Equal($"{filled.Error.GetType().FullName}: {message}", filled.Error.ToString());
        }
    }

    public static void AnErrorWithParamsIsMadeWithThem()
    {
        foreach (Filled filled in AllFilled().Where(it => it.Values.Length > 0))
        {
            var thrown = Claim.Throws<System.Reflection.TargetInvocationException>(() => filled.Service.Make(filled.Member, new object[0]));
            Claim.True(thrown.InnerException is ArgumentException, thrown.InnerException.ToString());
            if (filled.Values[0] is string)
            {
                object[] values = new object[filled.Values.Length];
                filled.Values.CopyTo(values, 0);
                values[0] = null;
                thrown = Claim.Throws<System.Reflection.TargetInvocationException>(() => filled.Service.Make(filled.Member, values));
                Claim.True(thrown.InnerException is ArgumentNullException, thrown.InnerException.ToString());
            }
        }
    }

    private static string Joined(IEnumerable<string> texts) => string.Join("\n", texts);

    private static string TextOf(JToken texts, string locale) => texts.HasValues ? (string)texts[locale] : null;

    private static string Fill(string template, Dictionary<string, string> holes) =>
        Regex.Replace(template, @"\{\{|\}\}|\{(\w+)\}", match => match.Groups[1].Success ? holes[match.Groups[1].Value] : match.Value.Substring(1));

    /// <summary>Each error, filled with each value of the edges.</summary>
    private static IEnumerable<Filled> AllFilled()
    {
        foreach (Service service in Package.Services)
        {
            foreach (JToken row in service.Rows)
            {
                object member = service.MemberOf((string)row["id"]);
                int turns = row["params"].Select(it => Edges[(string)it["type"]].Length).DefaultIfEmpty(1).Max();
                for (int turn = 0; turn < turns; turn++)
                {
                    object[][] edges = row["params"].Select(it => Edges[(string)it["type"]]).Select(it => it[turn % it.Length]).ToArray();
                    yield return new Filled(service, row, member, edges);
                }
            }
        }
    }

    /// <summary>An error of the reference, and the package's, with values for its params.</summary>
    private sealed class Filled
    {
        public Filled(Service service, JToken row, object member, object[][] edges)
        {
            Service = service;
            Row = row;
            Member = member;
            Values = edges.Select(it => it[0]).ToArray();
            Error = service.Make(member, Values);
            Holes = ((JObject)service.Reference["constants"]).Properties().ToDictionary(it => it.Name, it => ConstantOf(it.Value["value"]));
            int index = 0;
            foreach (JToken param in row["params"])
            {
                Holes.Add((string)param["name"], (string)edges[index++][1]);
            }
        }

        public Service Service { get; }

        public JToken Row { get; }

        public object Member { get; }

        public object[] Values { get; }

        public ServiceException Error { get; }

        /// <summary>What stands in each hole.</summary>
        public Dictionary<string, string> Holes { get; }

        public string Template(string locale) => (string)(locale == (string)Service.Reference["wire_locale"] ? Row["message"] : Row["translations"][locale]);

        private static string ConstantOf(JToken value)
        {
            if (value.Type == JTokenType.Float)
            {
                // These are all that the specs have.
                switch (((double)value).ToString("G4", CultureInfo.InvariantCulture))
                {
                    case "4.941E-324":
                        return "5e-324";
                    case "1.798E+308":
                        return "1.7976931348623157e+308";
                    case "3.403E+38":
                        return "3.4028235e+38";
                    default:
                        return ((double)value).ToString("R", CultureInfo.InvariantCulture);
                }
            }
            return value.Type == JTokenType.Boolean ? ((bool)value ? "true" : "false") : Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture);
        }
    }
}
