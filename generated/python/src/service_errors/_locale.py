# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The languages of all texts."""

from typing import Literal

Locale = Literal["en", "zh"]
