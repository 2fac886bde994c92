// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** Any error of MindIE Service. */
public final class MindieException extends ServiceException {
  private static final long serialVersionUID = 1;

  MindieException(Failure failure) {
    super(failure);
  }

  @Override
  public MindieErrorId id() {
    return (MindieErrorId) super.id();
  }

  @Override
  public MindieCategory category() {
    return (MindieCategory) super.category();
  }

  @Override
  public MindieParams params() {
    return (MindieParams) super.params();
  }
}
