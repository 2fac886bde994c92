// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as every language of errspec reads it: maps, lists, strings, booleans, {@link #NULL}, and
 * numbers as a double holds them. Of two fields with one name the last counts.
 */
final class Json {
  /** What {@code null} is read as, so that it isn't taken for what isn't there. */
  static final Object NULL = new Object();

  /** What nests deeper is taken for no JSON. */
  private static final int DEEPEST = 127;

  /** Names aren't kept, for they may be made up; and what is long is read in linear time. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /** The object or array that a text holds; null if it holds anything else, or is no JSON. */
  static Object read(String text) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return null;
    }
    try {
      return parse(text, DEEPEST);
    } catch (IOException e) {
      return null;
    }
  }

  /** The text of a tree; that of one that can't be written is empty. */
  static String write(JsonNode tree) {
    try {
      return tree == null ? "" : Text.wellFormed(tree.toString());
    } catch (RuntimeException | StackOverflowError e) {
      // Nodes can hold objects of any class, which can do anything.
      return "";
    }
  }

  /** Reads a JSON text to its end, which nests no deeper than that. */
  static Object parse(String text, int deepest) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      Object value = value(parser, parser.nextToken(), deepest);
      if (parser.nextToken() != null) {
        throw new IOException("there is more behind the value");
      }
      return value;
    }
  }

  private static Object value(JsonParser parser, JsonToken token, int depth) throws IOException {
    if (token == null || (depth == 0 && token.isStructStart())) {
      throw new IOException("it ends too soon, or is too deep");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, depth - 1);
      case START_ARRAY -> array(parser, depth - 1);
      case VALUE_STRING -> Text.wellFormed(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> NULL;
    };
  }

  private static Map<String, Object> object(JsonParser parser, int depth) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = Text.wellFormed(parser.currentName());
      fields.put(name, value(parser, parser.nextToken(), depth));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser, int depth) throws IOException {
    List<Object> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(parser, token, depth));
      token = parser.nextToken();
    }
    return items;
  }

  /** Zero has no sign, so that equal numbers are one. */
  private static Double number(String text) throws IOException {
    double number = Double.parseDouble(text);
    if (Double.isInfinite(number)) {
      throw new IOException("no double holds it");
    }
    return number == 0 ? 0.0 : number;
  }
}
