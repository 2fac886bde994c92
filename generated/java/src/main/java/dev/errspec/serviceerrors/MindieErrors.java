// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

/** Tells which error of MindIE Service a response is, and throws it. */
public final class MindieErrors {
  static final Catalog<MindieErrorId, MindieParams> CATALOG =
      new Catalog<>(
          "mindie",
          List.of("en", "zh"),
          "en",
          List.of(MindieErrorId.values()),
          List.of(MindieCategory.values()),
          MindieErrors::params,
          MindieException::new);

  private MindieErrors() {}

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<MindieErrorId, MindieParams> identify(int status, byte[] body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  public static Identified<MindieErrorId, MindieParams> identify(int status, String body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @return what is known of it
   */
  public static Identified<MindieErrorId, MindieParams> identify(int status, JsonNode body) {
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response of {@code java.net.http} is.
   *
   * @param response one whose body was read as bytes or as a string
   * @return what is known of it
   * @throws IllegalArgumentException if the body is of another type
   */
  public static Identified<MindieErrorId, MindieParams> identify(HttpResponse<?> response) {
    return CATALOG.identify(response);
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws MindieException if the service failed
   */
  public static void throwIfError(int status, byte[] body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws MindieException if the service failed
   */
  public static void throwIfError(int status, String body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @throws MindieException if the service failed
   */
  public static void throwIfError(int status, JsonNode body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response of {@code java.net.http} is, if it is one.
   *
   * @param <T> what the body was read as
   * @param response one whose body was read as bytes or as a string
   * @return the response, if it is none
   * @throws MindieException if the service failed
   * @throws IllegalArgumentException if the body is of another type
   */
  public static <T> HttpResponse<T> throwIfError(HttpResponse<T> response) {
    identify(response).throwIfError();
    return response;
  }

  static MindieException made(MindieErrorId id, MindieParams params, Object... values) {
    return new MindieException(CATALOG.made(id, params, values));
  }

  private static MindieParams params(MindieErrorId id, Values values) {
    return switch (id) {
      case REQ_TYPE_NOT_PREFILL -> new MindieParams.ReqTypeNotPrefill(values.text("req_type"));
      case DRESULT_REQUIRES_DECODE_NODE ->
          new MindieParams.DresultRequiresDecodeNode(values.text("pd_role"));
      case STOP_REQUEST_NOT_FOUND ->
          new MindieParams.StopRequestNotFound(values.text("request_id"));
      case MODEL_NOT_FOUND -> new MindieParams.ModelNotFound(values.text("model"));
      case MESSAGES_LENGTH_OUT_OF_RANGE ->
          new MindieParams.MessagesLengthOutOfRange(values.integer("input_length"));
      case GET_TOKEN_FROM_INPUT_FAILED ->
          new MindieParams.GetTokenFromInputFailed(values.text("reason"));
      case INVALID_PROMPT_LENGTH ->
          new MindieParams.InvalidPromptLength(values.integer("prompt_length"));
      case PID_MEMORY_INDEX_NOT_FOUND ->
          new MindieParams.PidMemoryIndexNotFound(values.integer("pid"));
      case INVALID_OUTPUT_TOKEN_LENGTH ->
          new MindieParams.InvalidOutputTokenLength(values.integer("token_count"));
      case DOWNLOAD_URL_FAILED -> new MindieParams.DownloadUrlFailed(values.text("reason"));
      case MESSAGES_TOKEN_LENGTH_OUT_OF_RANGE ->
          new MindieParams.MessagesTokenLengthOutOfRange(values.integer("token_count"));
      case DATATYPE_UNSUPPORTED -> new MindieParams.DatatypeUnsupported(values.text("datatype"));
      case DATA_SIZE_MISMATCH ->
          new MindieParams.DataSizeMismatch(
              values.integer("expected_size"), values.integer("actual_size"));
      case OUTPUTS_SIZE_MISMATCH ->
          new MindieParams.OutputsSizeMismatch(
              values.integer("expected_size"), values.integer("actual_size"));
      case INPUTS_LENGTH_OUT_OF_RANGE ->
          new MindieParams.InputsLengthOutOfRange(values.integer("input_length"));
      case TEXT_INPUT_TYPE_INVALID ->
          new MindieParams.TextInputTypeInvalid(values.text("request_id"));
      case TEXT_INPUT_LENGTH_OUT_OF_RANGE ->
          new MindieParams.TextInputLengthOutOfRange(values.integer("input_length"));
      case TEXT_INPUT_TOKEN_LENGTH_OUT_OF_RANGE ->
          new MindieParams.TextInputTokenLengthOutOfRange(values.integer("token_count"));
      case PROMPT_LENGTH_OUT_OF_RANGE ->
          new MindieParams.PromptLengthOutOfRange(values.integer("input_length"));
      case REPETITION_PENALTY_OUT_OF_RANGE_OPENAI ->
          new MindieParams.RepetitionPenaltyOutOfRangeOpenai(values.number("value"));
      case TOO_MANY_STOP_STRINGS ->
          new MindieParams.TooManyStopStrings(values.integer("stop_count"));
      case STOP_LENGTH_OUT_OF_RANGE ->
          new MindieParams.StopLengthOutOfRange(values.integer("stop_length"));
      case MAX_TOKENS_OUT_OF_RANGE -> new MindieParams.MaxTokensOutOfRange(values.integer("value"));
      case TEMPERATURE_OUT_OF_RANGE_OPENAI ->
          new MindieParams.TemperatureOutOfRangeOpenai(values.number("value"));
      case TOP_K_OUT_OF_RANGE -> new MindieParams.TopKOutOfRange(values.integer("value"));
      case TOP_P_OUT_OF_RANGE_OPENAI ->
          new MindieParams.TopPOutOfRangeOpenai(values.number("value"));
      case TYPICAL_P_OUT_OF_RANGE -> new MindieParams.TypicalPOutOfRange(values.number("value"));
      case TRUNCATE_OUT_OF_RANGE -> new MindieParams.TruncateOutOfRange(values.integer("value"));
      case REPETITION_PENALTY_NOT_POSITIVE ->
          new MindieParams.RepetitionPenaltyNotPositive(values.number("value"));
      case SEED_OUT_OF_RANGE -> new MindieParams.SeedOutOfRange(values.integer("value"));
      case TEMPERATURE_OUT_OF_RANGE_TRITON ->
          new MindieParams.TemperatureOutOfRangeTriton(values.number("value"));
      case TOP_P_OUT_OF_RANGE_TRITON ->
          new MindieParams.TopPOutOfRangeTriton(values.number("value"));
      case BATCH_SIZE_OUT_OF_RANGE -> new MindieParams.BatchSizeOutOfRange(values.integer("value"));
      case MAX_NEW_TOKENS_OUT_OF_RANGE ->
          new MindieParams.MaxNewTokensOutOfRange(values.integer("value"));
      case PRIORITY_OUT_OF_RANGE -> new MindieParams.PriorityOutOfRange(values.integer("value"));
      case TIMEOUT_OUT_OF_RANGE -> new MindieParams.TimeoutOutOfRange(values.number("value"));
      case REPETITION_PENALTY_OUT_OF_RANGE_VLLM ->
          new MindieParams.RepetitionPenaltyOutOfRangeVllm(values.number("value"));
      case KEY_NOT_FOUND -> new MindieParams.KeyNotFound(values.text("key"));
      case KEY_TYPE_INVALID -> new MindieParams.KeyTypeInvalid(values.text("expected_type"));
      case STOP_REQUEST_ID_INVALID ->
          new MindieParams.StopRequestIdInvalid(values.text("request_id"));
      case TOKENIZER_INPUTS_LENGTH_OUT_OF_RANGE ->
          new MindieParams.TokenizerInputsLengthOutOfRange(values.integer("input_length"));
      default -> null;
    };
  }
}
