<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

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
        'custom_endpoint_name_required' => ['bad_request', 'ModelArts.0104'],
        'custom_endpoint_name_already_used' => ['bad_request', 'ModelArts.6271'],
        'custom_endpoint_name_invalid' => ['bad_request', 'ModelArts.6274'],
        'custom_endpoint_not_found' => ['bad_request', 'ModelArts.6291'],
        'custom_endpoint_quota_exceeded' => ['bad_request', 'ModelArts.6297'],
        'custom_endpoint_id_required' => ['bad_request', 'ModelArts.6299'],
        'online_service_not_eligible_for_endpoint' => ['bad_request', 'ModelArts.6613'],
        'no_permission_to_create_custom_endpoint' => ['unauthorized', 'ModelArts.8503'],
        'end_time_before_start_time' => ['bad_request', 'ModelArts.0104'],
        'query_range_too_long' => ['bad_request', 'ModelArts.0104'],
        'ip_address_invalid' => ['bad_request', 'ModelArts.0104'],
        'infer_type_invalid' => ['bad_request', 'ModelArts.0104'],
        'api_key_tag_invalid' => ['bad_request', 'ModelArts.0104'],
        'version_id_invalid' => ['bad_request', 'ModelArts.0104'],
        'service_id_invalid' => ['bad_request', 'ModelArts.0104'],
        'error_code_type_invalid' => ['bad_request', 'ModelArts.0104'],
        'query_offset_not_positive' => ['bad_request', 'ModelArts.0104'],
        'query_limit_out_of_range' => ['bad_request', 'ModelArts.0104'],
        'list_services_limit_too_large' => ['bad_request', 'ModelArts.0104'],
        'list_services_offset_negative' => ['bad_request', 'ModelArts.0104'],
        'time_granularity_invalid' => ['bad_request', 'ModelArts.0104'],
        'time_granularity_unsupported_for_range' => ['bad_request', 'ModelArts.0104'],
        'json_body_invalid' => ['bad_request', 'ModelArts.2115'],
        'parameter_security_check_failed' => ['bad_request', 'ModelArts.6298', null, ['parameter' => 'string']],
        'tokenizer_encode_failed' => ['bad_request', 'ModelArts.81001'],
        'request_field_empty' => ['bad_request', 'ModelArts.81001', null, ['field' => 'token']],
        'request_field_not_in_enum' => [
            'bad_request',
            'ModelArts.81001',
            null,
            ['field' => 'token', 'value' => 'string', 'allowed_values' => 'string'],
        ],
        'span_id_too_long' => ['bad_request', 'ModelArts.81001'],
        'authorization_header_missing' => ['bad_request', 'ModelArts.81002'],
        'authorization_header_invalid' => ['unauthorized', 'ModelArts.81003'],
        'client_ip_not_allowed' => ['unauthorized', 'ModelArts.81015', null, ['client_ip' => 'token']],
        'model_not_allowed' => ['unauthorized', 'ModelArts.81015', null, ['model' => 'token']],
        'custom_endpoint_not_allowed' => ['unauthorized', 'ModelArts.81015', null, ['custom_endpoint' => 'token']],
        'service_not_activated' => ['forbidden', 'ModelArts.81004'],
        'resource_frozen' => ['forbidden', 'ModelArts.81006'],
        'sensitive_content' => ['forbidden', 'ModelArts.81011'],
        'account_blocked_for_model' => ['forbidden', 'ModelArts.81017'],
        'task_access_denied' => ['forbidden', 'ModelArts.81109', null, ['task_id' => 'token']],
        'resource_deleted_after_freeze' => ['forbidden', 'ModelArts.81112'],
        'model_not_found' => ['not_found', 'ModelArts.81009'],
        'model_not_available_for_api' => [
            'not_found',
            'ModelArts.81016',
            null,
            ['model' => 'token', 'api_url' => 'token'],
        ],
        'task_not_found' => ['not_found', 'ModelArts.81108', null, ['task_id' => 'token']],
        'request_body_too_large' => ['payload_too_large', 'ModelArts.81113', null, ['max_size' => 'string']],
        'rate_limit_per_second' => ['too_many_requests', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'rate_limit_per_minute' => ['too_many_requests', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'token_limit_per_minute' => ['too_many_requests', 'ModelArts.81101', 'backoff', ['limit' => 'integer']],
        'unexpected_exception' => ['internal_server_error', 'ModelArts.81102', 'backoff'],
        'backend_error' => ['service_unavailable', 'ModelArts.81104'],
        'server_timeout' => ['gateway_timeout', 'ModelArts.81110', 'backoff'],
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
