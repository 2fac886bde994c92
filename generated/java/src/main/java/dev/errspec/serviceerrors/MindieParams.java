// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** What fills the messages of MindIE Service: a record for each error that has params. */
public sealed interface MindieParams extends Params {
  @Override
  default MindieException exception() {
    return (MindieException) MindieErrors.CATALOG.exception(this);
  }

  /**
   * Params of {@link MindieErrorId#REQ_TYPE_NOT_PREFILL}.
   *
   * @param reqType text without white space
   */
  record ReqTypeNotPrefill(String reqType) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#DRESULT_REQUIRES_DECODE_NODE}.
   *
   * @param pdRole text without white space
   */
  record DresultRequiresDecodeNode(String pdRole) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#STOP_REQUEST_NOT_FOUND}.
   *
   * @param requestId text without white space
   */
  record StopRequestNotFound(String requestId) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#MODEL_NOT_FOUND}.
   *
   * @param model text without white space
   */
  record ModelNotFound(String model) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#MESSAGES_LENGTH_OUT_OF_RANGE}.
   *
   * @param inputLength an integer
   */
  record MessagesLengthOutOfRange(long inputLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#GET_TOKEN_FROM_INPUT_FAILED}.
   *
   * @param reason any text
   */
  record GetTokenFromInputFailed(String reason) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#INVALID_PROMPT_LENGTH}.
   *
   * @param promptLength an integer
   */
  record InvalidPromptLength(long promptLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#PID_MEMORY_INDEX_NOT_FOUND}.
   *
   * @param pid an integer
   */
  record PidMemoryIndexNotFound(long pid) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#INVALID_OUTPUT_TOKEN_LENGTH}.
   *
   * @param tokenCount an integer
   */
  record InvalidOutputTokenLength(long tokenCount) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#DOWNLOAD_URL_FAILED}.
   *
   * @param reason any text, kept out of logs
   */
  record DownloadUrlFailed(String reason) implements MindieParams {
    @Override
    public String toString() {
      return Values.show("DownloadUrlFailed", "reason", Values.HIDDEN);
    }
  }

  /**
   * Params of {@link MindieErrorId#MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE}.
   *
   * @param tokenCount an integer
   */
  record MessagesTokenLengthOutOfRange(long tokenCount) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#DATATYPE_UNSUPPORTED}.
   *
   * @param datatype any text
   */
  record DatatypeUnsupported(String datatype) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#DATA_SIZE_MISMATCH}.
   *
   * @param expectedSize an integer
   * @param actualSize an integer
   */
  record DataSizeMismatch(long expectedSize, long actualSize) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#OUTPUTS_SIZE_MISMATCH}.
   *
   * @param expectedSize an integer
   * @param actualSize an integer
   */
  record OutputsSizeMismatch(long expectedSize, long actualSize) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#INPUTS_LENGTH_OUT_OF_RANGE}.
   *
   * @param inputLength an integer
   */
  record InputsLengthOutOfRange(long inputLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TEXT_INPUT_TYPE_INVALID}.
   *
   * @param requestId text without white space
   */
  record TextInputTypeInvalid(String requestId) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TEXT_INPUT_LENGTH_OUT_OF_RANGE}.
   *
   * @param inputLength an integer
   */
  record TextInputLengthOutOfRange(long inputLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE}.
   *
   * @param tokenCount an integer
   */
  record TextInputTokenLengthOutOfRange(long tokenCount) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#PROMPT_LENGTH_OUT_OF_RANGE}.
   *
   * @param inputLength an integer
   */
  record PromptLengthOutOfRange(long inputLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#REPETITION_PENALTY_OUT_OF_RANGE_OPENAI}.
   *
   * @param value a number
   */
  record RepetitionPenaltyOutOfRangeOpenai(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TOO_MANY_STOP_STRINGS}.
   *
   * @param stopCount an integer
   */
  record TooManyStopStrings(long stopCount) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#STOP_LENGTH_OUT_OF_RANGE}.
   *
   * @param stopLength an integer
   */
  record StopLengthOutOfRange(long stopLength) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#MAX_TOKENS_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record MaxTokensOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TEMPERATURE_OUT_OF_RANGE_OPENAI}.
   *
   * @param value a number
   */
  record TemperatureOutOfRangeOpenai(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TOP_K_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record TopKOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TOP_P_OUT_OF_RANGE_OPENAI}.
   *
   * @param value a number
   */
  record TopPOutOfRangeOpenai(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TYPICAL_P_OUT_OF_RANGE}.
   *
   * @param value a number
   */
  record TypicalPOutOfRange(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TRUNCATE_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record TruncateOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#REPETITION_PENALTY_NOT_POSITIVE}.
   *
   * @param value a number
   */
  record RepetitionPenaltyNotPositive(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#SEED_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record SeedOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TEMPERATURE_OUT_OF_RANGE_TRITON}.
   *
   * @param value a number
   */
  record TemperatureOutOfRangeTriton(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TOP_P_OUT_OF_RANGE_TRITON}.
   *
   * @param value a number
   */
  record TopPOutOfRangeTriton(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#BATCH_SIZE_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record BatchSizeOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#MAX_NEW_TOKENS_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record MaxNewTokensOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#PRIORITY_OUT_OF_RANGE}.
   *
   * @param value an integer
   */
  record PriorityOutOfRange(long value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TIMEOUT_OUT_OF_RANGE}.
   *
   * @param value a number
   */
  record TimeoutOutOfRange(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#REPETITION_PENALTY_OUT_OF_RANGE_VLLM}.
   *
   * @param value a number
   */
  record RepetitionPenaltyOutOfRangeVllm(double value) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#KEY_NOT_FOUND}.
   *
   * @param key text without white space
   */
  record KeyNotFound(String key) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#KEY_TYPE_INVALID}.
   *
   * @param expectedType any text
   */
  record KeyTypeInvalid(String expectedType) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#STOP_REQUEST_ID_INVALID}.
   *
   * @param requestId any text
   */
  record StopRequestIdInvalid(String requestId) implements MindieParams {}

  /**
   * Params of {@link MindieErrorId#TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE}.
   *
   * @param inputLength an integer
   */
  record TokenizerInputsLengthOutOfRange(long inputLength) implements MindieParams {}
}
