package every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.errspec.serviceerrors.Category;
import dev.errspec.serviceerrors.Deprecation;
import dev.errspec.serviceerrors.ErrorId;
import dev.errspec.serviceerrors.Operation;
import dev.errspec.serviceerrors.Params;
import dev.errspec.serviceerrors.ServiceException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that {@code catalog.json} says comes out of the running package unchanged. */
class ReferenceTest {
  private static final String HOSTILE =
      "\"'\\`${x}{x}{{%s%d \0\n\r\u2028\u202e\ufeff\ud83d\ude00 </script> */ \"\"\" ";

  /** Values at the edges of each type, and how every language writes them. */
  private static final Map<String, List<Map.Entry<Object, String>>> EDGES =
      Map.of(
          "string", edges("", "", HOSTILE, HOSTILE, "{hole}", "{hole}"),
          "token", edges("-", "-", "{0}", "{0}", "错误", "错误"),
          "ipv4", edges("0.0.0.0", "0.0.0.0", "255.255.255.255", "255.255.255.255"),
          "boolean", edges(true, "true", false, "false"),
          "integer",
              edges(
                  0L,
                  "0",
                  Long.MIN_VALUE,
                  "-9223372036854775808",
                  Long.MAX_VALUE,
                  "9223372036854775807"),
          "number",
              edges(
                  Double.MIN_VALUE,
                  "5e-324",
                  Double.MAX_VALUE,
                  "1.7976931348623157e+308",
                  -0.0,
                  "0",
                  0.1,
                  "0.1",
                  2.0,
                  "2",
                  1e21,
                  "1e+21"));

  private static List<Map.Entry<Object, String>> edges(Object... valuesAndTexts) {
    List<Map.Entry<Object, String>> edges = new ArrayList<>();
    for (int at = 0; at < valuesAndTexts.length; at += 2) {
      edges.add(Map.entry(valuesAndTexts[at], (String) valuesAndTexts[at + 1]));
    }
    return edges;
  }

  private static Map.Entry<Object, String> edge(JsonNode param, int turn) {
    List<Map.Entry<Object, String>> edges = EDGES.get(param.get("type").asText());
    return edges.get(turn % edges.size());
  }

  /** An error of the reference, with what it fills its message with in a turn. */
  private record Case(JsonNode catalog, JsonNode row, ErrorId id, int turn) {
    String catalogId() {
      return catalog.get("id").asText();
    }

    List<JsonNode> params() {
      return Generated.stream(row.get("params")).toList();
    }

    Params record() throws ReflectiveOperationException {
      Object[] values = params().stream().map(it -> edge(it, turn).getKey()).toArray();
      Class<?> type = Generated.recordOf(catalogId(), id.id());
      return (Params) type.getDeclaredConstructors()[0].newInstance(values);
    }

    ServiceException exception() throws ReflectiveOperationException {
      return params().isEmpty() ? id.exception() : record().exception();
    }

    /** The message in a language, filled in another way than the package does. */
    String message(Locale locale) {
      JsonNode translated = row.get("translations").get(locale.toLanguageTag());
      String template = (translated == null ? row.get("message") : translated).asText();
      Map<String, String> holes = new HashMap<>();
      catalog
          .get("constants")
          .properties()
          .forEach(it -> holes.put(it.getKey(), written(it.getValue().get("value"))));
      params().forEach(it -> holes.put(it.get("name").asText(), edge(it, turn).getValue()));
      return Pattern.compile("\\{\\{|\\}\\}|\\{(\\w+)\\}")
          .matcher(template)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group(1) == null
                          ? found.group().substring(1)
                          : holes.get(found.group(1))));
    }
  }

  /** How the floats among the constants are written. */
  private static String written(JsonNode value) {
    Map<Double, String> floats =
        Map.of(
            5e-324, "5e-324",
            1.7976931348623157e308, "1.7976931348623157e+308",
            -0.1, "-0.1",
            3.4028235e38, "3.4028235e+38");
    return value.isDouble() ? floats.get(value.asDouble()) : value.asText();
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (JsonNode catalog : Generated.REFERENCE.get("catalogs")) {
      List<ErrorId> ids = Generated.ids(catalog.get("id").asText());
      for (int index = 0; index < catalog.get("errors").size(); index++) {
        JsonNode row = catalog.get("errors").get(index);
        int turns =
            Generated.stream(row.get("params"))
                .mapToInt(it -> EDGES.get(it.get("type").asText()).size())
                .max()
                .orElse(1);
        for (int turn = 0; turn < turns; turn++) {
          cases.add(new Case(catalog, row, ids.get(index), turn));
        }
      }
    }
    return cases;
  }

  @Test
  void anOperationHasItsErrorsAndNoOther() throws ReflectiveOperationException {
    for (JsonNode catalog : Generated.REFERENCE.get("catalogs")) {
      JsonNode operations = catalog.path("operations");
      for (JsonNode operation : operations) {
        String name = catalog.get("id").asText();
        Class<?> type = Generated.operation(name, operation.get("id").asText());
        List<String> errors =
            Generated.stream(operation.get("errors")).map(JsonNode::asText).toList();
        List<String> narrowed = new ArrayList<>();
        for (ErrorId id : Generated.ids(name)) {
          Optional<?> found =
              (Optional<?>)
                  Operation.class
                      .getMethod("of", Class.class, ErrorId.class)
                      .invoke(null, type, id);
          found.ifPresent(it -> assertEquals(id.name(), ((Enum<?>) it).name()));
          found.ifPresent(it -> narrowed.add(id.id()));
        }
        assertEquals(errors, narrowed);
        assertEquals(errors.size(), type.getEnumConstants().length);
      }
    }
  }

  @Test
  void everyErrorIsThereAndNoOther() {
    for (JsonNode catalog : Generated.REFERENCE.get("catalogs")) {
      List<String> wanted =
          new ArrayList<>(
              Generated.stream(catalog.get("errors")).map(it -> it.get("id").asText()).toList());
      List<ErrorId> ids = Generated.ids(catalog.get("id").asText());
      assertEquals("UNRECOGNIZED", ids.get(ids.size() - 1).name());
      wanted.add(null);
      assertEquals(wanted, ids.stream().map(ErrorId::id).toList());
    }
  }

  @Test
  void categoriesAreTheServices() {
    for (JsonNode catalog : Generated.REFERENCE.get("catalogs")) {
      Object[] constants =
          Generated.type(catalog.get("id").asText(), "Category").getEnumConstants();
      assertEquals(catalog.get("categories").size() + 1, constants.length);
      for (int index = 0; index < catalog.get("categories").size(); index++) {
        JsonNode wanted = catalog.get("categories").get(index);
        Category category = (Category) constants[index];
        assertEquals(wanted.get("id").asText(), category.id());
        assertEquals(wanted.get("status").asInt(), category.status());
        assertEquals(Generated.text(wanted.get("wire")), category.wire());
      }
    }
  }

  @Test
  void factsAreTheTables() throws ReflectiveOperationException {
    for (Case it : cases()) {
      ServiceException exception = it.exception();
      assertEquals(it.id(), exception.id());
      assertEquals(Generated.text(it.row().get("code")), exception.code());
      assertEquals(it.row().get("category").asText(), exception.category().id());
      assertEquals(it.row().get("status").asInt(), exception.status());
      String retry = Generated.text(it.row().get("retry"));
      assertEquals(
          retry == null ? "unspecified" : retry, exception.retry().name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void deprecationsAreTheTables() {
    for (Case it : cases()) {
      JsonNode wanted = it.row().get("deprecated");
      Deprecation deprecation = it.id().deprecation();
      assertEquals(wanted.isNull(), deprecation == null, it.id().name());
      if (deprecation != null) {
        ErrorId replacedBy = deprecation.replacedBy();
        assertEquals(Generated.text(wanted.get("since")), deprecation.since());
        assertEquals(
            Generated.text(wanted.get("replaced_by")), replacedBy == null ? null : replacedBy.id());
        assertEquals(Generated.text(wanted.get("note")), deprecation.note());
      }
    }
  }

  @Test
  void textsComeBackInEachLanguage() {
    for (Case it : cases()) {
      for (Locale locale : Generated.LOCALES) {
        String tag = locale.toLanguageTag();
        JsonNode translated = it.row().get("translations").get(tag);
        JsonNode template = translated == null ? it.row().get("message") : translated;
        assertEquals(template.asText(), it.id().template(locale));
        assertEquals(text(it.row().get("description"), tag), it.id().description(locale));
        assertEquals(text(it.row().get("remedy"), tag), it.id().remedy(locale));
      }
    }
  }

  private static String text(JsonNode texts, String tag) {
    return texts.isNull() ? null : texts.get(tag).asText();
  }

  @Test
  void messagesAreFilledInEachLanguage() throws ReflectiveOperationException {
    for (Case it : cases()) {
      Locale wire = Locale.forLanguageTag(it.catalog().get("wire_locale").asText());
      assertEquals(it.message(wire), it.exception().wireMessage());
      for (Locale locale : Generated.LOCALES) {
        assertEquals(it.message(locale), it.exception().message(locale));
      }
    }
  }

  @Test
  void paramsAreComponentsOfTheirTypes() throws ReflectiveOperationException {
    for (Case it : cases()) {
      List<JsonNode> params = it.params();
      ServiceException exception = it.exception();
      assertEquals(
          params.stream().map(param -> param.get("name").asText()).toList(),
          List.copyOf(exception.paramsByName().keySet()));
      assertEquals(params.isEmpty(), exception.params() == null);
      if (!params.isEmpty()) {
        Params record = exception.params();
        RecordComponent[] components = record.getClass().getRecordComponents();
        assertEquals(params.size(), components.length);
        for (int index = 0; index < components.length; index++) {
          assertEquals(
              edge(params.get(index), it.turn()).getKey(),
              components[index].getAccessor().invoke(record));
        }
        assertEquals(it.record(), record);
        assertEquals(it.record().hashCode(), record.hashCode());
      }
    }
  }

  @Test
  void whatIsSensitiveIsSentAndNotShown() throws ReflectiveOperationException {
    int seen = 0;
    for (Case it : cases()) {
      List<Object> sensitive =
          it.params().stream()
              .filter(param -> param.get("sensitive").asBoolean())
              .map(param -> edge(param, it.turn()).getKey())
              .toList();
      ServiceException exception = it.exception();
      if (sensitive.isEmpty()) {
        assertEquals(exception.wireMessage(), exception.getMessage());
        continue;
      }
      seen++;
      String shown = exception + " " + exception.params();
      assertTrue(shown.contains("<hidden>"), shown);
      for (Object value : sensitive) {
        assertFalse(value.toString().length() > 6 && shown.contains(value.toString()), shown);
      }
    }
    long wanted =
        cases().stream()
            .filter(it -> it.params().stream().anyMatch(at -> at.get("sensitive").asBoolean()))
            .count();
    assertEquals(wanted, seen);
  }

  @Test
  void aRecordShowsItsComponents() throws ReflectiveOperationException {
    for (Case it : cases()) {
      if (!it.params().isEmpty()) {
        Params record = it.record();
        String shown = record.toString();
        Arrays.stream(record.getClass().getRecordComponents())
            .forEach(component -> assertTrue(shown.contains(component.getName() + "="), shown));
      }
    }
  }
}
