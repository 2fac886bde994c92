/// <summary>The project says what the spec says, however hostile that is.</summary>
public static class MetadataTests
{
    public static void ThePackageSaysWhatTheSpecSays()
    {
        Claim.Equal("1.2.3", ProjectTests.Property("Version"));
        Claim.Equal("An \"obstacle\" course: \\ */ \"\"\" ${x} 'y' <z> & {0}", ProjectTests.Property("Description"));
        Claim.Equal("MIT", ProjectTests.Property("PackageLicenseExpression"));
        Claim.Equal("https://example.org/a'b", ProjectTests.Property("RepositoryUrl"));
    }
}
