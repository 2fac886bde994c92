# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""What ModelArts MaaS does at which address, and the errors that it may answer with there."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from . import ErrorId, ModelartsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeGuard

Operation = Literal[
    "create_custom_endpoint",
    "edit_custom_endpoint",
    "delete_custom_endpoint",
    "show_statistics",
    "list_version_statistics",
    "create_video",
    "show_video",
]
"""What the service does."""

ERRORS: Final[Mapping[Operation, frozenset[ErrorId]]] = MappingProxyType(
    {
        # POST /v1/{project_id}/maas/services/custom-endpoint/endpoint
        "create_custom_endpoint": frozenset(
            {
                ErrorId.CUSTOM_ENDPOINT_NAME_REQUIRED,
                ErrorId.CUSTOM_ENDPOINT_NAME_ALREADY_USED,
                ErrorId.CUSTOM_ENDPOINT_NAME_INVALID,
                ErrorId.CUSTOM_ENDPOINT_QUOTA_EXCEEDED,
                ErrorId.ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT,
                ErrorId.NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT,
                ErrorId.JSON_BODY_INVALID,
                ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
            }
        ),
        # PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}
        "edit_custom_endpoint": frozenset(
            {
                ErrorId.CUSTOM_ENDPOINT_NAME_ALREADY_USED,
                ErrorId.CUSTOM_ENDPOINT_NAME_INVALID,
                ErrorId.CUSTOM_ENDPOINT_NOT_FOUND,
                ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED,
                ErrorId.JSON_BODY_INVALID,
                ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
            }
        ),
        # DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}
        "delete_custom_endpoint": frozenset(
            {
                ErrorId.CUSTOM_ENDPOINT_NOT_FOUND,
                ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED,
            }
        ),
        # POST /v1/{project_id}/maas/monitoring/show-statistics
        "show_statistics": frozenset(
            {
                ErrorId.END_TIME_BEFORE_START_TIME,
                ErrorId.QUERY_RANGE_TOO_LONG,
                ErrorId.IP_ADDRESS_INVALID,
                ErrorId.INFER_TYPE_INVALID,
                ErrorId.API_KEY_TAG_INVALID,
                ErrorId.VERSION_ID_INVALID,
                ErrorId.SERVICE_ID_INVALID,
                ErrorId.ERROR_CODE_TYPE_INVALID,
                ErrorId.JSON_BODY_INVALID,
                ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
            }
        ),
        # POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics
        "list_version_statistics": frozenset(
            {
                ErrorId.END_TIME_BEFORE_START_TIME,
                ErrorId.QUERY_RANGE_TOO_LONG,
                ErrorId.IP_ADDRESS_INVALID,
                ErrorId.INFER_TYPE_INVALID,
                ErrorId.API_KEY_TAG_INVALID,
                ErrorId.VERSION_ID_INVALID,
                ErrorId.SERVICE_ID_INVALID,
                ErrorId.ERROR_CODE_TYPE_INVALID,
                ErrorId.QUERY_OFFSET_NOT_POSITIVE,
                ErrorId.QUERY_LIMIT_OUT_OF_RANGE,
                ErrorId.JSON_BODY_INVALID,
                ErrorId.PARAMETER_SECURITY_CHECK_FAILED,
            }
        ),
        # POST /v1/video/generations
        "create_video": frozenset(
            {
                ErrorId.TOKENIZER_ENCODE_FAILED,
                ErrorId.REQUEST_FIELD_EMPTY,
                ErrorId.REQUEST_FIELD_NOT_IN_ENUM,
                ErrorId.SPAN_ID_TOO_LONG,
                ErrorId.AUTHORIZATION_HEADER_MISSING,
                ErrorId.AUTHORIZATION_HEADER_INVALID,
                ErrorId.CLIENT_IP_NOT_ALLOWED,
                ErrorId.MODEL_NOT_ALLOWED,
                ErrorId.CUSTOM_ENDPOINT_NOT_ALLOWED,
                ErrorId.SERVICE_NOT_ACTIVATED,
                ErrorId.RESOURCE_FROZEN,
                ErrorId.SENSITIVE_CONTENT,
                ErrorId.ACCOUNT_BLOCKED_FOR_MODEL,
                ErrorId.RESOURCE_DELETED_AFTER_FREEZE,
                ErrorId.MODEL_NOT_FOUND,
                ErrorId.MODEL_NOT_AVAILABLE_FOR_API,
                ErrorId.REQUEST_BODY_TOO_LARGE,
                ErrorId.RATE_LIMIT_PER_SECOND,
                ErrorId.RATE_LIMIT_PER_MINUTE,
                ErrorId.TOKEN_LIMIT_PER_MINUTE,
                ErrorId.UNEXPECTED_EXCEPTION,
                ErrorId.BACKEND_ERROR,
                ErrorId.SERVER_TIMEOUT,
            }
        ),
        # GET /v1/video/generations/{task_id}
        "show_video": frozenset(
            {
                ErrorId.SPAN_ID_TOO_LONG,
                ErrorId.AUTHORIZATION_HEADER_MISSING,
                ErrorId.AUTHORIZATION_HEADER_INVALID,
                ErrorId.CLIENT_IP_NOT_ALLOWED,
                ErrorId.TASK_ACCESS_DENIED,
                ErrorId.TASK_NOT_FOUND,
                ErrorId.RATE_LIMIT_PER_SECOND,
                ErrorId.RATE_LIMIT_PER_MINUTE,
                ErrorId.TOKEN_LIMIT_PER_MINUTE,
                ErrorId.UNEXPECTED_EXCEPTION,
                ErrorId.BACKEND_ERROR,
                ErrorId.SERVER_TIMEOUT,
            }
        ),
    }
)
"""The errors that each operation may answer with."""


def is_error_of(operation: Operation, error: object) -> TypeGuard[ModelartsError]:
    """Tells whether something is an error that the operation may answer with."""
    return isinstance(error, ModelartsError) and error.id in ERRORS[operation]
