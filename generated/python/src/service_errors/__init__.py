# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""Errors of MindIE, ModelArts MaaS and Alibaba Cloud AIGC: ids, params, meanings and remedies."""

from ._base import Deprecation, ParamValue, Retry, ServiceError
from ._locale import Locale
from ._responses import Body, Identified, Match

__all__ = ["Body", "Deprecation", "Identified", "Locale", "Match", "ParamValue", "Retry", "ServiceError"]
