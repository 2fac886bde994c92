// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** The classes of errors that Alibaba Cloud AIGC Service Lab knows. */
public enum AliyunCategory implements Category {
  /** A class without an HTTP status. */
  PARAMETER(0, null),
  /** A class without an HTTP status. */
  BUSINESS(0, null),
  /** A class without an HTTP status. */
  SYSTEM(0, null),
  /** What isn't in the table. */
  UNRECOGNIZED(0, null);

  private final int status;
  private final String wire;

  AliyunCategory(int status, String wire) {
    this.status = status;
    this.wire = wire;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String wire() {
    return wire;
  }
}
