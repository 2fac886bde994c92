import java.io.Serializable;
import java.util.Locale;

/** A service's own classes of errors. */
{{ head }}
  /**
   * The name of the enum's constant.
   *
   * @return the name
   */
  String name();

  /**
   * The id as the table has it.
   *
   * @return the name in lower case
   */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The HTTP status.
   *
   * @return the status, or 0 if the service doesn't tell
   */
  int status();

  /**
   * What a body calls the category.
   *
   * @return the name on the wire, or null if it has none
   */
  String wire();
}
