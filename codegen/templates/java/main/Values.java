import java.util.Locale;
import java.util.StringJoiner;

/** What enums and records say of themselves. */
final class Values {
  /** Stands for a sensitive param where it would be shown. */
  static final String HIDDEN = "<hidden>";

  /** The constant of each enum for what isn't in the table. */
  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  private Values() {}

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
