{{ doc }}

from ._base import Deprecation, ParamValue, Retry, ServiceError
from ._locale import Locale
from ._responses import Body, Identified, Match

__all__ = ["Body", "Deprecation", "Identified", "Locale", "Match", "ParamValue", "Retry", "ServiceError"]
