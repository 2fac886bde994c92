"""What type checkers must refuse: exactly the lines that say so."""
# pyright: strict

from __future__ import annotations

from typing import assert_never

from service_errors import ServiceError, aliyun, mindie, modelarts
from service_errors.modelarts import (
    ErrorId,
    ModelArts81101,
    ModelArts81102,
    ModelartsError,
    RateLimitPerSecond,
    operations,
)


def makes() -> None:
    RateLimitPerSecond()  # refused
    RateLimitPerSecond(5)  # refused
    RateLimitPerSecond(limit="5")  # refused
    RateLimitPerSecond(limit=5, more=1)  # refused
    ModelArts81102(ErrorId.BACKEND_ERROR)  # refused
    ModelArts81101()  # refused
    ModelArts81101(ErrorId.BACKEND_ERROR)  # refused
    ServiceError("text")  # refused
    ModelartsError.from_id("backend_error")  # refused
    ModelartsError.from_id(mindie.ErrorId.MODEL_EMPTY)  # refused
    modelarts.NoSuchError  # refused  # noqa: B018


def reads(error: RateLimitPerSecond, base: ModelartsError) -> None:
    error.limit = 6  # refused
    error.params["limit"] = 6  # refused
    text: str = error.limit  # refused
    error.remedy("fr")  # refused
    print(text, base.limit)  # refused


def asks_for_no_operation(error: ModelartsError) -> None:
    operations.MAKE_VIDEO.id_of(error)  # refused
    operations.CREATE_VIDEO.id_of("backend_error")  # refused


def forgets_an_error_of_an_operation(error: ModelartsError) -> None:
    id_ = operations.DELETE_CUSTOM_ENDPOINT.id_of(error)
    match id_:
        case ErrorId.CUSTOM_ENDPOINT_NOT_FOUND | None:
            pass
        case _:
            assert_never(id_)  # refused


def hands_in_an_error_of_another_operation(error: ModelartsError) -> None:
    takes_an_operations_errors_alone(ErrorId.BACKEND_ERROR)  # refused
    takes_an_operations_errors_alone(operations.CREATE_VIDEO.id_of(error))  # refused


def takes_an_operations_errors_alone(id_: operations.DeleteCustomEndpointErrorId) -> str:
    return id_.value


def forgets_a_category(category: aliyun.Category) -> None:
    if category is aliyun.Category.PARAMETER:
        return
    assert_never(category)  # refused


def matches(error: RateLimitPerSecond) -> None:
    match error:
        case RateLimitPerSecond(limits=_):  # refused
            pass
        case _:
            pass
