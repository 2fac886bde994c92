// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors;

/** Any error of Shop. */
public final class RuntimeServiceException extends ServiceException {
  private static final long serialVersionUID = 1;

  RuntimeServiceException(Failure failure) {
    super(failure);
  }

  @Override
  public RuntimeErrorId id() {
    return (RuntimeErrorId) super.id();
  }

  @Override
  public RuntimeCategory category() {
    return (RuntimeCategory) super.category();
  }
}
