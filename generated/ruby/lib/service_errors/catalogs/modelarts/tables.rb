# frozen_string_literal: true
# shareable_constant_value: literal

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "en"
require_relative "zh"

module ServiceErrors
  module Modelarts
    # What is known of ModelArts MaaS, for the package itself.
    #
    # @api private
    module Tables
      # Category, code, retry and types of params.
      ERRORS = {
        # The custom endpoint name is a required field. Check that the custom endpoint name is given.
        custom_endpoint_name_required: [:bad_request, "ModelArts.0104"],
        # The custom endpoint name has already been used (deleted endpoints included). To keep bills unique, use a …
        custom_endpoint_name_already_used: [:bad_request, "ModelArts.6271"],
        # The custom endpoint name is invalid. Enter 1 to 64 characters: only Chinese and English letters, digits, …
        custom_endpoint_name_invalid: [:bad_request, "ModelArts.6274"],
        # The custom endpoint does not exist. Check that the custom endpoint has been created.
        custom_endpoint_not_found: [:bad_request, "ModelArts.6291"],
        # The number of custom endpoints exceeds the quota. Delete custom endpoints that are not in use, then creat…
        custom_endpoint_quota_exceeded: [:bad_request, "ModelArts.6297"],
        # The custom endpoint ID is missing. Check that the custom endpoint ID is correct.
        custom_endpoint_id_required: [:bad_request, "ModelArts.6299"],
        # The operation failed. A custom endpoint can be created only if the online service has the 'Mount to MaaS …
        online_service_not_eligible_for_endpoint: [:bad_request, "ModelArts.6613"],
        # The account has no permission to create custom endpoints for ModelArts online services. Check that the ac…
        no_permission_to_create_custom_endpoint: [:unauthorized, "ModelArts.8503"],
        # Invalid parameter: the end time cannot be earlier than the start time. Change the start time and the end …
        end_time_before_start_time: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: data spanning more than 30 days cannot be queried. Change the start time and the end t…
        query_range_too_long: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the IP address format check failed. Find and correct the entries of the ips parameter …
        ip_address_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the inference type check failed. Change the inference type parameter to one of the enu…
        infer_type_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the API key check failed. Check that every API key tag in the api_keys parameter meets …
        api_key_tag_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the version ID check failed. Check that the version_id parameter meets the requirement…
        version_id_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the service ID check failed. Check that the service_id parameter meets the requirement…
        service_id_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: the error code type is invalid. Check that the error_code_type parameter is one of the …
        error_code_type_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid query parameter (offset): enter a value greater than 0. Change offset to a value within the allow…
        query_offset_not_positive: [:bad_request, "ModelArts.0104"],
        # Invalid query parameter (limit): enter a value between 1 and 100. Change limit to a value within the allo…
        query_limit_out_of_range: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: in the request body for listing service statistics, limit must be at most 100. Change …
        list_services_limit_too_large: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: in the request body for listing service statistics, offset must be at least 0. Change …
        list_services_offset_negative: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: in the request body for the distribution of service metrics over time, the time granul…
        time_granularity_invalid: [:bad_request, "ModelArts.0104"],
        # Invalid parameter: a time span of 0 to 2 days supports only a granularity of 1 (minute) or 2 (hour). Chan…
        time_granularity_unsupported_for_range: [:bad_request, "ModelArts.0104"],
        # The JSON request body is invalid. Correct the invalid request body as the error message indicates.
        json_body_invalid: [:bad_request, "ModelArts.2115"],
        # The security check of a parameter failed. Check it for special characters. Check your parameter for unsaf…
        parameter_security_check_failed: [:bad_request, "ModelArts.6298", nil, { parameter: :string }],
        # A parameter of the request is outside its allowed range. See the Video Generation documentation of the mo…
        tokenizer_encode_failed: [:bad_request, "ModelArts.81001"],
        # The request lacks a required parameter. See the Video Generation documentation, change the request and tr…
        request_field_empty: [:bad_request, "ModelArts.81001", nil, { field: :token }],
        # The request has an invalid parameter: its value is not one of the enumerated values. See the Video Genera…
        request_field_not_in_enum: [:bad_request, "ModelArts.81001", nil, { field: :token, value: :string, allowed_values: :string }],
        # The trace ID in the request header (x-span-id) must not be longer than 64 characters. Change the trace ID …
        span_id_too_long: [:bad_request, "ModelArts.81001"],
        # The authorization header is empty or does not start with Bearer. See the Video Generation documentation, …
        authorization_header_missing: [:bad_request, "ModelArts.81002"],
        # The authentication information in the request header could not be parsed. See the Video Generation docume…
        authorization_header_invalid: [:unauthorized, "ModelArts.81003"],
        # The API key was parsed, but the source IP address failed the allowlist check. Check the permission settin…
        client_ip_not_allowed: [:unauthorized, "ModelArts.81015", nil, { client_ip: :token }],
        # The API key was parsed, but the model version failed the allowlist check. Check the permission settings o…
        model_not_allowed: [:unauthorized, "ModelArts.81015", nil, { model: :token }],
        # The API key was parsed, but the custom endpoint failed the allowlist check. Check the permission settings …
        custom_endpoint_not_allowed: [:unauthorized, "ModelArts.81015", nil, { custom_endpoint: :token }],
        # The preset service that was called has not been activated. Activate the preset service first.
        service_not_activated: [:forbidden, "ModelArts.81004"],
        # The preset service is frozen. Check that the account is in good standing, for example that no payment is …
        resource_frozen: [:forbidden, "ModelArts.81006"],
        # The input or output may contain sensitive information. Change the request and try again.
        sensitive_content: [:forbidden, "ModelArts.81011"],
        # The account is not allowed to call this model. The account may have been blocked for a violation. Submit …
        account_blocked_for_model: [:forbidden, "ModelArts.81017"],
        # There is no permission to query this asynchronous task. Check that the task_id passed in is correct.
        task_access_denied: [:forbidden, "ModelArts.81109", nil, { task_id: :token }],
        # The preset service was frozen for longer than the retention period, and its activation record was deleted …
        resource_deleted_after_freeze: [:forbidden, "ModelArts.81112"],
        # The model named by the model parameter of the request does not exist. See the API documentation, change t…
        model_not_found: [:not_found, "ModelArts.81009"],
        # The requested model does not support this API. See the Video Generation documentation. Different APIs sup…
        model_not_available_for_api: [:not_found, "ModelArts.81016", nil, { model: :token, api_url: :token }],
        # The asynchronous task to be queried was not found. Check that the task_id passed in is correct.
        task_not_found: [:not_found, "ModelArts.81108", nil, { task_id: :token }],
        # The request body is too large: it exceeds the maximum of the server. Change the request and try again.
        request_body_too_large: [:payload_too_large, "ModelArts.81113", nil, { max_size: :string }],
        # The request volume exceeds the QPS limit. Lower the request rate and try again later.
        rate_limit_per_second: [:too_many_requests, "ModelArts.81101", :backoff, { limit: :integer }],
        # The request volume exceeds the RPM limit. Lower the request rate and try again later.
        rate_limit_per_minute: [:too_many_requests, "ModelArts.81101", :backoff, { limit: :integer }],
        # The request volume exceeds the TPM limit. Lower the request rate and try again later.
        token_limit_per_minute: [:too_many_requests, "ModelArts.81101", :backoff, { limit: :integer }],
        # An internal system exception occurred. Submit a service ticket.
        unexpected_exception: [:internal_server_error, "ModelArts.81102", :backoff],
        # The server encountered an error while processing the request. Submit a service ticket.
        backend_error: [:service_unavailable, "ModelArts.81104"],
        # The server timed out before it responded. Try again later.
        server_timeout: [:gateway_timeout, "ModelArts.81110", :backoff],
      }

      # The language of the service's messages.
      WIRE_LOCALE = :en

      # By language.
      TEXTS = {
        en: EN,
        zh: ZH,
      }

      # HTTP status and wire name.
      CATEGORIES = {
        bad_request: [400, "BadRequest"],
        unauthorized: [401],
        forbidden: [403, "Forbidden"],
        not_found: [404],
        payload_too_large: [413],
        too_many_requests: [429, "TooManyRequests"],
        internal_server_error: [500],
        service_unavailable: [503],
        gateway_timeout: [504],
      }

      # Type and default, by the name of the hole.
      CONSTANTS = {}

      # Params that are kept out of what is shown.
      SENSITIVE = {
        client_ip_not_allowed: [:client_ip],
      }

      # Since when, replaced by what, and why.
      DEPRECATED = {}

      # Shapes of bodies: `"$code"` is read, `"$code?"` if it is there, `"$$"` is a dollar sign.
      ENVELOPES = [
        { "error_code" => "$code", "error_msg" => "$message", "request_id" => "$trace?" },
        { "error" => { "code" => "$code", "message" => "$message", "type" => "$category?", "param" => "$param?" } },
        { "is_success" => false, "error_message" => "$message", "error_code" => "$code?" },
        { "object" => "error", "message" => "$message", "type" => "$category?", "param" => "$param?", "code" => "$code" },
        { "detail" => "$message" },
      ]

      # Shapes of bodies that look like an error and are none.
      NOT_ERRORS = [
        { "error" => { "code" => 0 } },
      ]

      # What may stand before a body.
      BODY_PREFIXES = [
        "data:",
      ]

      # Other wordings of errors.
      ALSO = {
        sensitive_content: ["Input text May contain sensitive information, please try again.", "Output text May contain sensitive information, please try again."],
      }

      # Wordings with holes are tried in the order of the errors, but for these: by place, which of them.
      LATE = {}
    end
  end
end
