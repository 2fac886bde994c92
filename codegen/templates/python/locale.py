"""The languages of all texts."""

from typing import Literal

{{ literal }}
