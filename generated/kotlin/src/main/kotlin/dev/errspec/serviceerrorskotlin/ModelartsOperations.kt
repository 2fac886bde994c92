// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** What ModelArts MaaS does at which address, and the errors that it may answer with there. */
public object ModelartsOperations {
    /** POST /v1/{project_id}/maas/services/custom-endpoint/endpoint */
    public enum class CreateCustomEndpoint {
        CUSTOM_ENDPOINT_NAME_REQUIRED,
        CUSTOM_ENDPOINT_NAME_ALREADY_USED,
        CUSTOM_ENDPOINT_NAME_INVALID,
        CUSTOM_ENDPOINT_QUOTA_EXCEEDED,
        ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT,
        NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT,
        JSON_BODY_INVALID,
        PARAMETER_SECURITY_CHECK_FAILED;

        public companion object : Operation<ModelartsErrorId, CreateCustomEndpoint>(entries)
    }

    /** PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id} */
    public enum class EditCustomEndpoint {
        CUSTOM_ENDPOINT_NAME_ALREADY_USED,
        CUSTOM_ENDPOINT_NAME_INVALID,
        CUSTOM_ENDPOINT_NOT_FOUND,
        CUSTOM_ENDPOINT_ID_REQUIRED,
        JSON_BODY_INVALID,
        PARAMETER_SECURITY_CHECK_FAILED;

        public companion object : Operation<ModelartsErrorId, EditCustomEndpoint>(entries)
    }

    /** DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id} */
    public enum class DeleteCustomEndpoint {
        CUSTOM_ENDPOINT_NOT_FOUND,
        CUSTOM_ENDPOINT_ID_REQUIRED;

        public companion object : Operation<ModelartsErrorId, DeleteCustomEndpoint>(entries)
    }

    /** POST /v1/{project_id}/maas/monitoring/show-statistics */
    public enum class ShowStatistics {
        END_TIME_BEFORE_START_TIME,
        QUERY_RANGE_TOO_LONG,
        IP_ADDRESS_INVALID,
        INFER_TYPE_INVALID,
        API_KEY_TAG_INVALID,
        VERSION_ID_INVALID,
        SERVICE_ID_INVALID,
        ERROR_CODE_TYPE_INVALID,
        JSON_BODY_INVALID,
        PARAMETER_SECURITY_CHECK_FAILED;

        public companion object : Operation<ModelartsErrorId, ShowStatistics>(entries)
    }

    /** POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics */
    public enum class ListVersionStatistics {
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
        PARAMETER_SECURITY_CHECK_FAILED;

        public companion object : Operation<ModelartsErrorId, ListVersionStatistics>(entries)
    }

    /** POST /v1/video/generations */
    public enum class CreateVideo {
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
        SERVER_TIMEOUT;

        public companion object : Operation<ModelartsErrorId, CreateVideo>(entries)
    }

    /** GET /v1/video/generations/{task_id} */
    public enum class ShowVideo {
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
        SERVER_TIMEOUT;

        public companion object : Operation<ModelartsErrorId, ShowVideo>(entries)
    }
}
