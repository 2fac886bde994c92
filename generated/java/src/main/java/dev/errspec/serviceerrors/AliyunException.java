// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** Any error of Alibaba Cloud AIGC Service Lab. */
public final class AliyunException extends ServiceException {
  private static final long serialVersionUID = 1;

  AliyunException(Failure failure) {
    super(failure);
  }

  @Override
  public AliyunErrorId id() {
    return (AliyunErrorId) super.id();
  }

  @Override
  public AliyunCategory category() {
    return (AliyunCategory) super.category();
  }

  @Override
  public AliyunParams params() {
    return (AliyunParams) super.params();
  }
}
