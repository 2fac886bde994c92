// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.io.Serializable;
import java.util.Locale;

/**
 * The errors of a service. An id is never given to another error. {@code UNRECOGNIZED} stands for
 * what isn't in the table, so that a {@code switch} never meets null.
 */
public sealed interface ErrorId extends Serializable
    permits MindieErrorId, ModelartsErrorId, AliyunErrorId {
  /** {@return the name of the enum's constant} */
  String name();

  /** {@return the id as the table has it, or null if the error isn't there} */
  default String id() {
    return Values.id(name());
  }

  /** {@return the service's own class of errors; never null} */
  Category category();

  /** {@return the machine code on the wire, or null if the error has none} */
  default String code() {
    return null;
  }

  /** {@return what the service's table says about sending the same request again} */
  default Retry retry() {
    return Retry.UNSPECIFIED;
  }

  /** {@return the table that the error stands in} */
  Catalog<?, ?> catalog();

  /** {@return why the error should no longer be used; null if it is in use} */
  default Deprecation deprecation() {
    return catalog().deprecation(this);
  }

  /**
   * {@return the message, with <code>{name}</code> for a hole and two braces for one; or null}
   *
   * @param locale the language; where there is no text in it, the first of the package's is taken
   */
  default String template(Locale locale) {
    return catalog().text(this, "", locale);
  }

  /**
   * {@return what the error means, or null if the service tells nothing}
   *
   * @param locale the language
   */
  default String description(Locale locale) {
    return catalog().text(this, ".description", locale);
  }

  /**
   * {@return what to do about the error, or null if the service tells nothing}
   *
   * @param locale the language
   */
  default String remedy(Locale locale) {
    return catalog().text(this, ".remedy", locale);
  }

  /**
   * {@return the error as an exception} One that has params is made from their record.
   *
   * @throws IllegalStateException if the error has params, or isn't in the table
   */
  ServiceException exception();
}
