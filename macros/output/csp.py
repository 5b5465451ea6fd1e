"""What a Content-Security-Policy calls an inline script by."""

import base64
import hashlib


def csp_hash(script: str) -> str:
    """``sha256-…`` of the script's text (https://www.w3.org/TR/CSP3/#grammardef-hash-source)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"
