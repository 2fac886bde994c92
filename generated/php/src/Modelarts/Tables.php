<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of ModelArts MaaS, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'en';

    public const TEXTS = [
        'en' => Texts\En::class,
        'zh' => Texts\Zh::class,
    ];

    public const CATEGORIES = [
        'bad_request' => [400, 'BadRequest'],
        'unauthorized' => [401],
        'forbidden' => [403, 'Forbidden'],
        'not_found' => [404],
        'payload_too_large' => [413],
        'too_many_requests' => [429, 'TooManyRequests'],
        'internal_server_error' => [500],
        'service_unavailable' => [503],
        'gateway_timeout' => [504],
    ];

    public const ERRORS = [
        'custom_endpoint_name_required' => ['bad_request', 'CreateCustomEndpointReq.endpoint_name is a required field', 'ModelArts.0104'],
        'custom_endpoint_name_already_used' => ['bad_request', 'Custom endpoint name has already been used (including deleted access points). To ensure billing uniqueness, please use a different name.', 'ModelArts.6271'],
        'custom_endpoint_name_invalid' => ['bad_request', 'Custom endpoint name is invalid. Enter 1 to 64 characters, staring with a letter. Only letters, digits, point(.), underscores (_), and hyphens (-) are allowed', 'ModelArts.6274'],
        'custom_endpoint_not_found' => ['bad_request', 'CustomEndpointNotFound', 'ModelArts.6291'],
        'custom_endpoint_quota_exceeded' => ['bad_request', 'Custom endpoint number exceed quota', 'ModelArts.6297'],
        'custom_endpoint_id_required' => ['bad_request', 'Custom endpoint id is required', 'ModelArts.6299'],
        'online_service_not_eligible_for_endpoint' => ['bad_request', 'Operation failed. The online service status needs to have the \'Mount to MAAS Gateway\' switch turned on or the authentication method set to \'No Authentication\' in order to create a custom custom endpoint.', 'ModelArts.6613'],
        'no_permission_to_create_custom_endpoint' => ['unauthorized', 'No permission to create modelarts custom endpoints', 'ModelArts.8503'],
        'end_time_before_start_time' => ['bad_request', 'Invalid parameter, error: the end time cannot be earlier than the start time.', 'ModelArts.0104'],
        'query_range_too_long' => ['bad_request', 'Invalid parameter, error: not supporting querying data exceeding 30 days.', 'ModelArts.0104'],
        'ip_address_invalid' => ['bad_request', 'Invalid parameter, error: ip address validated failed.', 'ModelArts.0104'],
        'infer_type_invalid' => ['bad_request', 'Invalid parameter, error: infer type validated failed.', 'ModelArts.0104'],
        'api_key_tag_invalid' => ['bad_request', 'Invalid parameter, error: apiKey validated failed.', 'ModelArts.0104'],
        'version_id_invalid' => ['bad_request', 'Invalid parameter, error: versionId validated failed.', 'ModelArts.0104'],
        'service_id_invalid' => ['bad_request', 'Invalid parameter, error: serviceId validated failed.', 'ModelArts.0104'],
        'error_code_type_invalid' => ['bad_request', 'Invalid parameter, error: the errorCodeType is invalid.', 'ModelArts.0104'],
        'query_offset_not_positive' => ['bad_request', 'Invalid query parameter (offset), please enter a number greater than 0.', 'ModelArts.0104'],
        'query_limit_out_of_range' => ['bad_request', 'Invalid query parameter (limit), please enter a number between 1 and 100.', 'ModelArts.0104'],
        'list_services_limit_too_large' => ['bad_request', 'Invalid parameter, error: ListServicesRequest.limit must be a maximum of 100.', 'ModelArts.0104'],
        'list_services_offset_negative' => ['bad_request', 'Invalid parameter, error: ListServicesRequest.offset must be at least 0.', 'ModelArts.0104'],
        'time_granularity_invalid' => ['bad_request', 'Invalid parameter, error: DetailRequest.time_granularity must be one of [1 2 3].', 'ModelArts.0104'],
        'time_granularity_unsupported_for_range' => ['bad_request', 'Invalid parameter, error: 0-2 days duration only supports 1(minute) or 2(hour) granularity.', 'ModelArts.0104'],
        'json_body_invalid' => ['bad_request', 'Invalid JSON request body', 'ModelArts.2115'],
        'parameter_security_check_failed' => ['bad_request', 'Parameter ({parameter}) security check failed, please check for special characters.', 'ModelArts.6298', null, ['parameter' => 'string']],
        'tokenizer_encode_failed' => ['bad_request', 'Inference failed: Unknown error: Tokenizer encode failed.', 'ModelArts.81001'],
        'request_field_empty' => ['bad_request', 'Failed to format request body, {field} is empty.', 'ModelArts.81001', null, ['field' => 'token']],
        'request_field_not_in_enum' => ['bad_request', 'Failed to format request body, {field} is {value}, not one of {allowed_values}.', 'ModelArts.81001', null, ['field' => 'token', 'value' => 'string', 'allowed_values' => 'string']],
        'span_id_too_long' => ['bad_request', 'Invalid request header x-span-id, max length is 64.', 'ModelArts.81001'],
        'authorization_header_missing' => ['bad_request', 'Failed to get the authorization header.', 'ModelArts.81002'],
        'authorization_header_invalid' => ['unauthorized', 'Invalid authorization header.', 'ModelArts.81003'],
        'client_ip_not_allowed' => ['unauthorized', 'Invalid client ip {client_ip}, rejected by api key ip allowlist setting.', 'ModelArts.81015', null, ['client_ip' => 'token']],
        'model_not_allowed' => ['unauthorized', 'Invalid model {model}, rejected by api key model allowlist setting.', 'ModelArts.81015', null, ['model' => 'token']],
        'custom_endpoint_not_allowed' => ['unauthorized', 'Invalid custom endpoint {custom_endpoint}, rejected by api key custom endpoint allowlist setting.', 'ModelArts.81015', null, ['custom_endpoint' => 'token']],
        'service_not_activated' => ['forbidden', 'Invalid request because you do not have access to it.', 'ModelArts.81004'],
        'resource_frozen' => ['forbidden', 'The resource is frozen.', 'ModelArts.81006'],
        'sensitive_content' => ['forbidden', 'May contain sensitive information, please try again.', 'ModelArts.81011'],
        'account_blocked_for_model' => ['forbidden', 'The account is blocked for this model version', 'ModelArts.81017'],
        'task_access_denied' => ['forbidden', 'No permission query task {task_id}.', 'ModelArts.81109', null, ['task_id' => 'token']],
        'resource_deleted_after_freeze' => ['forbidden', 'The resource has remained in a frozen state beyond the retention period and has been permanently deleted.', 'ModelArts.81112'],
        'model_not_found' => ['not_found', 'Invalid model.', 'ModelArts.81009'],
        'model_not_available_for_api' => ['not_found', 'The model {model} is not available with api url {api_url}.', 'ModelArts.81016', null, ['model' => 'token', 'api_url' => 'token']],
        'task_not_found' => ['not_found', 'Task {task_id} does not exist.', 'ModelArts.81108', null, ['task_id' => 'token']],
        'request_body_too_large' => ['payload_too_large', 'Invalid request body, exceeds the maximum size {max_size}.', 'ModelArts.81113', null, ['max_size' => 'string']],
        'rate_limit_per_second' => ['too_many_requests', 'Too many requests, the rate limit is {limit} times per second.', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'rate_limit_per_minute' => ['too_many_requests', 'Too many requests, the rate limit is {limit} times per minute.', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'token_limit_per_minute' => ['too_many_requests', 'Too many requests, the rate limit is {limit} tokens per minute.', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'unexpected_exception' => ['internal_server_error', 'An unexpected exception occurred. Please try again.', 'ModelArts.81102', 'backoff'],
        'backend_error' => ['service_unavailable', 'Backend server error.', 'ModelArts.81104'],
        'server_timeout' => ['gateway_timeout', 'Server process timeout.', 'ModelArts.81110', 'backoff'],
    ];

    public const SENSITIVE = [
        'client_ip_not_allowed' => ['client_ip'],
    ];

    public const ENVELOPES = [
        ['error_code' => '$code', 'error_msg' => '$message', 'request_id' => '$trace?'],
        ['error' => ['code' => '$code', 'message' => '$message', 'type' => '$category?', 'param' => '$param?']],
        ['is_success' => false, 'error_message' => '$message', 'error_code' => '$code?'],
        ['object' => 'error', 'message' => '$message', 'type' => '$category?', 'param' => '$param?', 'code' => '$code'],
        ['detail' => '$message'],
    ];

    public const NOT_ERRORS = [['error' => ['code' => 0]]];

    public const BODY_PREFIXES = ['data:'];

    public const ALSO = [
        'sensitive_content' => [
            'Input text May contain sensitive information, please try again.',
            'Output text May contain sensitive information, please try again.',
        ],
    ];
}
