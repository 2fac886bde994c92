// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** The errors of MindIE Service. */
public enum MindieErrorId implements ErrorId {
  /** Force P release link failed. */
  FORCE_P_RELEASE_LINK_FAILED(MindieCategory.BAD_REQUEST),
  /** DMI inference requests can be sent only to the prefill node. */
  DMI_REQUEST_NOT_TO_PREFILL_NODE(MindieCategory.BAD_REQUEST),
  /** DMI request must have req-type, req-id, d-target headers. */
  DMI_HEADERS_MISSING(MindieCategory.BAD_REQUEST),
  /** The length of req-id cannot exceed 1024. */
  REQ_ID_TOO_LONG(MindieCategory.BAD_REQUEST),
  /** req-type must be prefill but got {req_type}. */
  REQ_TYPE_NOT_PREFILL(MindieCategory.BAD_REQUEST),
  /** d-target must be an IPv4 address. */
  D_TARGET_NOT_IPV4(MindieCategory.BAD_REQUEST),
  /** d-target should not be itself. */
  D_TARGET_IS_SELF(MindieCategory.BAD_REQUEST),
  /** is-recompute is an optional parameter. When it is set, it must be true or false. */
  IS_RECOMPUTE_NOT_BOOLEAN(MindieCategory.BAD_REQUEST),
  /** Non DMI does not support dresult request. */
  DRESULT_REQUIRES_DMI(MindieCategory.BAD_REQUEST),
  /** Only the Decode node supports dresult but you send to {pd_role}. */
  DRESULT_REQUIRES_DECODE_NODE(MindieCategory.BAD_REQUEST),
  /** Stop request id {request_id} not found. */
  STOP_REQUEST_NOT_FOUND(MindieCategory.NOT_FOUND),
  /** Max wait time is {CV_WAIT_TIME}, input is invalid or too long. */
  WAIT_TIME_INVALID_OR_TOO_LONG(MindieCategory.NOT_FOUND),
  /** Wait time should be in range of [1, {CV_WAIT_TIME}], input is not valid. */
  WAIT_TIME_OUT_OF_RANGE(MindieCategory.NOT_FOUND),
  /** Model {model} not found. */
  MODEL_NOT_FOUND(MindieCategory.NOT_FOUND),
  /** Failed to parse context to infer param. */
  INFER_PARAM_PARSE_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Failed to parse request context to json */
  REQUEST_CONTEXT_JSON_PARSE_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request contains not model or model null. */
  MODEL_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param model must be string. */
  MODEL_NOT_STRING_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param model must be not empty. */
  MODEL_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Model not found. */
  REQUEST_MODEL_NOT_FOUND(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tools not array. */
  TOOLS_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param invalid, tool type not exist. */
  TOOL_TYPE_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param invalid tool type. */
  TOOL_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param invalid tool string type. */
  TOOL_TYPE_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param not function type. */
  TOOL_TYPE_NOT_FUNCTION(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param invalid, tool function not exist. */
  TOOL_FUNCTION_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool param invalid function object. */
  TOOL_FUNCTION_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Function object invalid, function name not exist. */
  TOOL_FUNCTION_NAME_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Function object invalid name type. */
  TOOL_FUNCTION_NAME_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The name of function must be a-z, A-Z, 0-9, underscores and dashs within max length of 64 */
  TOOL_FUNCTION_NAME_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** tool_choice string not in [none, auto, required]. */
  TOOL_CHOICE_VALUE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** tool_choice not string or object. */
  TOOL_CHOICE_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Messages MUST be a string for recompute. */
  RECOMPUTE_MESSAGES_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not messages or messages null. */
  TOOL_CHAT_MESSAGES_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param messages not arr or arr is empty. */
  TOOL_CHAT_MESSAGES_NOT_ARRAY_OR_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not role or role null. */
  TOOL_CHAT_ROLE_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains role must be system, assistant, user or tool. */
  TOOL_CHAT_ROLE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not tool_call_id or tool_call_id null while role is tool. */
  TOOL_ROLE_TOOL_CALL_ID_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param tool_call_id len should not be 0 while role is tool. */
  TOOL_ROLE_TOOL_CALL_ID_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The type of tool_call_id is abnormal. */
  TOOL_CALL_ID_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param contains no id. */
  TOOL_CALL_ENTRY_ID_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The type of the tool. Currently, only function is supported. */
  TOOL_CALL_TYPE_NOT_FUNCTION(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param contains no function that the model called. */
  TOOL_CALL_FUNCTION_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param contains no function name. */
  TOOL_CALL_FUNCTION_NAME_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param function name expected to be a string. */
  TOOL_CALL_FUNCTION_NAME_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param contains no function arguments. */
  TOOL_CALL_FUNCTION_ARGUMENTS_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tool call param function arguments expected to be a string. */
  TOOL_CALL_FUNCTION_ARGUMENTS_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not content or content null. */
  TOOL_CHAT_CONTENT_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param content len should not be 0. */
  TOOL_CHAT_CONTENT_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains no tool_call_id. */
  TOOL_CALL_ID_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tools is empty */
  TOOLS_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Messages parsed not is a array */
  PARSED_MESSAGES_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length} */
  MESSAGES_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not messages or messages null */
  CHAT_MESSAGES_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param messages not arr or arr is empty */
  CHAT_MESSAGES_NOT_ARRAY_OR_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not role or role null */
  CHAT_ROLE_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains role must be system, assistant, user or tool */
  CHAT_ROLE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param contains not content or content null */
  CHAT_CONTENT_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param content len should not be 0 */
  CHAT_CONTENT_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Inputs arr is empty. */
  INPUTS_ARRAY_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param image_url null. */
  IMAGE_URL_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param audio_url null. */
  AUDIO_URL_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param video_url null. */
  VIDEO_URL_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The number of multimodal url. should be no more than {MAX_MULTIMODAL_URL_NUM}. */
  TOO_MANY_MULTIMODAL_URLS(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The type of inputs is abnormal. */
  INPUTS_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Failed to get token from input: {reason}. */
  GET_TOKEN_FROM_INPUT_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Unknown error. */
  UNKNOWN_ERROR(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Invalid input prompt length {prompt_length} */
  INVALID_PROMPT_LENGTH(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Cant find pid memory index {pid}. */
  PID_MEMORY_INDEX_NOT_FOUND(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Cant find share memory in encode */
  ENCODE_SHARED_MEMORY_NOT_FOUND(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Encode cast buffer header failed. */
  ENCODE_CAST_BUFFER_HEADER_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Tokenizer encode wait sub process timeout. */
  TOKENIZER_ENCODE_TIMEOUT(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Invalid output token length {token_count} */
  INVALID_OUTPUT_TOKEN_LENGTH(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Encode cast buffer to int64 failed. */
  ENCODE_CAST_BUFFER_TO_INT64_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Encode memset_s failed. */
  ENCODE_MEMSET_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** [InferTokenizer::DownloadUrl] download fail: {reason}. */
  DOWNLOAD_URL_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** [InferTokenizer::DownloadUrl] get unknown error. */
  DOWNLOAD_URL_UNKNOWN_ERROR(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count} */
  MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** req should contain 'inputs' and the type should be array. */
  INPUTS_MISSING_OR_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Inputs count must be 1. */
  INPUTS_COUNT_NOT_ONE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Cannot find name in inputs or its type is not string. */
  INPUTS_NAME_MISSING_OR_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The length of name set in inputs exceeds 256. */
  INPUTS_NAME_TOO_LONG(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Cannot find shape in inputs or its type is not array */
  INPUTS_SHAPE_MISSING_OR_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Shape element must be integer type. */
  SHAPE_ELEMENT_NOT_INTEGER(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Shape must be at most two-dimensional, and the last element's value must be in (0,
   * {MAX_TOKENS_NUM}].
   */
  SHAPE_DIMENSIONS_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Can not find datatype in inputs or its type is not string. */
  INPUTS_DATATYPE_MISSING_OR_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Unsupported datatype, got {datatype}. */
  DATATYPE_UNSUPPORTED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Cannot find data in inputs or its type is not array. */
  INPUTS_DATA_MISSING_OR_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Data element must be no more than max token id length={MAX_TOKENS_NUM}. */
  DATA_ELEMENT_EXCEEDS_MAX_TOKEN_ID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Data size should be {expected_size}, got {actual_size}. */
  DATA_SIZE_MISMATCH(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Data element must be integer type. */
  DATA_ELEMENT_NOT_INTEGER(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * The id can contain only digits, letters, underscores(_), hyphens(-) and no more than
   * {MAX_INPUT_ID_LENGTH} words in length.
   */
  ID_FORMAT_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Req should contain 'outputs' and the type should be array. */
  OUTPUTS_MISSING_OR_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Outputs size should be {expected_size}, got {actual_size}. */
  OUTPUTS_SIZE_MISMATCH(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Outputs name must not be null. */
  OUTPUTS_NAME_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Input conflict. */
  INPUT_CONFLICT(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Inputs must not be null. */
  INPUTS_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but
   * the length of inputs is {input_length}.
   */
  INPUTS_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Req should contain 'inputs' and the type should be string. */
  INPUTS_MISSING_OR_NOT_STRING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The text_input not found. */
  TEXT_INPUT_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** text_input arr is empty. */
  TEXT_INPUT_ARRAY_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The type of text_input is abnormal for id = {request_id}. */
  TEXT_INPUT_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}],
   * but the length of inputs is {input_length}
   */
  TEXT_INPUT_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}. */
  TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Contains not prompt or prompt null. */
  PROMPT_MISSING(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Prompt arr is empty. */
  PROMPT_ARRAY_EMPTY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The type of prompt is abnormal. */
  PROMPT_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but
   * the length of inputs is {input_length}.
   */
  PROMPT_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Param stream not boolean. */
  STREAM_NOT_BOOLEAN_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** repetition_penalty must be in (0.0, 2.0], got {value}. */
  REPETITION_PENALTY_OUT_OF_RANGE_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count}
   */
  TOO_MANY_STOP_STRINGS(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Input validation error: `stop` must be list[string] if list, and item length in [1,
   * {MAX_STOP_STRING_LEN}] with total &lt;= {MAX_TOTAL_STOP}.
   */
  STOP_LIST_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got
   * {stop_length}.
   */
  STOP_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Param stop must be string or list[string]. */
  STOP_NOT_STRING_OR_LIST_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** presence_penalty not float number. */
  PRESENCE_PENALTY_NOT_FLOAT(MindieCategory.INPUT_VALIDATION_ERROR),
  /** presence_penalty not in [-2.0, 2.0]. */
  PRESENCE_PENALTY_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** frequency_penalty not number. */
  FREQUENCY_PENALTY_NOT_NUMBER(MindieCategory.INPUT_VALIDATION_ERROR),
  /** frequency_penalty not in [-2.0, 2.0]. */
  FREQUENCY_PENALTY_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Request param include_stop_str_in_output is not support in dmi mode. */
  INCLUDE_STOP_STR_UNSUPPORTED_IN_DMI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** max_tokens not number_integer. */
  MAX_TOKENS_NOT_INTEGER(MindieCategory.INPUT_VALIDATION_ERROR),
  /** max_tokens must be (0, 2147483647], got {value}. */
  MAX_TOKENS_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** temperature must be in [0.0,2.0], got {value}. */
  TEMPERATURE_OUT_OF_RANGE_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** top_k must be in [0,2147483647], got {value}. */
  TOP_K_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** stop_token_ids not array. */
  STOP_TOKEN_IDS_NOT_ARRAY(MindieCategory.INPUT_VALIDATION_ERROR),
  /** stop_token_ids not list[int]. */
  STOP_TOKEN_IDS_NOT_INTEGER_LIST(MindieCategory.INPUT_VALIDATION_ERROR),
  /** top must be float. */
  TOP_P_NOT_FLOAT(MindieCategory.INPUT_VALIDATION_ERROR),
  /** top_p must be in (0.0, 1.0], got {value}. */
  TOP_P_OUT_OF_RANGE_OPENAI(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check open ai req parameter error */
  OPENAI_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** typical_p must be in (0.0,1.0], got {value}. */
  TYPICAL_P_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check self develop req parameter error. */
  SELF_DEVELOP_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** truncate must be in (0,2147483647], got {value}. */
  TRUNCATE_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The decoder_input_details must not be true when stream is true. */
  DECODER_INPUT_DETAILS_WITH_STREAM(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The format of adapter_id is invalid. */
  ADAPTER_ID_FORMAT_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check tgi req parameter error. */
  TGI_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** firstTokenCost exceeds the max value of size_t type. */
  FIRST_TOKEN_COST_TOO_LARGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The decodeTime length is invalid. */
  DECODE_TIME_LENGTH_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The decodeTime exceeds the max value of size_t type. */
  DECODE_TIME_TOO_LARGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check triton text req parameter error */
  TRITON_TEXT_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** repetition_penalty must be strictly positive, got {value}. */
  REPETITION_PENALTY_NOT_POSITIVE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** seed must be in (0, 18446744073709551615], got {value}. */
  SEED_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}. */
  TEMPERATURE_OUT_OF_RANGE_TRITON(MindieCategory.INPUT_VALIDATION_ERROR),
  /** top_p must be in (0.0,1.0], got {value}. */
  TOP_P_OUT_OF_RANGE_TRITON(MindieCategory.INPUT_VALIDATION_ERROR),
  /** batch_size must be in (0,{MAX_INT32_VALUE}], got {value}. */
  BATCH_SIZE_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** max_new_tokens must be in (0, 2147483647], got {value}. */
  MAX_NEW_TOKENS_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** priority must be in [1,5], got {value}. */
  PRIORITY_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** timeout must be strictly positive and small than 1 hour, got {value}. */
  TIMEOUT_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check triton token req parameter error. */
  TRITON_TOKEN_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** seed is not number unsigned. */
  SEED_NOT_UNSIGNED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Input validation error: param stop must be string or list[string]. */
  STOP_NOT_STRING_OR_LIST_VLLM(MindieCategory.INPUT_VALIDATION_ERROR),
  /** model must be string type. */
  MODEL_NOT_STRING_VLLM(MindieCategory.INPUT_VALIDATION_ERROR),
  /** repetition_penalty must be in (0.0,2.0], got {value}. */
  REPETITION_PENALTY_OUT_OF_RANGE_VLLM(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Check vllm req parameter error. */
  VLLM_PARAMETER_CHECK_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Failed to parse context to json body. */
  JSON_BODY_PARSE_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Not found {key}. */
  KEY_NOT_FOUND(MindieCategory.INPUT_VALIDATION_ERROR),
  /** key must not be null. */
  KEY_NULL(MindieCategory.INPUT_VALIDATION_ERROR),
  /** key must be {expected_type} type. */
  KEY_TYPE_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** The id no more than {MAX_INPUT_ID_LENGTH} words in length. */
  ID_TOO_LONG(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Stop request id = {request_id} is invalid. */
  STOP_REQUEST_ID_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Req body converts to json fail. Reset to previous node status. */
  REQUEST_BODY_NOT_JSON_STATUS_RESET(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Error: `inputs` or `prompt` must be necessary and data type must be string. Additionally, the
   * request body must be valid json.
   */
  INPUTS_OR_PROMPT_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /** reqType does not match type InferReqType. */
  REQ_TYPE_MISMATCH(MindieCategory.INPUT_VALIDATION_ERROR),
  /** stream must be boolean type. */
  STREAM_NOT_BOOLEAN_GENERATE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Req body converts to json fail. */
  REQUEST_BODY_NOT_JSON(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Inputs in request body is invalid. */
  REQUEST_BODY_INPUTS_INVALID(MindieCategory.INPUT_VALIDATION_ERROR),
  /**
   * Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but
   * the length of inputs is {input_length}.
   */
  TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE(MindieCategory.INPUT_VALIDATION_ERROR),
  /** TikToken process fail. */
  TIKTOKEN_PROCESS_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Failed to check the input text. Can't convert string to UTF-16. */
  INPUT_TEXT_UTF16_CONVERSION_FAILED(MindieCategory.INPUT_VALIDATION_ERROR),
  /** Failed to generate infer request. */
  GENERATE_INFER_REQUEST_FAILED(MindieCategory.GENERATION_ERROR),
  /** Failed to enqueue inferRequest: remainBlocks is nullptr. */
  ENQUEUE_REMAIN_BLOCKS_NULL(MindieCategory.GENERATION_ERROR),
  /** Failed to enqueue inferRequest: remainPrefillSlots is nullptr. */
  ENQUEUE_REMAIN_PREFILL_SLOTS_NULL(MindieCategory.GENERATION_ERROR),
  /** Failed to enqueue inferRequest: remainPrefill is nullptr. */
  ENQUEUE_REMAIN_PREFILL_NULL(MindieCategory.GENERATION_ERROR),
  /** Failed to generate simulate infer request. */
  GENERATE_SIMULATE_REQUEST_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** Stop request failed, internal failed. */
  STOP_REQUEST_INTERNAL_FAILURE(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to enqueue inferRequest: backend manager has not been initialized. */
  ENQUEUE_BACKEND_MANAGER_UNINITIALIZED(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to enqueue inferRequest: engine has not been initialized. */
  ENQUEUE_ENGINE_UNINITIALIZED(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to enqueue inferRequest: Model instance has been finalized or not initialized. */
  ENQUEUE_MODEL_INSTANCE_UNAVAILABLE(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to enqueue inferRequest: llmInferEngine is not initialized! */
  ENQUEUE_LLM_INFER_ENGINE_UNINITIALIZED(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed forward in for infer engine. */
  INFER_ENGINE_FORWARD_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** Engine callback timeout. */
  ENGINE_CALLBACK_TIMEOUT(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to get engine response. */
  GET_ENGINE_RESPONSE_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** Health status changed during health detector. */
  HEALTH_STATUS_CHANGED(MindieCategory.INCOMPLETE_GENERATION),
  /** [P Node] Failed to get tokenIds from inferResponse. */
  P_NODE_GET_TOKEN_IDS_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** [P Node] Failed to decode tokenIds to respStr. */
  P_NODE_DECODE_TOKEN_IDS_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** [P Node] Send D request failed! */
  P_NODE_SEND_D_REQUEST_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** [P Node] Unknown transfer flag. */
  P_NODE_TRANSFER_FLAG_UNKNOWN(MindieCategory.INCOMPLETE_GENERATION),
  /** Role status is invalid. */
  ROLE_STATUS_INVALID(MindieCategory.INCOMPLETE_GENERATION),
  /** Environment variable MIES_SERVICE_MONITOR_MODE is not set. */
  SERVICE_MONITOR_MODE_NOT_SET(MindieCategory.INCOMPLETE_GENERATION),
  /** Failed to get health status. */
  GET_HEALTH_STATUS_FAILED(MindieCategory.INCOMPLETE_GENERATION),
  /** No contact node detected. */
  NO_CONTACT_NODE_DETECTED(MindieCategory.INCOMPLETE_GENERATION),
  /** The service has been stopped. */
  SERVICE_STOPPED(MindieCategory.SERVICE_UNAVAILABLE),
  /** Parse req json failed. Reset to previous node status. */
  PARSE_REQUEST_JSON_FAILED_STATUS_RESET(MindieCategory.SERVICE_UNAVAILABLE),
  /** The server cannot process the inference request due to an unknown status. */
  SERVER_STATUS_UNKNOWN(MindieCategory.SERVICE_UNAVAILABLE),
  /** What isn't in the table. */
  UNRECOGNIZED(MindieCategory.UNRECOGNIZED);

  private final MindieCategory category;

  MindieErrorId(MindieCategory category) {
    this.category = category;
  }

  @Override
  public MindieCategory category() {
    return category;
  }

  @Override
  public Catalog<MindieErrorId, MindieParams> catalog() {
    return MindieErrors.CATALOG;
  }

  @Override
  public MindieException exception() {
    return (MindieException) catalog().exception(this);
  }
}
