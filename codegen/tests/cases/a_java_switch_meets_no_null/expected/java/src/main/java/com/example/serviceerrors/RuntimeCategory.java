// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors;

/** The classes of errors that Shop knows. */
public enum RuntimeCategory implements Category {
  /** HTTP 400: Bad. */
  UNRECOGNIZED_(400, "Bad"),
  /** What isn't in the table. */
  UNRECOGNIZED(0, null);

  private final int status;
  private final String wire;

  RuntimeCategory(int status, String wire) {
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
