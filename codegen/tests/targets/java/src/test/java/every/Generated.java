package every;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.errspec.serviceerrors.Catalog;
import dev.errspec.serviceerrors.ErrorId;
import dev.errspec.serviceerrors.Identified;
import dev.errspec.serviceerrors.Params;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What was generated from the spec beside the package, and the classes of a catalog by its id. */
final class Generated {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final Path FOLDER = Path.of(System.getProperty("errspec.generated"));
  static final String PACKAGE = Identified.class.getPackageName();
  static final JsonNode REFERENCE = reference();
  static final List<Locale> LOCALES =
      stream(REFERENCE.get("locales")).map(it -> Locale.forLanguageTag(it.asText())).toList();

  private Generated() {}

  private static JsonNode reference() {
    try {
      return MAPPER.readTree(FOLDER.resolve("catalog.json").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> lines(String file) throws IOException {
    return List.of(Files.readString(FOLDER.resolve(file)).split("\n"));
  }

  static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** A text of the reference, or null. */
  static String text(JsonNode json) {
    return json == null || json.isNull() ? null : json.asText();
  }

  static Class<?> type(String catalog, String end) {
    return type("", catalog, end);
  }

  private static Class<?> type(String folder, String catalog, String end) {
    String prefix =
        Arrays.stream(catalog.split("_"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    try {
      return Class.forName(PACKAGE + "." + folder + prefix + end);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  static Identified<?, ?> identify(String catalog, int status, Object body, Class<?> type) {
    try {
      Object table = type(catalog, "Errors").getField("CATALOG").get(null);
      return (Identified<?, ?>)
          Catalog.class.getMethod("identify", int.class, type).invoke(table, status, body);
    } catch (InvocationTargetException e) {
      throw new AssertionError("it threw", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The ids of a catalog, with the one for what isn't in the table as the last. */
  static List<ErrorId> ids(String catalog) {
    return Arrays.stream(type(catalog, "ErrorId").getEnumConstants())
        .map(ErrorId.class::cast)
        .toList();
  }

  /** The enum of an operation's errors. */
  static Class<?> operation(String catalog, String id) {
    String name = id.replace("_", "");
    return Arrays.stream(type("operations.", catalog, "Operations").getClasses())
        .filter(it -> it.getSimpleName().replace("_", "").equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  /** The record of an error's params, which is named as the error is. */
  static Class<? extends Params> recordOf(String catalog, String id) {
    String name = id.replace("_", "");
    List<Class<?>> named =
        Arrays.stream(type(catalog, "Params").getPermittedSubclasses())
            .filter(it -> it.getSimpleName().replace("_", "").equalsIgnoreCase(name))
            .collect(Collectors.toList());
    if (named.size() != 1) {
      throw new AssertionError(id + " has these records: " + named);
    }
    return named.get(0).asSubclass(Params.class);
  }
}
