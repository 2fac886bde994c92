// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/**
 * What fills the messages of Alibaba Cloud AIGC Service Lab: a record for each error that has
 * params.
 */
public sealed interface AliyunParams extends Params {
  @Override
  default AliyunException exception() {
    return (AliyunException) AliyunErrors.CATALOG.exception(this);
  }

  /**
   * Params of {@link AliyunErrorId#INVOKE_MODEL_DOWNLOAD_ERROR}.
   *
   * @param reason any text
   */
  record InvokeModelDownloadError(String reason) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#INPUT_INVALID}.
   *
   * @param input any text, kept out of logs
   */
  record InputInvalid(String input) implements AliyunParams {
    @Override
    public String toString() {
      return Values.show("InputInvalid", "input", Values.HIDDEN);
    }
  }

  /**
   * Params of {@link AliyunErrorId#MODEL_VERSION_INVALID_PRIMARY_FILE}.
   *
   * @param model any text
   */
  record ModelVersionInvalidPrimaryFile(String model) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#MODEL_SYNC_MODEL_NAME_DUPLICATE}.
   *
   * @param model any text
   */
  record ModelSyncModelNameDuplicate(String model) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#MODEL_FILE_TYPE_NOT_SUPPORT}.
   *
   * @param supportedType any text
   */
  record ModelFileTypeNotSupport(String supportedType) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#USER_ROLE_NOT_FOUND}.
   *
   * @param role any text
   */
  record UserRoleNotFound(String role) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#USER_ROLE_NAME_DUPLICATED}.
   *
   * @param role any text
   */
  record UserRoleNameDuplicated(String role) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#SESSION_ROLE_ID_NOT_VALID}.
   *
   * @param role any text
   */
  record SessionRoleIdNotValid(String role) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#AGENT_COMPUTING_UNIT_INSUFFICIENT}.
   *
   * @param region text without white space
   * @param instanceType text without white space
   * @param subproject any text
   */
  record AgentComputingUnitInsufficient(String region, String instanceType, String subproject)
      implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#USER_APP_NOT_FOUND}.
   *
   * @param app any text
   */
  record UserAppNotFound(String app) implements AliyunParams {}

  /**
   * Params of {@link AliyunErrorId#MODEL_NOT_EXIST}.
   *
   * @param modelId text without white space
   */
  record ModelNotExist(String modelId) implements AliyunParams {}
}
