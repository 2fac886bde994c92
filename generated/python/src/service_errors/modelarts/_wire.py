# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""How ModelArts MaaS writes its errors."""

from .._identify import Wire

WIRE = Wire(
    envelopes=[
        {"error_code": "$code", "error_msg": "$message", "request_id": "$trace?"},
        {"error": {"code": "$code", "message": "$message", "type": "$category?", "param": "$param?"}},
        {"is_success": False, "error_message": "$message", "error_code": "$code?"},
        {"object": "error", "message": "$message", "type": "$category?", "param": "$param?", "code": "$code"},
        {"detail": "$message"},
    ],
    not_errors=[{"error": {"code": 0}}],
    body_prefixes=["data:"],
    also={
        "sensitive_content": [
            "Input text May contain sensitive information, please try again.",
            "Output text May contain sensitive information, please try again.",
        ],
    },
)
