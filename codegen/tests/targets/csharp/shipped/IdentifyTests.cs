using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ServiceErrors;
using ServiceErrors.Aliyun;
using ServiceErrors.Mindie;
using ServiceErrors.Modelarts;
using Category = ServiceErrors.Modelarts.Category;
using ErrorId = ServiceErrors.Modelarts.ErrorId;

/// <summary>What a client of the shipped services relies on when it identifies what they answer.</summary>
public static class IdentifyTests
{
    private const string Limited =
        "data:{\"error\":{\"code\":\"ModelArts.81101\",\"message\":\"Too many requests, the rate limit is 5 times per second.\",\"param\":null," +
        "\"type\":\"TooManyRequests\"},\"error_code\":\"ModelArts.81101\",\"error_msg\":\"Too many requests, the rate limit is 5 times per second.\"}";

    public static async Task AResponseIsThrownAsItsErrorAndCanBeReadAgain()
    {
        using (HttpResponseMessage response = Response(400, Limited))
        {
            ModelartsException error = await Thrown(response);
            Claim.True(error.IsRateLimitPerSecond(out long limit) && limit == 5, "the limit is read");
            Claim.Equal(400, error.Status);
            Claim.Equal(MatchKind.Exact, error.Identified.Match);
            Claim.Equal(Limited, await response.Content.ReadAsStringAsync());
            Claim.Equal(ErrorId.RateLimitPerSecond, (await ModelartsException.IdentifyAsync(response)).Error.Id);
        }
    }

    public static async Task AResponseThatIsNoErrorPasses()
    {
        foreach (string body in new[] { "{\"choices\":[]}", "{\"answer\":\"ModelArts.81101 is a code\"}", "{\"error\":{\"code\":0,\"message\":\"ModelArts.81101\"}}", "ModelArts.81101 is a code", "" })
        {
            await ModelartsException.ThrowIfErrorAsync(Response(200, body));
            ModelartsException.ThrowIfError(200, body);
        }
        AliyunException.ThrowIfError(200, "{\"status\":10,\"data\":{\"status\":20}}");
    }

    public static async Task AStreamThatGoesWellIsNotRead()
    {
        HttpResponseMessage response = Response(200, Limited);
        response.Content = new StreamContent(new Endless());
        response.Content.Headers.TryAddWithoutValidation("content-type", "text/event-stream; charset=utf-8");
        await ModelartsException.ThrowIfErrorAsync(response);
    }

    public static async Task AFailureWithoutABodyOrOneThatWasReadBeforeIsThrownByItsStatus()
    {
        HttpResponseMessage used = Response(503, "");
        used.Content = new StreamContent(new Once());
        await used.Content.CopyToAsync(System.IO.Stream.Null);
        foreach (HttpResponseMessage response in new[] { used, new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) })
        {
            ModelartsException error = await Thrown(response);
            Claim.Equal("HTTP 503", error.Message);
            Claim.Equal(null, error.Id);
            Claim.Equal(Category.ServiceUnavailable, error.Category);
        }
    }

    public static void AnErrorBehindASuccessIsThrown()
    {
        Claim.Throws<MindieException>(() => MindieException.ThrowIfError(200, "Engine callback timeout: server tokenTimeout"));
        Claim.Throws<AliyunException>(() => AliyunException.ThrowIfError(200, "{\"status\":20,\"subErrCode\":\"b_user_new\",\"subErrMessage\":\"?\",\"data\":null}"));
    }

    public static void WhatIsNotKnownIsThrownWithAllThatIs()
    {
        var expected = new Dictionary<string, Category?>
        {
            ["{\"error_code\":\"ModelArts.81101\",\"error_msg\":\"new\"}"] = null,
            ["{\"error\":{\"code\":\"new\",\"message\":\"new\",\"type\":\"TooManyRequests\"}}"] = Category.TooManyRequests,
            ["new"] = null,
        };
        foreach (KeyValuePair<string, Category?> it in expected)
        {
            ModelartsException error = Claim.Throws<ModelartsException>(() => ModelartsException.ThrowIfError(418, it.Key));
            Claim.Equal(null, error.Id);
            Claim.Equal(it.Value, error.Category);
            Claim.Equal("new", error.Message);
            Claim.Equal("new", error.MessageIn("zh"));
            Claim.Equal(418, error.Status);
            Claim.Equal(null, error.Retry ?? (object)error.Info ?? error.Description("en") ?? error.Remedy("zh"));
            Claim.Equal(it.Key, error.Identified.Body);
            Claim.True(error.ToString().StartsWith("ServiceErrors.Modelarts.ModelartsException: new", StringComparison.Ordinal), error.ToString());
        }
        Claim.Equal(Category.TooManyRequests, Claim.Throws<ModelartsException>(() => ModelartsException.ThrowIfError(429, "new")).Category);
    }

    public static void AnErrorWhoseParamsAreNotKnownIsNamed()
    {
        foreach (string digits in new[] { "9223372036854775808", new string('1', 5000) })
        {
            ModelartsException error = ModelartsException.Identify(429, LimitedTo(digits)).Error;
            Claim.Equal(ErrorId.RateLimitPerSecond, error.Id);
            Claim.True(!error.IsRateLimitPerSecond(out _), "no long holds it");
            Claim.Equal(digits, error.Params["limit"].ToString());
            Claim.Equal(error.Message, error.MessageIn("zh"));
            Claim.Equal(Retry.Backoff, error.Retry);
        }
    }

    public static void ParsedJsonIsTakenHoweverItWasParsed()
    {
        JObject body = JObject.Parse("{\"error_code\":\"ModelArts.81101\",\"error_msg\":\"Too many requests, the rate limit is 5 times per second.\",\"at\":\"2020-01-01T00:00:00Z\"}");
        Identified<ModelartsException> answer = ModelartsException.Identify(429, body);
        Claim.Equal(ErrorId.RateLimitPerSecond, answer.Error.Id);
        Claim.True(ReferenceEquals(body, answer.Body), "the body is kept");
    }

    public static void WrongTypesAreAnswers()
    {
        JToken deep = new JArray();
        for (int depth = 0; depth < 100000; depth++)
        {
            deep = new JArray { deep };
        }
        foreach (JToken body in new JToken[]
        {
            null, JValue.CreateNull(), 1, 1.5, double.NaN, true, "", new JObject(), new JArray(), new JValue(DateTime.MinValue), new JValue(new byte[] { 255 }), new JRaw("{"),
            new JConstructor("Date", 1), new JValue(Guid.Empty), JValue.CreateComment("x"), new JProperty("a", 1), JValue.CreateUndefined(), deep,
        })
        {
            Claim.Equal(MatchKind.Category, ModelartsException.Identify(429, body).Match);
        }
        foreach (int? status in new int?[] { null, -1, 65536, int.MinValue, int.MaxValue })
        {
            Claim.Equal(null, ModelartsException.Identify(status, "").Status);
        }
        Claim.Equal("", ModelartsException.Identify(429, (string)null).Message);
        Claim.Equal("", ModelartsException.Identify(429, (byte[])null).Message);
    }

    public static void OnlyJsonIsJson()
    {
        foreach (string open in new[]
        {
            "{\"error\":\"x\",}", "{'error':'x'}", "{error:\"x\"}", "{\"error\":\"x\"/**/}", "{\"error\":\"x\",\"a\":NaN}", "{\"error\":\"x\",\"a\":-Infinity}",
            "{\"error\":\"x\",\"a\":0x10}", "{\"error\":\"x\",\"a\":010}", "{\"error\":\"x\",\"a\":1.}", "{\"error\":\"x\",\"a\":.5}", "{\"error\":\"x\",\"a\":+1}",
            "{\"error\":\"x\",\"a\":1e}", "{\"error\":\"x\",\"a\":-}", "{\"error\":\"x\",\"a\":undefined}", "{\"error\":\"x\",\"a\":new Date(1)}", "{\"error\":\"x\",\"a\":[1,]}",
            "{\"error\":\"x\",\"a\":[,1]}", "{\"error\":\"x\",\"a\":\"\n\"}", "{\"error\":\"x\",\"a\":\"\\x\"}", "{\"error\":\"x\",\"a\":\"\\'\"}", "{\"error\":\"x\",\"a\":\"\\u12g4\"}",
            "{\"error\":\"x\"}x", "{\"error\":\"x\"}{}", "{\"error\":\"x\"", "{\"error\":\"x", "{\"error\" \"x\"}", "{\"error\":\"x\" \"a\":1}", "{\"error\":\"x\",\"a\":tru}",
            "{\"error\":\"x\",\"a\":1e400}", "{\"error\":\"x\",\"a\":-1e400,\"a\":1}", "{\"error\":\"x\",\"a\":" + new string('9', 400) + "}", "{\"error\":\"x\",\u00A0\"a\":1}",
            "{\"error\":\"x\",\"a\":\0}", "{\"error\":\"x\",\"a\":\"\\u12", "{\"error\":\"x\",\"a\":True}", "{\"error\":\"x\",1:2}", "{\"error\":\"x\",null:2}",
        })
        {
            Claim.Equal(open, MindieException.Identify(null, open).Message);
        }
        foreach (string body in new[]
        {
            "{\"error\":\"y\",\"error\":\"x\"}", "{\"\\u0065rror\":\"x\"}", "\uFEFF \u3000{\"error\":\"x\"}\u2028", "{\"error\":\"x\",\"a\":[1e-400,-0,0.5E+3,1E308," + new string('1', 300) + "]}",
            "{\"error\":\"x\",\"a\":\"2020-01-01T00:00:00Z\",\"\":[[],{}],\"b\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\"}", "\t{\r\n\"error\" : \"x\" }",
        })
        {
            Claim.Equal("x", MindieException.Identify(null, body).Message, body);
        }
        Claim.Equal("2020-01-01T00:00:00Z", MindieException.Identify(null, "{\"error\":\"2020-01-01T00:00:00Z\"}").Message);
        Claim.Equal("/Date(1)/", MindieException.Identify(null, "{\"error\":\"\\/Date(1)\\/\"}").Message);
    }

    public static void JsonNestsSoDeepAndNoDeeper()
    {
        foreach (int depth in new[] { 127, 128 })
        {
            string body = $"{{\"error\":\"x\",\"a\":{new string('[', depth - 1)}\"[[\\\"\"{new string(']', depth - 1)}}}";
            Claim.Equal(depth == 127 ? "x" : body, MindieException.Identify(null, body).Message);
        }
    }

    public static void HalfASurrogatePairIsAReplacementCharacter()
    {
        var texts = new Dictionary<string, string> { ["\ud800x"] = "\ufffdx", ["\udc00\ud83d\ude00"] = "\ufffd\U0001f600", ["x\ud800"] = "x\ufffd", ["\ud800\ud800\udc00"] = "\ufffd\U00010000" };
        foreach (KeyValuePair<string, string> it in texts)
        {
            string escaped = string.Concat(it.Key.Select(unit => unit < 128 ? unit.ToString() : $"\\u{(int)unit:x4}"));
            Claim.Equal(it.Value, MindieException.Identify(null, it.Key).Message);
            Claim.Equal(it.Value, MindieException.Identify(null, $"{{\"error\":\"{it.Key}\"}}").Message);
            Claim.Equal(it.Value, MindieException.Identify(null, $"{{\"error\":\"{escaped}\"}}").Message, escaped);
            Claim.Equal(it.Value, MindieException.Identify(null, new JObject { ["error"] = it.Key }).Message);
        }
    }

    public static void BytesThatAreNoUtf8AreReadAsBrowsersDo()
    {
        var bodies = new Dictionary<string, string>
        {
            ["61 F0 90 8D 7A"] = "a\ufffdz",
            ["ED A0 80"] = "\ufffd\ufffd\ufffd",
            ["C0 AF"] = "\ufffd\ufffd",
            ["F4 90 80 80"] = "\ufffd\ufffd\ufffd\ufffd",
            ["F5 61 E4 B8"] = "\ufffda\ufffd",
            ["80 E0 9F 80 F0 8F"] = "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
            ["E4 B8 AD F0 9F 98 80 C3 A9"] = "中\U0001f600é",
            ["EF BB BF 78"] = "x",
        };
        foreach (KeyValuePair<string, string> it in bodies)
        {
            byte[] body = it.Key.Split(' ').Select(hex => Convert.ToByte(hex, 16)).ToArray();
            Claim.Equal(it.Value, MindieException.Identify(null, body).Message, it.Key);
        }
    }

    public static void OnlyAsciiLettersAreComparedWithoutCase()
    {
        string message = MindieException.ModelNotFound("\u212A\u0130Ω").Message;
        Identified<MindieException> answer = MindieException.Identify(null, message.Replace("found", "FOUND"));
        Claim.Equal(MatchKind.Normalized, answer.Match);
        Claim.True(answer.Error.IsModelNotFound(out string model) && model == "\u212A\u0130Ω", message);
        Claim.Equal(MatchKind.None, MindieException.Identify(null, message.Replace("o", "\u043E")).Match);
    }

    public static void ManyThreadsMayAskFirst()
    {
        Claim.True(Enumerable.Range(0, 64).AsParallel().All(_ => AliyunException.Identify(null, AliyunException.UserRoleNotFound("x").Message).Error.Info != null), "all are answered");
    }

    public static void WhatIsLongOrHostileIsAnswered()
    {
        // All of it takes some seconds; what isn't linear would not come to an end.
        const int Size = 200000;
        var parts = new[]
        {
            "[", "{", "{\"a\":", "[1,", "\"", "\\", "\\ud800", " ", "\u3000", "a ", "ModelArts ", "ModelArts.", "p_", "1", "-", "-1", "1.", ".", "中A", "{0}, ", " is ", "got 1.",
            "1 times per second.", "Invalid parameter, error: , ",
        };
        foreach (string part in parts)
        {
            string text = new StringBuilder().Insert(0, part, Size / part.Length).ToString();
            foreach (string body in new[] { text, text + "!", "{\"error\":\"" + text, new JObject { ["error"] = text }.ToString(Formatting.None), LimitedTo(text), $"{{\"error\":\"x\",\"a\":{text}}}" })
            {
                Claim.True(AliyunException.Identify(400, body).Match != MatchKind.NotError, part);
                Claim.True(MindieException.Identify(400, body).Match != MatchKind.NotError, part);
                Claim.True(ModelartsException.Identify(400, body).Match != MatchKind.NotError, part);
            }
        }
    }

    public static void AHundredMegabytesAreAnAnswer()
    {
        byte[] body = Enumerable.Repeat((byte)'a', 100000000).ToArray();
        Claim.Equal(MatchKind.Category, MindieException.Identify(500, body).Match);
    }

    private static string LimitedTo(string limit) =>
        new JObject { ["error_code"] = "ModelArts.81101", ["error_msg"] = $"Too many requests, the rate limit is {limit} times per second." }.ToString(Formatting.None);

    private static HttpResponseMessage Response(int status, string body) => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };

    private static async Task<ModelartsException> Thrown(HttpResponseMessage response)
    {
        try
        {
            await ModelartsException.ThrowIfErrorAsync(response);
        }
        catch (ModelartsException error)
        {
            return error;
        }
        throw new ClaimException("nothing was thrown");
    }

    /// <summary>A stream that nobody may read.</summary>
    private class Endless : System.IO.MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            throw new ClaimException("the stream was read");
        }
    }

    /// <summary>A stream that is read once.</summary>
    private sealed class Once : System.IO.MemoryStream
    {
        public override bool CanSeek => false;
    }
}
