"""Puts styles and what they load into a page."""

import base64
import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

from macros.output.csp import csp_hash

_SHEET = re.compile(r'<link rel="stylesheet" href="([^"?]+)[^"]*"([^>]*)>')
_URL = re.compile(r"""url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)""")
_MEDIA = re.compile(r'media="([^"]+)"')
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
PICTURES = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}
_TYPES = {**PICTURES, ".woff2": "font/woff2"}


def data_uri(path: Path) -> str:
    """The picture or font as an address that holds it."""
    content = base64.b64encode(path.read_bytes()).decode()
    return f"data:{_TYPES[path.suffix]};base64,{content}"


def inline_styles(html: str, files: Mapping[str, Path]) -> str:
    """The style sheets of the page at the site's root, as <style> elements in their order."""
    return "\n".join(_style(address, rest, files) for address, rest in _SHEET.findall(html))


def _style(address: str, rest: str, files: Mapping[str, Path]) -> str:
    def embed(match: re.Match[str]) -> str:
        return f"url({data_uri(files[normpath(join(dirname(address), match[2]))])})"

    media = _MEDIA.search(rest)
    opening = f'<style media="{media[1]}">' if media else "<style>"
    css = _SOURCE_MAP.sub("", files[address].read_text("utf-8"))
    return f"{opening}{_URL.sub(embed, css)}</style>"


_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


def safe_script(code: str) -> str:
    """The code with nothing in it that would end its <script> element.

    ``</script`` in any case and ``<!--`` stand in texts and patterns only, where ``\\x3c`` is the
    same letter (https://html.spec.whatwg.org/multipage/scripting.html).
    """
    return _ENDS_SCRIPT.sub(lambda _: r"\x3c", code)


def policy_for(codes: list[str]) -> str:
    """A Content-Security-Policy under which these scripts run and no others."""
    hashes = " ".join(f"'{csp_hash(code)}'" for code in codes)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
