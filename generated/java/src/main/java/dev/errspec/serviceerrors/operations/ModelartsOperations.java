// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors.operations;

import dev.errspec.serviceerrors.ModelartsErrorId;
import dev.errspec.serviceerrors.Operation;

/** What ModelArts MaaS does at which address, and the errors that it may answer with there. */
public final class ModelartsOperations {
  private ModelartsOperations() {}

  /** POST /v1/{project_id}/maas/services/custom-endpoint/endpoint */
  public enum CreateCustomEndpoint implements Operation<ModelartsErrorId> {
    CUSTOM_ENDPOINT_NAME_REQUIRED,
    CUSTOM_ENDPOINT_NAME_ALREADY_USED,
    CUSTOM_ENDPOINT_NAME_INVALID,
    CUSTOM_ENDPOINT_QUOTA_EXCEEDED,
    ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT,
    NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT,
    JSON_BODY_INVALID,
    PARAMETER_SECURITY_CHECK_FAILED
  }

  /** PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id} */
  public enum EditCustomEndpoint implements Operation<ModelartsErrorId> {
    CUSTOM_ENDPOINT_NAME_ALREADY_USED,
    CUSTOM_ENDPOINT_NAME_INVALID,
    CUSTOM_ENDPOINT_NOT_FOUND,
    CUSTOM_ENDPOINT_ID_REQUIRED,
    JSON_BODY_INVALID,
    PARAMETER_SECURITY_CHECK_FAILED
  }

  /** DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id} */
  public enum DeleteCustomEndpoint implements Operation<ModelartsErrorId> {
    CUSTOM_ENDPOINT_NOT_FOUND,
    CUSTOM_ENDPOINT_ID_REQUIRED
  }

  /** POST /v1/{project_id}/maas/monitoring/show-statistics */
  public enum ShowStatistics implements Operation<ModelartsErrorId> {
    END_TIME_BEFORE_START_TIME,
    QUERY_RANGE_TOO_LONG,
    IP_ADDRESS_INVALID,
    INFER_TYPE_INVALID,
    API_KEY_TAG_INVALID,
    VERSION_ID_INVALID,
    SERVICE_ID_INVALID,
    ERROR_CODE_TYPE_INVALID,
    JSON_BODY_INVALID,
    PARAMETER_SECURITY_CHECK_FAILED
  }

  /** POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics */
  public enum ListVersionStatistics implements Operation<ModelartsErrorId> {
    END_TIME_BEFORE_START_TIME,
    QUERY_RANGE_TOO_LONG,
    IP_ADDRESS_INVALID,
    INFER_TYPE_INVALID,
    API_KEY_TAG_INVALID,
    VERSION_ID_INVALID,
    SERVICE_ID_INVALID,
    ERROR_CODE_TYPE_INVALID,
    QUERY_OFFSET_NOT_POSITIVE,
    QUERY_LIMIT_OUT_OF_RANGE,
    JSON_BODY_INVALID,
    PARAMETER_SECURITY_CHECK_FAILED
  }

  /** POST /v1/video/generations */
  public enum CreateVideo implements Operation<ModelartsErrorId> {
    TOKENIZER_ENCODE_FAILED,
    REQUEST_FIELD_EMPTY,
    REQUEST_FIELD_NOT_IN_ENUM,
    SPAN_ID_TOO_LONG,
    AUTHORIZATION_HEADER_MISSING,
    AUTHORIZATION_HEADER_INVALID,
    CLIENT_IP_NOT_ALLOWED,
    MODEL_NOT_ALLOWED,
    CUSTOM_ENDPOINT_NOT_ALLOWED,
    SERVICE_NOT_ACTIVATED,
    RESOURCE_FROZEN,
    SENSITIVE_CONTENT,
    ACCOUNT_BLOCKED_FOR_MODEL,
    RESOURCE_DELETED_AFTER_FREEZE,
    MODEL_NOT_FOUND,
    MODEL_NOT_AVAILABLE_FOR_API,
    REQUEST_BODY_TOO_LARGE,
    RATE_LIMIT_PER_SECOND,
    RATE_LIMIT_PER_MINUTE,
    TOKEN_LIMIT_PER_MINUTE,
    UNEXPECTED_EXCEPTION,
    BACKEND_ERROR,
    SERVER_TIMEOUT
  }

  /** GET /v1/video/generations/{task_id} */
  public enum ShowVideo implements Operation<ModelartsErrorId> {
    SPAN_ID_TOO_LONG,
    AUTHORIZATION_HEADER_MISSING,
    AUTHORIZATION_HEADER_INVALID,
    CLIENT_IP_NOT_ALLOWED,
    TASK_ACCESS_DENIED,
    TASK_NOT_FOUND,
    RATE_LIMIT_PER_SECOND,
    RATE_LIMIT_PER_MINUTE,
    TOKEN_LIMIT_PER_MINUTE,
    UNEXPECTED_EXCEPTION,
    BACKEND_ERROR,
    SERVER_TIMEOUT
  }
}
