// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** What fills the messages of ModelArts MaaS: a record for each error that has params. */
public sealed interface ModelartsParams extends Params {
  @Override
  default ModelartsException exception() {
    return (ModelartsException) ModelartsErrors.CATALOG.exception(this);
  }

  /**
   * Params of {@link ModelartsErrorId#PARAMETER_SECURITY_CHECK_FAILED}.
   *
   * @param parameter any text
   */
  record ParameterSecurityCheckFailed(String parameter) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#REQUEST_FIELD_EMPTY}.
   *
   * @param field text without white space
   */
  record RequestFieldEmpty(String field) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#REQUEST_FIELD_NOT_IN_ENUM}.
   *
   * @param field text without white space
   * @param value any text
   * @param allowedValues any text
   */
  record RequestFieldNotInEnum(String field, String value, String allowedValues)
      implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#CLIENT_IP_NOT_ALLOWED}.
   *
   * @param clientIp text without white space, kept out of logs
   */
  record ClientIpNotAllowed(String clientIp) implements ModelartsParams {
    @Override
    public String toString() {
      return Values.show("ClientIpNotAllowed", "clientIp", Values.HIDDEN);
    }
  }

  /**
   * Params of {@link ModelartsErrorId#MODEL_NOT_ALLOWED}.
   *
   * @param model text without white space
   */
  record ModelNotAllowed(String model) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#CUSTOM_ENDPOINT_NOT_ALLOWED}.
   *
   * @param customEndpoint text without white space
   */
  record CustomEndpointNotAllowed(String customEndpoint) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#TASK_ACCESS_DENIED}.
   *
   * @param taskId text without white space
   */
  record TaskAccessDenied(String taskId) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#MODEL_NOT_AVAILABLE_FOR_API}.
   *
   * @param model text without white space
   * @param apiUrl text without white space
   */
  record ModelNotAvailableForApi(String model, String apiUrl) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#TASK_NOT_FOUND}.
   *
   * @param taskId text without white space
   */
  record TaskNotFound(String taskId) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#REQUEST_BODY_TOO_LARGE}.
   *
   * @param maxSize any text
   */
  record RequestBodyTooLarge(String maxSize) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#RATE_LIMIT_PER_SECOND}.
   *
   * @param limit an integer
   */
  record RateLimitPerSecond(long limit) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#RATE_LIMIT_PER_MINUTE}.
   *
   * @param limit an integer
   */
  record RateLimitPerMinute(long limit) implements ModelartsParams {}

  /**
   * Params of {@link ModelartsErrorId#TOKEN_LIMIT_PER_MINUTE}.
   *
   * @param limit an integer
   */
  record TokenLimitPerMinute(long limit) implements ModelartsParams {}
}
