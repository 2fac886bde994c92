//! The shipped messages as the `parse-display` crate takes them: an enum of each catalog, written from the tables for this comparison.

// The fields are there to be filled: what is measured is the filling.
#![allow(dead_code, clippy::enum_variant_names)]

use parse_display::FromStr;

/// Whether a text is a message of that catalog.
pub(crate) fn parse(catalog: &str, text: &str) -> bool {
    match catalog {
        "mindie" => text.parse::<Mindie>().is_ok(),
        "modelarts" => text.parse::<Modelarts>().is_ok(),
        "aliyun" => text.parse::<Aliyun>().is_ok(),
        _ => false,
    }
}

#[derive(FromStr)]
enum Mindie {
    #[display("Force P release link failed.")]
    ForcePReleaseLinkFailed,
    #[display("DMI inference requests can be sent only to the prefill node.")]
    DmiRequestNotToPrefillNode,
    #[display("DMI request must have req-type, req-id, d-target headers.")]
    DmiHeadersMissing,
    #[display("The length of req-id cannot exceed 1024.")]
    ReqIdTooLong,
    #[display("req-type must be prefill but got {req_type}.")]
    ReqTypeNotPrefill { req_type: String },
    #[display("d-target must be an IPv4 address.")]
    DTargetNotIpv4,
    #[display("d-target should not be itself.")]
    DTargetIsSelf,
    #[display("is-recompute is an optional parameter. When it is set, it must be true or false.")]
    IsRecomputeNotBoolean,
    #[display("Non DMI does not support dresult request.")]
    DresultRequiresDmi,
    #[display("Only the Decode node supports dresult but you send to {pd_role}.")]
    DresultRequiresDecodeNode { pd_role: String },
    #[display("Stop request id {request_id} not found.")]
    StopRequestNotFound { request_id: String },
    #[display("Max wait time is {constant_0}, input is invalid or too long.")]
    WaitTimeInvalidOrTooLong { constant_0: i64 },
    #[display("Wait time should be in range of [1, {constant_0}], input is not valid.")]
    WaitTimeOutOfRange { constant_0: i64 },
    #[display("Model {model} not found.")]
    ModelNotFound { model: String },
    #[display("Failed to parse context to infer param.")]
    InferParamParseFailed,
    #[display("Failed to parse request context to json")]
    RequestContextJsonParseFailed,
    #[display("Request contains not model or model null.")]
    ModelMissing,
    #[display("Request param model must be string.")]
    ModelNotStringOpenai,
    #[display("Request param model must be not empty.")]
    ModelEmpty,
    #[display("Model not found.")]
    RequestModelNotFound,
    #[display("Tools not array.")]
    ToolsNotArray,
    #[display("Tool param invalid, tool type not exist.")]
    ToolTypeMissing,
    #[display("Tool param invalid tool type.")]
    ToolTypeInvalid,
    #[display("Tool param invalid tool string type.")]
    ToolTypeNotString,
    #[display("Tool param not function type.")]
    ToolTypeNotFunction,
    #[display("Tool param invalid, tool function not exist.")]
    ToolFunctionMissing,
    #[display("Tool param invalid function object.")]
    ToolFunctionInvalid,
    #[display("Function object invalid, function name not exist.")]
    ToolFunctionNameMissing,
    #[display("Function object invalid name type.")]
    ToolFunctionNameTypeInvalid,
    #[display("The name of function must be a-z, A-Z, 0-9, underscores and dashs within max length of 64")]
    ToolFunctionNameInvalid,
    #[display("tool_choice string not in [none, auto, required].")]
    ToolChoiceValueInvalid,
    #[display("tool_choice not string or object.")]
    ToolChoiceTypeInvalid,
    #[display("Messages MUST be a string for recompute.")]
    RecomputeMessagesNotString,
    #[display("Request param contains not messages or messages null.")]
    ToolChatMessagesMissing,
    #[display("Request param messages not arr or arr is empty.")]
    ToolChatMessagesNotArrayOrEmpty,
    #[display("Request param contains not role or role null.")]
    ToolChatRoleMissing,
    #[display("Request param contains role must be system, assistant, user or tool.")]
    ToolChatRoleInvalid,
    #[display("Request param contains not tool_call_id or tool_call_id null while role is tool.")]
    ToolRoleToolCallIdMissing,
    #[display("Request param tool_call_id len should not be 0 while role is tool.")]
    ToolRoleToolCallIdEmpty,
    #[display("The type of tool_call_id is abnormal.")]
    ToolCallIdTypeInvalid,
    #[display("Tool call param contains no id.")]
    ToolCallEntryIdMissing,
    #[display("The type of the tool. Currently, only function is supported.")]
    ToolCallTypeNotFunction,
    #[display("Tool call param contains no function that the model called.")]
    ToolCallFunctionMissing,
    #[display("Tool call param contains no function name.")]
    ToolCallFunctionNameMissing,
    #[display("Tool call param function name expected to be a string.")]
    ToolCallFunctionNameNotString,
    #[display("Tool call param contains no function arguments.")]
    ToolCallFunctionArgumentsMissing,
    #[display("Tool call param function arguments expected to be a string.")]
    ToolCallFunctionArgumentsNotString,
    #[display("Request param contains not content or content null.")]
    ToolChatContentMissing,
    #[display("Request param content len should not be 0.")]
    ToolChatContentEmpty,
    #[display("Request param contains no tool_call_id.")]
    ToolCallIdMissing,
    #[display("Tools is empty")]
    ToolsEmpty,
    #[display("Messages parsed not is a array")]
    ParsedMessagesNotArray,
    #[display("Messages len not in (0, {constant_0}], but the length of inputs is {input_length}")]
    MessagesLengthOutOfRange { constant_0: i64, input_length: i64 },
    #[display("Request param contains not messages or messages null")]
    ChatMessagesMissing,
    #[display("Request param messages not arr or arr is empty")]
    ChatMessagesNotArrayOrEmpty,
    #[display("Request param contains not role or role null")]
    ChatRoleMissing,
    #[display("Request param contains role must be system, assistant, user or tool")]
    ChatRoleInvalid,
    #[display("Request param contains not content or content null")]
    ChatContentMissing,
    #[display("Request param content len should not be 0")]
    ChatContentEmpty,
    #[display("Inputs arr is empty.")]
    InputsArrayEmpty,
    #[display("Request param image_url null.")]
    ImageUrlNull,
    #[display("Request param audio_url null.")]
    AudioUrlNull,
    #[display("Request param video_url null.")]
    VideoUrlNull,
    #[display("The number of multimodal url. should be no more than {constant_0}.")]
    TooManyMultimodalUrls { constant_0: i64 },
    #[display("The type of inputs is abnormal.")]
    InputsTypeInvalid,
    #[display("Failed to get token from input: {reason}.")]
    GetTokenFromInputFailed { reason: String },
    #[display("Unknown error.")]
    UnknownError,
    #[display("Invalid input prompt length {prompt_length}")]
    InvalidPromptLength { prompt_length: i64 },
    #[display("Cant find pid memory index {pid}.")]
    PidMemoryIndexNotFound { pid: i64 },
    #[display("Cant find share memory in encode")]
    EncodeSharedMemoryNotFound,
    #[display("Encode cast buffer header failed.")]
    EncodeCastBufferHeaderFailed,
    #[display("Tokenizer encode wait sub process timeout.")]
    TokenizerEncodeTimeout,
    #[display("Invalid output token length {token_count}")]
    InvalidOutputTokenLength { token_count: i64 },
    #[display("Encode cast buffer to int64 failed.")]
    EncodeCastBufferToInt64Failed,
    #[display("Encode memset_s failed.")]
    EncodeMemsetFailed,
    #[display("[InferTokenizer::DownloadUrl] download fail: {reason}.")]
    DownloadUrlFailed { reason: String },
    #[display("[InferTokenizer::DownloadUrl] get unknown error.")]
    DownloadUrlUnknownError,
    #[display("Messages token length must be in(0, {constant_0}], but got {token_count}")]
    MessagesTokenLengthOutOfRange { constant_0: i64, token_count: i64 },
    #[display("req should contain 'inputs' and the type should be array.")]
    InputsMissingOrNotArray,
    #[display("Inputs count must be 1.")]
    InputsCountNotOne,
    #[display("Cannot find name in inputs or its type is not string.")]
    InputsNameMissingOrNotString,
    #[display("The length of name set in inputs exceeds 256.")]
    InputsNameTooLong,
    #[display("Cannot find shape in inputs or its type is not array")]
    InputsShapeMissingOrNotArray,
    #[display("Shape element must be integer type.")]
    ShapeElementNotInteger,
    #[display("Shape must be at most two-dimensional, and the last element's value must be in (0, {constant_0}].")]
    ShapeDimensionsInvalid { constant_0: i64 },
    #[display("Can not find datatype in inputs or its type is not string.")]
    InputsDatatypeMissingOrNotString,
    #[display("Unsupported datatype, got {datatype}.")]
    DatatypeUnsupported { datatype: String },
    #[display("Cannot find data in inputs or its type is not array.")]
    InputsDataMissingOrNotArray,
    #[display("Data element must be no more than max token id length={constant_0}.")]
    DataElementExceedsMaxTokenId { constant_0: i64 },
    #[display("Data size should be {expected_size}, got {actual_size}.")]
    DataSizeMismatch { expected_size: i64, actual_size: i64 },
    #[display("Data element must be integer type.")]
    DataElementNotInteger,
    #[display("The id can contain only digits, letters, underscores(_), hyphens(-) and no more than {constant_0} words in length.")]
    IdFormatInvalid { constant_0: i64 },
    #[display("Req should contain 'outputs' and the type should be array.")]
    OutputsMissingOrNotArray,
    #[display("Outputs size should be {expected_size}, got {actual_size}.")]
    OutputsSizeMismatch { expected_size: i64, actual_size: i64 },
    #[display("Outputs name must not be null.")]
    OutputsNameNull,
    #[display("Input conflict.")]
    InputConflict,
    #[display("Inputs must not be null.")]
    InputsNull,
    #[display("Inputs must be necessary and data type must be string and length in (0, {constant_0}], but the length of inputs is {input_length}.")]
    InputsLengthOutOfRange { constant_0: i64, input_length: i64 },
    #[display("Req should contain 'inputs' and the type should be string.")]
    InputsMissingOrNotString,
    #[display("The text_input not found.")]
    TextInputMissing,
    #[display("text_input arr is empty.")]
    TextInputArrayEmpty,
    #[display("The type of text_input is abnormal for id = {request_id}.")]
    TextInputTypeInvalid { request_id: String },
    #[display("text_input must be necessary and data type must be string and length in (0, {constant_0}], but the length of inputs is {input_length}")]
    TextInputLengthOutOfRange { constant_0: i64, input_length: i64 },
    #[display("text_input token length must be in (0, {constant_0}], but got {token_count}.")]
    TextInputTokenLengthOutOfRange { constant_0: i64, token_count: i64 },
    #[display("Contains not prompt or prompt null.")]
    PromptMissing,
    #[display("Prompt arr is empty.")]
    PromptArrayEmpty,
    #[display("The type of prompt is abnormal.")]
    PromptTypeInvalid,
    #[display("Prompt must be necessary and data type must be string and length in (0, {constant_0}], but the length of inputs is {input_length}.")]
    PromptLengthOutOfRange { constant_0: i64, input_length: i64 },
    #[display("Param stream not boolean.")]
    StreamNotBooleanOpenai,
    #[display("repetition_penalty must be in (0.0, 2.0], got {value}.")]
    RepetitionPenaltyOutOfRangeOpenai { value: f64 },
    #[display("Input validation error: `stop` item count more than {constant_0}, but got {stop_count}")]
    TooManyStopStrings { constant_0: i64, stop_count: i64 },
    #[display("Input validation error: `stop` must be list[string] if list, and item length in [1,  {constant_0}] with total <= {constant_1}.")]
    StopListInvalid { constant_0: i64, constant_1: i64 },
    #[display("Input validation error: length of `stop` must be in [1, {constant_0} but got {stop_length}.")]
    StopLengthOutOfRange { constant_0: i64, stop_length: i64 },
    #[display("Param stop must be string or list[string].")]
    StopNotStringOrListOpenai,
    #[display("presence_penalty not float number.")]
    PresencePenaltyNotFloat,
    #[display("presence_penalty not in [-2.0, 2.0].")]
    PresencePenaltyOutOfRange,
    #[display("frequency_penalty not number.")]
    FrequencyPenaltyNotNumber,
    #[display("frequency_penalty not in [-2.0, 2.0].")]
    FrequencyPenaltyOutOfRange,
    #[display("Request param include_stop_str_in_output is not support in dmi mode.")]
    IncludeStopStrUnsupportedInDmi,
    #[display("max_tokens not number_integer.")]
    MaxTokensNotInteger,
    #[display("max_tokens must be (0, 2147483647], got {value}.")]
    MaxTokensOutOfRange { value: i64 },
    #[display("temperature must be in [0.0,2.0], got {value}.")]
    TemperatureOutOfRangeOpenai { value: f64 },
    #[display("top_k must be in [0,2147483647], got {value}.")]
    TopKOutOfRange { value: i64 },
    #[display("stop_token_ids not array.")]
    StopTokenIdsNotArray,
    #[display("stop_token_ids not list[int].")]
    StopTokenIdsNotIntegerList,
    #[display("top must be float.")]
    TopPNotFloat,
    #[display("top_p must be in (0.0, 1.0], got {value}.")]
    TopPOutOfRangeOpenai { value: f64 },
    #[display("Check open ai req parameter error")]
    OpenaiParameterCheckFailed,
    #[display("typical_p must be in (0.0,1.0], got {value}.")]
    TypicalPOutOfRange { value: f64 },
    #[display("Check self develop req parameter error.")]
    SelfDevelopParameterCheckFailed,
    #[display("truncate must be in (0,2147483647], got {value}.")]
    TruncateOutOfRange { value: i64 },
    #[display("The decoder_input_details must not be true when stream is true.")]
    DecoderInputDetailsWithStream,
    #[display("The format of adapter_id is invalid.")]
    AdapterIdFormatInvalid,
    #[display("Check tgi req parameter error.")]
    TgiParameterCheckFailed,
    #[display("firstTokenCost exceeds the max value of size_t type.")]
    FirstTokenCostTooLarge,
    #[display("The decodeTime length is invalid.")]
    DecodeTimeLengthInvalid,
    #[display("The decodeTime exceeds the max value of size_t type.")]
    DecodeTimeTooLarge,
    #[display("Check triton text req parameter error")]
    TritonTextParameterCheckFailed,
    #[display("repetition_penalty must be strictly positive, got {value}.")]
    RepetitionPenaltyNotPositive { value: f64 },
    #[display("seed must be in (0, 18446744073709551615], got {value}.")]
    SeedOutOfRange { value: i64 },
    #[display("temperature must be in (0.0, {constant_0}], got {value}.")]
    TemperatureOutOfRangeTriton { constant_0: f64, value: f64 },
    #[display("top_p must be in (0.0,1.0], got {value}.")]
    TopPOutOfRangeTriton { value: f64 },
    #[display("batch_size must be in (0,{constant_0}], got {value}.")]
    BatchSizeOutOfRange { constant_0: i64, value: i64 },
    #[display("max_new_tokens must be in (0, 2147483647], got {value}.")]
    MaxNewTokensOutOfRange { value: i64 },
    #[display("priority must be in [1,5], got {value}.")]
    PriorityOutOfRange { value: i64 },
    #[display("timeout must be strictly positive and small than 1 hour, got {value}.")]
    TimeoutOutOfRange { value: f64 },
    #[display("Check triton token req parameter error.")]
    TritonTokenParameterCheckFailed,
    #[display("seed is not number unsigned.")]
    SeedNotUnsigned,
    #[display("Input validation error: param stop must be string or list[string].")]
    StopNotStringOrListVllm,
    #[display("model must be string type.")]
    ModelNotStringVllm,
    #[display("repetition_penalty must be in (0.0,2.0], got {value}.")]
    RepetitionPenaltyOutOfRangeVllm { value: f64 },
    #[display("Check vllm req parameter error.")]
    VllmParameterCheckFailed,
    #[display("Failed to parse context to json body.")]
    JsonBodyParseFailed,
    #[display("Not found {key}.")]
    KeyNotFound { key: String },
    #[display("key must not be null.")]
    KeyNull,
    #[display("key must be {expected_type} type.")]
    KeyTypeInvalid { expected_type: String },
    #[display("The id no more than {constant_0} words in length.")]
    IdTooLong { constant_0: i64 },
    #[display("Stop request id = {request_id} is invalid.")]
    StopRequestIdInvalid { request_id: String },
    #[display("Req body converts to json fail. Reset to previous node status.")]
    RequestBodyNotJsonStatusReset,
    #[display("Error: `inputs` or `prompt` must be necessary and data type must be string. Additionally, the request body must be valid json.")]
    InputsOrPromptInvalid,
    #[display("reqType does not match type InferReqType.")]
    ReqTypeMismatch,
    #[display("stream must be boolean type.")]
    StreamNotBooleanGenerate,
    #[display("Req body converts to json fail.")]
    RequestBodyNotJson,
    #[display("Inputs in request body is invalid.")]
    RequestBodyInputsInvalid,
    #[display("Inputs must be necessary and data type must be string and length in [0, {constant_0}], but the length of inputs is {input_length}.")]
    TokenizerInputsLengthOutOfRange { constant_0: i64, input_length: i64 },
    #[display("TikToken process fail.")]
    TiktokenProcessFailed,
    #[display("Failed to check the input text. Can't convert string to UTF-16.")]
    InputTextUtf16ConversionFailed,
    #[display("Failed to generate infer request.")]
    GenerateInferRequestFailed,
    #[display("Failed to enqueue inferRequest: remainBlocks is nullptr.")]
    EnqueueRemainBlocksNull,
    #[display("Failed to enqueue inferRequest: remainPrefillSlots is nullptr.")]
    EnqueueRemainPrefillSlotsNull,
    #[display("Failed to enqueue inferRequest: remainPrefill is nullptr.")]
    EnqueueRemainPrefillNull,
    #[display("Failed to generate simulate infer request.")]
    GenerateSimulateRequestFailed,
    #[display("Stop request failed, internal failed.")]
    StopRequestInternalFailure,
    #[display("Failed to enqueue inferRequest: backend manager has not been initialized.")]
    EnqueueBackendManagerUninitialized,
    #[display("Failed to enqueue inferRequest: engine has not been initialized.")]
    EnqueueEngineUninitialized,
    #[display("Failed to enqueue inferRequest: Model instance has been finalized or not initialized.")]
    EnqueueModelInstanceUnavailable,
    #[display("Failed to enqueue inferRequest: llmInferEngine is not initialized!")]
    EnqueueLlmInferEngineUninitialized,
    #[display("Failed forward in for infer engine.")]
    InferEngineForwardFailed,
    #[display("Engine callback timeout.")]
    EngineCallbackTimeout,
    #[display("Failed to get engine response.")]
    GetEngineResponseFailed,
    #[display("Health status changed during health detector.")]
    HealthStatusChanged,
    #[display("[P Node] Failed to get tokenIds from inferResponse.")]
    PNodeGetTokenIdsFailed,
    #[display("[P Node] Failed to decode tokenIds to respStr.")]
    PNodeDecodeTokenIdsFailed,
    #[display("[P Node] Send D request failed!")]
    PNodeSendDRequestFailed,
    #[display("[P Node] Unknown transfer flag.")]
    PNodeTransferFlagUnknown,
    #[display("Role status is invalid.")]
    RoleStatusInvalid,
    #[display("Environment variable MIES_SERVICE_MONITOR_MODE is not set.")]
    ServiceMonitorModeNotSet,
    #[display("Failed to get health status.")]
    GetHealthStatusFailed,
    #[display("No contact node detected.")]
    NoContactNodeDetected,
    #[display("The service has been stopped.")]
    ServiceStopped,
    #[display("Parse req json failed. Reset to previous node status.")]
    ParseRequestJsonFailedStatusReset,
    #[display("The server cannot process the inference request due to an unknown status.")]
    ServerStatusUnknown,
}

#[derive(FromStr)]
enum Modelarts {
    #[display("CreateCustomEndpointReq.endpoint_name is a required field")]
    CustomEndpointNameRequired,
    #[display("Custom endpoint name has already been used (including deleted access points). To ensure billing uniqueness, please use a different name.")]
    CustomEndpointNameAlreadyUsed,
    #[display(
        "Custom endpoint name is invalid. Enter 1 to 64 characters, staring with a letter. Only letters, digits, point(.), underscores (_), and hyphens (-) are allowed"
    )]
    CustomEndpointNameInvalid,
    #[display("CustomEndpointNotFound")]
    CustomEndpointNotFound,
    #[display("Custom endpoint number exceed quota")]
    CustomEndpointQuotaExceeded,
    #[display("Custom endpoint id is required")]
    CustomEndpointIdRequired,
    #[display(
        "Operation failed. The online service status needs to have the 'Mount to MAAS Gateway' switch turned on or the authentication method set to 'No Authentication' in order to create a custom custom endpoint."
    )]
    OnlineServiceNotEligibleForEndpoint,
    #[display("No permission to create modelarts custom endpoints")]
    NoPermissionToCreateCustomEndpoint,
    #[display("Invalid parameter, error: the end time cannot be earlier than the start time.")]
    EndTimeBeforeStartTime,
    #[display("Invalid parameter, error: not supporting querying data exceeding 30 days.")]
    QueryRangeTooLong,
    #[display("Invalid parameter, error: ip address validated failed.")]
    IpAddressInvalid,
    #[display("Invalid parameter, error: infer type validated failed.")]
    InferTypeInvalid,
    #[display("Invalid parameter, error: apiKey validated failed.")]
    ApiKeyTagInvalid,
    #[display("Invalid parameter, error: versionId validated failed.")]
    VersionIdInvalid,
    #[display("Invalid parameter, error: serviceId validated failed.")]
    ServiceIdInvalid,
    #[display("Invalid parameter, error: the errorCodeType is invalid.")]
    ErrorCodeTypeInvalid,
    #[display("Invalid query parameter (offset), please enter a number greater than 0.")]
    QueryOffsetNotPositive,
    #[display("Invalid query parameter (limit), please enter a number between 1 and 100.")]
    QueryLimitOutOfRange,
    #[display("Invalid parameter, error: ListServicesRequest.limit must be a maximum of 100.")]
    ListServicesLimitTooLarge,
    #[display("Invalid parameter, error: ListServicesRequest.offset must be at least 0.")]
    ListServicesOffsetNegative,
    #[display("Invalid parameter, error: DetailRequest.time_granularity must be one of [1 2 3].")]
    TimeGranularityInvalid,
    #[display("Invalid parameter, error: 0-2 days duration only supports 1(minute) or 2(hour) granularity.")]
    TimeGranularityUnsupportedForRange,
    #[display("Invalid JSON request body")]
    JsonBodyInvalid,
    #[display("Parameter ({parameter}) security check failed, please check for special characters.")]
    ParameterSecurityCheckFailed { parameter: String },
    #[display("Inference failed: Unknown error: Tokenizer encode failed.")]
    TokenizerEncodeFailed,
    #[display("Failed to format request body, {field} is empty.")]
    RequestFieldEmpty { field: String },
    #[display("Failed to format request body, {field} is {value}, not one of {allowed_values}.")]
    RequestFieldNotInEnum { field: String, value: String, allowed_values: String },
    #[display("Invalid request header x-span-id, max length is 64.")]
    SpanIdTooLong,
    #[display("Failed to get the authorization header.")]
    AuthorizationHeaderMissing,
    #[display("Invalid authorization header.")]
    AuthorizationHeaderInvalid,
    #[display("Invalid client ip {client_ip}, rejected by api key ip allowlist setting.")]
    ClientIpNotAllowed { client_ip: String },
    #[display("Invalid model {model}, rejected by api key model allowlist setting.")]
    ModelNotAllowed { model: String },
    #[display("Invalid custom endpoint {custom_endpoint}, rejected by api key custom endpoint allowlist setting.")]
    CustomEndpointNotAllowed { custom_endpoint: String },
    #[display("Invalid request because you do not have access to it.")]
    ServiceNotActivated,
    #[display("The resource is frozen.")]
    ResourceFrozen,
    #[display("May contain sensitive information, please try again.")]
    SensitiveContent,
    #[display("The account is blocked for this model version")]
    AccountBlockedForModel,
    #[display("No permission query task {task_id}.")]
    TaskAccessDenied { task_id: String },
    #[display("The resource has remained in a frozen state beyond the retention period and has been permanently deleted.")]
    ResourceDeletedAfterFreeze,
    #[display("Invalid model.")]
    ModelNotFound,
    #[display("The model {model} is not available with api url {api_url}.")]
    ModelNotAvailableForApi { model: String, api_url: String },
    #[display("Task {task_id} does not exist.")]
    TaskNotFound { task_id: String },
    #[display("Invalid request body, exceeds the maximum size {max_size}.")]
    RequestBodyTooLarge { max_size: String },
    #[display("Too many requests, the rate limit is {limit} times per second.")]
    RateLimitPerSecond { limit: i64 },
    #[display("Too many requests, the rate limit is {limit} times per minute.")]
    RateLimitPerMinute { limit: i64 },
    #[display("Too many requests, the rate limit is {limit} tokens per minute.")]
    TokenLimitPerMinute { limit: i64 },
    #[display("An unexpected exception occurred. Please try again.")]
    UnexpectedException,
    #[display("Backend server error.")]
    BackendError,
    #[display("Server process timeout.")]
    ServerTimeout,
}

#[derive(FromStr)]
enum Aliyun {
    #[display("不合法的模板id")]
    FunctionInvalidTemplateId,
    #[display("租户id不能为空")]
    TenantIdRequired,
    #[display("apitoken不能为空")]
    ApiTokenRequired,
    #[display("实例参数不允许为空")]
    UpdateFunctionInstanceParametersNull,
    #[display("过期时间不能早于当前时间")]
    SessionExpiredAtTooEarly,
    #[display("session续期失败, 请检查token是否正确")]
    RefreshFailedSessionNotFound,
    #[display("镜像地址不能为空")]
    AgentImageBlank,
    #[display("agent版本名称不能为空")]
    AgentVersionNameBlank,
    #[display("弹缩模板id不能为空")]
    AgentAutoscaleTemplateIdBlank,
    #[display("传入的 apitoken 不合法")]
    InvalidApiToken,
    #[display("租户不合法")]
    TokenInvalidTenantId,
    #[display("应用不合法")]
    TokenInvalidAppId,
    #[display("找不到对应会话,请检查传入的会话id是否合法")]
    SessionNotFound,
    #[display("oss上传类型不合法")]
    UserInvalidOssUploadType,
    #[display("触发模型下载任务失败,失败原因: {reason}")]
    InvokeModelDownloadError { reason: String },
    #[display("输入不合法: {input}")]
    InputInvalid { input: String },
    #[display("参数绑定异常")]
    NeedCorrectInputFormat,
    #[display("模型版本 {model} 包含多个主模型文件")]
    ModelVersionInvalidPrimaryFile { model: String },
    #[display("找不到用户模型配置")]
    TokenCheckpointVersionNotFound,
    #[display("模型名称重复: {model},请修改后重试,或去控制台查看已有模型")]
    ModelSyncModelNameDuplicate { model: String },
    #[display("已存在同名文件,请重命名文件再试一次。")]
    ModelSyncModelFileAliasNameDuplicate,
    #[display("根据 hash 获取的模型类型跟输入的模型类型不一致,请检查 hash 是否重复")]
    ModelGetFromHashModelTypeNotMatch,
    #[display("抱歉,暂不支持传入文件类型。请传入{supported_type}文件类型。")]
    ModelFileTypeNotSupport { supported_type: String },
    #[display("专属资源配置id不支持修改")]
    ResourceConfigIdNotSupportModify,
    #[display("租户id不能为空")]
    TenantIdNull,
    #[display("找不到对应的模型")]
    ModelIdNotFound,
    #[display("找不到对应的模型版本")]
    ModelVersionIdNotFound,
    #[display("token不合法")]
    SessionTokenNotValid,
    #[display("token不合法")]
    SessionTokenForbidden,
    #[display("https 私钥不存在")]
    FcFunctionPrivateKeyNotFound,
    #[display("https 公钥不存在")]
    FcFunctionPublicKeyNotFound,
    #[display("token 累计已完结会话时长失败")]
    UserTotalEndedSessionTimePlusFailed,
    #[display("当前会话已过期")]
    SessionExpired,
    #[display("html内容获取失败")]
    HtmlContentGetError,
    #[display("请求包含无效模型标签")]
    InvalidTagIncluded,
    #[display("图片删除失败")]
    GeneratedImageDeleteFail,
    #[display("图片列表不能为空")]
    GeneratedImagesEmpty,
    #[display("会话检查不支持当前模式")]
    SessionModeNotSupport,
    #[display("阿里云uid不存在")]
    AliyunUidNotFound,
    #[display("租户不存在")]
    UserTenantNotFound,
    #[display("租户服务未开通")]
    UserTenantNotActive,
    #[display("操作人id不能为空")]
    OperatorIdNull,
    #[display("初始化租户失败")]
    UserInitTenantError,
    #[display("全局功能配置解析失败")]
    UserGlobalFunctionSchemaParseError,
    #[display("角色不存在{role}")]
    UserRoleNotFound { role: String },
    #[display("角色名已存在{role}")]
    UserRoleNameDuplicated { role: String },
    #[display("角色不合法{role}")]
    SessionRoleIdNotValid { role: String },
    #[display("jobid已存在")]
    AgentJobIdExisted,
    #[display("找不到job")]
    AgentJobNotFound,
    #[display("权益预校验失败")]
    AgentJobPreInvokeFail,
    #[display("安全校验失败")]
    AgentContentNotSafe,
    #[display("未知错误")]
    AgentUnknownException,
    #[display("计算资源池id不能为空")]
    AgentComputingPoolIdEmpty,
    #[display("弹缩模板不存在")]
    AgentScaleTemplateNotExist,
    #[display("计算单元副本数不能小于0")]
    AgentReplicasInvalid,
    #[display("计算单元对应的agentfunction不存在")]
    AgentFunctionNotExist,
    #[display("热请求信息数量与计算槽数量不匹配")]
    AgentHotRequestInfoSizeNotMatch,
    #[display("计算资源池不存在")]
    AgentComputingPoolNotExist,
    #[display("区域配置不存在")]
    AgentRegionConfigNotExist,
    #[display("计算资源池区域配置里缺失地域")]
    AgentRegionsNotExist,
    #[display("计算资源池区域配置里存在重复地域")]
    AgentRegionsDuplicated,
    #[display("计算单元不足,region:{region},instancetype:{instance_type},subproject:{subproject}")]
    AgentComputingUnitInsufficient { region: String, instance_type: String, subproject: String },
    #[display("推理失败")]
    PredictFail,
    #[display("app不存在:{app}")]
    UserAppNotFound { app: String },
    #[display("联通性测试失败")]
    UserUrlConnTestFailed,
    #[display("模型版本不存在")]
    ModelVersionNotExist,
    #[display("模型版本对当前角色不可用")]
    ModelVersionNotAvailable,
    #[display("模型文件同步未完成")]
    ModelFileSyncNotFinished,
    #[display("模型文件下载上下文状态为空")]
    ModelFileDownloadStateEmpty,
    #[display("模型文件下载sc输出为空")]
    ModelFileDownloadScOutputEmpty,
    #[display("找不到初始化租户默认模型文件")]
    DefaultModelsFileNotExist,
    #[display("初始化租户默认模型文件读取失败")]
    DefaultModelsFileReadError,
    #[display("该租户下不存在id为 {model_id} 的模型")]
    ModelNotExist { model_id: String },
    #[display("查询指标错误")]
    QueryIndicatorError,
    #[display("指标类型不存在")]
    QueryIndicatorTypeNotExist,
    #[display("查询图表类型不存在")]
    QueryChartTypeNotExist,
    #[display("分页大小异常")]
    QueryPageSizeExceedLimit,
    #[display("专属资源配置id不合法")]
    SessionResourceConfigIdNotValid,
    #[display("kube配置不存在")]
    KubeConfigNotExist,
    #[display("租户配置不存在")]
    UserTenantConfigNotFound,
    #[display("create by template failure")]
    CreateFunctionError,
    #[display("update by template failure")]
    UpdateFunctionError,
    #[display("挂载域名报错")]
    FunctionMountDomainError,
    #[display("卸载域名出错")]
    FunctionUnmountDomainError,
    #[display("配置预留实例报错")]
    FunctionCreateProvisionConfigError,
    #[display("删除预留实例报错")]
    FunctionDeleteProvisionConfigError,
    #[display("内部错误, 请重试")]
    LockFail,
    #[display("创建函数失败")]
    CreateOpenFunctionError,
    #[display("配置函数弹缩异常")]
    ScaleOpenFunctionError,
    #[display("删除函数异常")]
    DeleteOpenFunctionError,
    #[display("获取异步执行结果异常")]
    FunctionGetAsyncInvocationError,
    #[display("更新函数异常")]
    UpdateOpenFunctionError,
    #[display("查询服务下函数列表失败")]
    ListOpenFunctionError,
    #[display("函数删除异常")]
    DeleteFunctionError,
    #[display("调用函数异常")]
    InvokeOpenFunctionError,
    #[display("函数状态未同步")]
    FcStateInvalid,
    #[display("获取当前预留配置失败")]
    FunctionGetProvisionConfigError,
    #[display("kube自定义资源错误")]
    KubeCrdError,
    #[display("webhook调用失败")]
    WebhookInvokeFail,
    #[display("数据库执行异常")]
    DbExecuteException,
    #[display("未知异常")]
    GlobalException,
    #[display("罗列函数版本异常")]
    ListFunctionVersionsError,
    #[display("发布新版本异常")]
    PublishFunctionVersionError,
    #[display("创建函数别名异常")]
    FunctionCreateAliasError,
    #[display("创建异步配置异常")]
    FunctionPutAsyncInvokeConfigError,
    #[display("创建触发器失败")]
    FunctionCreateTriggerError,
    #[display("预留配置创建失败")]
    FunctionPutProvisionConfigError,
    #[display("设置实例并发度异常")]
    FunctionPutConcurrencyConfigError,
    #[display("更新别名异常")]
    FunctionUpdateAliasError,
}
