# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""What Shop does at which address, and the errors that it may answer with there."""

from typing import Final, Literal

from .._base import Operation
from . import ErrorId

DeleteErrorId = Literal[ErrorId.NOT_FOUND, ErrorId.PAID_ALREADY]
DELETE: Final = Operation[DeleteErrorId](DeleteErrorId)
"""DELETE /orders/{order_id}"""

PlaceOrderErrorId = Literal[ErrorId.EMPTY]
PLACE_ORDER: Final = Operation[PlaceOrderErrorId](PlaceOrderErrorId)
"""POST /orders"""
