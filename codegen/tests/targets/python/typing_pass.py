"""What type checkers must let through, and know."""

from __future__ import annotations

from typing import Literal, assert_never, assert_type

from service_errors import Deprecation, Identified, Locale, Retry, ServiceError, aliyun, mindie, modelarts
from service_errors.mindie import operations as mindie_operations
from service_errors.modelarts import (
    Category,
    Code,
    ErrorId,
    ModelartsError,
    RateLimitPerSecond,
    TooManyRequestsError,
    operations,
)


def reads(error: RateLimitPerSecond, any_error: ServiceError, locale: Locale) -> None:
    assert_type(error.limit, int)
    assert_type(error.id, ErrorId | None)
    assert_type(error.code, Code | None)
    assert_type(error.category, Category | None)
    assert_type(error.status, int | None)
    assert_type(error.retry, Retry | None)
    assert_type(error.deprecated, Deprecation | None)
    assert_type(error.message_in(locale), str)
    assert_type(any_error.remedy("zh"), str | None)
    if any_error.id is not None and any_error.category is not None:
        assert_type(any_error.id.value, str)
        assert_type(any_error.category.status, int | None)


def reads_of_other_catalogs(error: mindie.MindieError, other: aliyun.UserRoleNotFound) -> None:
    assert_type(error.id, mindie.ErrorId | None)
    assert_type(error.code, None)
    assert_type(other.role, str)
    assert_type(other.category, aliyun.Category | None)


def identifies(body: bytes, response: object) -> int | None:
    answer = modelarts.identify(429, body)
    assert_type(answer, Identified[ModelartsError])
    assert_type(answer.error, ModelartsError | None)
    assert_type(answer.code, str | None)
    general: Identified[ServiceError] = answer
    mindie.raise_for_error(response)
    modelarts.identify(None, {"error": [1, None]})
    general.raise_for_error()
    return answer.error.limit if isinstance(answer.error, RateLimitPerSecond) else None


def makes() -> list[ServiceError]:
    made = TooManyRequestsError.from_id(ErrorId.BACKEND_ERROR)
    assert_type(made, TooManyRequestsError)
    return [
        made,
        modelarts.RateLimitPerSecond(limit=5),
        modelarts.ModelArts81102(),
        aliyun.BUserRolenotfound(role="root"),
        mindie.MindieError.from_id(mindie.ErrorId.MODEL_EMPTY),
    ]


def matches(error: ModelartsError) -> int:
    match error:
        case modelarts.RateLimitPerSecond(limit=limit) | modelarts.RateLimitPerMinute(limit=limit):
            assert_type(limit, int)
            return limit
        case ModelartsError(ErrorId.BACKEND_ERROR):
            return 1
        case ModelartsError(id_):
            assert_type(id_, ErrorId | None)
            return 0


def exhausts_categories(error: aliyun.AliyunError) -> str:
    match error.category:
        case aliyun.Category.PARAMETER:
            return "yours"
        case aliyun.Category.BUSINESS | aliyun.Category.SYSTEM:
            return "theirs"
        case None:
            return "nobody knows"


def exhausts_an_operation(error: ModelartsError | None) -> str:
    id_ = operations.DELETE_CUSTOM_ENDPOINT.id_of(error)
    assert_type(id_, Literal[ErrorId.CUSTOM_ENDPOINT_NOT_FOUND, ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED] | None)
    match id_:
        case ErrorId.CUSTOM_ENDPOINT_NOT_FOUND:
            return "gone already"
        case ErrorId.CUSTOM_ENDPOINT_ID_REQUIRED:
            return "a mistake of ours"
        case None:
            return "no error of the operation"
        case _:
            assert_never(id_)


def takes_an_operations_errors_alone(id_: operations.DeleteCustomEndpointErrorId) -> ErrorId:
    return id_


def uses_a_caught_error(error: ServiceError) -> bool:
    return mindie_operations.GENERATE.id_of(error) is None


def exhausts_ids(id_: mindie.ErrorId) -> bool:
    if id_ in {mindie.ErrorId.MODEL_EMPTY, mindie.ErrorId.MODEL_MISSING}:
        return True
    category = id_.category
    return category is mindie.Category.NOT_FOUND


def exhausts_with_assert_never(category: aliyun.Category) -> None:
    if category is aliyun.Category.PARAMETER or category is aliyun.Category.BUSINESS:
        return
    if category is aliyun.Category.SYSTEM:
        return
    assert_never(category)
