// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** Any error of ModelArts MaaS. */
public final class ModelartsException extends ServiceException {
  private static final long serialVersionUID = 1;

  ModelartsException(Failure failure) {
    super(failure);
  }

  @Override
  public ModelartsErrorId id() {
    return (ModelartsErrorId) super.id();
  }

  @Override
  public ModelartsCategory category() {
    return (ModelartsCategory) super.category();
  }

  @Override
  public ModelartsParams params() {
    return (ModelartsParams) super.params();
  }
}
