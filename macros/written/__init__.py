"""Pages written by hand under docs/: text that calls macros, and nothing that runs.

Whoever may edit them need not be able to judge code, so that none may stand in them.
"""

from macros.written.addresses import refused
from macros.written.check import check_docs, code_in
from macros.written.named import Known
from macros.written.settings import check_settings
from macros.written.site_keys import is_web

__all__ = ["Known", "check_docs", "check_settings", "code_in", "is_web", "refused"]
