package every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.errspec.serviceerrors.Identified;
import dev.errspec.serviceerrors.Response;
import dev.errspec.serviceerrors.ServiceException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every line of {@code vectors.jsonl} is answered as the Rust engine answers it. */
class VectorsTest {
  @Test
  void everyLineIsAnsweredToTheLetter() throws IOException {
    int run = 0;
    for (String line : Generated.lines("vectors.jsonl")) {
      JsonNode vector = Generated.MAPPER.readTree(line);
      assertEquals(vector, told(vector, identify(vector, String.class, body(vector))));
      run++;
    }
    long lines =
        Files.readString(Generated.FOLDER.resolve("vectors.jsonl"))
            .chars()
            .filter(it -> it == '\n')
            .count();
    assertEquals(lines, run);
    assertTrue(run > 100, "there are only " + run);
  }

  @Test
  void bytesAreAnsweredAsTextIs() throws IOException {
    for (String line : Generated.lines("vectors.jsonl")) {
      JsonNode vector = Generated.MAPPER.readTree(line);
      byte[] bytes = body(vector).getBytes(StandardCharsets.UTF_8);
      assertEquals(vector, told(vector, identify(vector, byte[].class, bytes)));
    }
  }

  @Test
  void parsedJsonIsAnsweredAsItsTextIs() throws IOException {
    int run = 0;
    for (String line : Generated.lines("vectors.jsonl")) {
      JsonNode vector = Generated.MAPPER.readTree(line);
      JsonNode body;
      try {
        body = Generated.MAPPER.readTree(body(vector));
      } catch (JsonProcessingException e) {
        continue;
      }
      if (body != null && body.isContainerNode()) {
        Identified<?, ?> asText = identify(vector, String.class, body.toString());
        assertEquals(
            told(vector, asText), told(vector, identify(vector, JsonNode.class, body)), line);
        run++;
      }
    }
    assertTrue(run > 50, "there are only " + run);
  }

  @Test
  void anErrorHoldsWhatItsLineSays() throws IOException {
    for (String line : Generated.lines("vectors.jsonl")) {
      JsonNode vector = Generated.MAPPER.readTree(line);
      Identified<?, ?> answer = identify(vector, String.class, body(vector));
      ServiceException exception = answer.exception();
      assertEquals(answer.response().isError(), exception != null, line);
      if (exception != null) {
        assertEquals(Generated.text(vector.get("error")), exception.id().id(), line);
        String message = Generated.text(vector.get("message"));
        assertEquals(message == null ? "" : message, exception.wireMessage(), line);
        assertEquals(answer.response(), exception.response(), line);
      }
    }
  }

  private static String body(JsonNode vector) {
    return vector.get("body").asText();
  }

  private static Identified<?, ?> identify(JsonNode vector, Class<?> type, Object body) {
    return Generated.identify(
        vector.get("catalog").asText(), vector.get("status").asInt(), body, type);
  }

  /** An answer as lines have it. */
  private static JsonNode told(JsonNode vector, Identified<?, ?> answer) throws IOException {
    Response response = answer.response();
    ObjectNode told = Generated.MAPPER.createObjectNode();
    told.set("catalog", vector.get("catalog"));
    told.set("body", vector.get("body"));
    told.put("match", answer.match().name().toLowerCase(Locale.ROOT));
    told.put("error", answer instanceof Identified.Known<?, ?> known ? known.id().id() : null);
    told.put("code", response.code());
    told.put("category", response.category());
    told.put("status", response.status() == 0 ? null : response.status());
    ObjectNode params = told.putObject("params");
    response.paramsByName().forEach((name, value) -> params.putPOJO(name, plain(value)));
    told.put("message", response.message());
    told.put("trace", response.trace());
    return Generated.MAPPER.readTree(told.toString());
  }

  /** An integer of more than 64 bits is a string, as JSON readers of other languages need it. */
  private static Object plain(Object value) {
    boolean isLarger =
        value instanceof BigInteger whole && (whole.signum() < 0 || whole.bitLength() > 64);
    return isLarger ? value.toString() : value;
  }
}
