// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/**
 * What fills the messages of Alibaba Cloud AIGC Service Lab: a record for each error that has
 * params.
 */
public sealed interface AliyunParams extends Params {
  @Override
  AliyunException exception();

  /**
   * Params of {@link AliyunErrorId#INVOKE_MODEL_DOWNLOAD_ERROR}.
   *
   * @param reason any text
   */
  record InvokeModelDownloadError(String reason) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.INVOKE_MODEL_DOWNLOAD_ERROR, this, reason);
    }
  }

  /**
   * Params of {@link AliyunErrorId#INPUT_INVALID}.
   *
   * @param input any text, kept out of logs
   */
  record InputInvalid(String input) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.INPUT_INVALID, this, input);
    }

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
  record ModelVersionInvalidPrimaryFile(String model) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.MODEL_VERSION_INVALID_PRIMARY_FILE, this, model);
    }
  }

  /**
   * Params of {@link AliyunErrorId#MODEL_SYNC_MODEL_NAME_DUPLICATE}.
   *
   * @param model any text
   */
  record ModelSyncModelNameDuplicate(String model) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.MODEL_SYNC_MODEL_NAME_DUPLICATE, this, model);
    }
  }

  /**
   * Params of {@link AliyunErrorId#MODEL_FILE_TYPE_NOT_SUPPORT}.
   *
   * @param supportedType any text
   */
  record ModelFileTypeNotSupport(String supportedType) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.MODEL_FILE_TYPE_NOT_SUPPORT, this, supportedType);
    }
  }

  /**
   * Params of {@link AliyunErrorId#USER_ROLE_NOT_FOUND}.
   *
   * @param role any text
   */
  record UserRoleNotFound(String role) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.USER_ROLE_NOT_FOUND, this, role);
    }
  }

  /**
   * Params of {@link AliyunErrorId#USER_ROLE_NAME_DUPLICATED}.
   *
   * @param role any text
   */
  record UserRoleNameDuplicated(String role) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.USER_ROLE_NAME_DUPLICATED, this, role);
    }
  }

  /**
   * Params of {@link AliyunErrorId#SESSION_ROLE_ID_NOT_VALID}.
   *
   * @param role any text
   */
  record SessionRoleIdNotValid(String role) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.SESSION_ROLE_ID_NOT_VALID, this, role);
    }
  }

  /**
   * Params of {@link AliyunErrorId#AGENT_COMPUTING_UNIT_INSUFFICIENT}.
   *
   * @param region text without white space
   * @param instanceType text without white space
   * @param subproject any text
   */
  record AgentComputingUnitInsufficient(String region, String instanceType, String subproject)
      implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(
          AliyunErrorId.AGENT_COMPUTING_UNIT_INSUFFICIENT, this, region, instanceType, subproject);
    }
  }

  /**
   * Params of {@link AliyunErrorId#USER_APP_NOT_FOUND}.
   *
   * @param app any text
   */
  record UserAppNotFound(String app) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.USER_APP_NOT_FOUND, this, app);
    }
  }

  /**
   * Params of {@link AliyunErrorId#MODEL_NOT_EXIST}.
   *
   * @param modelId text without white space
   */
  record ModelNotExist(String modelId) implements AliyunParams {
    @Override
    public AliyunException exception() {
      return AliyunErrors.made(AliyunErrorId.MODEL_NOT_EXIST, this, modelId);
    }
  }
}
