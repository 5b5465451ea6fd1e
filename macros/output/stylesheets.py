"""Style sheets without what readers of the site need not load."""

import re
from collections.abc import Iterable

# Strings are matched first, so that nothing inside one is taken for anything else.
_SPARE = re.compile(
    r""" "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' | /\*.*?\*/\s* | \s*(?P<sign>[{};])\s* """,
    re.DOTALL | re.VERBOSE,
)
_INDENT = re.compile(r"\n\s*")
_RULE = re.compile(r"(?P<selectors>[^{}]+)(?P<body>\{[^{}]*\})")
_EMPTY_GROUP = re.compile(r"@(?:media|supports)[^{}]*\{\s*\}")
_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
_NAME = re.compile(r"[A-Za-z_][\w-]*")
# A comma outside of brackets; :is(a, b) is one selector.
_COMMA = re.compile(r",(?![^(]*\))")
# Behind a brace or semicolon: `.md-nav--primary:not(…)` is a selector.
_PROPERTY = re.compile(r"""(?<=[{;])--(?P<name>[\w-]+):(?:"[^"]*"|'[^']*'|[^;}"'])*;?""")
_READ = re.compile(r"var\(\s*--([\w-]+)")
# The site has colours of its own, none of those that the theme offers by name.
_NAMED_COLOUR = re.compile(r"\[data-md-color-(?:primary|accent)")


def compact(css: str) -> str:
    """The sheet without comments, indentation and blanks around braces and semicolons."""

    def kept(match: re.Match[str]) -> str:
        return match["sign"] or ("" if match[0].startswith("/*") else match[0])

    return _INDENT.sub("\n", _SPARE.sub(kept, css))


def class_names(texts: Iterable[str]) -> set[str]:
    """Every word of the scripts that could be the name of a class."""
    return {name for text in texts for name in _NAME.findall(text)}


def without_classes(css: str, used: set[str]) -> str:
    """The theme's sheet without selectors that name a class outside `used`, or a named colour."""

    def is_kept(selector: str) -> bool:
        return not _NAMED_COLOUR.search(selector) and used.issuperset(_CLASS.findall(selector))

    def narrow(rule: re.Match[str]) -> str:
        kept = [s for s in _COMMA.split(rule["selectors"]) if is_kept(s)]
        return ",".join(kept) + rule["body"] if kept else ""

    return _EMPTY_GROUP.sub("", _RULE.sub(narrow, css))


def without_unread(css: str, own: str, used: set[str]) -> str:
    """The theme's sheet without properties that neither it, our `own` nor a script's word reads.

    They are mostly pictures of things that this site does not have.
    """
    read = {*_READ.findall(css + own), *used}
    return _PROPERTY.sub(lambda match: match[0] if match["name"] in read else "", css)
