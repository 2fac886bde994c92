# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of MindIE Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._base import Catalog, CatalogError, CategoryEnum, IdEnum, Leaf, param
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""

    BAD_REQUEST = "bad_request", 400, "Bad Request"
    NOT_FOUND = "not_found", 404, "NotFoundError"
    INPUT_VALIDATION_ERROR = "input_validation_error", 422, "Input Validation Error"
    GENERATION_ERROR = "generation_error", 424, "Generation Error"
    INCOMPLETE_GENERATION = "incomplete_generation", 500, "Incomplete Generation"
    SERVICE_UNAVAILABLE = "service_unavailable", 503, "Service Unavailable"


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""

    FORCE_P_RELEASE_LINK_FAILED = "force_p_release_link_failed", Category.BAD_REQUEST
    """Force P release link failed."""
    DMI_REQUEST_NOT_TO_PREFILL_NODE = "dmi_request_not_to_prefill_node", Category.BAD_REQUEST
    """DMI inference requests can be sent only to the prefill node."""
    DMI_HEADERS_MISSING = "dmi_headers_missing", Category.BAD_REQUEST
    """DMI request must have req-type, req-id, d-target headers."""
    REQ_ID_TOO_LONG = "req_id_too_long", Category.BAD_REQUEST
    """The length of req-id cannot exceed 1024."""
    REQ_TYPE_NOT_PREFILL = "req_type_not_prefill", Category.BAD_REQUEST
    """req-type must be prefill but got {req_type}."""
    D_TARGET_NOT_IPV4 = "d_target_not_ipv4", Category.BAD_REQUEST
    """d-target must be an IPv4 address."""
    D_TARGET_IS_SELF = "d_target_is_self", Category.BAD_REQUEST
    """d-target should not be itself."""
    IS_RECOMPUTE_NOT_BOOLEAN = "is_recompute_not_boolean", Category.BAD_REQUEST
    """is-recompute is an optional parameter. When it is set, it must be true or false."""
    DRESULT_REQUIRES_DMI = "dresult_requires_dmi", Category.BAD_REQUEST
    """Non DMI does not support dresult request."""
    DRESULT_REQUIRES_DECODE_NODE = "dresult_requires_decode_node", Category.BAD_REQUEST
    """Only the Decode node supports dresult but you send to {pd_role}."""
    STOP_REQUEST_NOT_FOUND = "stop_request_not_found", Category.NOT_FOUND
    """Stop request id {request_id} not found."""
    WAIT_TIME_INVALID_OR_TOO_LONG = "wait_time_invalid_or_too_long", Category.NOT_FOUND
    """Max wait time is {CV_WAIT_TIME}, input is invalid or too long."""
    WAIT_TIME_OUT_OF_RANGE = "wait_time_out_of_range", Category.NOT_FOUND
    """Wait time should be in range of [1, {CV_WAIT_TIME}], input is not valid."""
    MODEL_NOT_FOUND = "model_not_found", Category.NOT_FOUND
    """Model {model} not found."""
    INFER_PARAM_PARSE_FAILED = "infer_param_parse_failed", Category.INPUT_VALIDATION_ERROR
    """Failed to parse context to infer param."""
    REQUEST_CONTEXT_JSON_PARSE_FAILED = "request_context_json_parse_failed", Category.INPUT_VALIDATION_ERROR
    """Failed to parse request context to json"""
    MODEL_MISSING = "model_missing", Category.INPUT_VALIDATION_ERROR
    """Request contains not model or model null."""
    MODEL_NOT_STRING_OPENAI = "model_not_string_openai", Category.INPUT_VALIDATION_ERROR
    """Request param model must be string."""
    MODEL_EMPTY = "model_empty", Category.INPUT_VALIDATION_ERROR
    """Request param model must be not empty."""
    REQUEST_MODEL_NOT_FOUND = "request_model_not_found", Category.INPUT_VALIDATION_ERROR
    """Model not found."""
    TOOLS_NOT_ARRAY = "tools_not_array", Category.INPUT_VALIDATION_ERROR
    """Tools not array."""
    TOOL_TYPE_MISSING = "tool_type_missing", Category.INPUT_VALIDATION_ERROR
    """Tool param invalid, tool type not exist."""
    TOOL_TYPE_INVALID = "tool_type_invalid", Category.INPUT_VALIDATION_ERROR
    """Tool param invalid tool type."""
    TOOL_TYPE_NOT_STRING = "tool_type_not_string", Category.INPUT_VALIDATION_ERROR
    """Tool param invalid tool string type."""
    TOOL_TYPE_NOT_FUNCTION = "tool_type_not_function", Category.INPUT_VALIDATION_ERROR
    """Tool param not function type."""
    TOOL_FUNCTION_MISSING = "tool_function_missing", Category.INPUT_VALIDATION_ERROR
    """Tool param invalid, tool function not exist."""
    TOOL_FUNCTION_INVALID = "tool_function_invalid", Category.INPUT_VALIDATION_ERROR
    """Tool param invalid function object."""
    TOOL_FUNCTION_NAME_MISSING = "tool_function_name_missing", Category.INPUT_VALIDATION_ERROR
    """Function object invalid, function name not exist."""
    TOOL_FUNCTION_NAME_TYPE_INVALID = "tool_function_name_type_invalid", Category.INPUT_VALIDATION_ERROR
    """Function object invalid name type."""
    TOOL_FUNCTION_NAME_INVALID = "tool_function_name_invalid", Category.INPUT_VALIDATION_ERROR
    """The name of function must be a-z, A-Z, 0-9, underscores and dashs within max length of 64"""
    TOOL_CHOICE_VALUE_INVALID = "tool_choice_value_invalid", Category.INPUT_VALIDATION_ERROR
    """tool_choice string not in [none, auto, required]."""
    TOOL_CHOICE_TYPE_INVALID = "tool_choice_type_invalid", Category.INPUT_VALIDATION_ERROR
    """tool_choice not string or object."""
    RECOMPUTE_MESSAGES_NOT_STRING = "recompute_messages_not_string", Category.INPUT_VALIDATION_ERROR
    """Messages MUST be a string for recompute."""
    TOOL_CHAT_MESSAGES_MISSING = "tool_chat_messages_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not messages or messages null."""
    TOOL_CHAT_MESSAGES_NOT_ARRAY_OR_EMPTY = "tool_chat_messages_not_array_or_empty", Category.INPUT_VALIDATION_ERROR
    """Request param messages not arr or arr is empty."""
    TOOL_CHAT_ROLE_MISSING = "tool_chat_role_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not role or role null."""
    TOOL_CHAT_ROLE_INVALID = "tool_chat_role_invalid", Category.INPUT_VALIDATION_ERROR
    """Request param contains role must be system, assistant, user or tool."""
    TOOL_ROLE_TOOL_CALL_ID_MISSING = "tool_role_tool_call_id_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not tool_call_id or tool_call_id null while role is tool."""
    TOOL_ROLE_TOOL_CALL_ID_EMPTY = "tool_role_tool_call_id_empty", Category.INPUT_VALIDATION_ERROR
    """Request param tool_call_id len should not be 0 while role is tool."""
    TOOL_CALL_ID_TYPE_INVALID = "tool_call_id_type_invalid", Category.INPUT_VALIDATION_ERROR
    """The type of tool_call_id is abnormal."""
    TOOL_CALL_ENTRY_ID_MISSING = "tool_call_entry_id_missing", Category.INPUT_VALIDATION_ERROR
    """Tool call param contains no id."""
    TOOL_CALL_TYPE_NOT_FUNCTION = "tool_call_type_not_function", Category.INPUT_VALIDATION_ERROR
    """The type of the tool. Currently, only function is supported."""
    TOOL_CALL_FUNCTION_MISSING = "tool_call_function_missing", Category.INPUT_VALIDATION_ERROR
    """Tool call param contains no function that the model called."""
    TOOL_CALL_FUNCTION_NAME_MISSING = "tool_call_function_name_missing", Category.INPUT_VALIDATION_ERROR
    """Tool call param contains no function name."""
    TOOL_CALL_FUNCTION_NAME_NOT_STRING = "tool_call_function_name_not_string", Category.INPUT_VALIDATION_ERROR
    """Tool call param function name expected to be a string."""
    TOOL_CALL_FUNCTION_ARGUMENTS_MISSING = "tool_call_function_arguments_missing", Category.INPUT_VALIDATION_ERROR
    """Tool call param contains no function arguments."""
    TOOL_CALL_FUNCTION_ARGUMENTS_NOT_STRING = "tool_call_function_arguments_not_string", Category.INPUT_VALIDATION_ERROR
    """Tool call param function arguments expected to be a string."""
    TOOL_CHAT_CONTENT_MISSING = "tool_chat_content_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not content or content null."""
    TOOL_CHAT_CONTENT_EMPTY = "tool_chat_content_empty", Category.INPUT_VALIDATION_ERROR
    """Request param content len should not be 0."""
    TOOL_CALL_ID_MISSING = "tool_call_id_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains no tool_call_id."""
    TOOLS_EMPTY = "tools_empty", Category.INPUT_VALIDATION_ERROR
    """Tools is empty"""
    PARSED_MESSAGES_NOT_ARRAY = "parsed_messages_not_array", Category.INPUT_VALIDATION_ERROR
    """Messages parsed not is a array"""
    MESSAGES_LENGTH_OUT_OF_RANGE = "messages_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}"""
    CHAT_MESSAGES_MISSING = "chat_messages_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not messages or messages null"""
    CHAT_MESSAGES_NOT_ARRAY_OR_EMPTY = "chat_messages_not_array_or_empty", Category.INPUT_VALIDATION_ERROR
    """Request param messages not arr or arr is empty"""
    CHAT_ROLE_MISSING = "chat_role_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not role or role null"""
    CHAT_ROLE_INVALID = "chat_role_invalid", Category.INPUT_VALIDATION_ERROR
    """Request param contains role must be system, assistant, user or tool"""
    CHAT_CONTENT_MISSING = "chat_content_missing", Category.INPUT_VALIDATION_ERROR
    """Request param contains not content or content null"""
    CHAT_CONTENT_EMPTY = "chat_content_empty", Category.INPUT_VALIDATION_ERROR
    """Request param content len should not be 0"""
    INPUTS_ARRAY_EMPTY = "inputs_array_empty", Category.INPUT_VALIDATION_ERROR
    """Inputs arr is empty."""
    IMAGE_URL_NULL = "image_url_null", Category.INPUT_VALIDATION_ERROR
    """Request param image_url null."""
    AUDIO_URL_NULL = "audio_url_null", Category.INPUT_VALIDATION_ERROR
    """Request param audio_url null."""
    VIDEO_URL_NULL = "video_url_null", Category.INPUT_VALIDATION_ERROR
    """Request param video_url null."""
    TOO_MANY_MULTIMODAL_URLS = "too_many_multimodal_urls", Category.INPUT_VALIDATION_ERROR
    """The number of multimodal url. should be no more than {MAX_MULTIMODAL_URL_NUM}."""
    INPUTS_TYPE_INVALID = "inputs_type_invalid", Category.INPUT_VALIDATION_ERROR
    """The type of inputs is abnormal."""
    GET_TOKEN_FROM_INPUT_FAILED = "get_token_from_input_failed", Category.INPUT_VALIDATION_ERROR
    """Failed to get token from input: {reason}."""
    UNKNOWN_ERROR = "unknown_error", Category.INPUT_VALIDATION_ERROR
    """Unknown error."""
    INVALID_PROMPT_LENGTH = "invalid_prompt_length", Category.INPUT_VALIDATION_ERROR
    """Invalid input prompt length {prompt_length}"""
    PID_MEMORY_INDEX_NOT_FOUND = "pid_memory_index_not_found", Category.INPUT_VALIDATION_ERROR
    """Cant find pid memory index {pid}."""
    ENCODE_SHARED_MEMORY_NOT_FOUND = "encode_shared_memory_not_found", Category.INPUT_VALIDATION_ERROR
    """Cant find share memory in encode"""
    ENCODE_CAST_BUFFER_HEADER_FAILED = "encode_cast_buffer_header_failed", Category.INPUT_VALIDATION_ERROR
    """Encode cast buffer header failed."""
    TOKENIZER_ENCODE_TIMEOUT = "tokenizer_encode_timeout", Category.INPUT_VALIDATION_ERROR
    """Tokenizer encode wait sub process timeout."""
    INVALID_OUTPUT_TOKEN_LENGTH = "invalid_output_token_length", Category.INPUT_VALIDATION_ERROR
    """Invalid output token length {token_count}"""
    ENCODE_CAST_BUFFER_TO_INT64_FAILED = "encode_cast_buffer_to_int64_failed", Category.INPUT_VALIDATION_ERROR
    """Encode cast buffer to int64 failed."""
    ENCODE_MEMSET_FAILED = "encode_memset_failed", Category.INPUT_VALIDATION_ERROR
    """Encode memset_s failed."""
    DOWNLOAD_URL_FAILED = "download_url_failed", Category.INPUT_VALIDATION_ERROR
    """[InferTokenizer::DownloadUrl] download fail: {reason}."""
    DOWNLOAD_URL_UNKNOWN_ERROR = "download_url_unknown_error", Category.INPUT_VALIDATION_ERROR
    """[InferTokenizer::DownloadUrl] get unknown error."""
    MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE = "messages_token_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count}"""
    INPUTS_MISSING_OR_NOT_ARRAY = "inputs_missing_or_not_array", Category.INPUT_VALIDATION_ERROR
    """req should contain 'inputs' and the type should be array."""
    INPUTS_COUNT_NOT_ONE = "inputs_count_not_one", Category.INPUT_VALIDATION_ERROR
    """Inputs count must be 1."""
    INPUTS_NAME_MISSING_OR_NOT_STRING = "inputs_name_missing_or_not_string", Category.INPUT_VALIDATION_ERROR
    """Cannot find name in inputs or its type is not string."""
    INPUTS_NAME_TOO_LONG = "inputs_name_too_long", Category.INPUT_VALIDATION_ERROR
    """The length of name set in inputs exceeds 256."""
    INPUTS_SHAPE_MISSING_OR_NOT_ARRAY = "inputs_shape_missing_or_not_array", Category.INPUT_VALIDATION_ERROR
    """Cannot find shape in inputs or its type is not array"""
    SHAPE_ELEMENT_NOT_INTEGER = "shape_element_not_integer", Category.INPUT_VALIDATION_ERROR
    """Shape element must be integer type."""
    SHAPE_DIMENSIONS_INVALID = "shape_dimensions_invalid", Category.INPUT_VALIDATION_ERROR
    """Shape must be at most two-dimensional, and the last element's value must be in (0, {MAX_TOKENS_NUM}]."""
    INPUTS_DATATYPE_MISSING_OR_NOT_STRING = "inputs_datatype_missing_or_not_string", Category.INPUT_VALIDATION_ERROR
    """Can not find datatype in inputs or its type is not string."""
    DATATYPE_UNSUPPORTED = "datatype_unsupported", Category.INPUT_VALIDATION_ERROR
    """Unsupported datatype, got {datatype}."""
    INPUTS_DATA_MISSING_OR_NOT_ARRAY = "inputs_data_missing_or_not_array", Category.INPUT_VALIDATION_ERROR
    """Cannot find data in inputs or its type is not array."""
    DATA_ELEMENT_EXCEEDS_MAX_TOKEN_ID = "data_element_exceeds_max_token_id", Category.INPUT_VALIDATION_ERROR
    """Data element must be no more than max token id length={MAX_TOKENS_NUM}."""
    DATA_SIZE_MISMATCH = "data_size_mismatch", Category.INPUT_VALIDATION_ERROR
    """Data size should be {expected_size}, got {actual_size}."""
    DATA_ELEMENT_NOT_INTEGER = "data_element_not_integer", Category.INPUT_VALIDATION_ERROR
    """Data element must be integer type."""
    ID_FORMAT_INVALID = "id_format_invalid", Category.INPUT_VALIDATION_ERROR
    """The id can contain only digits, letters, underscores(_), hyphens(-) and no more than {MAX_INPUT_ID_LENGTH} words in length."""
    OUTPUTS_MISSING_OR_NOT_ARRAY = "outputs_missing_or_not_array", Category.INPUT_VALIDATION_ERROR
    """Req should contain 'outputs' and the type should be array."""
    OUTPUTS_SIZE_MISMATCH = "outputs_size_mismatch", Category.INPUT_VALIDATION_ERROR
    """Outputs size should be {expected_size}, got {actual_size}."""
    OUTPUTS_NAME_NULL = "outputs_name_null", Category.INPUT_VALIDATION_ERROR
    """Outputs name must not be null."""
    INPUT_CONFLICT = "input_conflict", Category.INPUT_VALIDATION_ERROR
    """Input conflict."""
    INPUTS_NULL = "inputs_null", Category.INPUT_VALIDATION_ERROR
    """Inputs must not be null."""
    INPUTS_LENGTH_OUT_OF_RANGE = "inputs_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""
    INPUTS_MISSING_OR_NOT_STRING = "inputs_missing_or_not_string", Category.INPUT_VALIDATION_ERROR
    """Req should contain 'inputs' and the type should be string."""
    TEXT_INPUT_MISSING = "text_input_missing", Category.INPUT_VALIDATION_ERROR
    """The text_input not found."""
    TEXT_INPUT_ARRAY_EMPTY = "text_input_array_empty", Category.INPUT_VALIDATION_ERROR
    """text_input arr is empty."""
    TEXT_INPUT_TYPE_INVALID = "text_input_type_invalid", Category.INPUT_VALIDATION_ERROR
    """The type of text_input is abnormal for id = {request_id}."""
    TEXT_INPUT_LENGTH_OUT_OF_RANGE = "text_input_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}"""
    TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE = "text_input_token_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}."""
    PROMPT_MISSING = "prompt_missing", Category.INPUT_VALIDATION_ERROR
    """Contains not prompt or prompt null."""
    PROMPT_ARRAY_EMPTY = "prompt_array_empty", Category.INPUT_VALIDATION_ERROR
    """Prompt arr is empty."""
    PROMPT_TYPE_INVALID = "prompt_type_invalid", Category.INPUT_VALIDATION_ERROR
    """The type of prompt is abnormal."""
    PROMPT_LENGTH_OUT_OF_RANGE = "prompt_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""
    STREAM_NOT_BOOLEAN_OPENAI = "stream_not_boolean_openai", Category.INPUT_VALIDATION_ERROR
    """Param stream not boolean."""
    REPETITION_PENALTY_OUT_OF_RANGE_OPENAI = "repetition_penalty_out_of_range_openai", Category.INPUT_VALIDATION_ERROR
    """repetition_penalty must be in (0.0, 2.0], got {value}."""
    TOO_MANY_STOP_STRINGS = "too_many_stop_strings", Category.INPUT_VALIDATION_ERROR
    """Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count}"""
    STOP_LIST_INVALID = "stop_list_invalid", Category.INPUT_VALIDATION_ERROR
    """Input validation error: `stop` must be list[string] if list, and item length in [1, {MAX_STOP_STRING_LEN}] with total <= {MAX_TOTAL_STOP}."""
    STOP_LENGTH_OUT_OF_RANGE = "stop_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got {stop_length}."""
    STOP_NOT_STRING_OR_LIST_OPENAI = "stop_not_string_or_list_openai", Category.INPUT_VALIDATION_ERROR
    """Param stop must be string or list[string]."""
    PRESENCE_PENALTY_NOT_FLOAT = "presence_penalty_not_float", Category.INPUT_VALIDATION_ERROR
    """presence_penalty not float number."""
    PRESENCE_PENALTY_OUT_OF_RANGE = "presence_penalty_out_of_range", Category.INPUT_VALIDATION_ERROR
    """presence_penalty not in [-2.0, 2.0]."""
    FREQUENCY_PENALTY_NOT_NUMBER = "frequency_penalty_not_number", Category.INPUT_VALIDATION_ERROR
    """frequency_penalty not number."""
    FREQUENCY_PENALTY_OUT_OF_RANGE = "frequency_penalty_out_of_range", Category.INPUT_VALIDATION_ERROR
    """frequency_penalty not in [-2.0, 2.0]."""
    INCLUDE_STOP_STR_UNSUPPORTED_IN_DMI = "include_stop_str_unsupported_in_dmi", Category.INPUT_VALIDATION_ERROR
    """Request param include_stop_str_in_output is not support in dmi mode."""
    MAX_TOKENS_NOT_INTEGER = "max_tokens_not_integer", Category.INPUT_VALIDATION_ERROR
    """max_tokens not number_integer."""
    MAX_TOKENS_OUT_OF_RANGE = "max_tokens_out_of_range", Category.INPUT_VALIDATION_ERROR
    """max_tokens must be (0, 2147483647], got {value}."""
    TEMPERATURE_OUT_OF_RANGE_OPENAI = "temperature_out_of_range_openai", Category.INPUT_VALIDATION_ERROR
    """temperature must be in [0.0,2.0], got {value}."""
    TOP_K_OUT_OF_RANGE = "top_k_out_of_range", Category.INPUT_VALIDATION_ERROR
    """top_k must be in [0,2147483647], got {value}."""
    STOP_TOKEN_IDS_NOT_ARRAY = "stop_token_ids_not_array", Category.INPUT_VALIDATION_ERROR
    """stop_token_ids not array."""
    STOP_TOKEN_IDS_NOT_INTEGER_LIST = "stop_token_ids_not_integer_list", Category.INPUT_VALIDATION_ERROR
    """stop_token_ids not list[int]."""
    TOP_P_NOT_FLOAT = "top_p_not_float", Category.INPUT_VALIDATION_ERROR
    """top must be float."""
    TOP_P_OUT_OF_RANGE_OPENAI = "top_p_out_of_range_openai", Category.INPUT_VALIDATION_ERROR
    """top_p must be in (0.0, 1.0], got {value}."""
    OPENAI_PARAMETER_CHECK_FAILED = "openai_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check open ai req parameter error"""
    TYPICAL_P_OUT_OF_RANGE = "typical_p_out_of_range", Category.INPUT_VALIDATION_ERROR
    """typical_p must be in (0.0,1.0], got {value}."""
    SELF_DEVELOP_PARAMETER_CHECK_FAILED = "self_develop_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check self develop req parameter error."""
    TRUNCATE_OUT_OF_RANGE = "truncate_out_of_range", Category.INPUT_VALIDATION_ERROR
    """truncate must be in (0,2147483647], got {value}."""
    DECODER_INPUT_DETAILS_WITH_STREAM = "decoder_input_details_with_stream", Category.INPUT_VALIDATION_ERROR
    """The decoder_input_details must not be true when stream is true."""
    ADAPTER_ID_FORMAT_INVALID = "adapter_id_format_invalid", Category.INPUT_VALIDATION_ERROR
    """The format of adapter_id is invalid."""
    TGI_PARAMETER_CHECK_FAILED = "tgi_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check tgi req parameter error."""
    FIRST_TOKEN_COST_TOO_LARGE = "first_token_cost_too_large", Category.INPUT_VALIDATION_ERROR
    """firstTokenCost exceeds the max value of size_t type."""
    DECODE_TIME_LENGTH_INVALID = "decode_time_length_invalid", Category.INPUT_VALIDATION_ERROR
    """The decodeTime length is invalid."""
    DECODE_TIME_TOO_LARGE = "decode_time_too_large", Category.INPUT_VALIDATION_ERROR
    """The decodeTime exceeds the max value of size_t type."""
    TRITON_TEXT_PARAMETER_CHECK_FAILED = "triton_text_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check triton text req parameter error"""
    REPETITION_PENALTY_NOT_POSITIVE = "repetition_penalty_not_positive", Category.INPUT_VALIDATION_ERROR
    """repetition_penalty must be strictly positive, got {value}."""
    SEED_OUT_OF_RANGE = "seed_out_of_range", Category.INPUT_VALIDATION_ERROR
    """seed must be in (0, 18446744073709551615], got {value}."""
    TEMPERATURE_OUT_OF_RANGE_TRITON = "temperature_out_of_range_triton", Category.INPUT_VALIDATION_ERROR
    """temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}."""
    TOP_P_OUT_OF_RANGE_TRITON = "top_p_out_of_range_triton", Category.INPUT_VALIDATION_ERROR
    """top_p must be in (0.0,1.0], got {value}."""
    BATCH_SIZE_OUT_OF_RANGE = "batch_size_out_of_range", Category.INPUT_VALIDATION_ERROR
    """batch_size must be in (0,{MAX_INT32_VALUE}], got {value}."""
    MAX_NEW_TOKENS_OUT_OF_RANGE = "max_new_tokens_out_of_range", Category.INPUT_VALIDATION_ERROR
    """max_new_tokens must be in (0, 2147483647], got {value}."""
    PRIORITY_OUT_OF_RANGE = "priority_out_of_range", Category.INPUT_VALIDATION_ERROR
    """priority must be in [1,5], got {value}."""
    TIMEOUT_OUT_OF_RANGE = "timeout_out_of_range", Category.INPUT_VALIDATION_ERROR
    """timeout must be strictly positive and small than 1 hour, got {value}."""
    TRITON_TOKEN_PARAMETER_CHECK_FAILED = "triton_token_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check triton token req parameter error."""
    SEED_NOT_UNSIGNED = "seed_not_unsigned", Category.INPUT_VALIDATION_ERROR
    """seed is not number unsigned."""
    STOP_NOT_STRING_OR_LIST_VLLM = "stop_not_string_or_list_vllm", Category.INPUT_VALIDATION_ERROR
    """Input validation error: param stop must be string or list[string]."""
    MODEL_NOT_STRING_VLLM = "model_not_string_vllm", Category.INPUT_VALIDATION_ERROR
    """model must be string type."""
    REPETITION_PENALTY_OUT_OF_RANGE_VLLM = "repetition_penalty_out_of_range_vllm", Category.INPUT_VALIDATION_ERROR
    """repetition_penalty must be in (0.0,2.0], got {value}."""
    VLLM_PARAMETER_CHECK_FAILED = "vllm_parameter_check_failed", Category.INPUT_VALIDATION_ERROR
    """Check vllm req parameter error."""
    JSON_BODY_PARSE_FAILED = "json_body_parse_failed", Category.INPUT_VALIDATION_ERROR
    """Failed to parse context to json body."""
    KEY_NOT_FOUND = "key_not_found", Category.INPUT_VALIDATION_ERROR
    """Not found {key}."""
    KEY_NULL = "key_null", Category.INPUT_VALIDATION_ERROR
    """key must not be null."""
    KEY_TYPE_INVALID = "key_type_invalid", Category.INPUT_VALIDATION_ERROR
    """key must be {expected_type} type."""
    ID_TOO_LONG = "id_too_long", Category.INPUT_VALIDATION_ERROR
    """The id no more than {MAX_INPUT_ID_LENGTH} words in length."""
    STOP_REQUEST_ID_INVALID = "stop_request_id_invalid", Category.INPUT_VALIDATION_ERROR
    """Stop request id = {request_id} is invalid."""
    REQUEST_BODY_NOT_JSON_STATUS_RESET = "request_body_not_json_status_reset", Category.INPUT_VALIDATION_ERROR
    """Req body converts to json fail. Reset to previous node status."""
    INPUTS_OR_PROMPT_INVALID = "inputs_or_prompt_invalid", Category.INPUT_VALIDATION_ERROR
    """Error: `inputs` or `prompt` must be necessary and data type must be string. Additionally, the request body must be valid json."""
    REQ_TYPE_MISMATCH = "req_type_mismatch", Category.INPUT_VALIDATION_ERROR
    """reqType does not match type InferReqType."""
    STREAM_NOT_BOOLEAN_GENERATE = "stream_not_boolean_generate", Category.INPUT_VALIDATION_ERROR
    """stream must be boolean type."""
    REQUEST_BODY_NOT_JSON = "request_body_not_json", Category.INPUT_VALIDATION_ERROR
    """Req body converts to json fail."""
    REQUEST_BODY_INPUTS_INVALID = "request_body_inputs_invalid", Category.INPUT_VALIDATION_ERROR
    """Inputs in request body is invalid."""
    TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE = "tokenizer_inputs_length_out_of_range", Category.INPUT_VALIDATION_ERROR
    """Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""
    TIKTOKEN_PROCESS_FAILED = "tiktoken_process_failed", Category.INPUT_VALIDATION_ERROR
    """TikToken process fail."""
    INPUT_TEXT_UTF16_CONVERSION_FAILED = "input_text_utf16_conversion_failed", Category.INPUT_VALIDATION_ERROR
    """Failed to check the input text. Can't convert string to UTF-16."""
    GENERATE_INFER_REQUEST_FAILED = "generate_infer_request_failed", Category.GENERATION_ERROR
    """Failed to generate infer request."""
    ENQUEUE_REMAIN_BLOCKS_NULL = "enqueue_remain_blocks_null", Category.GENERATION_ERROR
    """Failed to enqueue inferRequest: remainBlocks is nullptr."""
    ENQUEUE_REMAIN_PREFILL_SLOTS_NULL = "enqueue_remain_prefill_slots_null", Category.GENERATION_ERROR
    """Failed to enqueue inferRequest: remainPrefillSlots is nullptr."""
    ENQUEUE_REMAIN_PREFILL_NULL = "enqueue_remain_prefill_null", Category.GENERATION_ERROR
    """Failed to enqueue inferRequest: remainPrefill is nullptr."""
    GENERATE_SIMULATE_REQUEST_FAILED = "generate_simulate_request_failed", Category.INCOMPLETE_GENERATION
    """Failed to generate simulate infer request."""
    STOP_REQUEST_INTERNAL_FAILURE = "stop_request_internal_failure", Category.INCOMPLETE_GENERATION
    """Stop request failed, internal failed."""
    ENQUEUE_BACKEND_MANAGER_UNINITIALIZED = "enqueue_backend_manager_uninitialized", Category.INCOMPLETE_GENERATION
    """Failed to enqueue inferRequest: backend manager has not been initialized."""
    ENQUEUE_ENGINE_UNINITIALIZED = "enqueue_engine_uninitialized", Category.INCOMPLETE_GENERATION
    """Failed to enqueue inferRequest: engine has not been initialized."""
    ENQUEUE_MODEL_INSTANCE_UNAVAILABLE = "enqueue_model_instance_unavailable", Category.INCOMPLETE_GENERATION
    """Failed to enqueue inferRequest: Model instance has been finalized or not initialized."""
    ENQUEUE_LLM_INFER_ENGINE_UNINITIALIZED = "enqueue_llm_infer_engine_uninitialized", Category.INCOMPLETE_GENERATION
    """Failed to enqueue inferRequest: llmInferEngine is not initialized!"""
    INFER_ENGINE_FORWARD_FAILED = "infer_engine_forward_failed", Category.INCOMPLETE_GENERATION
    """Failed forward in for infer engine."""
    ENGINE_CALLBACK_TIMEOUT = "engine_callback_timeout", Category.INCOMPLETE_GENERATION
    """Engine callback timeout."""
    GET_ENGINE_RESPONSE_FAILED = "get_engine_response_failed", Category.INCOMPLETE_GENERATION
    """Failed to get engine response."""
    HEALTH_STATUS_CHANGED = "health_status_changed", Category.INCOMPLETE_GENERATION
    """Health status changed during health detector."""
    P_NODE_GET_TOKEN_IDS_FAILED = "p_node_get_token_ids_failed", Category.INCOMPLETE_GENERATION
    """[P Node] Failed to get tokenIds from inferResponse."""
    P_NODE_DECODE_TOKEN_IDS_FAILED = "p_node_decode_token_ids_failed", Category.INCOMPLETE_GENERATION
    """[P Node] Failed to decode tokenIds to respStr."""
    P_NODE_SEND_D_REQUEST_FAILED = "p_node_send_d_request_failed", Category.INCOMPLETE_GENERATION
    """[P Node] Send D request failed!"""
    P_NODE_TRANSFER_FLAG_UNKNOWN = "p_node_transfer_flag_unknown", Category.INCOMPLETE_GENERATION
    """[P Node] Unknown transfer flag."""
    ROLE_STATUS_INVALID = "role_status_invalid", Category.INCOMPLETE_GENERATION
    """Role status is invalid."""
    SERVICE_MONITOR_MODE_NOT_SET = "service_monitor_mode_not_set", Category.INCOMPLETE_GENERATION
    """Environment variable MIES_SERVICE_MONITOR_MODE is not set."""
    GET_HEALTH_STATUS_FAILED = "get_health_status_failed", Category.INCOMPLETE_GENERATION
    """Failed to get health status."""
    NO_CONTACT_NODE_DETECTED = "no_contact_node_detected", Category.INCOMPLETE_GENERATION
    """No contact node detected."""
    SERVICE_STOPPED = "service_stopped", Category.SERVICE_UNAVAILABLE
    """The service has been stopped."""
    PARSE_REQUEST_JSON_FAILED_STATUS_RESET = "parse_request_json_failed_status_reset", Category.SERVICE_UNAVAILABLE
    """Parse req json failed. Reset to previous node status."""
    SERVER_STATUS_UNKNOWN = "server_status_unknown", Category.SERVICE_UNAVAILABLE
    """The server cannot process the inference request due to an unknown status."""


def _texts(locale: Locale) -> Texts:
    if locale == "en":
        from ._en import TEXTS
    elif locale == "zh":
        from ._zh import TEXTS
    else:
        message = f"there are no texts in {locale!r}"
        raise ValueError(message)
    return TEXTS


def _wire() -> Wire:
    from ._wire import WIRE

    return WIRE


_CATALOG: Final = Catalog(
    wire_locale="en",
    texts=_texts,
    wire=_wire,
    categories=Category,
    ids=ErrorId,
    constants={
        "CV_WAIT_TIME": "600",
        "MAX_TOKENS_NUM": "1048576",
        "MAX_STOP_STRING_LEN": "1024",
        "MAX_STOP_STRING_NUM": "1024",
        "MAX_TOTAL_STOP": "32768",
        "MAX_INPUT_ID_LENGTH": "256",
        "MAX_MULTIMODAL_URL_NUM": "20",
        "MAX_FLOAT_VALUE": "3.4028235e+38",
        "MAX_INT32_VALUE": "2147483647",
        "MAX_INPUTS_NUM": "4194304",
    },
)


class MindieError(CatalogError[ErrorId, None, Category], catalog=_CATALOG):
    """Any error of MindIE Service."""


class BadRequestError(MindieError, of=Category.BAD_REQUEST):
    """Any error of the category `bad_request` (HTTP 400)."""


class NotFoundError(MindieError, of=Category.NOT_FOUND):
    """Any error of the category `not_found` (HTTP 404)."""


class InputValidationError(MindieError, of=Category.INPUT_VALIDATION_ERROR):
    """Any error of the category `input_validation_error` (HTTP 422)."""


class GenerationError(MindieError, of=Category.GENERATION_ERROR):
    """Any error of the category `generation_error` (HTTP 424)."""


class IncompleteGenerationError(MindieError, of=Category.INCOMPLETE_GENERATION):
    """Any error of the category `incomplete_generation` (HTTP 500)."""


class ServiceUnavailableError(MindieError, of=Category.SERVICE_UNAVAILABLE):
    """Any error of the category `service_unavailable` (HTTP 503)."""


class ReqTypeNotPrefill(BadRequestError, Leaf, of=ErrorId.REQ_TYPE_NOT_PREFILL):
    """req-type must be prefill but got {req_type}."""

    req_type: str = param("token")


class DresultRequiresDecodeNode(BadRequestError, Leaf, of=ErrorId.DRESULT_REQUIRES_DECODE_NODE):
    """Only the Decode node supports dresult but you send to {pd_role}."""

    pd_role: str = param("token")


class StopRequestNotFound(NotFoundError, Leaf, of=ErrorId.STOP_REQUEST_NOT_FOUND):
    """Stop request id {request_id} not found."""

    request_id: str = param("token")


class ModelNotFound(NotFoundError, Leaf, of=ErrorId.MODEL_NOT_FOUND):
    """Model {model} not found."""

    model: str = param("token")


class MessagesLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.MESSAGES_LENGTH_OUT_OF_RANGE):
    """Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}"""

    input_length: int = param("integer")


class GetTokenFromInputFailed(InputValidationError, Leaf, of=ErrorId.GET_TOKEN_FROM_INPUT_FAILED):
    """Failed to get token from input: {reason}."""

    reason: str = param("string")


class InvalidPromptLength(InputValidationError, Leaf, of=ErrorId.INVALID_PROMPT_LENGTH):
    """Invalid input prompt length {prompt_length}"""

    prompt_length: int = param("integer")


class PidMemoryIndexNotFound(InputValidationError, Leaf, of=ErrorId.PID_MEMORY_INDEX_NOT_FOUND):
    """Cant find pid memory index {pid}."""

    pid: int = param("integer")


class InvalidOutputTokenLength(InputValidationError, Leaf, of=ErrorId.INVALID_OUTPUT_TOKEN_LENGTH):
    """Invalid output token length {token_count}"""

    token_count: int = param("integer")


class DownloadUrlFailed(InputValidationError, Leaf, of=ErrorId.DOWNLOAD_URL_FAILED):
    """[InferTokenizer::DownloadUrl] download fail: {reason}."""

    reason: str = param("string", sensitive=True)


class MessagesTokenLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE):
    """Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count}"""

    token_count: int = param("integer")


class DatatypeUnsupported(InputValidationError, Leaf, of=ErrorId.DATATYPE_UNSUPPORTED):
    """Unsupported datatype, got {datatype}."""

    datatype: str = param("string")


class DataSizeMismatch(InputValidationError, Leaf, of=ErrorId.DATA_SIZE_MISMATCH):
    """Data size should be {expected_size}, got {actual_size}."""

    expected_size: int = param("integer")
    actual_size: int = param("integer")


class OutputsSizeMismatch(InputValidationError, Leaf, of=ErrorId.OUTPUTS_SIZE_MISMATCH):
    """Outputs size should be {expected_size}, got {actual_size}."""

    expected_size: int = param("integer")
    actual_size: int = param("integer")


class InputsLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.INPUTS_LENGTH_OUT_OF_RANGE):
    """Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""

    input_length: int = param("integer")


class TextInputTypeInvalid(InputValidationError, Leaf, of=ErrorId.TEXT_INPUT_TYPE_INVALID):
    """The type of text_input is abnormal for id = {request_id}."""

    request_id: str = param("token")


class TextInputLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.TEXT_INPUT_LENGTH_OUT_OF_RANGE):
    """text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}"""

    input_length: int = param("integer")


class TextInputTokenLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE):
    """text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}."""

    token_count: int = param("integer")


class PromptLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.PROMPT_LENGTH_OUT_OF_RANGE):
    """Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""

    input_length: int = param("integer")


class RepetitionPenaltyOutOfRangeOpenai(InputValidationError, Leaf, of=ErrorId.REPETITION_PENALTY_OUT_OF_RANGE_OPENAI):
    """repetition_penalty must be in (0.0, 2.0], got {value}."""

    value: float = param("number")


class TooManyStopStrings(InputValidationError, Leaf, of=ErrorId.TOO_MANY_STOP_STRINGS):
    """Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count}"""

    stop_count: int = param("integer")


class StopLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.STOP_LENGTH_OUT_OF_RANGE):
    """Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got {stop_length}."""

    stop_length: int = param("integer")


class MaxTokensOutOfRange(InputValidationError, Leaf, of=ErrorId.MAX_TOKENS_OUT_OF_RANGE):
    """max_tokens must be (0, 2147483647], got {value}."""

    value: int = param("integer")


class TemperatureOutOfRangeOpenai(InputValidationError, Leaf, of=ErrorId.TEMPERATURE_OUT_OF_RANGE_OPENAI):
    """temperature must be in [0.0,2.0], got {value}."""

    value: float = param("number")


class TopKOutOfRange(InputValidationError, Leaf, of=ErrorId.TOP_K_OUT_OF_RANGE):
    """top_k must be in [0,2147483647], got {value}."""

    value: int = param("integer")


class TopPOutOfRangeOpenai(InputValidationError, Leaf, of=ErrorId.TOP_P_OUT_OF_RANGE_OPENAI):
    """top_p must be in (0.0, 1.0], got {value}."""

    value: float = param("number")


class TypicalPOutOfRange(InputValidationError, Leaf, of=ErrorId.TYPICAL_P_OUT_OF_RANGE):
    """typical_p must be in (0.0,1.0], got {value}."""

    value: float = param("number")


class TruncateOutOfRange(InputValidationError, Leaf, of=ErrorId.TRUNCATE_OUT_OF_RANGE):
    """truncate must be in (0,2147483647], got {value}."""

    value: int = param("integer")


class RepetitionPenaltyNotPositive(InputValidationError, Leaf, of=ErrorId.REPETITION_PENALTY_NOT_POSITIVE):
    """repetition_penalty must be strictly positive, got {value}."""

    value: float = param("number")


class SeedOutOfRange(InputValidationError, Leaf, of=ErrorId.SEED_OUT_OF_RANGE):
    """seed must be in (0, 18446744073709551615], got {value}."""

    value: int = param("integer")


class TemperatureOutOfRangeTriton(InputValidationError, Leaf, of=ErrorId.TEMPERATURE_OUT_OF_RANGE_TRITON):
    """temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}."""

    value: float = param("number")


class TopPOutOfRangeTriton(InputValidationError, Leaf, of=ErrorId.TOP_P_OUT_OF_RANGE_TRITON):
    """top_p must be in (0.0,1.0], got {value}."""

    value: float = param("number")


class BatchSizeOutOfRange(InputValidationError, Leaf, of=ErrorId.BATCH_SIZE_OUT_OF_RANGE):
    """batch_size must be in (0,{MAX_INT32_VALUE}], got {value}."""

    value: int = param("integer")


class MaxNewTokensOutOfRange(InputValidationError, Leaf, of=ErrorId.MAX_NEW_TOKENS_OUT_OF_RANGE):
    """max_new_tokens must be in (0, 2147483647], got {value}."""

    value: int = param("integer")


class PriorityOutOfRange(InputValidationError, Leaf, of=ErrorId.PRIORITY_OUT_OF_RANGE):
    """priority must be in [1,5], got {value}."""

    value: int = param("integer")


class TimeoutOutOfRange(InputValidationError, Leaf, of=ErrorId.TIMEOUT_OUT_OF_RANGE):
    """timeout must be strictly positive and small than 1 hour, got {value}."""

    value: float = param("number")


class RepetitionPenaltyOutOfRangeVllm(InputValidationError, Leaf, of=ErrorId.REPETITION_PENALTY_OUT_OF_RANGE_VLLM):
    """repetition_penalty must be in (0.0,2.0], got {value}."""

    value: float = param("number")


class KeyNotFound(InputValidationError, Leaf, of=ErrorId.KEY_NOT_FOUND):
    """Not found {key}."""

    key: str = param("token")


class KeyTypeInvalid(InputValidationError, Leaf, of=ErrorId.KEY_TYPE_INVALID):
    """key must be {expected_type} type."""

    expected_type: str = param("string")


class StopRequestIdInvalid(InputValidationError, Leaf, of=ErrorId.STOP_REQUEST_ID_INVALID):
    """Stop request id = {request_id} is invalid."""

    request_id: str = param("string")


class TokenizerInputsLengthOutOfRange(InputValidationError, Leaf, of=ErrorId.TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE):
    """Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length}."""

    input_length: int = param("integer")


def identify(status: int | None, body: Body) -> Identified[MindieError]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response(MindieError, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response(MindieError, response, body)
