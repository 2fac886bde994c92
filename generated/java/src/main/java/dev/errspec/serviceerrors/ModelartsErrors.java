// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

/** Tells which error of ModelArts MaaS a response is, and throws it. */
public final class ModelartsErrors {
  static final Catalog<ModelartsErrorId, ModelartsParams> CATALOG =
      new Catalog<>(
          "modelarts",
          List.of("en", "zh"),
          "en",
          List.of(ModelartsErrorId.values()),
          List.of(ModelartsCategory.values()),
          ModelartsErrors::params,
          ModelartsException::new);

  private ModelartsErrors() {}

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<ModelartsErrorId, ModelartsParams> identify(int status, byte[] body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<ModelartsErrorId, ModelartsParams> identify(int status, String body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @return what is known of it
   */
  public static Identified<ModelartsErrorId, ModelartsParams> identify(int status, JsonNode body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response of {@code java.net.http} is.
   *
   * @param response one whose body was read as bytes or as a string
   * @return what is known of it
   * @throws IllegalArgumentException if the body is of another type
   */
  public static Identified<ModelartsErrorId, ModelartsParams> identify(HttpResponse<?> response) {
    return CATALOG.identify(response);
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws ModelartsException if the service failed
   */
  public static void throwIfError(int status, byte[] body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws ModelartsException if the service failed
   */
  public static void throwIfError(int status, String body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @throws ModelartsException if the service failed
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
   * @throws ModelartsException if the service failed
   * @throws IllegalArgumentException if the body is of another type
   */
  public static <T> HttpResponse<T> throwIfError(HttpResponse<T> response) {
    identify(response).throwIfError();
    return response;
  }

  static ModelartsException made(ModelartsErrorId id, ModelartsParams params, Object... values) {
    return new ModelartsException(CATALOG.made(id, params, values));
  }

  private static ModelartsParams params(ModelartsErrorId id, Values values) {
    return switch (id) {
      case PARAMETER_SECURITY_CHECK_FAILED ->
          new ModelartsParams.ParameterSecurityCheckFailed(values.text("parameter"));
      case REQUEST_FIELD_EMPTY -> new ModelartsParams.RequestFieldEmpty(values.text("field"));
      case REQUEST_FIELD_NOT_IN_ENUM ->
          new ModelartsParams.RequestFieldNotInEnum(
              values.text("field"), values.text("value"), values.text("allowed_values"));
      case CLIENT_IP_NOT_ALLOWED ->
          new ModelartsParams.ClientIpNotAllowed(values.text("client_ip"));
      case MODEL_NOT_ALLOWED -> new ModelartsParams.ModelNotAllowed(values.text("model"));
      case CUSTOM_ENDPOINT_NOT_ALLOWED ->
          new ModelartsParams.CustomEndpointNotAllowed(values.text("custom_endpoint"));
      case TASK_ACCESS_DENIED -> new ModelartsParams.TaskAccessDenied(values.text("task_id"));
      case MODEL_NOT_AVAILABLE_FOR_API ->
          new ModelartsParams.ModelNotAvailableForApi(values.text("model"), values.text("api_url"));
      case TASK_NOT_FOUND -> new ModelartsParams.TaskNotFound(values.text("task_id"));
      case REQUEST_BODY_TOO_LARGE ->
          new ModelartsParams.RequestBodyTooLarge(values.text("max_size"));
      case RATE_LIMIT_PER_SECOND -> new ModelartsParams.RateLimitPerSecond(values.integer("limit"));
      case RATE_LIMIT_PER_MINUTE -> new ModelartsParams.RateLimitPerMinute(values.integer("limit"));
      case TOKEN_LIMIT_PER_MINUTE ->
          new ModelartsParams.TokenLimitPerMinute(values.integer("limit"));
      default -> null;
    };
  }
}
