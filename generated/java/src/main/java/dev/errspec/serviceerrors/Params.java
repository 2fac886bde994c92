// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.io.Serializable;

/** What fills the message of an error: a record for each error that has params. */
public interface Params extends Serializable {
  /** {@return the error as an exception} */
  ServiceException exception();
}
