// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors;

/** The errors of Shop. */
public enum RuntimeErrorId implements ErrorId {
  /** No &#42;/ and no &#92;u000a. */
  UNRECOGNIZED_(RuntimeCategory.UNRECOGNIZED_, null, Retry.NEVER),
  /** Two lines */
  SECOND(RuntimeCategory.UNRECOGNIZED_, "A.1"),
  /** What isn't in the table. */
  UNRECOGNIZED(RuntimeCategory.UNRECOGNIZED);

  private final RuntimeCategory category;
  private final String code;
  private final Retry retry;

  RuntimeErrorId(RuntimeCategory category) {
    this(category, null, Retry.UNSPECIFIED);
  }

  RuntimeErrorId(RuntimeCategory category, String code) {
    this(category, code, Retry.UNSPECIFIED);
  }

  RuntimeErrorId(RuntimeCategory category, String code, Retry retry) {
    this.category = category;
    this.code = code;
    this.retry = retry;
  }

  @Override
  public RuntimeCategory category() {
    return category;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Retry retry() {
    return retry;
  }

  @Override
  public Catalog<RuntimeErrorId, Params> catalog() {
    return RuntimeErrors.CATALOG;
  }

  @Override
  public RuntimeServiceException exception() {
    return (RuntimeServiceException) catalog().exception(this);
  }
}
