// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** An error of MindIE Service, with what fills its message. */
public sealed class MindieError(final override val errorId: MindieErrorId, vararg values: Any) :
    ServiceError(*values) {
    override fun toException(): MindieException = MindieException(Failure.made(this))

    /** One that has no params, or of which they aren't known. */
    public class WithoutParams internal constructor(errorId: MindieErrorId) : MindieError(errorId)

    /** req-type must be prefill but got {req_type}. */
    public data class ReqTypeNotPrefill(val reqType: String) :
        MindieError(MindieErrorId.REQ_TYPE_NOT_PREFILL, reqType)

    /** Only the Decode node supports dresult but you send to {pd_role}. */
    public data class DresultRequiresDecodeNode(val pdRole: String) :
        MindieError(MindieErrorId.DRESULT_REQUIRES_DECODE_NODE, pdRole)

    /** Stop request id {request_id} not found. */
    public data class StopRequestNotFound(val requestId: String) :
        MindieError(MindieErrorId.STOP_REQUEST_NOT_FOUND, requestId)

    /** Model {model} not found. */
    public data class ModelNotFound(val model: String) :
        MindieError(MindieErrorId.MODEL_NOT_FOUND, model)

    /** Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length} */
    public data class MessagesLengthOutOfRange(val inputLength: Long) :
        MindieError(MindieErrorId.MESSAGES_LENGTH_OUT_OF_RANGE, inputLength)

    /** Failed to get token from input: {reason}. */
    public data class GetTokenFromInputFailed(val reason: String) :
        MindieError(MindieErrorId.GET_TOKEN_FROM_INPUT_FAILED, reason)

    /** Invalid input prompt length {prompt_length} */
    public data class InvalidPromptLength(val promptLength: Long) :
        MindieError(MindieErrorId.INVALID_PROMPT_LENGTH, promptLength)

    /** Cant find pid memory index {pid}. */
    public data class PidMemoryIndexNotFound(val pid: Long) :
        MindieError(MindieErrorId.PID_MEMORY_INDEX_NOT_FOUND, pid)

    /** Invalid output token length {token_count} */
    public data class InvalidOutputTokenLength(val tokenCount: Long) :
        MindieError(MindieErrorId.INVALID_OUTPUT_TOKEN_LENGTH, tokenCount)

    /** \[InferTokenizer::DownloadUrl] download fail: {reason}. */
    public data class DownloadUrlFailed(val reason: String) :
        MindieError(MindieErrorId.DOWNLOAD_URL_FAILED, reason)

    /** Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count} */
    public data class MessagesTokenLengthOutOfRange(val tokenCount: Long) :
        MindieError(MindieErrorId.MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE, tokenCount)

    /** Unsupported datatype, got {datatype}. */
    public data class DatatypeUnsupported(val datatype: String) :
        MindieError(MindieErrorId.DATATYPE_UNSUPPORTED, datatype)

    /** Data size should be {expected_size}, got {actual_size}. */
    public data class DataSizeMismatch(val expectedSize: Long, val actualSize: Long) :
        MindieError(MindieErrorId.DATA_SIZE_MISMATCH, expectedSize, actualSize)

    /** Outputs size should be {expected_size}, got {actual_size}. */
    public data class OutputsSizeMismatch(val expectedSize: Long, val actualSize: Long) :
        MindieError(MindieErrorId.OUTPUTS_SIZE_MISMATCH, expectedSize, actualSize)

    /**
     * Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}],
     * but the length of inputs is {input_length}.
     */
    public data class InputsLengthOutOfRange(val inputLength: Long) :
        MindieError(MindieErrorId.INPUTS_LENGTH_OUT_OF_RANGE, inputLength)

    /** The type of text_input is abnormal for id \= {request_id}. */
    public data class TextInputTypeInvalid(val requestId: String) :
        MindieError(MindieErrorId.TEXT_INPUT_TYPE_INVALID, requestId)

    /**
     * text_input must be necessary and data type must be string and length in (0,
     * {MAX_INPUTS_NUM}], but the length of inputs is {input_length}
     */
    public data class TextInputLengthOutOfRange(val inputLength: Long) :
        MindieError(MindieErrorId.TEXT_INPUT_LENGTH_OUT_OF_RANGE, inputLength)

    /** text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}. */
    public data class TextInputTokenLengthOutOfRange(val tokenCount: Long) :
        MindieError(MindieErrorId.TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE, tokenCount)

    /**
     * Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}],
     * but the length of inputs is {input_length}.
     */
    public data class PromptLengthOutOfRange(val inputLength: Long) :
        MindieError(MindieErrorId.PROMPT_LENGTH_OUT_OF_RANGE, inputLength)

    /** repetition_penalty must be in (0.0, 2.0], got {value}. */
    public data class RepetitionPenaltyOutOfRangeOpenai(val value: Double) :
        MindieError(MindieErrorId.REPETITION_PENALTY_OUT_OF_RANGE_OPENAI, value)

    /**
     * Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got
     * {stop_count}
     */
    public data class TooManyStopStrings(val stopCount: Long) :
        MindieError(MindieErrorId.TOO_MANY_STOP_STRINGS, stopCount)

    /**
     * Input validation error: length of `stop` must be in \[1, {MAX_STOP_STRING_LEN} but got
     * {stop_length}.
     */
    public data class StopLengthOutOfRange(val stopLength: Long) :
        MindieError(MindieErrorId.STOP_LENGTH_OUT_OF_RANGE, stopLength)

    /** max_tokens must be (0, 2147483647], got {value}. */
    public data class MaxTokensOutOfRange(val value: Long) :
        MindieError(MindieErrorId.MAX_TOKENS_OUT_OF_RANGE, value)

    /** temperature must be in \[0.0,2.0], got {value}. */
    public data class TemperatureOutOfRangeOpenai(val value: Double) :
        MindieError(MindieErrorId.TEMPERATURE_OUT_OF_RANGE_OPENAI, value)

    /** top_k must be in \[0,2147483647], got {value}. */
    public data class TopKOutOfRange(val value: Long) :
        MindieError(MindieErrorId.TOP_K_OUT_OF_RANGE, value)

    /** top_p must be in (0.0, 1.0], got {value}. */
    public data class TopPOutOfRangeOpenai(val value: Double) :
        MindieError(MindieErrorId.TOP_P_OUT_OF_RANGE_OPENAI, value)

    /** typical_p must be in (0.0,1.0], got {value}. */
    public data class TypicalPOutOfRange(val value: Double) :
        MindieError(MindieErrorId.TYPICAL_P_OUT_OF_RANGE, value)

    /** truncate must be in (0,2147483647], got {value}. */
    public data class TruncateOutOfRange(val value: Long) :
        MindieError(MindieErrorId.TRUNCATE_OUT_OF_RANGE, value)

    /** repetition_penalty must be strictly positive, got {value}. */
    public data class RepetitionPenaltyNotPositive(val value: Double) :
        MindieError(MindieErrorId.REPETITION_PENALTY_NOT_POSITIVE, value)

    /** seed must be in (0, 18446744073709551615], got {value}. */
    public data class SeedOutOfRange(val value: Long) :
        MindieError(MindieErrorId.SEED_OUT_OF_RANGE, value)

    /** temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}. */
    public data class TemperatureOutOfRangeTriton(val value: Double) :
        MindieError(MindieErrorId.TEMPERATURE_OUT_OF_RANGE_TRITON, value)

    /** top_p must be in (0.0,1.0], got {value}. */
    public data class TopPOutOfRangeTriton(val value: Double) :
        MindieError(MindieErrorId.TOP_P_OUT_OF_RANGE_TRITON, value)

    /** batch_size must be in (0,{MAX_INT32_VALUE}], got {value}. */
    public data class BatchSizeOutOfRange(val value: Long) :
        MindieError(MindieErrorId.BATCH_SIZE_OUT_OF_RANGE, value)

    /** max_new_tokens must be in (0, 2147483647], got {value}. */
    public data class MaxNewTokensOutOfRange(val value: Long) :
        MindieError(MindieErrorId.MAX_NEW_TOKENS_OUT_OF_RANGE, value)

    /** priority must be in \[1,5], got {value}. */
    public data class PriorityOutOfRange(val value: Long) :
        MindieError(MindieErrorId.PRIORITY_OUT_OF_RANGE, value)

    /** timeout must be strictly positive and small than 1 hour, got {value}. */
    public data class TimeoutOutOfRange(val value: Double) :
        MindieError(MindieErrorId.TIMEOUT_OUT_OF_RANGE, value)

    /** repetition_penalty must be in (0.0,2.0], got {value}. */
    public data class RepetitionPenaltyOutOfRangeVllm(val value: Double) :
        MindieError(MindieErrorId.REPETITION_PENALTY_OUT_OF_RANGE_VLLM, value)

    /** Not found {key}. */
    public data class KeyNotFound(val key: String) : MindieError(MindieErrorId.KEY_NOT_FOUND, key)

    /** key must be {expected_type} type. */
    public data class KeyTypeInvalid(val expectedType: String) :
        MindieError(MindieErrorId.KEY_TYPE_INVALID, expectedType)

    /** Stop request id \= {request_id} is invalid. */
    public data class StopRequestIdInvalid(val requestId: String) :
        MindieError(MindieErrorId.STOP_REQUEST_ID_INVALID, requestId)

    /**
     * Inputs must be necessary and data type must be string and length in \[0, {MAX_INPUTS_NUM}],
     * but the length of inputs is {input_length}.
     */
    public data class TokenizerInputsLengthOutOfRange(val inputLength: Long) :
        MindieError(MindieErrorId.TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE, inputLength)

    internal companion object {
        /** The error of values in their order, or of none. */
        fun of(errorId: MindieErrorId, values: Values? = null): MindieError {
            if (values == null) return WithoutParams(errorId)
            return when (errorId) {
                MindieErrorId.REQ_TYPE_NOT_PREFILL -> ReqTypeNotPrefill(values[0])
                MindieErrorId.DRESULT_REQUIRES_DECODE_NODE -> DresultRequiresDecodeNode(values[0])
                MindieErrorId.STOP_REQUEST_NOT_FOUND -> StopRequestNotFound(values[0])
                MindieErrorId.MODEL_NOT_FOUND -> ModelNotFound(values[0])
                MindieErrorId.MESSAGES_LENGTH_OUT_OF_RANGE -> MessagesLengthOutOfRange(values[0])
                MindieErrorId.GET_TOKEN_FROM_INPUT_FAILED -> GetTokenFromInputFailed(values[0])
                MindieErrorId.INVALID_PROMPT_LENGTH -> InvalidPromptLength(values[0])
                MindieErrorId.PID_MEMORY_INDEX_NOT_FOUND -> PidMemoryIndexNotFound(values[0])
                MindieErrorId.INVALID_OUTPUT_TOKEN_LENGTH -> InvalidOutputTokenLength(values[0])
                MindieErrorId.DOWNLOAD_URL_FAILED -> DownloadUrlFailed(values[0])
                MindieErrorId.MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE ->
                    MessagesTokenLengthOutOfRange(values[0])
                MindieErrorId.DATATYPE_UNSUPPORTED -> DatatypeUnsupported(values[0])
                MindieErrorId.DATA_SIZE_MISMATCH -> DataSizeMismatch(values[0], values[1])
                MindieErrorId.OUTPUTS_SIZE_MISMATCH -> OutputsSizeMismatch(values[0], values[1])
                MindieErrorId.INPUTS_LENGTH_OUT_OF_RANGE -> InputsLengthOutOfRange(values[0])
                MindieErrorId.TEXT_INPUT_TYPE_INVALID -> TextInputTypeInvalid(values[0])
                MindieErrorId.TEXT_INPUT_LENGTH_OUT_OF_RANGE -> TextInputLengthOutOfRange(values[0])
                MindieErrorId.TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE ->
                    TextInputTokenLengthOutOfRange(values[0])
                MindieErrorId.PROMPT_LENGTH_OUT_OF_RANGE -> PromptLengthOutOfRange(values[0])
                MindieErrorId.REPETITION_PENALTY_OUT_OF_RANGE_OPENAI ->
                    RepetitionPenaltyOutOfRangeOpenai(values[0])
                MindieErrorId.TOO_MANY_STOP_STRINGS -> TooManyStopStrings(values[0])
                MindieErrorId.STOP_LENGTH_OUT_OF_RANGE -> StopLengthOutOfRange(values[0])
                MindieErrorId.MAX_TOKENS_OUT_OF_RANGE -> MaxTokensOutOfRange(values[0])
                MindieErrorId.TEMPERATURE_OUT_OF_RANGE_OPENAI ->
                    TemperatureOutOfRangeOpenai(values[0])
                MindieErrorId.TOP_K_OUT_OF_RANGE -> TopKOutOfRange(values[0])
                MindieErrorId.TOP_P_OUT_OF_RANGE_OPENAI -> TopPOutOfRangeOpenai(values[0])
                MindieErrorId.TYPICAL_P_OUT_OF_RANGE -> TypicalPOutOfRange(values[0])
                MindieErrorId.TRUNCATE_OUT_OF_RANGE -> TruncateOutOfRange(values[0])
                MindieErrorId.REPETITION_PENALTY_NOT_POSITIVE ->
                    RepetitionPenaltyNotPositive(values[0])
                MindieErrorId.SEED_OUT_OF_RANGE -> SeedOutOfRange(values[0])
                MindieErrorId.TEMPERATURE_OUT_OF_RANGE_TRITON ->
                    TemperatureOutOfRangeTriton(values[0])
                MindieErrorId.TOP_P_OUT_OF_RANGE_TRITON -> TopPOutOfRangeTriton(values[0])
                MindieErrorId.BATCH_SIZE_OUT_OF_RANGE -> BatchSizeOutOfRange(values[0])
                MindieErrorId.MAX_NEW_TOKENS_OUT_OF_RANGE -> MaxNewTokensOutOfRange(values[0])
                MindieErrorId.PRIORITY_OUT_OF_RANGE -> PriorityOutOfRange(values[0])
                MindieErrorId.TIMEOUT_OUT_OF_RANGE -> TimeoutOutOfRange(values[0])
                MindieErrorId.REPETITION_PENALTY_OUT_OF_RANGE_VLLM ->
                    RepetitionPenaltyOutOfRangeVllm(values[0])
                MindieErrorId.KEY_NOT_FOUND -> KeyNotFound(values[0])
                MindieErrorId.KEY_TYPE_INVALID -> KeyTypeInvalid(values[0])
                MindieErrorId.STOP_REQUEST_ID_INVALID -> StopRequestIdInvalid(values[0])
                MindieErrorId.TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE ->
                    TokenizerInputsLengthOutOfRange(values[0])
                else -> WithoutParams(errorId)
            }
        }
    }
}
