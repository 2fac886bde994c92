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
    operations.is_error_of("make_video", error)  # refused


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
