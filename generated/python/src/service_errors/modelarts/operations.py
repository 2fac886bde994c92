# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""What ModelArts MaaS does at which address, and the errors that it may answer with there."""

from typing import Final, Literal

from .._base import Operation
from . import ErrorId

CreateCustomEndpointErrorId = Literal[
    ErrorId.CUSTOM_ENDPOINT_NAME_REQUIRED, ErrorId.CUSTOM_ENDPOINT_NAME_ALREADY_USED,
    ErrorId.CUSTOM_ENDPOINT_NAME_INVALID, ErrorId.CUSTOM_ENDPOINT_QUOTA_EXCEEDED,
    ErrorId.ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT, ErrorId.NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT,
    ErrorId.JSON_BODY_INVALID, ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
]  # fmt: skip
CREATE_CUSTOM_ENDPOINT: Final = Operation[CreateCustomEndpointErrorId](CreateCustomEndpointErrorId)
"""POST /v1/{project_id}/maas/services/custom-endpoint/endpoint"""

EditCustomEndpointErrorId = Literal[
    ErrorId.CUSTOM_ENDPOINT_NAME_ALREADY_USED, ErrorId.CUSTOM_ENDPOINT_NAME_INVALID, ErrorId.CUSTOM_ENDPOINT_NOT_FOUND,
    ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED, ErrorId.JSON_BODY_INVALID, ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
]  # fmt: skip
EDIT_CUSTOM_ENDPOINT: Final = Operation[EditCustomEndpointErrorId](EditCustomEndpointErrorId)
"""PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}"""

DeleteCustomEndpointErrorId = Literal[ErrorId.CUSTOM_ENDPOINT_NOT_FOUND, ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED]
DELETE_CUSTOM_ENDPOINT: Final = Operation[DeleteCustomEndpointErrorId](DeleteCustomEndpointErrorId)
"""DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}"""

ShowStatisticsErrorId = Literal[
    ErrorId.END_TIME_BEFORE_START_TIME, ErrorId.QUERY_RANGE_TOO_LONG, ErrorId.IP_ADDRESS_INVALID,
    ErrorId.INFER_TYPE_INVALID, ErrorId.API_KEY_TAG_INVALID, ErrorId.VERSION_ID_INVALID, ErrorId.SERVICE_ID_INVALID,
    ErrorId.ERROR_CODE_TYPE_INVALID, ErrorId.JSON_BODY_INVALID, ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
]  # fmt: skip
SHOW_STATISTICS: Final = Operation[ShowStatisticsErrorId](ShowStatisticsErrorId)
"""POST /v1/{project_id}/maas/monitoring/show-statistics"""

ListVersionStatisticsErrorId = Literal[
    ErrorId.END_TIME_BEFORE_START_TIME, ErrorId.QUERY_RANGE_TOO_LONG, ErrorId.IP_ADDRESS_INVALID,
    ErrorId.INFER_TYPE_INVALID, ErrorId.API_KEY_TAG_INVALID, ErrorId.VERSION_ID_INVALID, ErrorId.SERVICE_ID_INVALID,
    ErrorId.ERROR_CODE_TYPE_INVALID, ErrorId.QUERY_OFFSET_NOT_POSITIVE, ErrorId.QUERY_LIMIT_OUT_OF_RANGE,
    ErrorId.JSON_BODY_INVALID, ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
]  # fmt: skip
LIST_VERSION_STATISTICS: Final = Operation[ListVersionStatisticsErrorId](ListVersionStatisticsErrorId)
"""POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics"""

CreateVideoErrorId = Literal[
    ErrorId.TOKENIZER_ENCODE_FAILED, ErrorId.REQUEST_FIELD_EMPTY, ErrorId.REQUEST_FIELD_NOT_IN_ENUM,
    ErrorId.SPAN_ID_TOO_LONG, ErrorId.AUTHORIZATION_HEADER_MISSING, ErrorId.AUTHORIZATION_HEADER_INVALID,
    ErrorId.CLIENT_IP_NOT_ALLOWED, ErrorId.MODEL_NOT_ALLOWED, ErrorId.CUSTOM_ENDPOINT_NOT_ALLOWED,
    ErrorId.SERVICE_NOT_ACTIVATED, ErrorId.RESOURCE_FROZEN, ErrorId.SENSITIVE_CONTENT,
    ErrorId.ACCOUNT_BLOCKED_FOR_MODEL, ErrorId.RESOURCE_DELETED_AFTER_FREEZE, ErrorId.MODEL_NOT_FOUND,
    ErrorId.MODEL_NOT_AVAILABLE_FOR_API, ErrorId.REQUEST_BODY_TOO_LARGE, ErrorId.RATE_LIMIT_PER_SECOND,
    ErrorId.RATE_LIMIT_PER_MINUTE, ErrorId.TOKEN_LIMIT_PER_MINUTE, ErrorId.UNEXPECTED_EXCEPTION, ErrorId.BACKEND_ERROR,
    ErrorId.SERVER_TIMEOUT,
]  # fmt: skip
CREATE_VIDEO: Final = Operation[CreateVideoErrorId](CreateVideoErrorId)
"""POST /v1/video/generations"""

ShowVideoErrorId = Literal[
    ErrorId.SPAN_ID_TOO_LONG, ErrorId.AUTHORIZATION_HEADER_MISSING, ErrorId.AUTHORIZATION_HEADER_INVALID,
    ErrorId.CLIENT_IP_NOT_ALLOWED, ErrorId.TASK_ACCESS_DENIED, ErrorId.TASK_NOT_FOUND, ErrorId.RATE_LIMIT_PER_SECOND,
    ErrorId.RATE_LIMIT_PER_MINUTE, ErrorId.TOKEN_LIMIT_PER_MINUTE, ErrorId.UNEXPECTED_EXCEPTION, ErrorId.BACKEND_ERROR,
    ErrorId.SERVER_TIMEOUT,
]  # fmt: skip
SHOW_VIDEO: Final = Operation[ShowVideoErrorId](ShowVideoErrorId)
"""GET /v1/video/generations/{task_id}"""
