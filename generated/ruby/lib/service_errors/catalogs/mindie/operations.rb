# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "../../operation"

module ServiceErrors
  module Mindie
    # What MindIE Service does at which address, and the errors that it may answer with there.
    module Operations
      # POST /v1/chat/completions
      OPENAI_CHAT_COMPLETIONS = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed model_missing model_not_string_openai model_empty
        request_model_not_found tools_not_array tool_type_missing tool_type_invalid tool_type_not_string
        tool_type_not_function tool_function_missing tool_function_invalid tool_function_name_missing
        tool_function_name_type_invalid tool_function_name_invalid tool_choice_value_invalid tool_choice_type_invalid
        recompute_messages_not_string tool_chat_messages_missing tool_chat_messages_not_array_or_empty
        tool_chat_role_missing tool_chat_role_invalid tool_role_tool_call_id_missing tool_role_tool_call_id_empty
        tool_call_id_type_invalid tool_call_entry_id_missing tool_call_type_not_function tool_call_function_missing
        tool_call_function_name_missing tool_call_function_name_not_string tool_call_function_arguments_missing
        tool_call_function_arguments_not_string tool_chat_content_missing tool_chat_content_empty tool_call_id_missing
        tools_empty parsed_messages_not_array messages_length_out_of_range chat_messages_missing
        chat_messages_not_array_or_empty chat_role_missing chat_role_invalid chat_content_missing chat_content_empty
        image_url_null audio_url_null video_url_null too_many_multimodal_urls get_token_from_input_failed
        unknown_error invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        messages_token_length_out_of_range input_conflict stream_not_boolean_openai
        repetition_penalty_out_of_range_openai too_many_stop_strings stop_list_invalid stop_length_out_of_range
        stop_not_string_or_list_openai presence_penalty_not_float presence_penalty_out_of_range
        frequency_penalty_not_number frequency_penalty_out_of_range include_stop_str_unsupported_in_dmi
        max_tokens_not_integer max_tokens_out_of_range temperature_out_of_range_openai top_k_out_of_range
        stop_token_ids_not_array stop_token_ids_not_integer_list top_p_not_float top_p_out_of_range_openai
        openai_parameter_check_failed first_token_cost_too_large decode_time_length_invalid decode_time_too_large
        json_body_parse_failed req_type_mismatch request_body_not_json tiktoken_process_failed
        input_text_utf16_conversion_failed generate_infer_request_failed enqueue_remain_blocks_null
        enqueue_remain_prefill_slots_null enqueue_remain_prefill_null generate_simulate_request_failed
        enqueue_backend_manager_uninitialized enqueue_engine_uninitialized enqueue_model_instance_unavailable
        enqueue_llm_infer_engine_uninitialized infer_engine_forward_failed engine_callback_timeout
        get_engine_response_failed p_node_get_token_ids_failed p_node_decode_token_ids_failed
        p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped server_status_unknown
      ])

      # POST /v1/completions
      OPENAI_COMPLETIONS = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed model_missing model_not_string_openai model_empty
        request_model_not_found get_token_from_input_failed unknown_error invalid_prompt_length
        pid_memory_index_not_found encode_shared_memory_not_found encode_cast_buffer_header_failed
        tokenizer_encode_timeout invalid_output_token_length encode_cast_buffer_to_int64_failed encode_memset_failed
        download_url_failed download_url_unknown_error input_conflict prompt_missing prompt_array_empty
        prompt_type_invalid prompt_length_out_of_range stream_not_boolean_openai
        repetition_penalty_out_of_range_openai too_many_stop_strings stop_list_invalid stop_length_out_of_range
        stop_not_string_or_list_openai presence_penalty_not_float presence_penalty_out_of_range
        frequency_penalty_not_number frequency_penalty_out_of_range include_stop_str_unsupported_in_dmi
        max_tokens_not_integer max_tokens_out_of_range temperature_out_of_range_openai top_k_out_of_range
        stop_token_ids_not_array stop_token_ids_not_integer_list top_p_not_float top_p_out_of_range_openai
        openai_parameter_check_failed first_token_cost_too_large decode_time_length_invalid decode_time_too_large
        json_body_parse_failed req_type_mismatch request_body_not_json tiktoken_process_failed
        input_text_utf16_conversion_failed generate_infer_request_failed enqueue_remain_blocks_null
        enqueue_remain_prefill_slots_null enqueue_remain_prefill_null generate_simulate_request_failed
        enqueue_backend_manager_uninitialized enqueue_engine_uninitialized enqueue_model_instance_unavailable
        enqueue_llm_infer_engine_uninitialized infer_engine_forward_failed engine_callback_timeout
        get_engine_response_failed p_node_get_token_ids_failed p_node_decode_token_ids_failed
        p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped server_status_unknown
      ])

      # POST /generate
      GENERATE = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed inputs_type_invalid get_token_from_input_failed
        unknown_error invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        input_conflict inputs_null inputs_length_out_of_range inputs_missing_or_not_string prompt_missing
        prompt_array_empty prompt_type_invalid prompt_length_out_of_range truncate_out_of_range
        decoder_input_details_with_stream adapter_id_format_invalid tgi_parameter_check_failed
        first_token_cost_too_large decode_time_length_invalid decode_time_too_large seed_not_unsigned
        stop_not_string_or_list_vllm model_not_string_vllm repetition_penalty_out_of_range_vllm
        vllm_parameter_check_failed json_body_parse_failed inputs_or_prompt_invalid req_type_mismatch
        stream_not_boolean_generate request_body_not_json request_body_inputs_invalid tiktoken_process_failed
        input_text_utf16_conversion_failed generate_infer_request_failed enqueue_remain_blocks_null
        enqueue_remain_prefill_slots_null enqueue_remain_prefill_null generate_simulate_request_failed
        enqueue_backend_manager_uninitialized enqueue_engine_uninitialized enqueue_model_instance_unavailable
        enqueue_llm_infer_engine_uninitialized infer_engine_forward_failed engine_callback_timeout
        get_engine_response_failed p_node_get_token_ids_failed p_node_decode_token_ids_failed
        p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped server_status_unknown
      ])

      # POST /generate_stream
      GENERATE_STREAM = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed inputs_type_invalid get_token_from_input_failed
        unknown_error invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        input_conflict inputs_null inputs_length_out_of_range inputs_missing_or_not_string truncate_out_of_range
        decoder_input_details_with_stream adapter_id_format_invalid tgi_parameter_check_failed
        first_token_cost_too_large decode_time_length_invalid decode_time_too_large json_body_parse_failed
        inputs_or_prompt_invalid req_type_mismatch stream_not_boolean_generate request_body_not_json
        request_body_inputs_invalid tiktoken_process_failed input_text_utf16_conversion_failed
        generate_infer_request_failed enqueue_remain_blocks_null enqueue_remain_prefill_slots_null
        enqueue_remain_prefill_null generate_simulate_request_failed enqueue_backend_manager_uninitialized
        enqueue_engine_uninitialized enqueue_model_instance_unavailable enqueue_llm_infer_engine_uninitialized
        infer_engine_forward_failed engine_callback_timeout get_engine_response_failed p_node_get_token_ids_failed
        p_node_decode_token_ids_failed p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped
        server_status_unknown
      ])

      # POST /infer
      INFER = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed inputs_type_invalid get_token_from_input_failed
        unknown_error invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        input_conflict inputs_null inputs_length_out_of_range inputs_missing_or_not_string typical_p_out_of_range
        self_develop_parameter_check_failed first_token_cost_too_large decode_time_length_invalid
        decode_time_too_large json_body_parse_failed req_type_mismatch request_body_not_json
        request_body_inputs_invalid tiktoken_process_failed input_text_utf16_conversion_failed
        generate_infer_request_failed enqueue_remain_blocks_null enqueue_remain_prefill_slots_null
        enqueue_remain_prefill_null generate_simulate_request_failed enqueue_backend_manager_uninitialized
        enqueue_engine_uninitialized enqueue_model_instance_unavailable enqueue_llm_infer_engine_uninitialized
        infer_engine_forward_failed engine_callback_timeout get_engine_response_failed p_node_get_token_ids_failed
        p_node_decode_token_ids_failed p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped
        server_status_unknown
      ])

      # POST /v2/models/{model_name}/infer
      TRITON_INFER = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed inputs_array_empty get_token_from_input_failed
        unknown_error invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        inputs_missing_or_not_array inputs_count_not_one inputs_name_missing_or_not_string inputs_name_too_long
        inputs_shape_missing_or_not_array shape_element_not_integer shape_dimensions_invalid
        inputs_datatype_missing_or_not_string datatype_unsupported inputs_data_missing_or_not_array
        data_element_exceeds_max_token_id data_size_mismatch data_element_not_integer id_format_invalid
        outputs_missing_or_not_array outputs_size_mismatch outputs_name_null input_conflict first_token_cost_too_large
        decode_time_length_invalid decode_time_too_large repetition_penalty_not_positive seed_out_of_range
        temperature_out_of_range_triton top_p_out_of_range_triton batch_size_out_of_range max_new_tokens_out_of_range
        priority_out_of_range timeout_out_of_range triton_token_parameter_check_failed json_body_parse_failed
        id_too_long req_type_mismatch request_body_not_json tiktoken_process_failed input_text_utf16_conversion_failed
        generate_infer_request_failed enqueue_remain_blocks_null enqueue_remain_prefill_slots_null
        enqueue_remain_prefill_null generate_simulate_request_failed enqueue_backend_manager_uninitialized
        enqueue_engine_uninitialized enqueue_model_instance_unavailable enqueue_llm_infer_engine_uninitialized
        infer_engine_forward_failed engine_callback_timeout get_engine_response_failed p_node_get_token_ids_failed
        p_node_decode_token_ids_failed p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped
        server_status_unknown
      ])

      # POST /v2/models/{model_name}/generate
      TRITON_GENERATE = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed get_token_from_input_failed unknown_error
        invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        id_format_invalid input_conflict text_input_missing text_input_array_empty text_input_type_invalid
        text_input_length_out_of_range text_input_token_length_out_of_range first_token_cost_too_large
        decode_time_length_invalid decode_time_too_large triton_text_parameter_check_failed
        repetition_penalty_not_positive seed_out_of_range temperature_out_of_range_triton top_p_out_of_range_triton
        batch_size_out_of_range max_new_tokens_out_of_range priority_out_of_range timeout_out_of_range
        json_body_parse_failed id_too_long req_type_mismatch request_body_not_json tiktoken_process_failed
        input_text_utf16_conversion_failed generate_infer_request_failed enqueue_remain_blocks_null
        enqueue_remain_prefill_slots_null enqueue_remain_prefill_null generate_simulate_request_failed
        enqueue_backend_manager_uninitialized enqueue_engine_uninitialized enqueue_model_instance_unavailable
        enqueue_llm_infer_engine_uninitialized infer_engine_forward_failed engine_callback_timeout
        get_engine_response_failed p_node_get_token_ids_failed p_node_decode_token_ids_failed
        p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped server_status_unknown
      ])

      # POST /v2/models/{model_name}/generate_stream
      TRITON_GENERATE_STREAM = Operation.new(ServiceErrors::Mindie, %i[
        force_p_release_link_failed dmi_request_not_to_prefill_node dmi_headers_missing req_id_too_long
        req_type_not_prefill d_target_not_ipv4 d_target_is_self is_recompute_not_boolean model_not_found
        infer_param_parse_failed request_context_json_parse_failed get_token_from_input_failed unknown_error
        invalid_prompt_length pid_memory_index_not_found encode_shared_memory_not_found
        encode_cast_buffer_header_failed tokenizer_encode_timeout invalid_output_token_length
        encode_cast_buffer_to_int64_failed encode_memset_failed download_url_failed download_url_unknown_error
        id_format_invalid input_conflict text_input_missing text_input_array_empty text_input_type_invalid
        text_input_length_out_of_range text_input_token_length_out_of_range first_token_cost_too_large
        decode_time_length_invalid decode_time_too_large triton_text_parameter_check_failed
        repetition_penalty_not_positive seed_out_of_range temperature_out_of_range_triton top_p_out_of_range_triton
        batch_size_out_of_range max_new_tokens_out_of_range priority_out_of_range timeout_out_of_range
        json_body_parse_failed id_too_long req_type_mismatch request_body_not_json tiktoken_process_failed
        input_text_utf16_conversion_failed generate_infer_request_failed enqueue_remain_blocks_null
        enqueue_remain_prefill_slots_null enqueue_remain_prefill_null generate_simulate_request_failed
        enqueue_backend_manager_uninitialized enqueue_engine_uninitialized enqueue_model_instance_unavailable
        enqueue_llm_infer_engine_uninitialized infer_engine_forward_failed engine_callback_timeout
        get_engine_response_failed p_node_get_token_ids_failed p_node_decode_token_ids_failed
        p_node_send_d_request_failed p_node_transfer_flag_unknown service_stopped server_status_unknown
      ])

      # POST /v2/models/{model_name}/stopInfer
      STOP_INFER = Operation.new(ServiceErrors::Mindie, %i[
        stop_request_not_found stop_request_id_invalid stop_request_internal_failure
      ])

      # GET /dresult
      DRESULT = Operation.new(ServiceErrors::Mindie, %i[
        dresult_requires_dmi dresult_requires_decode_node
      ])
    end
  end
end
