"""Puts styles and what they load into a page."""

import base64
import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

_SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"([^>]*)>')
_URL = re.compile(r"""url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)""")
_MEDIA = re.compile(r'media="([^"]+)"')
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
_TYPES = {".woff2": "font/woff2", ".svg": "image/svg+xml", ".png": "image/png"}


def data_uri(path: Path, media_type: str) -> str:
    """The file as an address that holds it."""
    return f"data:{media_type};base64,{base64.b64encode(path.read_bytes()).decode()}"


def inline_styles(html: str, files: Mapping[str, Path]) -> str:
    """The style sheets of the page at the site's root, as <style> elements in their order."""
    return "\n".join(_style(address, rest, files) for address, rest in _SHEET.findall(html))


def _style(address: str, rest: str, files: Mapping[str, Path]) -> str:
    def embed(match: re.Match[str]) -> str:
        path = files[normpath(join(dirname(address), match[2]))]
        return f"url({data_uri(path, _TYPES[path.suffix])})"

    media = _MEDIA.search(rest)
    opening = f'<style media="{media[1]}">' if media else "<style>"
    css = _SOURCE_MAP.sub("", files[address].read_text("utf-8"))
    return f"{opening}{_URL.sub(embed, css)}</style>"


def inline_script(code: str) -> str:
    """The code as a <script> element, which only its own end tag may end."""
    safe = code.replace("</script", r"<\/script").replace("<!--", r"<\!--")
    return f"<script>{safe}</script>"
