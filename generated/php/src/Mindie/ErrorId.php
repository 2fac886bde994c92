<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie;

use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Internal\ErrorFacts;

/** The errors of MindIE Service. An id is never given to another error. */
enum ErrorId: string implements IdEnum
{
    use ErrorFacts;

    public const TABLES = Tables::class;

    /** Force P release link failed. */
    case ForcePReleaseLinkFailed = 'force_p_release_link_failed';
    /** DMI inference requests can be sent only to the prefill node. */
    case DmiRequestNotToPrefillNode = 'dmi_request_not_to_prefill_node';
    /** DMI request must have req-type, req-id, d-target headers. */
    case DmiHeadersMissing = 'dmi_headers_missing';
    /** The length of req-id cannot exceed 1024. */
    case ReqIdTooLong = 'req_id_too_long';
    /** req-type must be prefill but got {req_type}. */
    case ReqTypeNotPrefill = 'req_type_not_prefill';
    /** d-target must be an IPv4 address. */
    case DTargetNotIpv4 = 'd_target_not_ipv4';
    /** d-target should not be itself. */
    case DTargetIsSelf = 'd_target_is_self';
    /** is-recompute is an optional parameter. When it is set, it must be true or false. */
    case IsRecomputeNotBoolean = 'is_recompute_not_boolean';
    /** Non DMI does not support dresult request. */
    case DresultRequiresDmi = 'dresult_requires_dmi';
    /** Only the Decode node supports dresult but you send to {pd_role}. */
    case DresultRequiresDecodeNode = 'dresult_requires_decode_node';
    /** Stop request id {request_id} not found. */
    case StopRequestNotFound = 'stop_request_not_found';
    /** Max wait time is {CV_WAIT_TIME}, input is invalid or too long. */
    case WaitTimeInvalidOrTooLong = 'wait_time_invalid_or_too_long';
    /** Wait time should be in range of [1, {CV_WAIT_TIME}], input is not valid. */
    case WaitTimeOutOfRange = 'wait_time_out_of_range';
    /** Model {model} not found. */
    case ModelNotFound = 'model_not_found';
    /** Failed to parse context to infer param. */
    case InferParamParseFailed = 'infer_param_parse_failed';
    /** Failed to parse request context to json */
    case RequestContextJsonParseFailed = 'request_context_json_parse_failed';
    /** Request contains not model or model null. */
    case ModelMissing = 'model_missing';
    /** Request param model must be string. */
    case ModelNotStringOpenai = 'model_not_string_openai';
    /** Request param model must be not empty. */
    case ModelEmpty = 'model_empty';
    /** Model not found. */
    case RequestModelNotFound = 'request_model_not_found';
    /** Tools not array. */
    case ToolsNotArray = 'tools_not_array';
    /** Tool param invalid, tool type not exist. */
    case ToolTypeMissing = 'tool_type_missing';
    /** Tool param invalid tool type. */
    case ToolTypeInvalid = 'tool_type_invalid';
    /** Tool param invalid tool string type. */
    case ToolTypeNotString = 'tool_type_not_string';
    /** Tool param not function type. */
    case ToolTypeNotFunction = 'tool_type_not_function';
    /** Tool param invalid, tool function not exist. */
    case ToolFunctionMissing = 'tool_function_missing';
    /** Tool param invalid function object. */
    case ToolFunctionInvalid = 'tool_function_invalid';
    /** Function object invalid, function name not exist. */
    case ToolFunctionNameMissing = 'tool_function_name_missing';
    /** Function object invalid name type. */
    case ToolFunctionNameTypeInvalid = 'tool_function_name_type_invalid';
    /** The name of function must be a-z, A-Z, 0-9, underscores and dashs within max length of 64 */
    case ToolFunctionNameInvalid = 'tool_function_name_invalid';
    /** tool_choice string not in [none, auto, required]. */
    case ToolChoiceValueInvalid = 'tool_choice_value_invalid';
    /** tool_choice not string or object. */
    case ToolChoiceTypeInvalid = 'tool_choice_type_invalid';
    /** Messages MUST be a string for recompute. */
    case RecomputeMessagesNotString = 'recompute_messages_not_string';
    /** Request param contains not messages or messages null. */
    case ToolChatMessagesMissing = 'tool_chat_messages_missing';
    /** Request param messages not arr or arr is empty. */
    case ToolChatMessagesNotArrayOrEmpty = 'tool_chat_messages_not_array_or_empty';
    /** Request param contains not role or role null. */
    case ToolChatRoleMissing = 'tool_chat_role_missing';
    /** Request param contains role must be system, assistant, user or tool. */
    case ToolChatRoleInvalid = 'tool_chat_role_invalid';
    /** Request param contains not tool_call_id or tool_call_id null while role is tool. */
    case ToolRoleToolCallIdMissing = 'tool_role_tool_call_id_missing';
    /** Request param tool_call_id len should not be 0 while role is tool. */
    case ToolRoleToolCallIdEmpty = 'tool_role_tool_call_id_empty';
    /** The type of tool_call_id is abnormal. */
    case ToolCallIdTypeInvalid = 'tool_call_id_type_invalid';
    /** Tool call param contains no id. */
    case ToolCallEntryIdMissing = 'tool_call_entry_id_missing';
    /** The type of the tool. Currently, only function is supported. */
    case ToolCallTypeNotFunction = 'tool_call_type_not_function';
    /** Tool call param contains no function that the model called. */
    case ToolCallFunctionMissing = 'tool_call_function_missing';
    /** Tool call param contains no function name. */
    case ToolCallFunctionNameMissing = 'tool_call_function_name_missing';
    /** Tool call param function name expected to be a string. */
    case ToolCallFunctionNameNotString = 'tool_call_function_name_not_string';
    /** Tool call param contains no function arguments. */
    case ToolCallFunctionArgumentsMissing = 'tool_call_function_arguments_missing';
    /** Tool call param function arguments expected to be a string. */
    case ToolCallFunctionArgumentsNotString = 'tool_call_function_arguments_not_string';
    /** Request param contains not content or content null. */
    case ToolChatContentMissing = 'tool_chat_content_missing';
    /** Request param content len should not be 0. */
    case ToolChatContentEmpty = 'tool_chat_content_empty';
    /** Request param contains no tool_call_id. */
    case ToolCallIdMissing = 'tool_call_id_missing';
    /** Tools is empty */
    case ToolsEmpty = 'tools_empty';
    /** Messages parsed not is a array */
    case ParsedMessagesNotArray = 'parsed_messages_not_array';
    /** Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length} */
    case MessagesLengthOutOfRange = 'messages_length_out_of_range';
    /** Request param contains not messages or messages null */
    case ChatMessagesMissing = 'chat_messages_missing';
    /** Request param messages not arr or arr is empty */
    case ChatMessagesNotArrayOrEmpty = 'chat_messages_not_array_or_empty';
    /** Request param contains not role or role null */
    case ChatRoleMissing = 'chat_role_missing';
    /** Request param contains role must be system, assistant, user or tool */
    case ChatRoleInvalid = 'chat_role_invalid';
    /** Request param contains not content or content null */
    case ChatContentMissing = 'chat_content_missing';
    /** Request param content len should not be 0 */
    case ChatContentEmpty = 'chat_content_empty';
    /** Inputs arr is empty. */
    case InputsArrayEmpty = 'inputs_array_empty';
    /** Request param image_url null. */
    case ImageUrlNull = 'image_url_null';
    /** Request param audio_url null. */
    case AudioUrlNull = 'audio_url_null';
    /** Request param video_url null. */
    case VideoUrlNull = 'video_url_null';
    /** The number of multimodal url. should be no more than {MAX_MULTIMODAL_URL_NUM}. */
    case TooManyMultimodalUrls = 'too_many_multimodal_urls';
    /** The type of inputs is abnormal. */
    case InputsTypeInvalid = 'inputs_type_invalid';
    /** Failed to get token from input: {reason}. */
    case GetTokenFromInputFailed = 'get_token_from_input_failed';
    /** Unknown error. */
    case UnknownError = 'unknown_error';
    /** Invalid input prompt length {prompt_length} */
    case InvalidPromptLength = 'invalid_prompt_length';
    /** Cant find pid memory index {pid}. */
    case PidMemoryIndexNotFound = 'pid_memory_index_not_found';
    /** Cant find share memory in encode */
    case EncodeSharedMemoryNotFound = 'encode_shared_memory_not_found';
    /** Encode cast buffer header failed. */
    case EncodeCastBufferHeaderFailed = 'encode_cast_buffer_header_failed';
    /** Tokenizer encode wait sub process timeout. */
    case TokenizerEncodeTimeout = 'tokenizer_encode_timeout';
    /** Invalid output token length {token_count} */
    case InvalidOutputTokenLength = 'invalid_output_token_length';
    /** Encode cast buffer to int64 failed. */
    case EncodeCastBufferToInt64Failed = 'encode_cast_buffer_to_int64_failed';
    /** Encode memset_s failed. */
    case EncodeMemsetFailed = 'encode_memset_failed';
    /** [InferTokenizer::DownloadUrl] download fail: {reason}. */
    case DownloadUrlFailed = 'download_url_failed';
    /** [InferTokenizer::DownloadUrl] get unknown error. */
    case DownloadUrlUnknownError = 'download_url_unknown_error';
    /** Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count} */
    case MessagesTokenLengthOutOfRange = 'messages_token_length_out_of_range';
    /** req should contain 'inputs' and the type should be array. */
    case InputsMissingOrNotArray = 'inputs_missing_or_not_array';
    /** Inputs count must be 1. */
    case InputsCountNotOne = 'inputs_count_not_one';
    /** Cannot find name in inputs or its type is not string. */
    case InputsNameMissingOrNotString = 'inputs_name_missing_or_not_string';
    /** The length of name set in inputs exceeds 256. */
    case InputsNameTooLong = 'inputs_name_too_long';
    /** Cannot find shape in inputs or its type is not array */
    case InputsShapeMissingOrNotArray = 'inputs_shape_missing_or_not_array';
    /** Shape element must be integer type. */
    case ShapeElementNotInteger = 'shape_element_not_integer';
    /** Shape must be at most two-dimensional, and the last element's value must be in (0, {MAX_TOKENS_NUM}]. */
    case ShapeDimensionsInvalid = 'shape_dimensions_invalid';
    /** Can not find datatype in inputs or its type is not string. */
    case InputsDatatypeMissingOrNotString = 'inputs_datatype_missing_or_not_string';
    /** Unsupported datatype, got {datatype}. */
    case DatatypeUnsupported = 'datatype_unsupported';
    /** Cannot find data in inputs or its type is not array. */
    case InputsDataMissingOrNotArray = 'inputs_data_missing_or_not_array';
    /** Data element must be no more than max token id length={MAX_TOKENS_NUM}. */
    case DataElementExceedsMaxTokenId = 'data_element_exceeds_max_token_id';
    /** Data size should be {expected_size}, got {actual_size}. */
    case DataSizeMismatch = 'data_size_mismatch';
    /** Data element must be integer type. */
    case DataElementNotInteger = 'data_element_not_integer';
    /** The id can contain only digits, letters, underscores(_), hyphens(-) and no more than {MAX_INPUT_ID_LENGTH} words in length. */
    case IdFormatInvalid = 'id_format_invalid';
    /** Req should contain 'outputs' and the type should be array. */
    case OutputsMissingOrNotArray = 'outputs_missing_or_not_array';
    /** Outputs size should be {expected_size}, got {actual_size}. */
    case OutputsSizeMismatch = 'outputs_size_mismatch';
    /** Outputs name must not be null. */
    case OutputsNameNull = 'outputs_name_null';
    /** Input conflict. */
    case InputConflict = 'input_conflict';
    /** Inputs must not be null. */
    case InputsNull = 'inputs_null';
    /** Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}. */
    case InputsLengthOutOfRange = 'inputs_length_out_of_range';
    /** Req should contain 'inputs' and the type should be string. */
    case InputsMissingOrNotString = 'inputs_missing_or_not_string';
    /** The text_input not found. */
    case TextInputMissing = 'text_input_missing';
    /** text_input arr is empty. */
    case TextInputArrayEmpty = 'text_input_array_empty';
    /** The type of text_input is abnormal for id = {request_id}. */
    case TextInputTypeInvalid = 'text_input_type_invalid';
    /** text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length} */
    case TextInputLengthOutOfRange = 'text_input_length_out_of_range';
    /** text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}. */
    case TextInputTokenLengthOutOfRange = 'text_input_token_length_out_of_range';
    /** Contains not prompt or prompt null. */
    case PromptMissing = 'prompt_missing';
    /** Prompt arr is empty. */
    case PromptArrayEmpty = 'prompt_array_empty';
    /** The type of prompt is abnormal. */
    case PromptTypeInvalid = 'prompt_type_invalid';
    /** Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}. */
    case PromptLengthOutOfRange = 'prompt_length_out_of_range';
    /** Param stream not boolean. */
    case StreamNotBooleanOpenai = 'stream_not_boolean_openai';
    /** repetition_penalty must be in (0.0, 2.0], got {value}. */
    case RepetitionPenaltyOutOfRangeOpenai = 'repetition_penalty_out_of_range_openai';
    /** Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count} */
    case TooManyStopStrings = 'too_many_stop_strings';
    /** Input validation error: `stop` must be list[string] if list, and item length in [1, {MAX_STOP_STRING_LEN}] with total <= {MAX_TOTAL_STOP}. */
    case StopListInvalid = 'stop_list_invalid';
    /** Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got {stop_length}. */
    case StopLengthOutOfRange = 'stop_length_out_of_range';
    /** Param stop must be string or list[string]. */
    case StopNotStringOrListOpenai = 'stop_not_string_or_list_openai';
    /** presence_penalty not float number. */
    case PresencePenaltyNotFloat = 'presence_penalty_not_float';
    /** presence_penalty not in [-2.0, 2.0]. */
    case PresencePenaltyOutOfRange = 'presence_penalty_out_of_range';
    /** frequency_penalty not number. */
    case FrequencyPenaltyNotNumber = 'frequency_penalty_not_number';
    /** frequency_penalty not in [-2.0, 2.0]. */
    case FrequencyPenaltyOutOfRange = 'frequency_penalty_out_of_range';
    /** Request param include_stop_str_in_output is not support in dmi mode. */
    case IncludeStopStrUnsupportedInDmi = 'include_stop_str_unsupported_in_dmi';
    /** max_tokens not number_integer. */
    case MaxTokensNotInteger = 'max_tokens_not_integer';
    /** max_tokens must be (0, 2147483647], got {value}. */
    case MaxTokensOutOfRange = 'max_tokens_out_of_range';
    /** temperature must be in [0.0,2.0], got {value}. */
    case TemperatureOutOfRangeOpenai = 'temperature_out_of_range_openai';
    /** top_k must be in [0,2147483647], got {value}. */
    case TopKOutOfRange = 'top_k_out_of_range';
    /** stop_token_ids not array. */
    case StopTokenIdsNotArray = 'stop_token_ids_not_array';
    /** stop_token_ids not list[int]. */
    case StopTokenIdsNotIntegerList = 'stop_token_ids_not_integer_list';
    /** top must be float. */
    case TopPNotFloat = 'top_p_not_float';
    /** top_p must be in (0.0, 1.0], got {value}. */
    case TopPOutOfRangeOpenai = 'top_p_out_of_range_openai';
    /** Check open ai req parameter error */
    case OpenaiParameterCheckFailed = 'openai_parameter_check_failed';
    /** typical_p must be in (0.0,1.0], got {value}. */
    case TypicalPOutOfRange = 'typical_p_out_of_range';
    /** Check self develop req parameter error. */
    case SelfDevelopParameterCheckFailed = 'self_develop_parameter_check_failed';
    /** truncate must be in (0,2147483647], got {value}. */
    case TruncateOutOfRange = 'truncate_out_of_range';
    /** The decoder_input_details must not be true when stream is true. */
    case DecoderInputDetailsWithStream = 'decoder_input_details_with_stream';
    /** The format of adapter_id is invalid. */
    case AdapterIdFormatInvalid = 'adapter_id_format_invalid';
    /** Check tgi req parameter error. */
    case TgiParameterCheckFailed = 'tgi_parameter_check_failed';
    /** firstTokenCost exceeds the max value of size_t type. */
    case FirstTokenCostTooLarge = 'first_token_cost_too_large';
    /** The decodeTime length is invalid. */
    case DecodeTimeLengthInvalid = 'decode_time_length_invalid';
    /** The decodeTime exceeds the max value of size_t type. */
    case DecodeTimeTooLarge = 'decode_time_too_large';
    /** Check triton text req parameter error */
    case TritonTextParameterCheckFailed = 'triton_text_parameter_check_failed';
    /** repetition_penalty must be strictly positive, got {value}. */
    case RepetitionPenaltyNotPositive = 'repetition_penalty_not_positive';
    /** seed must be in (0, 18446744073709551615], got {value}. */
    case SeedOutOfRange = 'seed_out_of_range';
    /** temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}. */
    case TemperatureOutOfRangeTriton = 'temperature_out_of_range_triton';
    /** top_p must be in (0.0,1.0], got {value}. */
    case TopPOutOfRangeTriton = 'top_p_out_of_range_triton';
    /** batch_size must be in (0,{MAX_INT32_VALUE}], got {value}. */
    case BatchSizeOutOfRange = 'batch_size_out_of_range';
    /** max_new_tokens must be in (0, 2147483647], got {value}. */
    case MaxNewTokensOutOfRange = 'max_new_tokens_out_of_range';
    /** priority must be in [1,5], got {value}. */
    case PriorityOutOfRange = 'priority_out_of_range';
    /** timeout must be strictly positive and small than 1 hour, got {value}. */
    case TimeoutOutOfRange = 'timeout_out_of_range';
    /** Check triton token req parameter error. */
    case TritonTokenParameterCheckFailed = 'triton_token_parameter_check_failed';
    /** seed is not number unsigned. */
    case SeedNotUnsigned = 'seed_not_unsigned';
    /** Input validation error: param stop must be string or list[string]. */
    case StopNotStringOrListVllm = 'stop_not_string_or_list_vllm';
    /** model must be string type. */
    case ModelNotStringVllm = 'model_not_string_vllm';
    /** repetition_penalty must be in (0.0,2.0], got {value}. */
    case RepetitionPenaltyOutOfRangeVllm = 'repetition_penalty_out_of_range_vllm';
    /** Check vllm req parameter error. */
    case VllmParameterCheckFailed = 'vllm_parameter_check_failed';
    /** Failed to parse context to json body. */
    case JsonBodyParseFailed = 'json_body_parse_failed';
    /** Not found {key}. */
    case KeyNotFound = 'key_not_found';
    /** key must not be null. */
    case KeyNull = 'key_null';
    /** key must be {expected_type} type. */
    case KeyTypeInvalid = 'key_type_invalid';
    /** The id no more than {MAX_INPUT_ID_LENGTH} words in length. */
    case IdTooLong = 'id_too_long';
    /** Stop request id = {request_id} is invalid. */
    case StopRequestIdInvalid = 'stop_request_id_invalid';
    /** Req body converts to json fail. Reset to previous node status. */
    case RequestBodyNotJsonStatusReset = 'request_body_not_json_status_reset';
    /** Error: `inputs` or `prompt` must be necessary and data type must be string. Additionally, the request body must be valid json. */
    case InputsOrPromptInvalid = 'inputs_or_prompt_invalid';
    /** reqType does not match type InferReqType. */
    case ReqTypeMismatch = 'req_type_mismatch';
    /** stream must be boolean type. */
    case StreamNotBooleanGenerate = 'stream_not_boolean_generate';
    /** Req body converts to json fail. */
    case RequestBodyNotJson = 'request_body_not_json';
    /** Inputs in request body is invalid. */
    case RequestBodyInputsInvalid = 'request_body_inputs_invalid';
    /** Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}. */
    case TokenizerInputsLengthOutOfRange = 'tokenizer_inputs_length_out_of_range';
    /** TikToken process fail. */
    case TiktokenProcessFailed = 'tiktoken_process_failed';
    /** Failed to check the input text. Can't convert string to UTF-16. */
    case InputTextUtf16ConversionFailed = 'input_text_utf16_conversion_failed';
    /** Failed to generate infer request. */
    case GenerateInferRequestFailed = 'generate_infer_request_failed';
    /** Failed to enqueue inferRequest: remainBlocks is nullptr. */
    case EnqueueRemainBlocksNull = 'enqueue_remain_blocks_null';
    /** Failed to enqueue inferRequest: remainPrefillSlots is nullptr. */
    case EnqueueRemainPrefillSlotsNull = 'enqueue_remain_prefill_slots_null';
    /** Failed to enqueue inferRequest: remainPrefill is nullptr. */
    case EnqueueRemainPrefillNull = 'enqueue_remain_prefill_null';
    /** Failed to generate simulate infer request. */
    case GenerateSimulateRequestFailed = 'generate_simulate_request_failed';
    /** Stop request failed, internal failed. */
    case StopRequestInternalFailure = 'stop_request_internal_failure';
    /** Failed to enqueue inferRequest: backend manager has not been initialized. */
    case EnqueueBackendManagerUninitialized = 'enqueue_backend_manager_uninitialized';
    /** Failed to enqueue inferRequest: engine has not been initialized. */
    case EnqueueEngineUninitialized = 'enqueue_engine_uninitialized';
    /** Failed to enqueue inferRequest: Model instance has been finalized or not initialized. */
    case EnqueueModelInstanceUnavailable = 'enqueue_model_instance_unavailable';
    /** Failed to enqueue inferRequest: llmInferEngine is not initialized! */
    case EnqueueLlmInferEngineUninitialized = 'enqueue_llm_infer_engine_uninitialized';
    /** Failed forward in for infer engine. */
    case InferEngineForwardFailed = 'infer_engine_forward_failed';
    /** Engine callback timeout. */
    case EngineCallbackTimeout = 'engine_callback_timeout';
    /** Failed to get engine response. */
    case GetEngineResponseFailed = 'get_engine_response_failed';
    /** Health status changed during health detector. */
    case HealthStatusChanged = 'health_status_changed';
    /** [P Node] Failed to get tokenIds from inferResponse. */
    case PNodeGetTokenIdsFailed = 'p_node_get_token_ids_failed';
    /** [P Node] Failed to decode tokenIds to respStr. */
    case PNodeDecodeTokenIdsFailed = 'p_node_decode_token_ids_failed';
    /** [P Node] Send D request failed! */
    case PNodeSendDRequestFailed = 'p_node_send_d_request_failed';
    /** [P Node] Unknown transfer flag. */
    case PNodeTransferFlagUnknown = 'p_node_transfer_flag_unknown';
    /** Role status is invalid. */
    case RoleStatusInvalid = 'role_status_invalid';
    /** Environment variable MIES_SERVICE_MONITOR_MODE is not set. */
    case ServiceMonitorModeNotSet = 'service_monitor_mode_not_set';
    /** Failed to get health status. */
    case GetHealthStatusFailed = 'get_health_status_failed';
    /** No contact node detected. */
    case NoContactNodeDetected = 'no_contact_node_detected';
    /** The service has been stopped. */
    case ServiceStopped = 'service_stopped';
    /** Parse req json failed. Reset to previous node status. */
    case ParseRequestJsonFailedStatusReset = 'parse_request_json_failed_status_reset';
    /** The server cannot process the inference request due to an unknown status. */
    case ServerStatusUnknown = 'server_status_unknown';

    public function category(): Category
    {
        return Category::from(Tables::ERRORS[$this->value][0]);
    }
}
