# frozen_string_literal: true
# shareable_constant_value: literal

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "en"
require_relative "zh"

module ServiceErrors
  module Mindie
    # What is known of MindIE Service, for the package itself.
    #
    # @api private
    module Tables
      # Category, code, retry and types of params.
      ERRORS = {
        # Force P release link failed.
        force_p_release_link_failed: [:bad_request],
        # DMI inference requests can be sent only to the prefill node.
        dmi_request_not_to_prefill_node: [:bad_request],
        # DMI request must have req-type, req-id, d-target headers.
        dmi_headers_missing: [:bad_request],
        # The length of req-id cannot exceed 1024.
        req_id_too_long: [:bad_request],
        # req-type must be prefill but got {req_type}.
        req_type_not_prefill: [:bad_request, nil, nil, { req_type: :token }],
        # d-target must be an IPv4 address.
        d_target_not_ipv4: [:bad_request],
        # d-target should not be itself.
        d_target_is_self: [:bad_request],
        # is-recompute is an optional parameter. When it is set, it must be true or false.
        is_recompute_not_boolean: [:bad_request],
        # Non DMI does not support dresult request.
        dresult_requires_dmi: [:bad_request],
        # Only the Decode node supports dresult but you send to {pd_role}.
        dresult_requires_decode_node: [:bad_request, nil, nil, { pd_role: :token }],
        # Stop request id {request_id} not found.
        stop_request_not_found: [:not_found, nil, nil, { request_id: :token }],
        # Max wait time is {CV_WAIT_TIME}, input is invalid or too long.
        wait_time_invalid_or_too_long: [:not_found],
        # Wait time should be in range of [1, {CV_WAIT_TIME}], input is not valid.
        wait_time_out_of_range: [:not_found],
        # Model {model} not found.
        model_not_found: [:not_found, nil, nil, { model: :token }],
        # Failed to parse context to infer param.
        infer_param_parse_failed: [:input_validation_error],
        # Failed to parse request context to json
        request_context_json_parse_failed: [:input_validation_error],
        # Request contains not model or model null.
        model_missing: [:input_validation_error],
        # Request param model must be string.
        model_not_string_openai: [:input_validation_error],
        # Request param model must be not empty.
        model_empty: [:input_validation_error],
        # Model not found.
        request_model_not_found: [:input_validation_error],
        # Tools not array.
        tools_not_array: [:input_validation_error],
        # Tool param invalid, tool type not exist.
        tool_type_missing: [:input_validation_error],
        # Tool param invalid tool type.
        tool_type_invalid: [:input_validation_error],
        # Tool param invalid tool string type.
        tool_type_not_string: [:input_validation_error],
        # Tool param not function type.
        tool_type_not_function: [:input_validation_error],
        # Tool param invalid, tool function not exist.
        tool_function_missing: [:input_validation_error],
        # Tool param invalid function object.
        tool_function_invalid: [:input_validation_error],
        # Function object invalid, function name not exist.
        tool_function_name_missing: [:input_validation_error],
        # Function object invalid name type.
        tool_function_name_type_invalid: [:input_validation_error],
        # The name of function must be a-z, A-Z, 0-9, underscores and dashs within max length of 64
        tool_function_name_invalid: [:input_validation_error],
        # tool_choice string not in [none, auto, required].
        tool_choice_value_invalid: [:input_validation_error],
        # tool_choice not string or object.
        tool_choice_type_invalid: [:input_validation_error],
        # Messages MUST be a string for recompute.
        recompute_messages_not_string: [:input_validation_error],
        # Request param contains not messages or messages null.
        tool_chat_messages_missing: [:input_validation_error],
        # Request param messages not arr or arr is empty.
        tool_chat_messages_not_array_or_empty: [:input_validation_error],
        # Request param contains not role or role null.
        tool_chat_role_missing: [:input_validation_error],
        # Request param contains role must be system, assistant, user or tool.
        tool_chat_role_invalid: [:input_validation_error],
        # Request param contains not tool_call_id or tool_call_id null while role is tool.
        tool_role_tool_call_id_missing: [:input_validation_error],
        # Request param tool_call_id len should not be 0 while role is tool.
        tool_role_tool_call_id_empty: [:input_validation_error],
        # The type of tool_call_id is abnormal.
        tool_call_id_type_invalid: [:input_validation_error],
        # Tool call param contains no id.
        tool_call_entry_id_missing: [:input_validation_error],
        # The type of the tool. Currently, only function is supported.
        tool_call_type_not_function: [:input_validation_error],
        # Tool call param contains no function that the model called.
        tool_call_function_missing: [:input_validation_error],
        # Tool call param contains no function name.
        tool_call_function_name_missing: [:input_validation_error],
        # Tool call param function name expected to be a string.
        tool_call_function_name_not_string: [:input_validation_error],
        # Tool call param contains no function arguments.
        tool_call_function_arguments_missing: [:input_validation_error],
        # Tool call param function arguments expected to be a string.
        tool_call_function_arguments_not_string: [:input_validation_error],
        # Request param contains not content or content null.
        tool_chat_content_missing: [:input_validation_error],
        # Request param content len should not be 0.
        tool_chat_content_empty: [:input_validation_error],
        # Request param contains no tool_call_id.
        tool_call_id_missing: [:input_validation_error],
        # Tools is empty
        tools_empty: [:input_validation_error],
        # Messages parsed not is a array
        parsed_messages_not_array: [:input_validation_error],
        # Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}
        messages_length_out_of_range: [:input_validation_error, nil, nil, { input_length: :integer }],
        # Request param contains not messages or messages null
        chat_messages_missing: [:input_validation_error],
        # Request param messages not arr or arr is empty
        chat_messages_not_array_or_empty: [:input_validation_error],
        # Request param contains not role or role null
        chat_role_missing: [:input_validation_error],
        # Request param contains role must be system, assistant, user or tool
        chat_role_invalid: [:input_validation_error],
        # Request param contains not content or content null
        chat_content_missing: [:input_validation_error],
        # Request param content len should not be 0
        chat_content_empty: [:input_validation_error],
        # Inputs arr is empty.
        inputs_array_empty: [:input_validation_error],
        # Request param image_url null.
        image_url_null: [:input_validation_error],
        # Request param audio_url null.
        audio_url_null: [:input_validation_error],
        # Request param video_url null.
        video_url_null: [:input_validation_error],
        # The number of multimodal url. should be no more than {MAX_MULTIMODAL_URL_NUM}.
        too_many_multimodal_urls: [:input_validation_error],
        # The type of inputs is abnormal.
        inputs_type_invalid: [:input_validation_error],
        # Failed to get token from input: {reason}.
        get_token_from_input_failed: [:input_validation_error, nil, nil, { reason: :string }],
        # Unknown error.
        unknown_error: [:input_validation_error],
        # Invalid input prompt length {prompt_length}
        invalid_prompt_length: [:input_validation_error, nil, nil, { prompt_length: :integer }],
        # Cant find pid memory index {pid}.
        pid_memory_index_not_found: [:input_validation_error, nil, nil, { pid: :integer }],
        # Cant find share memory in encode
        encode_shared_memory_not_found: [:input_validation_error],
        # Encode cast buffer header failed.
        encode_cast_buffer_header_failed: [:input_validation_error],
        # Tokenizer encode wait sub process timeout.
        tokenizer_encode_timeout: [:input_validation_error],
        # Invalid output token length {token_count}
        invalid_output_token_length: [:input_validation_error, nil, nil, { token_count: :integer }],
        # Encode cast buffer to int64 failed.
        encode_cast_buffer_to_int64_failed: [:input_validation_error],
        # Encode memset_s failed.
        encode_memset_failed: [:input_validation_error],
        # [InferTokenizer::DownloadUrl] download fail: {reason}.
        download_url_failed: [:input_validation_error, nil, nil, { reason: :string }],
        # [InferTokenizer::DownloadUrl] get unknown error.
        download_url_unknown_error: [:input_validation_error],
        # Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count}
        messages_token_length_out_of_range: [:input_validation_error, nil, nil, { token_count: :integer }],
        # req should contain 'inputs' and the type should be array.
        inputs_missing_or_not_array: [:input_validation_error],
        # Inputs count must be 1.
        inputs_count_not_one: [:input_validation_error],
        # Cannot find name in inputs or its type is not string.
        inputs_name_missing_or_not_string: [:input_validation_error],
        # The length of name set in inputs exceeds 256.
        inputs_name_too_long: [:input_validation_error],
        # Cannot find shape in inputs or its type is not array
        inputs_shape_missing_or_not_array: [:input_validation_error],
        # Shape element must be integer type.
        shape_element_not_integer: [:input_validation_error],
        # Shape must be at most two-dimensional, and the last element's value must be in (0, {MAX_TOKENS_NUM}].
        shape_dimensions_invalid: [:input_validation_error],
        # Can not find datatype in inputs or its type is not string.
        inputs_datatype_missing_or_not_string: [:input_validation_error],
        # Unsupported datatype, got {datatype}.
        datatype_unsupported: [:input_validation_error, nil, nil, { datatype: :string }],
        # Cannot find data in inputs or its type is not array.
        inputs_data_missing_or_not_array: [:input_validation_error],
        # Data element must be no more than max token id length={MAX_TOKENS_NUM}.
        data_element_exceeds_max_token_id: [:input_validation_error],
        # Data size should be {expected_size}, got {actual_size}.
        data_size_mismatch: [:input_validation_error, nil, nil, { expected_size: :integer, actual_size: :integer }],
        # Data element must be integer type.
        data_element_not_integer: [:input_validation_error],
        # The id can contain only digits, letters, underscores(_), hyphens(-) and no more than {MAX_INPUT_ID_LENGTH…
        id_format_invalid: [:input_validation_error],
        # Req should contain 'outputs' and the type should be array.
        outputs_missing_or_not_array: [:input_validation_error],
        # Outputs size should be {expected_size}, got {actual_size}.
        outputs_size_mismatch: [:input_validation_error, nil, nil, { expected_size: :integer, actual_size: :integer }],
        # Outputs name must not be null.
        outputs_name_null: [:input_validation_error],
        # Input conflict.
        input_conflict: [:input_validation_error],
        # Inputs must not be null.
        inputs_null: [:input_validation_error],
        # Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length …
        inputs_length_out_of_range: [:input_validation_error, nil, nil, { input_length: :integer }],
        # Req should contain 'inputs' and the type should be string.
        inputs_missing_or_not_string: [:input_validation_error],
        # The text_input not found.
        text_input_missing: [:input_validation_error],
        # text_input arr is empty.
        text_input_array_empty: [:input_validation_error],
        # The type of text_input is abnormal for id = {request_id}.
        text_input_type_invalid: [:input_validation_error, nil, nil, { request_id: :token }],
        # text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the le…
        text_input_length_out_of_range: [:input_validation_error, nil, nil, { input_length: :integer }],
        # text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}.
        text_input_token_length_out_of_range: [:input_validation_error, nil, nil, { token_count: :integer }],
        # Contains not prompt or prompt null.
        prompt_missing: [:input_validation_error],
        # Prompt arr is empty.
        prompt_array_empty: [:input_validation_error],
        # The type of prompt is abnormal.
        prompt_type_invalid: [:input_validation_error],
        # Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length …
        prompt_length_out_of_range: [:input_validation_error, nil, nil, { input_length: :integer }],
        # Param stream not boolean.
        stream_not_boolean_openai: [:input_validation_error],
        # repetition_penalty must be in (0.0, 2.0], got {value}.
        repetition_penalty_out_of_range_openai: [:input_validation_error, nil, nil, { value: :number }],
        # Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count}
        too_many_stop_strings: [:input_validation_error, nil, nil, { stop_count: :integer }],
        # Input validation error: `stop` must be list[string] if list, and item length in [1, {MAX_STOP_STRING_LEN}…
        stop_list_invalid: [:input_validation_error],
        # Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got {stop_length}.
        stop_length_out_of_range: [:input_validation_error, nil, nil, { stop_length: :integer }],
        # Param stop must be string or list[string].
        stop_not_string_or_list_openai: [:input_validation_error],
        # presence_penalty not float number.
        presence_penalty_not_float: [:input_validation_error],
        # presence_penalty not in [-2.0, 2.0].
        presence_penalty_out_of_range: [:input_validation_error],
        # frequency_penalty not number.
        frequency_penalty_not_number: [:input_validation_error],
        # frequency_penalty not in [-2.0, 2.0].
        frequency_penalty_out_of_range: [:input_validation_error],
        # Request param include_stop_str_in_output is not support in dmi mode.
        include_stop_str_unsupported_in_dmi: [:input_validation_error],
        # max_tokens not number_integer.
        max_tokens_not_integer: [:input_validation_error],
        # max_tokens must be (0, 2147483647], got {value}.
        max_tokens_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # temperature must be in [0.0,2.0], got {value}.
        temperature_out_of_range_openai: [:input_validation_error, nil, nil, { value: :number }],
        # top_k must be in [0,2147483647], got {value}.
        top_k_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # stop_token_ids not array.
        stop_token_ids_not_array: [:input_validation_error],
        # stop_token_ids not list[int].
        stop_token_ids_not_integer_list: [:input_validation_error],
        # top must be float.
        top_p_not_float: [:input_validation_error],
        # top_p must be in (0.0, 1.0], got {value}.
        top_p_out_of_range_openai: [:input_validation_error, nil, nil, { value: :number }],
        # Check open ai req parameter error
        openai_parameter_check_failed: [:input_validation_error],
        # typical_p must be in (0.0,1.0], got {value}.
        typical_p_out_of_range: [:input_validation_error, nil, nil, { value: :number }],
        # Check self develop req parameter error.
        self_develop_parameter_check_failed: [:input_validation_error],
        # truncate must be in (0,2147483647], got {value}.
        truncate_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # The decoder_input_details must not be true when stream is true.
        decoder_input_details_with_stream: [:input_validation_error],
        # The format of adapter_id is invalid.
        adapter_id_format_invalid: [:input_validation_error],
        # Check tgi req parameter error.
        tgi_parameter_check_failed: [:input_validation_error],
        # firstTokenCost exceeds the max value of size_t type.
        first_token_cost_too_large: [:input_validation_error],
        # The decodeTime length is invalid.
        decode_time_length_invalid: [:input_validation_error],
        # The decodeTime exceeds the max value of size_t type.
        decode_time_too_large: [:input_validation_error],
        # Check triton text req parameter error
        triton_text_parameter_check_failed: [:input_validation_error],
        # repetition_penalty must be strictly positive, got {value}.
        repetition_penalty_not_positive: [:input_validation_error, nil, nil, { value: :number }],
        # seed must be in (0, 18446744073709551615], got {value}.
        seed_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}.
        temperature_out_of_range_triton: [:input_validation_error, nil, nil, { value: :number }],
        # top_p must be in (0.0,1.0], got {value}.
        top_p_out_of_range_triton: [:input_validation_error, nil, nil, { value: :number }],
        # batch_size must be in (0,{MAX_INT32_VALUE}], got {value}.
        batch_size_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # max_new_tokens must be in (0, 2147483647], got {value}.
        max_new_tokens_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # priority must be in [1,5], got {value}.
        priority_out_of_range: [:input_validation_error, nil, nil, { value: :integer }],
        # timeout must be strictly positive and small than 1 hour, got {value}.
        timeout_out_of_range: [:input_validation_error, nil, nil, { value: :number }],
        # Check triton token req parameter error.
        triton_token_parameter_check_failed: [:input_validation_error],
        # seed is not number unsigned.
        seed_not_unsigned: [:input_validation_error],
        # Input validation error: param stop must be string or list[string].
        stop_not_string_or_list_vllm: [:input_validation_error],
        # model must be string type.
        model_not_string_vllm: [:input_validation_error],
        # repetition_penalty must be in (0.0,2.0], got {value}.
        repetition_penalty_out_of_range_vllm: [:input_validation_error, nil, nil, { value: :number }],
        # Check vllm req parameter error.
        vllm_parameter_check_failed: [:input_validation_error],
        # Failed to parse context to json body.
        json_body_parse_failed: [:input_validation_error],
        # Not found {key}.
        key_not_found: [:input_validation_error, nil, nil, { key: :token }],
        # key must not be null.
        key_null: [:input_validation_error],
        # key must be {expected_type} type.
        key_type_invalid: [:input_validation_error, nil, nil, { expected_type: :string }],
        # The id no more than {MAX_INPUT_ID_LENGTH} words in length.
        id_too_long: [:input_validation_error],
        # Stop request id = {request_id} is invalid.
        stop_request_id_invalid: [:input_validation_error, nil, nil, { request_id: :string }],
        # Req body converts to json fail. Reset to previous node status.
        request_body_not_json_status_reset: [:input_validation_error],
        # Error\: `inputs` or `prompt` must be necessary and data type must be string. Additionally, the request bod…
        inputs_or_prompt_invalid: [:input_validation_error],
        # reqType does not match type InferReqType.
        req_type_mismatch: [:input_validation_error],
        # stream must be boolean type.
        stream_not_boolean_generate: [:input_validation_error],
        # Req body converts to json fail.
        request_body_not_json: [:input_validation_error],
        # Inputs in request body is invalid.
        request_body_inputs_invalid: [:input_validation_error],
        # Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but the length …
        tokenizer_inputs_length_out_of_range: [:input_validation_error, nil, nil, { input_length: :integer }],
        # TikToken process fail.
        tiktoken_process_failed: [:input_validation_error],
        # Failed to check the input text. Can't convert string to UTF-16.
        input_text_utf16_conversion_failed: [:input_validation_error],
        # Failed to generate infer request.
        generate_infer_request_failed: [:generation_error],
        # Failed to enqueue inferRequest: remainBlocks is nullptr.
        enqueue_remain_blocks_null: [:generation_error],
        # Failed to enqueue inferRequest: remainPrefillSlots is nullptr.
        enqueue_remain_prefill_slots_null: [:generation_error],
        # Failed to enqueue inferRequest: remainPrefill is nullptr.
        enqueue_remain_prefill_null: [:generation_error],
        # Failed to generate simulate infer request.
        generate_simulate_request_failed: [:incomplete_generation],
        # Stop request failed, internal failed.
        stop_request_internal_failure: [:incomplete_generation],
        # Failed to enqueue inferRequest: backend manager has not been initialized.
        enqueue_backend_manager_uninitialized: [:incomplete_generation],
        # Failed to enqueue inferRequest: engine has not been initialized.
        enqueue_engine_uninitialized: [:incomplete_generation],
        # Failed to enqueue inferRequest: Model instance has been finalized or not initialized.
        enqueue_model_instance_unavailable: [:incomplete_generation],
        # Failed to enqueue inferRequest: llmInferEngine is not initialized!
        enqueue_llm_infer_engine_uninitialized: [:incomplete_generation],
        # Failed forward in for infer engine.
        infer_engine_forward_failed: [:incomplete_generation],
        # Engine callback timeout.
        engine_callback_timeout: [:incomplete_generation],
        # Failed to get engine response.
        get_engine_response_failed: [:incomplete_generation],
        # Health status changed during health detector.
        health_status_changed: [:incomplete_generation],
        # [P Node] Failed to get tokenIds from inferResponse.
        p_node_get_token_ids_failed: [:incomplete_generation],
        # [P Node] Failed to decode tokenIds to respStr.
        p_node_decode_token_ids_failed: [:incomplete_generation],
        # [P Node] Send D request failed!
        p_node_send_d_request_failed: [:incomplete_generation],
        # [P Node] Unknown transfer flag.
        p_node_transfer_flag_unknown: [:incomplete_generation],
        # Role status is invalid.
        role_status_invalid: [:incomplete_generation],
        # Environment variable MIES_SERVICE_MONITOR_MODE is not set.
        service_monitor_mode_not_set: [:incomplete_generation],
        # Failed to get health status.
        get_health_status_failed: [:incomplete_generation],
        # No contact node detected.
        no_contact_node_detected: [:incomplete_generation],
        # The service has been stopped.
        service_stopped: [:service_unavailable],
        # Parse req json failed. Reset to previous node status.
        parse_request_json_failed_status_reset: [:service_unavailable],
        # The server cannot process the inference request due to an unknown status.
        server_status_unknown: [:service_unavailable],
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
        bad_request: [400, "Bad Request"],
        not_found: [404, "NotFoundError"],
        input_validation_error: [422, "Input Validation Error"],
        generation_error: [424, "Generation Error"],
        incomplete_generation: [500, "Incomplete Generation"],
        service_unavailable: [503, "Service Unavailable"],
      }

      # Type and default, by the name of the hole.
      CONSTANTS = {
        CV_WAIT_TIME: [:integer, "600"],
        MAX_TOKENS_NUM: [:integer, "1048576"],
        MAX_STOP_STRING_LEN: [:integer, "1024"],
        MAX_STOP_STRING_NUM: [:integer, "1024"],
        MAX_TOTAL_STOP: [:integer, "32768"],
        MAX_INPUT_ID_LENGTH: [:integer, "256"],
        MAX_MULTIMODAL_URL_NUM: [:integer, "20"],
        MAX_FLOAT_VALUE: [:number, "3.4028235e+38"],
        MAX_INT32_VALUE: [:integer, "2147483647"],
        MAX_INPUTS_NUM: [:integer, "4194304"],
      }

      # Params that are kept out of what is shown.
      SENSITIVE = {
        download_url_failed: [:reason],
      }

      # Since when, replaced by what, and why.
      DEPRECATED = {}

      # Shapes of bodies: `"$code"` is read, `"$code?"` if it is there, `"$$"` is a dollar sign.
      ENVELOPES = [
        { "error" => "$message", "error_type" => "$category" },
        { "type" => "$category", "error" => "$message" },
        { "error" => "$message" },
        { "message" => "$message" },
        { "Error" => "$message", "error_type" => "$kind?" },
      ]

      # Shapes of bodies that look like an error and are none.
      NOT_ERRORS = []

      # What may stand before a body.
      BODY_PREFIXES = []

      # Other wordings of errors.
      ALSO = {
        stop_request_not_found: ["RequestId is {request_id} not found."],
        inputs_or_prompt_invalid: ["`inputs` or `prompt` must be necessary and data type must be string. Additionally, the request body must be valid json."],
        req_type_mismatch: ["Request type does not match type InferReqType."],
        engine_callback_timeout: ["Engine callback timeout: server tokenTimeout"],
      }

      # Wordings with holes are tried in the order of the errors, but for these: by place, which of them.
      LATE = {}
    end
  end
end
