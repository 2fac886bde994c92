# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""How MindIE Service writes its errors."""

from .._identify import Wire

WIRE = Wire(
    envelopes=[
        {"error": "$message", "error_type": "$category"},
        {"type": "$category", "error": "$message"},
        {"error": "$message"},
        {"message": "$message"},
        {"Error": "$message", "error_type": "$kind?"},
    ],
    constants={
        "CV_WAIT_TIME": "integer",
        "MAX_TOKENS_NUM": "integer",
        "MAX_STOP_STRING_LEN": "integer",
        "MAX_STOP_STRING_NUM": "integer",
        "MAX_TOTAL_STOP": "integer",
        "MAX_INPUT_ID_LENGTH": "integer",
        "MAX_MULTIMODAL_URL_NUM": "integer",
        "MAX_FLOAT_VALUE": "number",
        "MAX_INT32_VALUE": "integer",
        "MAX_INPUTS_NUM": "integer",
    },
    also={
        "stop_request_not_found": ["RequestId is {request_id} not found."],
        "inputs_or_prompt_invalid": [
            "`inputs` or `prompt` must be necessary and data type must be string. Additionally, the request body must be valid json.",
        ],
        "req_type_mismatch": ["Request type does not match type InferReqType."],
        "engine_callback_timeout": ["Engine callback timeout: server tokenTimeout"],
    },
)
