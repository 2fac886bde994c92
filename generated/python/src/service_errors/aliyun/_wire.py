# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""How Alibaba Cloud AIGC Service Lab writes its errors."""

from .._identify import Wire

WIRE = Wire(
    envelopes=[
        {
            "status": 20,
            "apiInvokeId": "$trace?",
            "errCode": "$upstream_code?",
            "errMessage": "$upstream_message?",
            "subErrCode": "$code",
            "subErrMessage": "$message",
            "data": None,
        },
        {"subErrCode": "$code", "subErrMessage": "$message"},
    ],
    not_errors=[{"status": 10}],
)
