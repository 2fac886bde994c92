using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ServiceErrors.Aliyun;
using ServiceErrors.Mindie;
using ServiceErrors.Modelarts;

/// <summary>
/// Prints how long <c>Identify</c> takes beside the loop of compiled regular expressions that a person would write.
/// <para>Usage: with the package that was made from the shipped spec; <c>ERRSPEC_GENERATED</c> names the folder it was made in.</para>
/// </summary>
public static class Bench
{
    /// <summary>White space and full stops, which come and go at the ends of messages.</summary>
    private const string Loose = @"[\s.!。]*";

    private static readonly Dictionary<string, string> Holes = new Dictionary<string, string>
    {
        ["string"] = ".*?",
        ["token"] = @"\S+?",
        ["integer"] = "-?[0-9]+?",
        ["number"] = @"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?",
        ["boolean"] = "true|false",
        ["ipv4"] = @"(?:[0-9]{1,3}\.){3}[0-9]{1,3}",
    };

    private static readonly Dictionary<string, string> Samples = new Dictionary<string, string>
    {
        ["string"] = "some text",
        ["token"] = "qwen-7b",
        ["integer"] = "42",
        ["number"] = "0.5",
        ["boolean"] = "true",
        ["ipv4"] = "192.0.2.1",
    };

    private static readonly Dictionary<string, Action<string>> Ours = new Dictionary<string, Action<string>>
    {
        ["mindie"] = message => MindieException.Identify(null, message),
        ["modelarts"] = message => ModelartsException.Identify(null, message),
        ["aliyun"] = message => AliyunException.Identify(null, message),
    };

    public static void Main()
    {
        JObject reference = JObject.Parse(File.ReadAllText(Path.Combine(Environment.GetEnvironmentVariable("ERRSPEC_GENERATED"), "catalog.json")));
        Console.WriteLine($"{"catalog",-10} {"messages",-10} {"identify",10} {"regexes",16} {"loose regexes",19}");
        foreach (JToken catalog in reference["catalogs"])
        {
            Action<string>[] works = { Ours[(string)catalog["id"]], LoopOf(catalog, false), LoopOf(catalog, true) };
            foreach (KeyValuePair<string, List<string>> messages in MessagesOf(catalog))
            {
                double[] times = works.Select(work => Microseconds(work, messages.Value)).ToArray();
                string[] others = times.Skip(1).Select(time => $"{time,9:F2} us {time / times[0],4:F1}x").ToArray();
                Console.WriteLine($"{catalog["id"],-10} {messages.Key,-10} {times[0],7:F2} us {string.Join("  ", others)}");
            }
        }
    }

    /// <summary>What a person would write: one anchored regular expression for each template, in the order of the table.</summary>
    private static Action<string> LoopOf(JToken catalog, bool isLoose)
    {
        Dictionary<string, string> constants = ConstantsOf(catalog);
        var table = new List<Regex>();
        foreach (JToken row in catalog["errors"])
        {
            Dictionary<string, string> types = row["params"].ToDictionary(it => (string)it["name"], it => (string)it["type"]);
            var pattern = new StringBuilder();
            string[] parts = PartsOf((string)row["message"]);
            for (int index = 0; index < parts.Length; index++)
            {
                bool isParam = types.TryGetValue(parts[index], out string type);
                pattern.Append(index % 2 == 0 ? Regex.Escape(Unbraced(parts[index])) : isParam ? $"(?<{parts[index]}>{Holes[type]})" : $"(?:{Holes[constants[parts[index]]]})");
            }
            string text = isLoose ? Loose + Regex.Replace(pattern.ToString(), @"(?:\\\.)+$", "") + Loose : pattern.ToString();
            RegexOptions options = RegexOptions.Compiled | RegexOptions.Singleline | RegexOptions.CultureInvariant;
            table.Add(new Regex($@"\A(?:{text})\z", isLoose ? options | RegexOptions.IgnoreCase : options));
        }
        return message =>
        {
            foreach (Regex pattern in table)
            {
                if (pattern.Match(message).Success)
                {
                    return;
                }
            }
        };
    }

    /// <summary>Messages that errors have, that they nearly have, and that someone made up to be slow.</summary>
    private static Dictionary<string, List<string>> MessagesOf(JToken catalog)
    {
        var real = new List<string>();
        foreach (JToken row in catalog["errors"])
        {
            Dictionary<string, string> types = ConstantsOf(catalog);
            foreach (JToken param in row["params"])
            {
                types[(string)param["name"]] = (string)param["type"];
            }
            real.Add(string.Concat(PartsOf((string)row["message"]).Select((part, index) => index % 2 == 0 ? Unbraced(part) : Samples[types[part]])));
        }
        string hostile = string.Concat(Enumerable.Repeat("1.0, got [1, ", 500));
        IEnumerable<string> heads = catalog["errors"].Where(it => it["params"].Any()).Select(it => PartsOf((string)it["message"])[0]);
        return new Dictionary<string, List<string>>
        {
            ["real"] = real,
            ["near-miss"] = real.ConvertAll(it => it + " (again)"),
            ["hostile"] = heads.Take(10).Select(it => it + hostile).ToList(),
        };
    }

    private static Dictionary<string, string> ConstantsOf(JToken catalog) =>
        ((JObject)catalog["constants"]).Properties().ToDictionary(it => it.Name, it => (string)it.Value["type"]);

    /// <summary>Texts and names of holes in turn.</summary>
    private static string[] PartsOf(string template) => Regex.Split(template, @"(?<!\{)\{(\w+)\}(?!\})");

    private static string Unbraced(string text) => text.Replace("{{", "{").Replace("}}", "}");

    /// <summary>The time for one message: the least of several turns.</summary>
    private static double Microseconds(Action<string> work, List<string> messages)
    {
        int turns = Math.Max(1, 2000 / messages.Count);
        double least = double.PositiveInfinity;
        for (int turn = 0; turn < 5; turn++)
        {
            var watch = Stopwatch.StartNew();
            for (int count = 0; count < turns; count++)
            {
                messages.ForEach(work);
            }
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds * 1000 / turns / messages.Count);
        }
        return least;
    }
}
