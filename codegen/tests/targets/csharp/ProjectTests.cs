using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

/// <summary>The project can't be built where these tests run, so it is read.</summary>
public static class ProjectTests
{
    private static readonly string Folder = Path.Combine(Environment.GetEnvironmentVariable("ERRSPEC_GENERATED"), "csharp");

    public static readonly XElement Project = XDocument.Load(Directory.GetFiles(Folder, "*.csproj").Single()).Root;

    /// <summary>What <c>MSBuild</c> reads in a property; it may not refer to another.</summary>
    internal static string Property(string name)
    {
        string value = Project.Elements("PropertyGroup").Elements(name).Single().Value;
        Claim.True(!Regex.IsMatch(value, @"[$@%]\(|;"), value);
        return Regex.Replace(value, "%([0-9A-F]{2})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    public static void ItIsBuiltByTheSdkForOldRuntimes()
    {
        Claim.Equal("Microsoft.NET.Sdk", (string)Project.Attribute("Sdk"));
        Claim.Equal("netstandard2.0", Property("TargetFramework"));
        Claim.Equal("7.3", Property("LangVersion"));
        Claim.Equal("true", Property("GenerateDocumentationFile"));
        Claim.Equal("Newtonsoft.Json", (string)Project.Elements("ItemGroup").Elements("PackageReference").Single().Attribute("Include"));
    }

    public static void ItPacksAReadme()
    {
        XElement packed = Project.Elements("ItemGroup").Elements("None").Single();
        Claim.Equal(Property("PackageReadmeFile"), (string)packed.Attribute("Include"));
        Claim.Equal("true", (string)packed.Attribute("Pack"));
        Claim.True(File.Exists(Path.Combine(Folder, (string)packed.Attribute("Include"))), "the README is there");
    }

    public static void ItIsCalledAsItsFile()
    {
        Claim.Equal(Property("PackageId"), Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "*.csproj").Single()));
        Claim.Equal(Property("RootNamespace"), typeof(ServiceErrors.ServiceException).Namespace);
    }

    public static void NoLineEndsInWhiteSpaceAndNoneIsLongerThanItMustBe()
    {
        foreach (string path in Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories))
        {
            string[] lines = File.ReadAllText(path).Split('\n');
            Claim.True(lines.Last().Length == 0 && lines[lines.Length - 2].Length > 0, $"{path} ends in one line break");
            for (int index = 0; index < lines.Length - 1; index++)
            {
                string line = lines[index];
                string at = $"{path}:{index + 1}: {line}";
                Claim.Equal(line.TrimEnd(), line, at);
                Claim.True(!line.Contains("\t") && (line.Length - line.TrimStart().Length) % 4 == 0, at);
                Claim.True(line.Length <= 160 || line.Contains("///") || line.Contains('"'), at);
                Claim.True(line.Length > 0 || index == 0 || lines[index - 1].Length > 0 && !lines[index - 1].EndsWith("{", StringComparison.Ordinal), at);
            }
        }
    }
}
