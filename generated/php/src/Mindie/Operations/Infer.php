<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie\Operations;

use Errspec\ServiceErrors\Mindie\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of POST /infer. */
enum Infer: string implements OperationEnum
{
    use OfOperation;

    case ForcePReleaseLinkFailed = 'force_p_release_link_failed';
    case DmiRequestNotToPrefillNode = 'dmi_request_not_to_prefill_node';
    case DmiHeadersMissing = 'dmi_headers_missing';
    case ReqIdTooLong = 'req_id_too_long';
    case ReqTypeNotPrefill = 'req_type_not_prefill';
    case DTargetNotIpv4 = 'd_target_not_ipv4';
    case DTargetIsSelf = 'd_target_is_self';
    case IsRecomputeNotBoolean = 'is_recompute_not_boolean';
    case ModelNotFound = 'model_not_found';
    case InferParamParseFailed = 'infer_param_parse_failed';
    case RequestContextJsonParseFailed = 'request_context_json_parse_failed';
    case InputsTypeInvalid = 'inputs_type_invalid';
    case GetTokenFromInputFailed = 'get_token_from_input_failed';
    case UnknownError = 'unknown_error';
    case InvalidPromptLength = 'invalid_prompt_length';
    case PidMemoryIndexNotFound = 'pid_memory_index_not_found';
    case EncodeSharedMemoryNotFound = 'encode_shared_memory_not_found';
    case EncodeCastBufferHeaderFailed = 'encode_cast_buffer_header_failed';
    case TokenizerEncodeTimeout = 'tokenizer_encode_timeout';
    case InvalidOutputTokenLength = 'invalid_output_token_length';
    case EncodeCastBufferToInt64Failed = 'encode_cast_buffer_to_int64_failed';
    case EncodeMemsetFailed = 'encode_memset_failed';
    case DownloadUrlFailed = 'download_url_failed';
    case DownloadUrlUnknownError = 'download_url_unknown_error';
    case InputConflict = 'input_conflict';
    case InputsNull = 'inputs_null';
    case InputsLengthOutOfRange = 'inputs_length_out_of_range';
    case InputsMissingOrNotString = 'inputs_missing_or_not_string';
    case TypicalPOutOfRange = 'typical_p_out_of_range';
    case SelfDevelopParameterCheckFailed = 'self_develop_parameter_check_failed';
    case FirstTokenCostTooLarge = 'first_token_cost_too_large';
    case DecodeTimeLengthInvalid = 'decode_time_length_invalid';
    case DecodeTimeTooLarge = 'decode_time_too_large';
    case JsonBodyParseFailed = 'json_body_parse_failed';
    case ReqTypeMismatch = 'req_type_mismatch';
    case RequestBodyNotJson = 'request_body_not_json';
    case RequestBodyInputsInvalid = 'request_body_inputs_invalid';
    case TiktokenProcessFailed = 'tiktoken_process_failed';
    case InputTextUtf16ConversionFailed = 'input_text_utf16_conversion_failed';
    case GenerateInferRequestFailed = 'generate_infer_request_failed';
    case EnqueueRemainBlocksNull = 'enqueue_remain_blocks_null';
    case EnqueueRemainPrefillSlotsNull = 'enqueue_remain_prefill_slots_null';
    case EnqueueRemainPrefillNull = 'enqueue_remain_prefill_null';
    case GenerateSimulateRequestFailed = 'generate_simulate_request_failed';
    case EnqueueBackendManagerUninitialized = 'enqueue_backend_manager_uninitialized';
    case EnqueueEngineUninitialized = 'enqueue_engine_uninitialized';
    case EnqueueModelInstanceUnavailable = 'enqueue_model_instance_unavailable';
    case EnqueueLlmInferEngineUninitialized = 'enqueue_llm_infer_engine_uninitialized';
    case InferEngineForwardFailed = 'infer_engine_forward_failed';
    case EngineCallbackTimeout = 'engine_callback_timeout';
    case GetEngineResponseFailed = 'get_engine_response_failed';
    case PNodeGetTokenIdsFailed = 'p_node_get_token_ids_failed';
    case PNodeDecodeTokenIdsFailed = 'p_node_decode_token_ids_failed';
    case PNodeSendDRequestFailed = 'p_node_send_d_request_failed';
    case PNodeTransferFlagUnknown = 'p_node_transfer_flag_unknown';
    case ServiceStopped = 'service_stopped';
    case ServerStatusUnknown = 'server_status_unknown';
}
