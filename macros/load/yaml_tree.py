"""From text to plain values; what records don't use is refused before it can do harm.

YAML 1.1 reads 1.457 as a fraction, 05 as octal, no as false; the last of two equal keys wins
silently; an alias can blow a small file up. Each of these is a problem here, never a value.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.load.build import ENDS, STARTS, Builder, Loader
from macros.load.characters import LINE_END
from macros.load.copied import pasted
from macros.load.line_causes import quoted_line
from macros.load.tree import TRAP, Tree
from macros.model.walk import Location
from macros.problems import Problem

__all__ = ["TRAP", "Loader", "Location", "Tree", "parse"]

MAX_EVENTS = 20_000
MAX_DEPTH = 12


def parse(text: str, path: str) -> Tree:
    """Parse one YAML document; problems are in the tree, each with its location.

    Where the text cannot be read or holds what records don't use, that problem is all there is.
    """
    if problem := pasted(text, path):
        return Tree(problems=[((), problem)])
    tree = Tree(text=text)
    try:
        events = _plain_events(text)
        next(events)  # the stream's start
        if isinstance(next(events), yaml.StreamEndEvent):
            return _empty(path)
        tree.value = Builder(tree, text, path, events).build(next(events), ())
        for _ in events:  # what follows may be wrong as well
            pass
        _tell_second_record(tree)
    except _Refused as refused:
        (code, found, expected), mark = refused.args, refused.mark
        is_sign = code in {"bi-danh", "the-yaml"}
        example = quoted_line(LINE_END.split(text)[mark.line]) if is_sign else ""
        place = path, mark.line + 1, mark.column + 1
        return Tree(problems=[((), Problem(*place, code, found, expected, example=example))])
    except yaml.YAMLError as error:
        return Tree(problems=[((), broken_yaml(error, text, path))])
    is_blank = tree.value is TRAP and not tree.raw[()].strip()
    return _empty(path) if is_blank else tree


def _empty(path: str) -> Tree:
    found, expected = "Tệp trống", "một bản ghi, mỗi dòng một trường"
    return Tree(problems=[((), Problem(path, 1, 1, "tep-trong", found, expected))])


def _tell_second_record(tree: Tree) -> None:
    """One problem instead of one a key where a whole record follows in the same file."""
    twice = {at: problem for at, problem in tree.problems if problem.code == "trung-khoa"}
    if not twice.keys() >= {("id",), ("title",)}:
        return
    found = "Bản ghi thứ hai bắt đầu ở đây"
    expected = "mỗi tệp một bản ghi: chuyển từ dòng này trở đi sang tệp khác"
    second = replace(twice["id",], code="nhieu-ban-ghi", found=found, expected=expected)
    others = [one for one in tree.problems if len(one[0]) > 1 or one[0] not in twice]
    tree.problems[:] = [*others, ((), second)]


class _Refused(Exception):
    """A construct that records don't use; args are code, found, expected."""

    def __init__(self, mark: Any, code: str, found: str, expected: str) -> None:
        super().__init__(code, found, expected)
        self.mark = mark


def _plain_events(text: str) -> Iterator[Any]:
    """The parser's events, held against size, depth, aliases, tags, and one document."""
    depth = documents = 0
    for count, event in enumerate(yaml.parse(text, Loader=Loader)):
        depth += isinstance(event, STARTS) - isinstance(event, ENDS)
        documents += isinstance(event, yaml.DocumentStartEvent)
        mark: Any = event.start_mark
        if count > MAX_EVENTS:
            what = "qua-nhieu", "Quá nhiều giá trị trong một tệp", "một bản ghi ngắn"
            raise _Refused(mark, *what)
        if depth > MAX_DEPTH:
            raise _Refused(mark, "qua-sau", "Lồng nhau quá sâu", f"không quá {MAX_DEPTH} tầng")
        if documents > 1:
            below = LINE_END.split(text)[mark.line + 1 :]
            raise _Refused(mark, "nhieu-ban-ghi", "Có “---” thứ hai", _of_second("\n".join(below)))
        if isinstance(event, yaml.NodeEvent):
            _refuse_signs(event)
        yield event


def _of_second(below: str) -> str:
    """What to do with a second “---”, by what stands `below` it."""
    if re.search(r"^[\"']?id[\"']?\s*:", below, re.MULTILINE):
        return "mỗi tệp một bản ghi: chuyển phần dưới dòng này sang tệp khác"
    is_prose = below.strip() and not re.match(r"[a-z_]+:", below.strip())
    more = "; chữ ở dưới đưa vào một khóa của bản ghi, hoặc xóa" if is_prose else ""
    return f"xóa dòng này{more}"


def _refuse_signs(event: Any) -> None:
    if event.anchor:
        found = f"Có dấu neo hoặc bí danh “{event.anchor}” (& hoặc *)"
        expected = "viết lại giá trị đầy đủ, hoặc đặt trong ngoặc kép"
        raise _Refused(event.start_mark, "bi-danh", found, expected)
    if tag := getattr(event, "tag", None):
        expected = "giá trị thường, không có thẻ (!), hoặc đặt trong ngoặc kép"
        raise _Refused(event.start_mark, "the-yaml", f"Có thẻ “{tag}”", expected)
