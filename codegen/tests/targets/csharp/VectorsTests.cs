using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServiceErrors;

/// <summary>Every line of <c>vectors.jsonl</c> is answered as the Rust engine answers it.</summary>
public static class VectorsTests
{
    private static readonly string[] Lines = Program.Read("vectors.jsonl").Split('\n');

    public static void EveryLineIsAnsweredToTheLetter()
    {
        int run = 0;
        foreach (string line in Lines.Take(Lines.Length - 1))
        {
            JToken vector = Program.Parse(line);
            Claim.Equal(line, Told(vector, Answer(vector, (string)vector["body"])));
            run++;
        }
        Claim.Equal("", Lines.Last(), "the last line has an end");
        Claim.True(run > 100, $"only {run} vectors");
    }

    public static void BytesAreAnsweredAsTextIs()
    {
        foreach (string line in Lines.Take(Lines.Length - 1))
        {
            JToken vector = Program.Parse(line);
            byte[] body = Encoding.UTF8.GetBytes((string)vector["body"]);
            Claim.Equal(line, Told(vector, Package.ServiceOf((string)vector["catalog"]).Identify((int?)vector["status"], body)));
        }
    }

    public static void ParsedJsonIsAnsweredAsItsTextIs()
    {
        int run = 0;
        foreach (string line in Lines.Take(Lines.Length - 1))
        {
            JToken vector = Program.Parse(line);
            JToken body = ParsedBody((string)vector["body"]);
            if (body != null)
            {
                run++;
                Identified answer = Package.ServiceOf((string)vector["catalog"]).Identify((int?)vector["status"], body);
                Claim.Equal(Told(vector, Answer(vector, body.ToString(Formatting.None))), Told(vector, answer));
            }
        }
        Claim.True(run > 100, $"only {run} bodies are JSON");
    }

    public static void ParamsAreOfTheirTypes()
    {
        int run = 0;
        foreach (JToken vector in Lines.Take(Lines.Length - 1).Select(Program.Parse))
        {
            Identified answer = Answer(vector, (string)vector["body"]);
            foreach (ParamInfo param in answer.Info?.Params ?? new List<ParamInfo>())
            {
                if (answer.Params.TryGetValue(param.Name, out object value))
                {
                    Claim.True(TypesOf(param.Type).Contains(value.GetType()), $"{param.Name}: {value.GetType()} {value}");
                    run++;
                }
            }
        }
        Claim.True(run > 20, $"only {run} params");
    }

    private static Type[] TypesOf(ParamType type)
    {
        switch (type)
        {
            case ParamType.Integer:
                return new[] { typeof(long), typeof(ulong), typeof(string) };
            case ParamType.Number:
                return new[] { typeof(double), typeof(string) };
            case ParamType.Boolean:
                return new[] { typeof(bool) };
            default:
                return new[] { typeof(string) };
        }
    }

    private static Identified Answer(JToken vector, string body) => Package.ServiceOf((string)vector["catalog"]).Identify((int?)vector["status"], body);

    /// <summary>The object or array that a text holds; null if it holds none.</summary>
    private static JToken ParsedBody(string text)
    {
        try
        {
            JToken value = Program.Parse(text);
            return value is JContainer ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An answer as lines have it.</summary>
    private static string Told(JToken vector, Identified answer)
    {
        var line = new StringBuilder();
        line.Append("{\"catalog\":").Append(Quote((string)vector["catalog"])).Append(",\"body\":").Append(Quote((string)vector["body"]));
        line.Append(",\"match\":").Append(Quote(answer.Match == MatchKind.NotError ? "not_error" : answer.Match.ToString().ToLowerInvariant()));
        line.Append(",\"error\":").Append(Quote(answer.Info?.Id)).Append(",\"code\":").Append(Quote(answer.Code));
        line.Append(",\"category\":").Append(Quote(answer.Category)).Append(",\"status\":").Append(answer.Status?.ToString(CultureInfo.InvariantCulture) ?? "null");
        IEnumerable<string> names = ((JObject)vector["params"]).Properties().Select(it => it.Name);
        names = names.Concat(answer.Params.Keys.Except(names));
        line.Append(",\"params\":{").Append(string.Join(",", names.Select(name => Quote(name) + ":" + Value(answer, name)))).Append('}');
        line.Append(",\"message\":").Append(Quote(answer.Message)).Append(",\"trace\":").Append(Quote(answer.Trace)).Append('}');
        return line.ToString();
    }

    /// <summary>A param as lines have it, which write a double with an <c>e</c>.</summary>
    private static string Value(Identified answer, string name)
    {
        object value = answer.Params.TryGetValue(name, out object any) ? any : "missing";
        if (value is double number)
        {
            return number.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        }
        return value is string text ? Quote(text) : value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    /// <summary>As the generator writes JSON: only what must be escaped is.</summary>
    private static string Quote(string text)
    {
        if (text == null)
        {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        foreach (char it in text)
        {
            int escape = "\"\\\b\f\n\r\t".IndexOf(it);
            if (escape >= 0)
            {
                quoted.Append('\\').Append("\"\\bfnrt"[escape]);
            }
            else if (it < ' ')
            {
                quoted.Append("\\u").Append(((int)it).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(it);
            }
        }
        return quoted.Append('"').ToString();
    }
}
