import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Params by name, each of the type that its record has. */
record Values(Map<String, Object> byName) {
  /** Stands for a sensitive param where it would be shown. */
  static final String HIDDEN = "<hidden>";

  /** The constant of each enum for what isn't in the table. */
  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  long integer(String name) {
    return (Long) byName.get(name);
  }

  double number(String name) {
    return (Double) byName.get(name);
  }

  boolean truth(String name) {
    return (Boolean) byName.get(name);
  }

  String text(String name) {
    return (String) byName.get(name);
  }

  /** The id that a constant stands for: what would be another constant's name has an underscore. */
  static String id(String constant) {
    if (constant.equals(UNRECOGNIZED)) {
      return null;
    }
    String id = constant.toLowerCase(Locale.ROOT);
    return id.endsWith("_") ? id.substring(0, id.length() - 1) : id;
  }

  /** Shows a record as records show themselves; names and values are in turn. */
  static String show(String name, Object... components) {
    StringJoiner shown = new StringJoiner(", ", name + "[", "]");
    for (int at = 0; at < components.length; at += 2) {
      shown.add(components[at] + "=" + components[at + 1]);
    }
    return shown.toString();
  }
}
