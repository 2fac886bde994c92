using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>Runs each public method of each class whose name ends in "Tests": a claim each, which fails by throwing.</summary>
public static class Program
{
    private static readonly string Generated = Environment.GetEnvironmentVariable("ERRSPEC_GENERATED") ?? throw new ClaimException("ERRSPEC_GENERATED is not set");

    public static int Main()
    {
        int failed = 0;
        int run = 0;
        foreach (Type type in Assembly.GetExecutingAssembly().GetTypes().Where(it => it.Name.EndsWith("Tests", StringComparison.Ordinal)).OrderBy(it => it.Name))
        {
            foreach (MethodInfo claim in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                run++;
                failed += Holds(type, claim) ? 0 : 1;
            }
        }
        Console.WriteLine($"{run} claims, {failed} failed");
        return failed == 0 && run > 0 ? 0 : 1;
    }

    /// <summary>The text of a file in the folder that everything was generated into.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Generated, path));

    /// <summary>The JSON of a text, in which dates are texts and the last of two fields counts.</summary>
    public static JToken Parse(string text)
    {
        using (var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None })
        {
            return JToken.ReadFrom(reader);
        }
    }

    private static bool Holds(Type type, MethodInfo claim)
    {
        var watch = Stopwatch.StartNew();
        Exception fault = null;
        try
        {
            (claim.Invoke(null, null) as Task)?.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException wrapped)
        {
            fault = wrapped.InnerException;
        }
        catch (ClaimException own)
        {
            fault = own;
        }
        Console.WriteLine($"{(fault == null ? "ok  " : "FAIL")} {type.Name}.{claim.Name} ({watch.ElapsedMilliseconds} ms)");
        if (fault != null)
        {
            Console.WriteLine(fault);
        }
        return fault == null;
    }
}

/// <summary>A claim that doesn't hold.</summary>
public sealed class ClaimException : Exception
{
    public ClaimException(string message)
        : base(message)
    {
    }
}

/// <summary>What claims are made of.</summary>
public static class Claim
{
    public static void Equal<T>(T expected, T actual, string of = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new ClaimException($"{of}\nexpected: {Show(expected)}\nactual:   {Show(actual)}");
        }
    }

    public static void True(bool holds, string what)
    {
        if (!holds)
        {
            throw new ClaimException(what);
        }
    }

    /// <summary>What something throws; it has to.</summary>
    public static T Throws<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
        }
        catch (T thrown)
        {
            return thrown;
        }
        throw new ClaimException($"no {typeof(T).Name} was thrown");
    }

    private static string Show<T>(T value)
    {
        string text = value == null ? "null" : value.ToString();
        return text.Length > 2000 ? text.Substring(0, 2000) + "…" : text;
    }
}
