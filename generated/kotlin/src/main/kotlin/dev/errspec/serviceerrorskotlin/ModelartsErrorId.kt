// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** The errors of ModelArts MaaS. */
public enum class ModelartsErrorId(
    override val category: ModelartsCategory,
    override val code: String? = null,
    override val retry: Retry? = null,
) : ErrorId {
    /**
     * The custom endpoint name is a required field. Check that the custom endpoint name is given.
     */
    CUSTOM_ENDPOINT_NAME_REQUIRED(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * The custom endpoint name has already been used (deleted endpoints included). To keep bills
     * unique, use a different name. Check whether the endpoint name has already been used, and
     * choose another one.
     */
    CUSTOM_ENDPOINT_NAME_ALREADY_USED(ModelartsCategory.BAD_REQUEST, "ModelArts.6271"),
    /**
     * The custom endpoint name is invalid. Enter 1 to 64 characters: only Chinese and English
     * letters, digits, underscores (_), hyphens (-) and periods (.). Check the format of the custom
     * endpoint name.
     */
    CUSTOM_ENDPOINT_NAME_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.6274"),
    /** The custom endpoint does not exist. Check that the custom endpoint has been created. */
    CUSTOM_ENDPOINT_NOT_FOUND(ModelartsCategory.BAD_REQUEST, "ModelArts.6291"),
    /**
     * The number of custom endpoints exceeds the quota. Delete custom endpoints that are not in
     * use, then create a new one.
     */
    CUSTOM_ENDPOINT_QUOTA_EXCEEDED(ModelartsCategory.BAD_REQUEST, "ModelArts.6297"),
    /** The custom endpoint ID is missing. Check that the custom endpoint ID is correct. */
    CUSTOM_ENDPOINT_ID_REQUIRED(ModelartsCategory.BAD_REQUEST, "ModelArts.6299"),
    /**
     * The operation failed. A custom endpoint can be created only if the online service has the
     * 'Mount to MaaS Gateway' switch turned on or uses no authentication.
     */
    ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT(ModelartsCategory.BAD_REQUEST, "ModelArts.6613"),
    /**
     * The account has no permission to create custom endpoints for ModelArts online services. Check
     * that the account has the required permissions.
     */
    NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT(ModelartsCategory.UNAUTHORIZED, "ModelArts.8503"),
    /**
     * Invalid parameter: the end time cannot be earlier than the start time. Change the start time
     * and the end time.
     */
    END_TIME_BEFORE_START_TIME(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: data spanning more than 30 days cannot be queried. Change the start time
     * and the end time to shorten the time span.
     */
    QUERY_RANGE_TOO_LONG(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the IP address format check failed. Find and correct the entries of the
     * ips parameter that are not in IP address format.
     */
    IP_ADDRESS_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the inference type check failed. Change the inference type parameter to
     * one of the enumerated values.
     */
    INFER_TYPE_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the API key check failed. Check that every API key tag in the api_keys
     * parameter meets the requirements: it must be 1 to 128 characters long and contain only
     * letters, digits, underscores (_) and hyphens (-).
     */
    API_KEY_TAG_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the version ID check failed. Check that the version_id parameter meets the
     * requirements: it must be 1 to 128 characters long and contain only letters, digits,
     * underscores (_) and hyphens (-).
     */
    VERSION_ID_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the service ID check failed. Check that the service_id parameter meets the
     * requirements: it must be 1 to 128 characters long and contain only letters, digits,
     * underscores (_) and hyphens (-).
     */
    SERVICE_ID_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: the error code type is invalid. Check that the error_code_type parameter
     * is one of the allowed values.
     */
    ERROR_CODE_TYPE_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid query parameter (offset): enter a value greater than 0. Change offset to a value
     * within the allowed range.
     */
    QUERY_OFFSET_NOT_POSITIVE(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid query parameter (limit): enter a value between 1 and 100. Change limit to a value
     * within the allowed range.
     */
    QUERY_LIMIT_OUT_OF_RANGE(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: in the request body for listing service statistics, limit must be at
     * most 100. Change limit to a value within the allowed range.
     */
    LIST_SERVICES_LIMIT_TOO_LARGE(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: in the request body for listing service statistics, offset must be at
     * least 0. Change offset to a value within the allowed range.
     */
    LIST_SERVICES_OFFSET_NEGATIVE(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: in the request body for the distribution of service metrics over time, the
     * time granularity must be 1, 2 or 3. Change the time granularity to one of the enumerated
     * values.
     */
    TIME_GRANULARITY_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * Invalid parameter: a time span of 0 to 2 days supports only a granularity of 1 (minute) or 2
     * (hour). Change the start time, the end time and the time granularity so that they satisfy the
     * constraint.
     */
    TIME_GRANULARITY_UNSUPPORTED_FOR_RANGE(ModelartsCategory.BAD_REQUEST, "ModelArts.0104"),
    /**
     * The JSON request body is invalid. Correct the invalid request body as the error message
     * indicates.
     */
    JSON_BODY_INVALID(ModelartsCategory.BAD_REQUEST, "ModelArts.2115"),
    /**
     * The security check of a parameter failed. Check it for special characters. Check your
     * parameter for unsafe characters.
     */
    PARAMETER_SECURITY_CHECK_FAILED(ModelartsCategory.BAD_REQUEST, "ModelArts.6298"),
    /**
     * A parameter of the request is outside its allowed range. See the Video Generation
     * documentation of the model type for the allowed range of the reported parameter, change the
     * request and try again.
     */
    TOKENIZER_ENCODE_FAILED(ModelartsCategory.BAD_REQUEST, "ModelArts.81001"),
    /**
     * The request lacks a required parameter. See the Video Generation documentation, change the
     * request and try again.
     */
    REQUEST_FIELD_EMPTY(ModelartsCategory.BAD_REQUEST, "ModelArts.81001"),
    /**
     * The request has an invalid parameter: its value is not one of the enumerated values. See the
     * Video Generation documentation, change the request and try again.
     */
    REQUEST_FIELD_NOT_IN_ENUM(ModelartsCategory.BAD_REQUEST, "ModelArts.81001"),
    /**
     * The trace ID in the request header (x-span-id) must not be longer than 64 characters. Change
     * the trace ID in the request header and try again.
     */
    SPAN_ID_TOO_LONG(ModelartsCategory.BAD_REQUEST, "ModelArts.81001"),
    /**
     * The authorization header is empty or does not start with Bearer. See the Video Generation
     * documentation, put the correct authentication information in the request header and try
     * again.
     */
    AUTHORIZATION_HEADER_MISSING(ModelartsCategory.BAD_REQUEST, "ModelArts.81002"),
    /**
     * The authentication information in the request header could not be parsed. See the Video
     * Generation documentation, put the correct authentication information in the request header
     * and try again.
     */
    AUTHORIZATION_HEADER_INVALID(ModelartsCategory.UNAUTHORIZED, "ModelArts.81003"),
    /**
     * The API key was parsed, but the source IP address failed the allowlist check. Check the
     * permission settings of the API key on the API Key Management page.
     */
    CLIENT_IP_NOT_ALLOWED(ModelartsCategory.UNAUTHORIZED, "ModelArts.81015"),
    /**
     * The API key was parsed, but the model version failed the allowlist check. Check the
     * permission settings of the API key on the API Key Management page.
     */
    MODEL_NOT_ALLOWED(ModelartsCategory.UNAUTHORIZED, "ModelArts.81015"),
    /**
     * The API key was parsed, but the custom endpoint failed the allowlist check. Check the
     * permission settings of the API key on the API Key Management page.
     */
    CUSTOM_ENDPOINT_NOT_ALLOWED(ModelartsCategory.UNAUTHORIZED, "ModelArts.81015"),
    /**
     * The preset service that was called has not been activated. Activate the preset service first.
     */
    SERVICE_NOT_ACTIVATED(ModelartsCategory.FORBIDDEN, "ModelArts.81004"),
    /**
     * The preset service is frozen. Check that the account is in good standing, for example that no
     * payment is overdue.
     */
    RESOURCE_FROZEN(ModelartsCategory.FORBIDDEN, "ModelArts.81006"),
    /** The input or output may contain sensitive information. Change the request and try again. */
    SENSITIVE_CONTENT(ModelartsCategory.FORBIDDEN, "ModelArts.81011"),
    /**
     * The account is not allowed to call this model. The account may have been blocked for a
     * violation. Submit a service ticket.
     */
    ACCOUNT_BLOCKED_FOR_MODEL(ModelartsCategory.FORBIDDEN, "ModelArts.81017"),
    /**
     * There is no permission to query this asynchronous task. Check that the task_id passed in is
     * correct.
     */
    TASK_ACCESS_DENIED(ModelartsCategory.FORBIDDEN, "ModelArts.81109"),
    /**
     * The preset service was frozen for longer than the retention period, and its activation record
     * was deleted automatically. Check that the account is in good standing, for example that no
     * payment is overdue. To go on using the service, try to activate it again.
     */
    RESOURCE_DELETED_AFTER_FREEZE(ModelartsCategory.FORBIDDEN, "ModelArts.81112"),
    /**
     * The model named by the model parameter of the request does not exist. See the API
     * documentation, change the request and try again.
     */
    MODEL_NOT_FOUND(ModelartsCategory.NOT_FOUND, "ModelArts.81009"),
    /**
     * The requested model does not support this API. See the Video Generation documentation.
     * Different APIs support different models.
     */
    MODEL_NOT_AVAILABLE_FOR_API(ModelartsCategory.NOT_FOUND, "ModelArts.81016"),
    /**
     * The asynchronous task to be queried was not found. Check that the task_id passed in is
     * correct.
     */
    TASK_NOT_FOUND(ModelartsCategory.NOT_FOUND, "ModelArts.81108"),
    /**
     * The request body is too large: it exceeds the maximum of the server. Change the request and
     * try again.
     */
    REQUEST_BODY_TOO_LARGE(ModelartsCategory.PAYLOAD_TOO_LARGE, "ModelArts.81113"),
    /** The request volume exceeds the QPS limit. Lower the request rate and try again later. */
    RATE_LIMIT_PER_SECOND(ModelartsCategory.TOO_MANY_REQUESTS, "ModelArts.81101", Retry.BACKOFF),
    /** The request volume exceeds the RPM limit. Lower the request rate and try again later. */
    RATE_LIMIT_PER_MINUTE(ModelartsCategory.TOO_MANY_REQUESTS, "ModelArts.81101", Retry.BACKOFF),
    /** The request volume exceeds the TPM limit. Lower the request rate and try again later. */
    TOKEN_LIMIT_PER_MINUTE(ModelartsCategory.TOO_MANY_REQUESTS, "ModelArts.81101", Retry.BACKOFF),
    /** An internal system exception occurred. Submit a service ticket. */
    UNEXPECTED_EXCEPTION(ModelartsCategory.INTERNAL_SERVER_ERROR, "ModelArts.81102", Retry.BACKOFF),
    /** The server encountered an error while processing the request. Submit a service ticket. */
    BACKEND_ERROR(ModelartsCategory.SERVICE_UNAVAILABLE, "ModelArts.81104"),
    /** The server timed out before it responded. Try again later. */
    SERVER_TIMEOUT(ModelartsCategory.GATEWAY_TIMEOUT, "ModelArts.81110", Retry.BACKOFF);

    override val catalog: ModelartsErrors
        get() = ModelartsErrors

    override fun toException(): ModelartsException = ModelartsError.of(this).toException()
}

/** The classes of errors that ModelArts MaaS knows. */
public enum class ModelartsCategory(override val status: Int?, override val wire: String?) :
    Category {
    /** HTTP 400: BadRequest. */
    BAD_REQUEST(400, "BadRequest"),
    /** HTTP 401. */
    UNAUTHORIZED(401, null),
    /** HTTP 403: Forbidden. */
    FORBIDDEN(403, "Forbidden"),
    /** HTTP 404. */
    NOT_FOUND(404, null),
    /** HTTP 413. */
    PAYLOAD_TOO_LARGE(413, null),
    /** HTTP 429: TooManyRequests. */
    TOO_MANY_REQUESTS(429, "TooManyRequests"),
    /** HTTP 500. */
    INTERNAL_SERVER_ERROR(500, null),
    /** HTTP 503. */
    SERVICE_UNAVAILABLE(503, null),
    /** HTTP 504. */
    GATEWAY_TIMEOUT(504, null),
}
