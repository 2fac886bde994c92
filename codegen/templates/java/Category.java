import java.io.Serializable;

/** A service's own classes of errors. {@code UNRECOGNIZED} stands for what isn't in the table. */
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
   * @return the id, or null if the category isn't in the table
   */
  default String id() {
    return Values.id(name());
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
