// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;
import java.util.Map;

/**
 * The shape of a JSON value. It is written as in the spec: {@code "$code"} is read, {@code
 * "$code?"} if it is there, {@code "$$"} is a dollar sign.
 */
interface Shape {
  /** Reads the variables of a value that may not be there; false if it isn't of this shape. */
  boolean read(Object value, Signal signal);

  static Shape of(Object json) {
    if (json instanceof Map<?, ?> object) {
      List<Field> fields = object.entrySet().stream().map(Field::of).toList();
      return (value, signal) -> value instanceof Map<?, ?> map && readFields(fields, map, signal);
    }
    if (json instanceof List<?> array) {
      List<Shape> items = array.stream().map(Shape::of).toList();
      return (value, signal) -> value instanceof List<?> list && readItems(items, list, signal);
    }
    if (json instanceof String text && text.startsWith("$")) {
      return text.startsWith("$$") ? literal(text.substring(1)) : variable(text);
    }
    return literal(json);
  }

  private static Shape literal(Object wanted) {
    return (value, signal) -> wanted.equals(value);
  }

  /** A field of an object. */
  record Field(String name, Shape shape) {
    static Field of(Map.Entry<?, ?> entry) {
      return new Field((String) entry.getKey(), Shape.of(entry.getValue()));
    }
  }

  private static boolean readFields(List<Field> fields, Map<?, ?> value, Signal signal) {
    for (Field field : fields) {
      if (!field.shape().read(value.get(field.name()), signal)) {
        return false;
      }
    }
    return true;
  }

  private static boolean readItems(List<Shape> items, List<?> value, Signal signal) {
    if (items.size() != value.size()) {
      return false;
    }
    for (int at = 0; at < items.size(); at++) {
      if (!items.get(at).read(value.get(at), signal)) {
        return false;
      }
    }
    return true;
  }

  private static Shape variable(String text) {
    boolean isOptional = text.endsWith("?");
    String name = text.substring(1, isOptional ? text.length() - 1 : text.length());
    return (value, signal) -> {
      String read = scalar(value);
      if (read != null) {
        signal.set(name, read);
      }
      return isOptional || read != null;
    };
  }

  /** A scalar as the string that it is read as; null is as good as nothing. */
  private static String scalar(Object value) {
    if (value instanceof String text) {
      return text;
    }
    return value instanceof Double || value instanceof Boolean ? Text.write(value) : null;
  }
}
