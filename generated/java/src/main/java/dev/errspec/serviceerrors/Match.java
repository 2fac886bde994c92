// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** How well a response matched, best first. */
public enum Match {
  /** The message is that of the error. */
  EXACT,
  /** It is, but for the case of letters, and for white space and full stops at its ends. */
  NORMALIZED,
  /** The code is known and no message fits. */
  CODE,
  /** Only the category or the HTTP status is known. */
  CATEGORY,
  /** Nothing is known. */
  NONE,
  /** The body looks like an error and says that it is none. */
  NOT_ERROR
}
