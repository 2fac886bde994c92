import java.io.Serializable;
import java.util.Locale;

/**
 * The errors of a service. An id is never given to another error. {@code UNRECOGNIZED} stands for
 * what isn't in the table, so that a {@code switch} never meets null.
 */
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
   * @return the id, or null if the error isn't in the table
   */
  default String id() {
    return Values.id(name());
  }

  /**
   * The service's own class of errors.
   *
   * @return the category; never null
   */
  Category category();

  /**
   * The machine code on the wire.
   *
   * @return the code, or null if the error has none
   */
  String code();

  /**
   * Whether the same request may be sent again.
   *
   * @return what the service's table says
   */
  Retry retry();

  /**
   * Why the error should no longer be used.
   *
   * @return since when, and what to use in its place; null if the error is in use
   */
  Deprecation deprecation();

  /**
   * The message with its holes: <code>{name}</code> is one, two braces are a brace.
   *
   * @param locale the language; where there is no text in it, the first of the package's is taken
   * @return the template, or null if the error isn't in the table
   */
  String template(Locale locale);

  /**
   * What the error means.
   *
   * @param locale the language
   * @return a text for people, or null if the service tells nothing
   */
  String description(Locale locale);

  /**
   * What to do about the error.
   *
   * @param locale the language
   * @return a text for people, or null if the service tells nothing
   */
  String remedy(Locale locale);

  /**
   * Makes the error, if it has no params. One that has some is made from their record.
   *
   * @return the exception, ready to be thrown
   * @throws IllegalStateException if the error has params, or isn't in the table
   */
  ServiceException exception();
}
