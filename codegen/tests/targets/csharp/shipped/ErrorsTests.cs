using System;
using System.Collections.Generic;
using System.Globalization;
using ServiceErrors;
using ServiceErrors.Aliyun;
using ServiceErrors.Mindie;
using ServiceErrors.Modelarts;
using ErrorId = ServiceErrors.Modelarts.ErrorId;

/// <summary>What users of the shipped errors rely on.</summary>
public static class ErrorsTests
{
    /// <summary>The samples of RFC 8785, appendix B, and other doubles that are hard to write, by their bits.</summary>
    private static readonly Dictionary<ulong, string> Doubles = new Dictionary<ulong, string>
    {
        [0x0000000000000001] = "5e-324",
        [0x8000000000000001] = "-5e-324",
        [0x7fefffffffffffff] = "1.7976931348623157e+308",
        [0x4340000000000000] = "9007199254740992",
        [0xc340000000000000] = "-9007199254740992",
        [0x4430000000000000] = "295147905179352830000",
        [0x44b52d02c7e14af5] = "9.999999999999997e+22",
        [0x44b52d02c7e14af6] = "1e+23",
        [0x44b52d02c7e14af7] = "1.0000000000000001e+23",
        [0x444b1ae4d6e2ef4e] = "999999999999999700000",
        [0x444b1ae4d6e2ef4f] = "999999999999999900000",
        [0x444b1ae4d6e2ef50] = "1e+21",
        [0x3eb0c6f7a0b5ed8c] = "9.999999999999997e-7",
        [0x3eb0c6f7a0b5ed8d] = "0.000001",
        [0x41b3de4355555553] = "333333333.3333332",
        [0x41b3de4355555554] = "333333333.33333325",
        [0x41b3de4355555555] = "333333333.3333333",
        [0x41b3de4355555556] = "333333333.3333334",
        [0x41b3de4355555557] = "333333333.33333343",
        [0xbecbf647612f3696] = "-0.0000033333333333333333",
        [0x43143ff3c1cb0959] = "1424953923781206.2",
        [0x3d30000000000000] = "5.684341886080802e-14",
        [0x0010000000000000] = "2.2250738585072014e-308",
        [0x3ff0000000000001] = "1.0000000000000002",
        [0xbff0000000000000] = "-1",
    };

    /// <summary>Texts near to the middle between two doubles, at the ends of their range, and long ones, with the bits of the nearest.</summary>
    private static readonly Dictionary<string, long> Texts = new Dictionary<string, long>
    {
        ["2.2250738585072011e-308"] = 0x000fffffffffffff,
        ["2.2250738585072012e-308"] = 0x0010000000000000,
        ["4.9406564584124654e-324"] = 0x0000000000000001,
        ["2.4703282292062327e-324"] = 0x0000000000000000,
        ["2.4703282292062328e-324"] = 0x0000000000000001,
        ["9007199254740993"] = 0x4340000000000000,
        ["9007199254740992.99999999999999999999999"] = 0x4340000000000000,
        ["9007199254740993.0000000000000000000001"] = 0x4340000000000001,
        ["1e-400"] = 0x0000000000000000,
        ["0e999999999999"] = 0x0000000000000000,
        ["1.7976931348623158e308"] = 0x7fefffffffffffff,
        ["0." + new string('0', 320) + "5"] = 0x00000000000003f4,
        ["5" + new string('0', 300)] = 0x7e5ddd4baa009303,
        ["0." + new string('3', 1500)] = 0x3fd5555555555555,
    };

    private const string MessageOfNumber = "typical_p must be in (0.0,1.0], got ";

    public static void AnErrorIsNarrowedToThoseOfAnOperation()
    {
        ModelartsException error = ModelartsException.RateLimitPerSecond(5);
        Claim.True(error.IsErrorOf(out ServiceErrors.Modelarts.Operations.CreateVideo id), "it is one of them");
        Claim.Equal(ServiceErrors.Modelarts.Operations.CreateVideo.RateLimitPerSecond, id);
        Claim.True(!error.IsErrorOf(out ServiceErrors.Modelarts.Operations.DeleteCustomEndpoint _), "it is none of these");
        ModelartsException unknown = ModelartsException.Identify(500, "?").Error;
        Claim.True(unknown == null || !unknown.IsErrorOf(out id), "nobody knows what it is");
    }

    public static void AnErrorIsCaughtByWhatItIs()
    {
        foreach (ServiceException thrown in new ServiceException[] { ModelartsException.RateLimitPerSecond(5), new MindieException(ServiceErrors.Mindie.ErrorId.ModelEmpty) })
        {
            string caught = "";
            try
            {
                throw thrown;
            }
            catch (ModelartsException error) when (error.IsRateLimitPerSecond(out long limit))
            {
                caught = $"{limit} {error.Category} {error.Code} {error.Status} {error.Retry}";
            }
            catch (MindieException error) when (error.Id == ServiceErrors.Mindie.ErrorId.ModelEmpty)
            {
                caught = $"{error.Category} {error.Status}";
            }
            Claim.Equal(thrown is MindieException ? "InputValidationError 422" : "5 TooManyRequests ModelArts.81101 429 Backoff", caught);
        }
    }

    public static void AMatcherTakesItsOwnErrorOnly()
    {
        Claim.True(!ModelartsException.RateLimitPerMinute(5).IsRateLimitPerSecond(out long limit) && limit == 0, "per minute isn't per second");
    }

    public static void NumbersAreWrittenAndReadToTheLastBit()
    {
        foreach (KeyValuePair<ulong, string> it in Doubles)
        {
            double value = BitConverter.Int64BitsToDouble(unchecked((long)it.Key));
            Claim.Equal($"{MessageOfNumber}{it.Value}.", MindieException.TypicalPOutOfRange(value).Message);
        }
        var random = new Random(1);
        byte[] bytes = new byte[8];
        for (int turn = 0; turn < 3000; turn++)
        {
            random.NextBytes(bytes);
            double value = BitConverter.ToDouble(bytes, 0);
            string message = MindieException.TypicalPOutOfRange(value).Message;
            bool isFinite = !double.IsNaN(value) && !double.IsInfinity(value);
            Claim.Equal(isFinite, MindieException.Identify(null, message).Error?.IsTypicalPOutOfRange(out double read) == true && read == value, message);
        }
    }

    public static void NumbersAreReadAsTheNearestDouble()
    {
        foreach (KeyValuePair<string, long> it in Texts)
        {
            MindieException error = MindieException.Identify(null, $"{MessageOfNumber}{it.Key}.").Error;
            Claim.True(error.IsTypicalPOutOfRange(out double value), it.Key);
            Claim.Equal(it.Value, BitConverter.DoubleToInt64Bits(value), it.Key);
        }
    }

    public static void AnErrorThatIsNoneIsRefused()
    {
        Claim.Throws<ArgumentOutOfRangeException>(() => new ModelartsException((ErrorId)17));
        Claim.Throws<ArgumentException>(() => new ModelartsException(ErrorId.RateLimitPerSecond));
        Claim.Throws<ArgumentNullException>(() => AliyunException.UserRoleNotFound(null));
    }

    public static void ALanguageIsChosenAsCulturesAre()
    {
        Claim.Equal("zh", Locales.NearestTo(CultureInfo.GetCultureInfo("zh-CN")));
        Claim.Equal("en", Locales.NearestTo(CultureInfo.GetCultureInfo("en-GB")));
        Claim.Equal("en", Locales.NearestTo(CultureInfo.GetCultureInfo("fr")));
        Claim.Equal("en", Locales.NearestTo(CultureInfo.InvariantCulture));
    }

    public static void MessagesDoNotDependOnTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            string message = MindieException.TypicalPOutOfRange(-1.5).Message;
            Claim.True(message.EndsWith(" got -1.5.", StringComparison.Ordinal), message);
            Claim.True(MindieException.Identify(null, message).Error.IsTypicalPOutOfRange(out double value) && value == -1.5, message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static void TheStackStandsBehindWhatIsLogged()
    {
        ModelartsException thrown = Claim.Throws<ModelartsException>(() => throw ModelartsException.RateLimitPerSecond(5));
        string[] lines = thrown.ToString().Split(new[] { Environment.NewLine }, StringSplitOptions.None);
        Claim.Equal("ServiceErrors.Modelarts.ModelartsException: Too many requests, the rate limit is 5 times per second.", lines[0]);
        Claim.True(lines.Length > 1 && lines[1].Contains(nameof(TheStackStandsBehindWhatIsLogged)), thrown.ToString());
    }
}
