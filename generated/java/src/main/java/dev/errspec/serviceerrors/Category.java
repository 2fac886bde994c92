// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.io.Serializable;

/** A service's own classes of errors. {@code UNRECOGNIZED} stands for what isn't in the table. */
public sealed interface Category extends Serializable
    permits MindieCategory, ModelartsCategory, AliyunCategory {
  /** {@return the name of the enum's constant} */
  String name();

  /** {@return the id as the table has it, or null if the category isn't there} */
  default String id() {
    return Values.id(name());
  }

  /** {@return the HTTP status, or 0 if the service doesn't tell} */
  int status();

  /** {@return what a body calls the category, or null} */
  String wire();
}
