<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\ServiceException;

/** Any error of MindIE Service. */
final class MindieException extends ServiceException
{
    protected const TABLES = Tables::class;
    protected const CATEGORIES = Category::class;

    /** Any error: one that has params takes them, and is better made by the method that is called as it is. */
    public static function of(
        ErrorId $id,
        #[\SensitiveParameter] Params $params = new Params(),
        ?\Throwable $previous = null,
    ): self {
        return self::make($id, $params, $previous);
    }

    /** req-type must be prefill but got {req_type}. */
    public static function reqTypeNotPrefill(string $req_type): self
    {
        return self::make(ErrorId::ReqTypeNotPrefill, new Params(req_type: $req_type));
    }

    /** Only the Decode node supports dresult but you send to {pd_role}. */
    public static function dresultRequiresDecodeNode(string $pd_role): self
    {
        return self::make(ErrorId::DresultRequiresDecodeNode, new Params(pd_role: $pd_role));
    }

    /** Stop request id {request_id} not found. */
    public static function stopRequestNotFound(string $request_id): self
    {
        return self::make(ErrorId::StopRequestNotFound, new Params(request_id: $request_id));
    }

    /** Model {model} not found. */
    public static function modelNotFound(string $model): self
    {
        return self::make(ErrorId::ModelNotFound, new Params(model: $model));
    }

    /** Messages len not in (0, {MAX_INPUTS_NUM}], but the length of inputs is {input_length} */
    public static function messagesLengthOutOfRange(int $input_length): self
    {
        return self::make(ErrorId::MessagesLengthOutOfRange, new Params(input_length: $input_length));
    }

    /** Failed to get token from input: {reason}. */
    public static function getTokenFromInputFailed(string $reason): self
    {
        return self::make(ErrorId::GetTokenFromInputFailed, new Params(reason: $reason));
    }

    /** Invalid input prompt length {prompt_length} */
    public static function invalidPromptLength(int $prompt_length): self
    {
        return self::make(ErrorId::InvalidPromptLength, new Params(prompt_length: $prompt_length));
    }

    /** Cant find pid memory index {pid}. */
    public static function pidMemoryIndexNotFound(int $pid): self
    {
        return self::make(ErrorId::PidMemoryIndexNotFound, new Params(pid: $pid));
    }

    /** Invalid output token length {token_count} */
    public static function invalidOutputTokenLength(int $token_count): self
    {
        return self::make(ErrorId::InvalidOutputTokenLength, new Params(token_count: $token_count));
    }

    /** [InferTokenizer::DownloadUrl] download fail: {reason}. */
    public static function downloadUrlFailed(#[\SensitiveParameter] string $reason): self
    {
        return self::make(ErrorId::DownloadUrlFailed, new Params(reason: $reason));
    }

    /** Messages token length must be in(0, {MAX_TOKENS_NUM}], but got {token_count} */
    public static function messagesTokenLengthOutOfRange(int $token_count): self
    {
        return self::make(ErrorId::MessagesTokenLengthOutOfRange, new Params(token_count: $token_count));
    }

    /** Unsupported datatype, got {datatype}. */
    public static function datatypeUnsupported(string $datatype): self
    {
        return self::make(ErrorId::DatatypeUnsupported, new Params(datatype: $datatype));
    }

    /** Data size should be {expected_size}, got {actual_size}. */
    public static function dataSizeMismatch(int $expected_size, int $actual_size): self
    {
        $params = new Params(
            expected_size: $expected_size,
            actual_size: $actual_size,
        );
        return self::make(ErrorId::DataSizeMismatch, $params);
    }

    /** Outputs size should be {expected_size}, got {actual_size}. */
    public static function outputsSizeMismatch(int $expected_size, int $actual_size): self
    {
        $params = new Params(
            expected_size: $expected_size,
            actual_size: $actual_size,
        );
        return self::make(ErrorId::OutputsSizeMismatch, $params);
    }

    /**
     * Inputs must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of
     * inputs is {input_length}.
     */
    public static function inputsLengthOutOfRange(int $input_length): self
    {
        return self::make(ErrorId::InputsLengthOutOfRange, new Params(input_length: $input_length));
    }

    /** The type of text_input is abnormal for id = {request_id}. */
    public static function textInputTypeInvalid(string $request_id): self
    {
        return self::make(ErrorId::TextInputTypeInvalid, new Params(request_id: $request_id));
    }

    /**
     * text_input must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of
     * inputs is {input_length}
     */
    public static function textInputLengthOutOfRange(int $input_length): self
    {
        return self::make(ErrorId::TextInputLengthOutOfRange, new Params(input_length: $input_length));
    }

    /** text_input token length must be in (0, {MAX_TOKENS_NUM}], but got {token_count}. */
    public static function textInputTokenLengthOutOfRange(int $token_count): self
    {
        return self::make(ErrorId::TextInputTokenLengthOutOfRange, new Params(token_count: $token_count));
    }

    /**
     * Prompt must be necessary and data type must be string and length in (0, {MAX_INPUTS_NUM}], but the length of
     * inputs is {input_length}.
     */
    public static function promptLengthOutOfRange(int $input_length): self
    {
        return self::make(ErrorId::PromptLengthOutOfRange, new Params(input_length: $input_length));
    }

    /** repetition_penalty must be in (0.0, 2.0], got {value}. */
    public static function repetitionPenaltyOutOfRangeOpenai(float $value): self
    {
        return self::make(ErrorId::RepetitionPenaltyOutOfRangeOpenai, new Params(value: $value));
    }

    /** Input validation error: `stop` item count more than {MAX_STOP_STRING_NUM}, but got {stop_count} */
    public static function tooManyStopStrings(int $stop_count): self
    {
        return self::make(ErrorId::TooManyStopStrings, new Params(stop_count: $stop_count));
    }

    /** Input validation error: length of `stop` must be in [1, {MAX_STOP_STRING_LEN} but got {stop_length}. */
    public static function stopLengthOutOfRange(int $stop_length): self
    {
        return self::make(ErrorId::StopLengthOutOfRange, new Params(stop_length: $stop_length));
    }

    /** max_tokens must be (0, 2147483647], got {value}. */
    public static function maxTokensOutOfRange(int $value): self
    {
        return self::make(ErrorId::MaxTokensOutOfRange, new Params(value: $value));
    }

    /** temperature must be in [0.0,2.0], got {value}. */
    public static function temperatureOutOfRangeOpenai(float $value): self
    {
        return self::make(ErrorId::TemperatureOutOfRangeOpenai, new Params(value: $value));
    }

    /** top_k must be in [0,2147483647], got {value}. */
    public static function topKOutOfRange(int $value): self
    {
        return self::make(ErrorId::TopKOutOfRange, new Params(value: $value));
    }

    /** top_p must be in (0.0, 1.0], got {value}. */
    public static function topPOutOfRangeOpenai(float $value): self
    {
        return self::make(ErrorId::TopPOutOfRangeOpenai, new Params(value: $value));
    }

    /** typical_p must be in (0.0,1.0], got {value}. */
    public static function typicalPOutOfRange(float $value): self
    {
        return self::make(ErrorId::TypicalPOutOfRange, new Params(value: $value));
    }

    /** truncate must be in (0,2147483647], got {value}. */
    public static function truncateOutOfRange(int $value): self
    {
        return self::make(ErrorId::TruncateOutOfRange, new Params(value: $value));
    }

    /** repetition_penalty must be strictly positive, got {value}. */
    public static function repetitionPenaltyNotPositive(float $value): self
    {
        return self::make(ErrorId::RepetitionPenaltyNotPositive, new Params(value: $value));
    }

    /** seed must be in (0, 18446744073709551615], got {value}. */
    public static function seedOutOfRange(int $value): self
    {
        return self::make(ErrorId::SeedOutOfRange, new Params(value: $value));
    }

    /** temperature must be in (0.0, {MAX_FLOAT_VALUE}], got {value}. */
    public static function temperatureOutOfRangeTriton(float $value): self
    {
        return self::make(ErrorId::TemperatureOutOfRangeTriton, new Params(value: $value));
    }

    /** top_p must be in (0.0,1.0], got {value}. */
    public static function topPOutOfRangeTriton(float $value): self
    {
        return self::make(ErrorId::TopPOutOfRangeTriton, new Params(value: $value));
    }

    /** batch_size must be in (0,{MAX_INT32_VALUE}], got {value}. */
    public static function batchSizeOutOfRange(int $value): self
    {
        return self::make(ErrorId::BatchSizeOutOfRange, new Params(value: $value));
    }

    /** max_new_tokens must be in (0, 2147483647], got {value}. */
    public static function maxNewTokensOutOfRange(int $value): self
    {
        return self::make(ErrorId::MaxNewTokensOutOfRange, new Params(value: $value));
    }

    /** priority must be in [1,5], got {value}. */
    public static function priorityOutOfRange(int $value): self
    {
        return self::make(ErrorId::PriorityOutOfRange, new Params(value: $value));
    }

    /** timeout must be strictly positive and small than 1 hour, got {value}. */
    public static function timeoutOutOfRange(float $value): self
    {
        return self::make(ErrorId::TimeoutOutOfRange, new Params(value: $value));
    }

    /** repetition_penalty must be in (0.0,2.0], got {value}. */
    public static function repetitionPenaltyOutOfRangeVllm(float $value): self
    {
        return self::make(ErrorId::RepetitionPenaltyOutOfRangeVllm, new Params(value: $value));
    }

    /** Not found {key}. */
    public static function keyNotFound(string $key): self
    {
        return self::make(ErrorId::KeyNotFound, new Params(key: $key));
    }

    /** key must be {expected_type} type. */
    public static function keyTypeInvalid(string $expected_type): self
    {
        return self::make(ErrorId::KeyTypeInvalid, new Params(expected_type: $expected_type));
    }

    /** Stop request id = {request_id} is invalid. */
    public static function stopRequestIdInvalid(string $request_id): self
    {
        return self::make(ErrorId::StopRequestIdInvalid, new Params(request_id: $request_id));
    }

    /**
     * Inputs must be necessary and data type must be string and length in [0, {MAX_INPUTS_NUM}], but the length of
     * inputs is {input_length}.
     */
    public static function tokenizerInputsLengthOutOfRange(int $input_length): self
    {
        return self::make(ErrorId::TokenizerInputsLengthOutOfRange, new Params(input_length: $input_length));
    }

    public function id(): ?ErrorId
    {
        return $this->errorId;
    }

    public function category(): ?Category
    {
        return $this->errorCategory;
    }

    public function params(): Params
    {
        return $this->typedParams;
    }

    /** @return Identified<ErrorId, Params, self>|null */
    public function identified(): ?Identified
    {
        return parent::identified();
    }
}
