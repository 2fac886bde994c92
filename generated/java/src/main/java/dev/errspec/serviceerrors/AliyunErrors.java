// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

/** Tells which error of Alibaba Cloud AIGC Service Lab a response is, and throws it. */
public final class AliyunErrors {
  static final Catalog<AliyunErrorId, AliyunParams> CATALOG =
      new Catalog<>(
          "aliyun",
          List.of("en", "zh"),
          "zh",
          List.of(AliyunErrorId.values()),
          List.of(AliyunCategory.values()),
          AliyunErrors::params,
          AliyunException::new);

  private AliyunErrors() {}

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<AliyunErrorId, AliyunParams> identify(int status, byte[] body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<AliyunErrorId, AliyunParams> identify(int status, String body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @return what is known of it
   */
  public static Identified<AliyunErrorId, AliyunParams> identify(int status, JsonNode body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response of {@code java.net.http} is.
   *
   * @param response one whose body was read as bytes or as a string
   * @return what is known of it
   * @throws IllegalArgumentException if the body is of another type
   */
  public static Identified<AliyunErrorId, AliyunParams> identify(HttpResponse<?> response) {
    return CATALOG.identify(response);
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws AliyunException if the service failed
   */
  public static void throwIfError(int status, byte[] body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws AliyunException if the service failed
   */
  public static void throwIfError(int status, String body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @throws AliyunException if the service failed
   */
  public static void throwIfError(int status, JsonNode body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response of {@code java.net.http} is, if it is one.
   *
   * @param <T> what the body was read as
   * @param response one whose body was read as bytes or as a string
   * @return the response, if it is none
   * @throws AliyunException if the service failed
   * @throws IllegalArgumentException if the body is of another type
   */
  public static <T> HttpResponse<T> throwIfError(HttpResponse<T> response) {
    identify(response).throwIfError();
    return response;
  }

  static AliyunException made(AliyunErrorId id, AliyunParams params, Object... values) {
    return new AliyunException(CATALOG.made(id, params, values));
  }

  private static AliyunParams params(AliyunErrorId id, Values values) {
    return switch (id) {
      case INVOKE_MODEL_DOWNLOAD_ERROR ->
          new AliyunParams.InvokeModelDownloadError(values.text("reason"));
      case INPUT_INVALID -> new AliyunParams.InputInvalid(values.text("input"));
      case MODEL_VERSION_INVALID_PRIMARY_FILE ->
          new AliyunParams.ModelVersionInvalidPrimaryFile(values.text("model"));
      case MODEL_SYNC_MODEL_NAME_DUPLICATE ->
          new AliyunParams.ModelSyncModelNameDuplicate(values.text("model"));
      case MODEL_FILE_TYPE_NOT_SUPPORT ->
          new AliyunParams.ModelFileTypeNotSupport(values.text("supported_type"));
      case USER_ROLE_NOT_FOUND -> new AliyunParams.UserRoleNotFound(values.text("role"));
      case USER_ROLE_NAME_DUPLICATED ->
          new AliyunParams.UserRoleNameDuplicated(values.text("role"));
      case SESSION_ROLE_ID_NOT_VALID -> new AliyunParams.SessionRoleIdNotValid(values.text("role"));
      case AGENT_COMPUTING_UNIT_INSUFFICIENT ->
          new AliyunParams.AgentComputingUnitInsufficient(
              values.text("region"), values.text("instance_type"), values.text("subproject"));
      case USER_APP_NOT_FOUND -> new AliyunParams.UserAppNotFound(values.text("app"));
      case MODEL_NOT_EXIST -> new AliyunParams.ModelNotExist(values.text("model_id"));
      default -> null;
    };
  }
}
