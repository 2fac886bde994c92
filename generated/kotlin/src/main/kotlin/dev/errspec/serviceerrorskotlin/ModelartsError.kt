// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** An error of ModelArts MaaS, with what fills its message. */
public sealed class ModelartsError(
    final override val errorId: ModelartsErrorId,
    vararg values: Any,
) : ServiceError(*values) {
    override fun toException(): ModelartsException = ModelartsException(Failure.made(this))

    /** One that has no params, or of which they aren't known. */
    public class WithoutParams internal constructor(errorId: ModelartsErrorId) :
        ModelartsError(errorId)

    /** Parameter ({parameter}) security check failed, please check for special characters. */
    public data class ParameterSecurityCheckFailed(val parameter: String) :
        ModelartsError(ModelartsErrorId.PARAMETER_SECURITY_CHECK_FAILED, parameter)

    /** Failed to format request body, {field} is empty. */
    public data class RequestFieldEmpty(val field: String) :
        ModelartsError(ModelartsErrorId.REQUEST_FIELD_EMPTY, field)

    /** Failed to format request body, {field} is {value}, not one of {allowed_values}. */
    public data class RequestFieldNotInEnum(
        val field: String,
        val value: String,
        val allowedValues: String,
    ) : ModelartsError(ModelartsErrorId.REQUEST_FIELD_NOT_IN_ENUM, field, value, allowedValues)

    /** Invalid client ip {client_ip}, rejected by api key ip allowlist setting. */
    public data class ClientIpNotAllowed(val clientIp: String) :
        ModelartsError(ModelartsErrorId.CLIENT_IP_NOT_ALLOWED, clientIp)

    /** Invalid model {model}, rejected by api key model allowlist setting. */
    public data class ModelNotAllowed(val model: String) :
        ModelartsError(ModelartsErrorId.MODEL_NOT_ALLOWED, model)

    /**
     * Invalid custom endpoint {custom_endpoint}, rejected by api key custom endpoint allowlist
     * setting.
     */
    public data class CustomEndpointNotAllowed(val customEndpoint: String) :
        ModelartsError(ModelartsErrorId.CUSTOM_ENDPOINT_NOT_ALLOWED, customEndpoint)

    /** No permission query task {task_id}. */
    public data class TaskAccessDenied(val taskId: String) :
        ModelartsError(ModelartsErrorId.TASK_ACCESS_DENIED, taskId)

    /** The model {model} is not available with api url {api_url}. */
    public data class ModelNotAvailableForApi(val model: String, val apiUrl: String) :
        ModelartsError(ModelartsErrorId.MODEL_NOT_AVAILABLE_FOR_API, model, apiUrl)

    /** Task {task_id} does not exist. */
    public data class TaskNotFound(val taskId: String) :
        ModelartsError(ModelartsErrorId.TASK_NOT_FOUND, taskId)

    /** Invalid request body, exceeds the maximum size {max_size}. */
    public data class RequestBodyTooLarge(val maxSize: String) :
        ModelartsError(ModelartsErrorId.REQUEST_BODY_TOO_LARGE, maxSize)

    /** Too many requests, the rate limit is {limit} times per second. */
    public data class RateLimitPerSecond(val limit: Long) :
        ModelartsError(ModelartsErrorId.RATE_LIMIT_PER_SECOND, limit)

    /** Too many requests, the rate limit is {limit} times per minute. */
    public data class RateLimitPerMinute(val limit: Long) :
        ModelartsError(ModelartsErrorId.RATE_LIMIT_PER_MINUTE, limit)

    /** Too many requests, the rate limit is {limit} tokens per minute. */
    public data class TokenLimitPerMinute(val limit: Long) :
        ModelartsError(ModelartsErrorId.TOKEN_LIMIT_PER_MINUTE, limit)

    internal companion object {
        /** The error of values in their order, or of none. */
        fun of(errorId: ModelartsErrorId, values: Values? = null): ModelartsError {
            if (values == null) return WithoutParams(errorId)
            return when (errorId) {
                ModelartsErrorId.PARAMETER_SECURITY_CHECK_FAILED ->
                    ParameterSecurityCheckFailed(values[0])
                ModelartsErrorId.REQUEST_FIELD_EMPTY -> RequestFieldEmpty(values[0])
                ModelartsErrorId.REQUEST_FIELD_NOT_IN_ENUM ->
                    RequestFieldNotInEnum(values[0], values[1], values[2])
                ModelartsErrorId.CLIENT_IP_NOT_ALLOWED -> ClientIpNotAllowed(values[0])
                ModelartsErrorId.MODEL_NOT_ALLOWED -> ModelNotAllowed(values[0])
                ModelartsErrorId.CUSTOM_ENDPOINT_NOT_ALLOWED -> CustomEndpointNotAllowed(values[0])
                ModelartsErrorId.TASK_ACCESS_DENIED -> TaskAccessDenied(values[0])
                ModelartsErrorId.MODEL_NOT_AVAILABLE_FOR_API ->
                    ModelNotAvailableForApi(values[0], values[1])
                ModelartsErrorId.TASK_NOT_FOUND -> TaskNotFound(values[0])
                ModelartsErrorId.REQUEST_BODY_TOO_LARGE -> RequestBodyTooLarge(values[0])
                ModelartsErrorId.RATE_LIMIT_PER_SECOND -> RateLimitPerSecond(values[0])
                ModelartsErrorId.RATE_LIMIT_PER_MINUTE -> RateLimitPerMinute(values[0])
                ModelartsErrorId.TOKEN_LIMIT_PER_MINUTE -> TokenLimitPerMinute(values[0])
                else -> WithoutParams(errorId)
            }
        }
    }
}
