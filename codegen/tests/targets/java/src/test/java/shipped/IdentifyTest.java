package shipped;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import dev.errspec.serviceerrors.AliyunErrors;
import dev.errspec.serviceerrors.Identified;
import dev.errspec.serviceerrors.Match;
import dev.errspec.serviceerrors.MindieErrors;
import dev.errspec.serviceerrors.ModelartsCategory;
import dev.errspec.serviceerrors.ModelartsErrorId;
import dev.errspec.serviceerrors.ModelartsErrors;
import dev.errspec.serviceerrors.ModelartsException;
import dev.errspec.serviceerrors.ModelartsParams;
import dev.errspec.serviceerrors.ModelartsParams.RateLimitPerSecond;
import dev.errspec.serviceerrors.Retry;
import dev.errspec.serviceerrors.ServiceException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What a user relies on who asks which error a response is. */
class IdentifyTest {
  private static String limited(String limit) {
    return "{\"error_code\":\"ModelArts.81101\",\"error_msg\":"
        + "\"Too many requests, the rate limit is "
        + limit
        + " times per second.\"}";
  }

  private static ModelartsException thrown(int status, String body) {
    return assertThrows(
        ModelartsException.class,
        () -> ModelartsErrors.CATALOG.identify(status, body).throwIfError());
  }

  @Test
  void aRateLimitIsRecognisedAndItsNumberRead() throws Exception {
    byte[] bytes = limited("5").getBytes(StandardCharsets.UTF_8);
    JsonNode json = new ObjectMapper().readTree(bytes);
    for (Identified<ModelartsErrorId, ModelartsParams> found :
        List.of(
            ModelartsErrors.CATALOG.identify(429, limited("5")),
            ModelartsErrors.CATALOG.identify(429, bytes),
            ModelartsErrors.CATALOG.identify(429, json))) {
      Identified.Known<?, ?> known = assertInstanceOf(Identified.Known.class, found);
      assertSame(Match.EXACT, known.match());
      assertSame(ModelartsErrorId.RATE_LIMIT_PER_SECOND, known.id());
      assertEquals(new RateLimitPerSecond(5), known.params());
    }
  }

  @Test
  void aResponseOfTheClientOfTheJdkIsThrownOrGivenBack() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean isLimited = exchange.getRequestURI().getPath().equals("/limited");
          byte[] body =
              (isLimited ? limited("7") : "{\"id\":\"1\"}").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(isLimited ? 429 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      HttpRequest limited = HttpRequest.newBuilder(URI.create(address + "/limited")).build();
      HttpRequest fine = HttpRequest.newBuilder(URI.create(address + "/fine")).build();
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> response = client.send(fine, BodyHandlers.ofString());
      assertSame(response, ModelartsErrors.CATALOG.throwIfError(response));
      ModelartsException e =
          assertThrows(
              ModelartsException.class,
              () ->
                  ModelartsErrors.CATALOG.throwIfError(
                      client.send(limited, BodyHandlers.ofByteArray())));
      assertEquals(new RateLimitPerSecond(7), e.params());
      assertEquals(429, e.status());
      CompletionException failed =
          assertThrows(
              CompletionException.class,
              () ->
                  client
                      .sendAsync(limited, BodyHandlers.ofString())
                      .thenApply(ModelartsErrors.CATALOG::throwIfError)
                      .join());
      assertInstanceOf(ModelartsException.class, failed.getCause());
      assertSame(
          Match.CATEGORY,
          ModelartsErrors.CATALOG
              .identify(client.send(limited, BodyHandlers.discarding()))
              .match());
      HttpResponse<?> stream = client.send(limited, BodyHandlers.ofInputStream());
      assertThrows(
          IllegalArgumentException.class, () -> ModelartsErrors.CATALOG.throwIfError(stream));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aSuccessReturns() {
    ModelartsErrors.CATALOG
        .identify(200, "{\"id\":\"1\",\"choices\":[\"ModelArts.81101 means\"]}")
        .throwIfError();
    ModelartsErrors.CATALOG
        .identify(200, "{\"error\":{\"code\":0,\"message\":\"ModelArts.81101\"}}")
        .throwIfError();
    ModelartsErrors.CATALOG.identify(200, "ModelArts.81101 is a code").throwIfError();
    MindieErrors.CATALOG.identify(200, "{\"message\":\"hello\"}").throwIfError();
    AliyunErrors.CATALOG.identify(200, "{\"status\":10,\"data\":{\"status\":20}}").throwIfError();
    MindieErrors.CATALOG.identify(200, (String) null).throwIfError();
    assertNull(MindieErrors.CATALOG.identify(200, "").exception());
  }

  @Test
  void anErrorBehindASuccessIsThrown() {
    assertThrows(
        ServiceException.class,
        () ->
            MindieErrors.CATALOG
                .identify(200, "Engine callback timeout: server tokenTimeout")
                .throwIfError());
    assertThrows(
        ServiceException.class,
        () ->
            AliyunErrors.CATALOG
                .identify(
                    200,
                    "{\"status\":20,\"subErrCode\":\"b_user_new\",\"subErrMessage\":\"?\",\"data\":null}")
                .throwIfError());
    assertEquals(
        "ModelArts.81101",
        thrown(200, "{\"error\":{\"code\":\"ModelArts.81101\",\"message\":\"?\"}}").code());
  }

  @Test
  void whatIsNotKnownIsThrownWithAllThatIs() {
    ModelartsException byCode =
        thrown(400, "{\"error_code\":\"ModelArts.81101\",\"error_msg\":\"new\"}");
    assertSame(ModelartsErrorId.UNRECOGNIZED, byCode.id());
    assertSame(ModelartsCategory.TOO_MANY_REQUESTS, byCode.category());
    assertSame(Retry.BACKOFF, byCode.retry());
    assertEquals(400, byCode.status());
    assertEquals("new", byCode.message(Locale.CHINESE));
    assertNull(byCode.id().remedy(Locale.ENGLISH));
    assertNull(byCode.params());

    ModelartsException byStatus = thrown(429, "new");
    assertSame(ModelartsCategory.TOO_MANY_REQUESTS, byStatus.category());
    assertEquals("new", byStatus.response().body());

    ModelartsException byNothing = thrown(418, "");
    assertSame(ModelartsCategory.UNRECOGNIZED, byNothing.category());
    assertEquals("HTTP 418", byNothing.getMessage());
    assertSame(Retry.UNSPECIFIED, byNothing.retry());
  }

  @Test
  void anIntegerThatNoLongHoldsIsNotLost() {
    for (String limit : List.of("9223372036854775808", "1" + "0".repeat(100))) {
      ModelartsException e = thrown(429, limited(limit));
      assertSame(ModelartsErrorId.RATE_LIMIT_PER_SECOND, e.id());
      assertNull(e.params());
      assertEquals(Map.of("limit", new BigInteger(limit)), e.paramsByName());
      assertEquals(e.wireMessage(), e.message(Locale.CHINESE));
    }
    String digits = "1".repeat(5000);
    assertEquals(Map.of("limit", digits), thrown(429, limited(digits)).paramsByName());
  }

  @Test
  void whatWasSentIsNotShown() {
    String body =
        "{\"error\":{\"code\":\"ModelArts.4905\",\"message\":\"x"
            + " 192.0.2.1\"},\"request_id\":\"t\"}";
    Identified<?, ?> found = ModelartsErrors.CATALOG.identify(403, body);
    assertFalse(found.toString().contains("192.0.2.1"), found.toString());
  }

  @Test
  void aSensitiveParamThatWasReceivedIsNotLogged() {
    ServiceException made = new ModelartsParams.ClientIpNotAllowed("192.0.2.1").exception();
    ModelartsException e = thrown(made.status(), made.wireMessage());
    assertEquals(made.params(), e.params());
    assertEquals(made.getMessage(), e.getMessage());
    assertFalse(e.toString().contains("192.0.2.1"), e.toString());
    String other =
        "{\"error_code\":\"" + made.code() + "\",\"error_msg\":\"said anew: 192.0.2.1\"}";
    assertFalse(thrown(400, other).toString().contains("192.0.2.1"));
  }

  @Test
  void aStatusThatCanNotBeOneIsNone() {
    for (int status : new int[] {Integer.MIN_VALUE, -1, 1 << 16, Integer.MAX_VALUE}) {
      assertEquals(0, ModelartsErrors.CATALOG.identify(status, "").response().status());
    }
  }

  @Test
  void halfASurrogatePairIsAReplacementCharacter() throws Exception {
    String[][] pairs = {
      {"\ud800x", "\ufffdx"}, {"\udc00\ud83d\ude00", "\ufffd\ud83d\ude00"}, {"\ud800", "\ufffd"}
    };
    for (String[] pair : pairs) {
      assertEquals(pair[1], MindieErrors.CATALOG.identify(0, pair[0]).response().message());
      JsonNode json = JsonNodeFactory.instance.objectNode().put("message", pair[0]);
      assertEquals(pair[1], MindieErrors.CATALOG.identify(0, json).response().message());
      StringBuilder escaped = new StringBuilder();
      pair[0].chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
      String text = "{\"message\":\"" + escaped + "\"}";
      assertEquals(pair[1], MindieErrors.CATALOG.identify(0, text).response().message());
    }
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsBrowsersDo() {
    Map<String, String> read =
        Map.of(
            "61 f0 90 8d 7a", "a\ufffdz",
            "ed a0 80", "\ufffd\ufffd\ufffd",
            "c0 af", "\ufffd\ufffd",
            "e4 b8", "\ufffd",
            "f5 80 80 80", "\ufffd\ufffd\ufffd\ufffd",
            "ed", "\ufffd",
            "ed 9f bf", "\ud7ff");
    read.forEach(
        (hex, text) -> {
          String[] digits = hex.split(" ");
          byte[] bytes = new byte[digits.length];
          for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(digits[at], 16);
          }
          assertEquals(text, MindieErrors.CATALOG.identify(0, bytes).response().message(), hex);
        });
  }

  @Test
  void numbersAreReadAndWrittenAsEcmascriptDoes() {
    // The samples of RFC 8785, appendix B, and what needs fewer digits than Java would write.
    Map<String, String> written =
        Map.ofEntries(
            Map.entry("0.0", "0"),
            Map.entry("-0.0", "0"),
            Map.entry("5e-324", "5e-324"),
            Map.entry("-5e-324", "-5e-324"),
            Map.entry("1.7976931348623157e308", "1.7976931348623157e+308"),
            Map.entry("9007199254740992", "9007199254740992"),
            Map.entry("-9007199254740992", "-9007199254740992"),
            Map.entry("295147905179352830000", "295147905179352830000"),
            Map.entry("9.999999999999997e22", "9.999999999999997e+22"),
            Map.entry("1e23", "1e+23"),
            Map.entry("999999999999999700000", "999999999999999700000"),
            Map.entry("1e21", "1e+21"),
            Map.entry("1e20", "100000000000000000000"),
            Map.entry("9.999999999999997e-7", "9.999999999999997e-7"),
            Map.entry("0.000001", "0.000001"),
            Map.entry("1e-7", "1e-7"),
            Map.entry("333333333.33333325", "333333333.33333325"),
            Map.entry("-0.0000033333333333333333", "-0.0000033333333333333333"),
            Map.entry("2e-3", "0.002"),
            Map.entry("2.0E-323", "2e-323"),
            Map.entry("5.684341886080801e-14", "5.684341886080801e-14"),
            Map.entry("9.5367431640625e-7", "9.5367431640625e-7"),
            Map.entry("1424953923781206.2", "1424953923781206.2"));
    written.forEach(
        (number, text) ->
            assertEquals(
                text,
                MindieErrors.CATALOG.identify(0, "{\"error\":" + number + "}").response().message(),
                number));
  }

  @Test
  void bodiesThatAreWrongInEveryWayAreAnswers() throws Exception {
    ArrayNode deep = JsonNodeFactory.instance.arrayNode();
    ArrayNode inner = deep;
    for (int depth = 0; depth < 100_000; depth++) {
      inner = inner.addArray();
    }
    Object evil =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException();
          }
        };
    for (JsonNode body :
        List.of(
            deep,
            JsonNodeFactory.instance.pojoNode(evil),
            JsonNodeFactory.instance.missingNode(),
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.numberNode(Double.NaN),
            JsonNodeFactory.instance.binaryNode(new byte[3]))) {
      assertDoesNotThrow(() -> ModelartsErrors.CATALOG.identify(429, body));
    }
    assertSame(Match.CATEGORY, ModelartsErrors.CATALOG.identify(429, (JsonNode) null).match());
    assertSame(Match.CATEGORY, ModelartsErrors.CATALOG.identify(429, (byte[]) null).match());
    assertSame(Match.CATEGORY, ModelartsErrors.CATALOG.identify(429, (String) null).match());
  }

  @Test
  void whatNestsDeeperThan127LevelsIsNoJson() {
    for (int depth : new int[] {127, 128}) {
      String inner = "[".repeat(depth - 1) + "]".repeat(depth - 1);
      String body = "{\"error\":\"x\",\"more\":" + inner + "}";
      String message = MindieErrors.CATALOG.identify(0, body).response().message();
      assertEquals(depth == 127 ? "x" : body, message);
    }
  }

  @Test
  void aHundredThousandBracketsAndManyMegabytesAreAnswered() {
    List<String> bodies =
        List.of(
            "[".repeat(100_000),
            "{\"error\":".repeat(100_000),
            "ModelArts ".repeat(200_000),
            " ".repeat(2_000_000),
            "\\".repeat(2_000_000),
            "\"".repeat(2_000_000),
            "[".repeat(200) + "\"".repeat(1_000_000),
            "[0." + "0".repeat(2_000_000) + "]",
            "{\"error\":" + "9".repeat(2_000_000) + "}",
            limited("1".repeat(2_000_000)),
            limited("1 times per second.".repeat(100_000)),
            "Invalid parameter, error: , ".repeat(100_000),
            "\ud800".repeat(1_000_000),
            "{\"error\":\"" + "x".repeat(100_000_000) + "\"}");
    // It takes about five seconds; what isn't linear would take hours.
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (String body : bodies) {
            ModelartsErrors.CATALOG.identify(400, body);
            MindieErrors.CATALOG.identify(400, body);
            AliyunErrors.CATALOG.identify(400, body);
          }
        });
  }

  @Test
  void manyThreadsMayAskFirst() throws Exception {
    assertTrue(
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .allMatch(
                limit ->
                    thrown(429, limited(Integer.toString(limit)))
                        .params()
                        .equals(new RateLimitPerSecond(limit))));
  }
}
