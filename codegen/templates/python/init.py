{{ doc }}

from ._base import Deprecation, ParamValue, Retry, ServiceError
from ._locale import Locale

__all__ = ["Deprecation", "Locale", "ParamValue", "Retry", "ServiceError"]
