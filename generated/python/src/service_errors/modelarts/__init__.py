# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of ModelArts MaaS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._base import Catalog, CatalogError, CategoryEnum, CodeEnum, IdEnum, Leaf, param
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""

    BAD_REQUEST = "bad_request", 400, "BadRequest"
    UNAUTHORIZED = "unauthorized", 401
    FORBIDDEN = "forbidden", 403, "Forbidden"
    NOT_FOUND = "not_found", 404
    PAYLOAD_TOO_LARGE = "payload_too_large", 413
    TOO_MANY_REQUESTS = "too_many_requests", 429, "TooManyRequests"
    INTERNAL_SERVER_ERROR = "internal_server_error", 500
    SERVICE_UNAVAILABLE = "service_unavailable", 503
    GATEWAY_TIMEOUT = "gateway_timeout", 504


class Code(CodeEnum):
    """The machine codes, each with the category of its errors."""

    MODELARTS_0104 = "ModelArts.0104", Category.BAD_REQUEST
    MODELARTS_6271 = "ModelArts.6271", Category.BAD_REQUEST
    MODELARTS_6274 = "ModelArts.6274", Category.BAD_REQUEST
    MODELARTS_6291 = "ModelArts.6291", Category.BAD_REQUEST
    MODELARTS_6297 = "ModelArts.6297", Category.BAD_REQUEST
    MODELARTS_6299 = "ModelArts.6299", Category.BAD_REQUEST
    MODELARTS_6613 = "ModelArts.6613", Category.BAD_REQUEST
    MODELARTS_8503 = "ModelArts.8503", Category.UNAUTHORIZED
    MODELARTS_2115 = "ModelArts.2115", Category.BAD_REQUEST
    MODELARTS_6298 = "ModelArts.6298", Category.BAD_REQUEST
    MODELARTS_81001 = "ModelArts.81001", Category.BAD_REQUEST
    MODELARTS_81002 = "ModelArts.81002", Category.BAD_REQUEST
    MODELARTS_81003 = "ModelArts.81003", Category.UNAUTHORIZED
    MODELARTS_81015 = "ModelArts.81015", Category.UNAUTHORIZED
    MODELARTS_81004 = "ModelArts.81004", Category.FORBIDDEN
    MODELARTS_81006 = "ModelArts.81006", Category.FORBIDDEN
    MODELARTS_81011 = "ModelArts.81011", Category.FORBIDDEN
    MODELARTS_81017 = "ModelArts.81017", Category.FORBIDDEN
    MODELARTS_81109 = "ModelArts.81109", Category.FORBIDDEN
    MODELARTS_81112 = "ModelArts.81112", Category.FORBIDDEN
    MODELARTS_81009 = "ModelArts.81009", Category.NOT_FOUND
    MODELARTS_81016 = "ModelArts.81016", Category.NOT_FOUND
    MODELARTS_81108 = "ModelArts.81108", Category.NOT_FOUND
    MODELARTS_81113 = "ModelArts.81113", Category.PAYLOAD_TOO_LARGE
    MODELARTS_81101 = "ModelArts.81101", Category.TOO_MANY_REQUESTS
    MODELARTS_81102 = "ModelArts.81102", Category.INTERNAL_SERVER_ERROR
    MODELARTS_81104 = "ModelArts.81104", Category.SERVICE_UNAVAILABLE
    MODELARTS_81110 = "ModelArts.81110", Category.GATEWAY_TIMEOUT


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""

    CUSTOM_ENDPOINT_NAME_REQUIRED = "custom_endpoint_name_required", Code.MODELARTS_0104
    """The custom endpoint name is a required field. Check that the custom endpoint name is given."""
    CUSTOM_ENDPOINT_NAME_ALREADY_USED = "custom_endpoint_name_already_used", Code.MODELARTS_6271
    """The custom endpoint name has already been used (deleted endpoints included). To keep bills unique, use a different name. Check whether the endpoint name has already been used, and choose another one."""
    CUSTOM_ENDPOINT_NAME_INVALID = "custom_endpoint_name_invalid", Code.MODELARTS_6274
    """The custom endpoint name is invalid. Enter 1 to 64 characters: only Chinese and English letters, digits, underscores (_), hyphens (-) and periods (.). Check the format of the custom endpoint name."""
    CUSTOM_ENDPOINT_NOT_FOUND = "custom_endpoint_not_found", Code.MODELARTS_6291
    """The custom endpoint does not exist. Check that the custom endpoint has been created."""
    CUSTOM_ENDPOINT_QUOTA_EXCEEDED = "custom_endpoint_quota_exceeded", Code.MODELARTS_6297
    """The number of custom endpoints exceeds the quota. Delete custom endpoints that are not in use, then create a new one."""
    CUSTOM_ENDPOINT_ID_REQUIRED = "custom_endpoint_id_required", Code.MODELARTS_6299
    """The custom endpoint ID is missing. Check that the custom endpoint ID is correct."""
    ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT = "online_service_not_eligible_for_endpoint", Code.MODELARTS_6613
    """The operation failed. A custom endpoint can be created only if the online service has the 'Mount to MaaS Gateway' switch turned on or uses no authentication."""
    NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT = "no_permission_to_create_custom_endpoint", Code.MODELARTS_8503
    """The account has no permission to create custom endpoints for ModelArts online services. Check that the account has the required permissions."""
    END_TIME_BEFORE_START_TIME = "end_time_before_start_time", Code.MODELARTS_0104
    """Invalid parameter: the end time cannot be earlier than the start time. Change the start time and the end time."""
    QUERY_RANGE_TOO_LONG = "query_range_too_long", Code.MODELARTS_0104
    """Invalid parameter: data spanning more than 30 days cannot be queried. Change the start time and the end time to shorten the time span."""
    IP_ADDRESS_INVALID = "ip_address_invalid", Code.MODELARTS_0104
    """Invalid parameter: the IP address format check failed. Find and correct the entries of the ips parameter that are not in IP address format."""
    INFER_TYPE_INVALID = "infer_type_invalid", Code.MODELARTS_0104
    """Invalid parameter: the inference type check failed. Change the inference type parameter to one of the enumerated values."""
    API_KEY_TAG_INVALID = "api_key_tag_invalid", Code.MODELARTS_0104
    """Invalid parameter: the API key check failed. Check that every API key tag in the api_keys parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-)."""
    VERSION_ID_INVALID = "version_id_invalid", Code.MODELARTS_0104
    """Invalid parameter: the version ID check failed. Check that the version_id parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-)."""
    SERVICE_ID_INVALID = "service_id_invalid", Code.MODELARTS_0104
    """Invalid parameter: the service ID check failed. Check that the service_id parameter meets the requirements: it must be 1 to 128 characters long and contain only letters, digits, underscores (_) and hyphens (-)."""
    ERROR_CODE_TYPE_INVALID = "error_code_type_invalid", Code.MODELARTS_0104
    """Invalid parameter: the error code type is invalid. Check that the error_code_type parameter is one of the allowed values."""
    QUERY_OFFSET_NOT_POSITIVE = "query_offset_not_positive", Code.MODELARTS_0104
    """Invalid query parameter (offset): enter a value greater than 0. Change offset to a value within the allowed range."""
    QUERY_LIMIT_OUT_OF_RANGE = "query_limit_out_of_range", Code.MODELARTS_0104
    """Invalid query parameter (limit): enter a value between 1 and 100. Change limit to a value within the allowed range."""
    LIST_SERVICES_LIMIT_TOO_LARGE = "list_services_limit_too_large", Code.MODELARTS_0104
    """Invalid parameter: in the request body for listing service statistics, limit must be at most 100. Change limit to a value within the allowed range."""
    LIST_SERVICES_OFFSET_NEGATIVE = "list_services_offset_negative", Code.MODELARTS_0104
    """Invalid parameter: in the request body for listing service statistics, offset must be at least 0. Change offset to a value within the allowed range."""
    TIME_GRANULARITY_INVALID = "time_granularity_invalid", Code.MODELARTS_0104
    """Invalid parameter: in the request body for the distribution of service metrics over time, the time granularity must be 1, 2 or 3. Change the time granularity to one of the enumerated values."""
    TIME_GRANULARITY_UNSUPPORTED_FOR_RANGE = "time_granularity_unsupported_for_range", Code.MODELARTS_0104
    """Invalid parameter: a time span of 0 to 2 days supports only a granularity of 1 (minute) or 2 (hour). Change the start time, the end time and the time granularity so that they satisfy the constraint."""
    JSON_BODY_INVALID = "json_body_invalid", Code.MODELARTS_2115
    """The JSON request body is invalid. Correct the invalid request body as the error message indicates."""
    PARAMETER_SECURITY_CHECK_FAILED = "parameter_security_check_failed", Code.MODELARTS_6298
    """The security check of a parameter failed. Check it for special characters. Check your parameter for unsafe characters."""
    TOKENIZER_ENCODE_FAILED = "tokenizer_encode_failed", Code.MODELARTS_81001
    """A parameter of the request is outside its allowed range. See the Video Generation documentation of the model type for the allowed range of the reported parameter, change the request and try again."""
    REQUEST_FIELD_EMPTY = "request_field_empty", Code.MODELARTS_81001
    """The request lacks a required parameter. See the Video Generation documentation, change the request and try again."""
    REQUEST_FIELD_NOT_IN_ENUM = "request_field_not_in_enum", Code.MODELARTS_81001
    """The request has an invalid parameter: its value is not one of the enumerated values. See the Video Generation documentation, change the request and try again."""
    SPAN_ID_TOO_LONG = "span_id_too_long", Code.MODELARTS_81001
    """The trace ID in the request header (x-span-id) must not be longer than 64 characters. Change the trace ID in the request header and try again."""
    AUTHORIZATION_HEADER_MISSING = "authorization_header_missing", Code.MODELARTS_81002
    """The authorization header is empty or does not start with Bearer. See the Video Generation documentation, put the correct authentication information in the request header and try again."""
    AUTHORIZATION_HEADER_INVALID = "authorization_header_invalid", Code.MODELARTS_81003
    """The authentication information in the request header could not be parsed. See the Video Generation documentation, put the correct authentication information in the request header and try again."""
    CLIENT_IP_NOT_ALLOWED = "client_ip_not_allowed", Code.MODELARTS_81015
    """The API key was parsed, but the source IP address failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""
    MODEL_NOT_ALLOWED = "model_not_allowed", Code.MODELARTS_81015
    """The API key was parsed, but the model version failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""
    CUSTOM_ENDPOINT_NOT_ALLOWED = "custom_endpoint_not_allowed", Code.MODELARTS_81015
    """The API key was parsed, but the custom endpoint failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""
    SERVICE_NOT_ACTIVATED = "service_not_activated", Code.MODELARTS_81004
    """The preset service that was called has not been activated. Activate the preset service first."""
    RESOURCE_FROZEN = "resource_frozen", Code.MODELARTS_81006
    """The preset service is frozen. Check that the account is in good standing, for example that no payment is overdue."""
    SENSITIVE_CONTENT = "sensitive_content", Code.MODELARTS_81011
    """The input or output may contain sensitive information. Change the request and try again."""
    ACCOUNT_BLOCKED_FOR_MODEL = "account_blocked_for_model", Code.MODELARTS_81017
    """The account is not allowed to call this model. The account may have been blocked for a violation. Submit a service ticket."""
    TASK_ACCESS_DENIED = "task_access_denied", Code.MODELARTS_81109
    """There is no permission to query this asynchronous task. Check that the task_id passed in is correct."""
    RESOURCE_DELETED_AFTER_FREEZE = "resource_deleted_after_freeze", Code.MODELARTS_81112
    """The preset service was frozen for longer than the retention period, and its activation record was deleted automatically. Check that the account is in good standing, for example that no payment is overdue. To go on using the service, try to activate it again."""
    MODEL_NOT_FOUND = "model_not_found", Code.MODELARTS_81009
    """The model named by the model parameter of the request does not exist. See the API documentation, change the request and try again."""
    MODEL_NOT_AVAILABLE_FOR_API = "model_not_available_for_api", Code.MODELARTS_81016
    """The requested model does not support this API. See the Video Generation documentation. Different APIs support different models."""
    TASK_NOT_FOUND = "task_not_found", Code.MODELARTS_81108
    """The asynchronous task to be queried was not found. Check that the task_id passed in is correct."""
    REQUEST_BODY_TOO_LARGE = "request_body_too_large", Code.MODELARTS_81113
    """The request body is too large: it exceeds the maximum of the server. Change the request and try again."""
    RATE_LIMIT_PER_SECOND = "rate_limit_per_second", Code.MODELARTS_81101, "backoff"
    """The request volume exceeds the QPS limit. Lower the request rate and try again later."""
    RATE_LIMIT_PER_MINUTE = "rate_limit_per_minute", Code.MODELARTS_81101, "backoff"
    """The request volume exceeds the RPM limit. Lower the request rate and try again later."""
    TOKEN_LIMIT_PER_MINUTE = "token_limit_per_minute", Code.MODELARTS_81101, "backoff"
    """The request volume exceeds the TPM limit. Lower the request rate and try again later."""
    UNEXPECTED_EXCEPTION = "unexpected_exception", Code.MODELARTS_81102, "backoff"
    """An internal system exception occurred. Submit a service ticket."""
    BACKEND_ERROR = "backend_error", Code.MODELARTS_81104
    """The server encountered an error while processing the request. Submit a service ticket."""
    SERVER_TIMEOUT = "server_timeout", Code.MODELARTS_81110, "backoff"
    """The server timed out before it responded. Try again later."""


def _texts(locale: Locale) -> Texts:
    if locale == "en":
        from ._en import TEXTS
    elif locale == "zh":
        from ._zh import TEXTS
    else:
        message = f"there are no texts in {locale!r}"
        raise ValueError(message)
    return TEXTS


def _wire() -> Wire:
    from ._wire import WIRE

    return WIRE


_CATALOG: Final = Catalog(
    wire_locale="en",
    texts=_texts,
    wire=_wire,
    categories=Category,
    ids=ErrorId,
)


class ModelartsError(CatalogError[ErrorId, Code, Category], catalog=_CATALOG):
    """Any error of ModelArts MaaS."""


class BadRequestError(ModelartsError, of=Category.BAD_REQUEST):
    """Any error of the category `bad_request` (HTTP 400)."""


class UnauthorizedError(ModelartsError, of=Category.UNAUTHORIZED):
    """Any error of the category `unauthorized` (HTTP 401)."""


class ForbiddenError(ModelartsError, of=Category.FORBIDDEN):
    """Any error of the category `forbidden` (HTTP 403)."""


class NotFoundError(ModelartsError, of=Category.NOT_FOUND):
    """Any error of the category `not_found` (HTTP 404)."""


class PayloadTooLargeError(ModelartsError, of=Category.PAYLOAD_TOO_LARGE):
    """Any error of the category `payload_too_large` (HTTP 413)."""


class TooManyRequestsError(ModelartsError, of=Category.TOO_MANY_REQUESTS):
    """Any error of the category `too_many_requests` (HTTP 429)."""


class InternalServerError(ModelartsError, of=Category.INTERNAL_SERVER_ERROR):
    """Any error of the category `internal_server_error` (HTTP 500)."""


class ServiceUnavailableError(ModelartsError, of=Category.SERVICE_UNAVAILABLE):
    """Any error of the category `service_unavailable` (HTTP 503)."""


class GatewayTimeoutError(ModelartsError, of=Category.GATEWAY_TIMEOUT):
    """Any error of the category `gateway_timeout` (HTTP 504)."""


class ModelArts0104(BadRequestError, of=Code.MODELARTS_0104):
    """Any error with the code `ModelArts.0104`."""


class ModelArts6271(BadRequestError, Leaf, of=ErrorId.CUSTOM_ENDPOINT_NAME_ALREADY_USED):
    """The custom endpoint name has already been used (deleted endpoints included). To keep bills unique, use a different name. Check whether the endpoint name has already been used, and choose another one."""


class ModelArts6274(BadRequestError, Leaf, of=ErrorId.CUSTOM_ENDPOINT_NAME_INVALID):
    """The custom endpoint name is invalid. Enter 1 to 64 characters: only Chinese and English letters, digits, underscores (_), hyphens (-) and periods (.). Check the format of the custom endpoint name."""


class ModelArts6291(BadRequestError, Leaf, of=ErrorId.CUSTOM_ENDPOINT_NOT_FOUND):
    """The custom endpoint does not exist. Check that the custom endpoint has been created."""


class ModelArts6297(BadRequestError, Leaf, of=ErrorId.CUSTOM_ENDPOINT_QUOTA_EXCEEDED):
    """The number of custom endpoints exceeds the quota. Delete custom endpoints that are not in use, then create a new one."""


class ModelArts6299(BadRequestError, Leaf, of=ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED):
    """The custom endpoint ID is missing. Check that the custom endpoint ID is correct."""


class ModelArts6613(BadRequestError, Leaf, of=ErrorId.ONLINE_SERVICE_NOT_ELIGIBLE_FOR_ENDPOINT):
    """The operation failed. A custom endpoint can be created only if the online service has the 'Mount to MaaS Gateway' switch turned on or uses no authentication."""


class ModelArts8503(UnauthorizedError, Leaf, of=ErrorId.NO_PERMISSION_TO_CREATE_CUSTOM_ENDPOINT):
    """The account has no permission to create custom endpoints for ModelArts online services. Check that the account has the required permissions."""


class ModelArts2115(BadRequestError, Leaf, of=ErrorId.JSON_BODY_INVALID):
    """The JSON request body is invalid. Correct the invalid request body as the error message indicates."""


class ParameterSecurityCheckFailed(BadRequestError, Leaf, of=ErrorId.PARAMETER_SECURITY_CHECK_FAILED):
    """The security check of a parameter failed. Check it for special characters. Check your parameter for unsafe characters."""

    parameter: str = param("string")


class ModelArts81001(BadRequestError, of=Code.MODELARTS_81001):
    """Any error with the code `ModelArts.81001`."""


class RequestFieldEmpty(ModelArts81001, Leaf, of=ErrorId.REQUEST_FIELD_EMPTY):
    """The request lacks a required parameter. See the Video Generation documentation, change the request and try again."""

    field: str = param("token")


class RequestFieldNotInEnum(ModelArts81001, Leaf, of=ErrorId.REQUEST_FIELD_NOT_IN_ENUM):
    """The request has an invalid parameter: its value is not one of the enumerated values. See the Video Generation documentation, change the request and try again."""

    field: str = param("token")
    value: str = param("string")
    allowed_values: str = param("string")


class ModelArts81002(BadRequestError, Leaf, of=ErrorId.AUTHORIZATION_HEADER_MISSING):
    """The authorization header is empty or does not start with Bearer. See the Video Generation documentation, put the correct authentication information in the request header and try again."""


class ModelArts81003(UnauthorizedError, Leaf, of=ErrorId.AUTHORIZATION_HEADER_INVALID):
    """The authentication information in the request header could not be parsed. See the Video Generation documentation, put the correct authentication information in the request header and try again."""


class ModelArts81015(UnauthorizedError, of=Code.MODELARTS_81015):
    """Any error with the code `ModelArts.81015`."""


class ClientIpNotAllowed(ModelArts81015, Leaf, of=ErrorId.CLIENT_IP_NOT_ALLOWED):
    """The API key was parsed, but the source IP address failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""

    client_ip: str = param("token", sensitive=True)


class ModelNotAllowed(ModelArts81015, Leaf, of=ErrorId.MODEL_NOT_ALLOWED):
    """The API key was parsed, but the model version failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""

    model: str = param("token")


class CustomEndpointNotAllowed(ModelArts81015, Leaf, of=ErrorId.CUSTOM_ENDPOINT_NOT_ALLOWED):
    """The API key was parsed, but the custom endpoint failed the allowlist check. Check the permission settings of the API key on the API Key Management page."""

    custom_endpoint: str = param("token")


class ModelArts81004(ForbiddenError, Leaf, of=ErrorId.SERVICE_NOT_ACTIVATED):
    """The preset service that was called has not been activated. Activate the preset service first."""


class ModelArts81006(ForbiddenError, Leaf, of=ErrorId.RESOURCE_FROZEN):
    """The preset service is frozen. Check that the account is in good standing, for example that no payment is overdue."""


class ModelArts81011(ForbiddenError, Leaf, of=ErrorId.SENSITIVE_CONTENT):
    """The input or output may contain sensitive information. Change the request and try again."""


class ModelArts81017(ForbiddenError, Leaf, of=ErrorId.ACCOUNT_BLOCKED_FOR_MODEL):
    """The account is not allowed to call this model. The account may have been blocked for a violation. Submit a service ticket."""


class TaskAccessDenied(ForbiddenError, Leaf, of=ErrorId.TASK_ACCESS_DENIED):
    """There is no permission to query this asynchronous task. Check that the task_id passed in is correct."""

    task_id: str = param("token")


class ModelArts81112(ForbiddenError, Leaf, of=ErrorId.RESOURCE_DELETED_AFTER_FREEZE):
    """The preset service was frozen for longer than the retention period, and its activation record was deleted automatically. Check that the account is in good standing, for example that no payment is overdue. To go on using the service, try to activate it again."""


class ModelArts81009(NotFoundError, Leaf, of=ErrorId.MODEL_NOT_FOUND):
    """The model named by the model parameter of the request does not exist. See the API documentation, change the request and try again."""


class ModelNotAvailableForApi(NotFoundError, Leaf, of=ErrorId.MODEL_NOT_AVAILABLE_FOR_API):
    """The requested model does not support this API. See the Video Generation documentation. Different APIs support different models."""

    model: str = param("token")
    api_url: str = param("token")


class TaskNotFound(NotFoundError, Leaf, of=ErrorId.TASK_NOT_FOUND):
    """The asynchronous task to be queried was not found. Check that the task_id passed in is correct."""

    task_id: str = param("token")


class RequestBodyTooLarge(PayloadTooLargeError, Leaf, of=ErrorId.REQUEST_BODY_TOO_LARGE):
    """The request body is too large: it exceeds the maximum of the server. Change the request and try again."""

    max_size: str = param("string")


class ModelArts81101(TooManyRequestsError, of=Code.MODELARTS_81101):
    """Any error with the code `ModelArts.81101`."""


class RateLimitPerSecond(ModelArts81101, Leaf, of=ErrorId.RATE_LIMIT_PER_SECOND):
    """The request volume exceeds the QPS limit. Lower the request rate and try again later."""

    limit: int = param("integer")


class RateLimitPerMinute(ModelArts81101, Leaf, of=ErrorId.RATE_LIMIT_PER_MINUTE):
    """The request volume exceeds the RPM limit. Lower the request rate and try again later."""

    limit: int = param("integer")


class TokenLimitPerMinute(ModelArts81101, Leaf, of=ErrorId.TOKEN_LIMIT_PER_MINUTE):
    """The request volume exceeds the TPM limit. Lower the request rate and try again later."""

    limit: int = param("integer")


class ModelArts81102(InternalServerError, Leaf, of=ErrorId.UNEXPECTED_EXCEPTION):
    """An internal system exception occurred. Submit a service ticket."""


class ModelArts81104(ServiceUnavailableError, Leaf, of=ErrorId.BACKEND_ERROR):
    """The server encountered an error while processing the request. Submit a service ticket."""


class ModelArts81110(GatewayTimeoutError, Leaf, of=ErrorId.SERVER_TIMEOUT):
    """The server timed out before it responded. Try again later."""


# These codes have one error each.
ModelArts6298 = ParameterSecurityCheckFailed
ModelArts81109 = TaskAccessDenied
ModelArts81016 = ModelNotAvailableForApi
ModelArts81108 = TaskNotFound
ModelArts81113 = RequestBodyTooLarge


def identify(status: int | None, body: Body) -> Identified[ModelartsError]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response(ModelartsError, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response(ModelartsError, response, body)
