<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts;

use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Internal\ErrorFacts;

/** The errors of ModelArts MaaS. An id is never given to another error. */
enum ErrorId: string implements IdEnum
{
    use ErrorFacts;

    public const TABLES = Tables::class;

    /** The custom endpoint name is a required field. Check that the custom endpoint name is given. */
    case CustomEndpointNameRequired = 'custom_endpoint_name_required';
    /** The custom endpoint name has already been used (deleted endpoints included). To keep bills unique, use a different name. Check whether the endpoint name has already been used, and choose another one. */
    case CustomEndpointNameAlreadyUsed = 'custom_endpoint_name_already_used';
    /** The custom endpoint name is invalid. Enter 1 to 64 characters: only Chinese and English letters, digits, underscores (_), hyphens (-) and periods (.). Check the format of the custom endpoint name. */
    case CustomEndpointNameInvalid = 'custom_endpoint_name_invalid';
    /** The custom endpoint does not exist. Check that the custom endpoint has been created. */
    case CustomEndpointNotFound = 'custom_endpoint_not_found';
    /** The number of custom endpoints exceeds the quota. Delete custom endpoints that are not in use, then create a new one. */
    case CustomEndpointQuotaExceeded = 'custom_endpoint_quota_exceeded';
    /** The custom endpoint ID is missing. Check that the custom endpoint ID is correct. */
    case CustomEndpointIdRequired = 'custom_endpoint_id_required';
    /** The operation failed. A custom endpoint can be created only if the online service has the 'Mount to MaaS Gateway' switch turned on or uses no authentication. */
    case OnlineServiceNotEligibleForEndpoint = 'online_service_not_eligible_for_endpoint';
    /** The account has no permission to create custom endpoints for ModelArts online services. Check that the account has the required permissions. */
    case NoPermissionToCreateCustomEndpoint = 'no_permission_to_create_custom_endpoint';
    /** Invalid parameter: the end time cannot be earlier than the start time. Change the start time and the end time. */
    case EndTimeBeforeStartTime = 'end_time_before_start_time';
    /** Invalid parameter: data spanning more than 30 days cannot be queried. Change the start time and the end time to shorten the time span. */
    case QueryRangeTooLong = 'query_range_too_long';
    /** Invalid parameter: the IP address format check failed. Find and correct the entries of the ips parameter that are not in IP address format. */
    case IpAddressInvalid = 'ip_address_invalid';
    /** Invalid parameter: the inference type check failed. Change the inference type parameter to one of the enumerated values. */
    case InferTypeInvalid = 'infer_type_invalid';
    /** Invalid parameter: the API key check failed. Check that every API key tag in the api_keys parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-). */
    case ApiKeyTagInvalid = 'api_key_tag_invalid';
    /** Invalid parameter: the version ID check failed. Check that the version_id parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-). */
    case VersionIdInvalid = 'version_id_invalid';
    /** Invalid parameter: the service ID check failed. Check that the service_id parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-). */
    case ServiceIdInvalid = 'service_id_invalid';
    /** Invalid parameter: the error code type is invalid. Check that the error_code_type parameter is one of the allowed values. */
    case ErrorCodeTypeInvalid = 'error_code_type_invalid';
    /** Invalid query parameter (offset): enter a value greater than 0. Change offset to a value within the allowed range. */
    case QueryOffsetNotPositive = 'query_offset_not_positive';
    /** Invalid query parameter (limit): enter a value between 1 and 100. Change limit to a value within the allowed range. */
    case QueryLimitOutOfRange = 'query_limit_out_of_range';
    /** Invalid parameter: in the request body for listing service statistics, limit must be at most 100. Change limit to a value within the allowed range. */
    case ListServicesLimitTooLarge = 'list_services_limit_too_large';
    /** Invalid parameter: in the request body for listing service statistics, offset must be at least 0. Change offset to a value within the allowed range. */
    case ListServicesOffsetNegative = 'list_services_offset_negative';
    /** Invalid parameter: in the request body for the distribution of service metrics over time, the time granularity must be 1, 2 or 3. Change the time granularity to one of the enumerated values. */
    case TimeGranularityInvalid = 'time_granularity_invalid';
    /** Invalid parameter: a time span of 0 to 2 days supports only a granularity of 1 (minute) or 2 (hour). Change the start time, the end time and the time granularity so that they satisfy the constraint. */
    case TimeGranularityUnsupportedForRange = 'time_granularity_unsupported_for_range';
    /** The JSON request body is invalid. Correct the invalid request body as the error message indicates. */
    case JsonBodyInvalid = 'json_body_invalid';
    /** The security check of a parameter failed. Check it for special characters. Check your parameter for unsafe characters. */
    case ParameterSecurityCheckFailed = 'parameter_security_check_failed';
    /** A parameter of the request is outside its allowed range. See the Video Generation documentation of the model type for the allowed range of the reported parameter, change the request and try again. */
    case TokenizerEncodeFailed = 'tokenizer_encode_failed';
    /** The request lacks a required parameter. See the Video Generation documentation, change the request and try again. */
    case RequestFieldEmpty = 'request_field_empty';
    /** The request has an invalid parameter: its value is not one of the enumerated values. See the Video Generation documentation, change the request and try again. */
    case RequestFieldNotInEnum = 'request_field_not_in_enum';
    /** The trace ID in the request header (x-span-id) must not be longer than 64 characters. Change the trace ID in the request header and try again. */
    case SpanIdTooLong = 'span_id_too_long';
    /** The authorization header is empty or does not start with Bearer. See the Video Generation documentation, put the correct authentication information in the request header and try again. */
    case AuthorizationHeaderMissing = 'authorization_header_missing';
    /** The authentication information in the request header could not be parsed. See the Video Generation documentation, put the correct authentication information in the request header and try again. */
    case AuthorizationHeaderInvalid = 'authorization_header_invalid';
    /** The API key was parsed, but the source IP address failed the allowlist check. Check the permission settings of the API key on the API Key Management page. */
    case ClientIpNotAllowed = 'client_ip_not_allowed';
    /** The API key was parsed, but the model version failed the allowlist check. Check the permission settings of the API key on the API Key Management page. */
    case ModelNotAllowed = 'model_not_allowed';
    /** The API key was parsed, but the custom endpoint failed the allowlist check. Check the permission settings of the API key on the API Key Management page. */
    case CustomEndpointNotAllowed = 'custom_endpoint_not_allowed';
    /** The preset service that was called has not been activated. Activate the preset service first. */
    case ServiceNotActivated = 'service_not_activated';
    /** The preset service is frozen. Check that the account is in good standing, for example that no payment is overdue. */
    case ResourceFrozen = 'resource_frozen';
    /** The input or output may contain sensitive information. Change the request and try again. */
    case SensitiveContent = 'sensitive_content';
    /** The account is not allowed to call this model. The account may have been blocked for a violation. Submit a service ticket. */
    case AccountBlockedForModel = 'account_blocked_for_model';
    /** There is no permission to query this asynchronous task. Check that the task_id passed in is correct. */
    case TaskAccessDenied = 'task_access_denied';
    /** The preset service was frozen for longer than the retention period, and its activation record was deleted automatically. Check that the account is in good standing, for example that no payment is overdue. To go on using the service, try to activate it again. */
    case ResourceDeletedAfterFreeze = 'resource_deleted_after_freeze';
    /** The model named by the model parameter of the request does not exist. See the API documentation, change the request and try again. */
    case ModelNotFound = 'model_not_found';
    /** The requested model does not support this API. See the Video Generation documentation. Different APIs support different models. */
    case ModelNotAvailableForApi = 'model_not_available_for_api';
    /** The asynchronous task to be queried was not found. Check that the task_id passed in is correct. */
    case TaskNotFound = 'task_not_found';
    /** The request body is too large: it exceeds the maximum of the server. Change the request and try again. */
    case RequestBodyTooLarge = 'request_body_too_large';
    /** The request volume exceeds the QPS limit. Lower the request rate and try again later. */
    case RateLimitPerSecond = 'rate_limit_per_second';
    /** The request volume exceeds the RPM limit. Lower the request rate and try again later. */
    case RateLimitPerMinute = 'rate_limit_per_minute';
    /** The request volume exceeds the TPM limit. Lower the request rate and try again later. */
    case TokenLimitPerMinute = 'token_limit_per_minute';
    /** An internal system exception occurred. Submit a service ticket. */
    case UnexpectedException = 'unexpected_exception';
    /** The server encountered an error while processing the request. Submit a service ticket. */
    case BackendError = 'backend_error';
    /** The server timed out before it responded. Try again later. */
    case ServerTimeout = 'server_timeout';

    public function category(): Category
    {
        return Category::from(Tables::ERRORS[$this->value][0]);
    }
}
