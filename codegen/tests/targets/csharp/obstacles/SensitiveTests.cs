using ServiceErrors;
using ServiceErrors.Type;

/// <summary>What is sensitive is sent, and kept out of logs, where it was received too.</summary>
public static class SensitiveTests
{
    private const string Secret = "s3cret";

    public static void ASecretThatWasReceivedIsSeenInItsOwnFieldsOnly()
    {
        TypeException made = TypeException.HoleQuotes(Secret);
        Identified<TypeException> answer = TypeException.Identify(null, made.Message);
        Claim.True(answer.Error.IsHoleQuotes(out string hole) && hole == Secret && answer.Error.Message.Contains(Secret), "it is read");
        foreach (object shown in new object[] { made, answer.Error, answer })
        {
            Claim.True(!shown.ToString().Contains(Secret), shown.ToString());
        }
    }
}
