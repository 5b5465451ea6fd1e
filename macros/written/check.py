"""What is wrong with docs/: files that nobody publishes there, code, HTML, ids of no record."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown import markdown

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.problems import Problem, printable
from macros.written.calls import Call, Refusal, calls_in
from macros.written.head import wrong_head
from macros.written.markup import foreign_in

TEXTS = {".md"}
IMAGES = {".png", ".webp", ".jpg", ".jpeg"}
ASSETS = {*IMAGES, ".svg", ".css", ".js", ".woff2", ".txt"}
"""Endings of files in docs/assets/, which programmers answer for."""

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_EXTENSIONS = ["admonition", "attr_list", "tables"]

_HEAD = "giữa hai dòng “---” chỉ có title, description, hide, với chữ thường"

Named = Mapping[str, Mapping[str, type[Record]]]
"""Macro → its options that are ids of records → what kind of record."""


@dataclass(frozen=True)
class Known:
    """What pages may name: macros, their options that are ids, records, and ids of broken files."""

    macros: Collection[str]
    named: Named
    base: KnowledgeBase
    broken: Collection[str] = ()


def check_docs(docs: Path, known: Known) -> Iterator[Problem]:
    """All problems of the pages and files under `docs`; those of design/ are not published."""
    for file in sorted(docs.rglob("*")):
        address = file.relative_to(docs).as_posix()
        path = printable(f"{docs.name}/{address}")
        if file.name.startswith(".") or (address.startswith("design/") and not file.is_symlink()):
            continue
        if found := refused(file, docs):
            yield Problem(path, 1, 1, "trang-tep", found, _KINDS)
        elif file.suffix == ".md" and file.is_file():
            yield from _page(file, path, known)


_KINDS = "tệp .md, ảnh .png, .webp, .jpg; tệp khác chỉ ở docs/assets/"


def refused(file: Path, docs: Path) -> str:
    """Why a file under `docs` is not published; "" where it is."""
    inner = file.relative_to(docs)
    if any((docs / part).is_symlink() for part in (inner, *inner.parents[:-1])):
        return "Tệp là liên kết tới chỗ khác"
    if file.is_dir():
        return ""
    known = TEXTS | (ASSETS if inner.parts[0] == "assets" else IMAGES)
    return (
        ""
        if file.suffix in known
        else f"Không công bố loại tệp “{file.suffix or file.name}” từ đây"
    )


def _page(file: Path, path: str, known: Known) -> Iterator[Problem]:
    try:
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        yield Problem(path, 1, 1, "bang-ma", "Trang không phải UTF-8", "lưu tệp với bảng mã UTF-8")
        return
    for call in calls_in(text, known.macros):
        if isinstance(call, Call):
            yield from _ids(call, path, text, known)
    yield from code_in(text, path, known.macros)


def code_in(text: str, path: str, macros: Collection[str]) -> Iterator[Problem]:
    """Whatever in a page's text is more than text and calls of `macros` with plain values."""
    for call in calls_in(text, macros):
        if isinstance(call, Refusal):
            found = f"{call.found[:1].upper()}{call.found[1:]}"
            expected = f"một trong các macro, với chữ, số trong ngoặc: {', '.join(sorted(macros))}"
            yield Problem(path, call.line, 1, "trang-ma", found, expected)
    yield from _html(text, path)


def _html(text: str, path: str) -> Iterator[Problem]:
    front = _FRONT.match(text)
    if front and (found := wrong_head(front[1])):
        yield Problem(path, 1, 1, "trang-html", f"Phần đầu trang {found}", _HEAD)
    body = _CALL.sub("", text[front.end() if front else 0 :])
    if foreign := foreign_in(markdown(body, extensions=_EXTENSIONS)):
        line = next((n for n, one in enumerate(text.split("\n"), 1) if foreign in one.lower()), 1)
        found, expected = f"Có mã HTML “{foreign}”", "Markdown, hoặc bảng HTML không có mã"
        yield Problem(path, line, 1, "trang-html", found, expected)


def _ids(call: Call, path: str, text: str, known: Known) -> Iterator[Problem]:
    for option, texts in call.options:
        kind = known.named.get(call.name, {}).get(option)
        for name in texts if kind else ():
            if kind and name not in known.broken and not known.base.find(name, kind):
                label = "bản ghi" if kind is Record else kind.kind.label.lower()
                found = f"“{name}” ({option} của {call.name}) không phải mã của {label} nào"
                line = _line_of(name, call.line, text)
                yield Problem(path, line, 1, "ma-khong-co", found, f"mã của {label} có thật")


def _line_of(name: str, start: int, text: str) -> int:
    lines = text.split("\n")[start - 1 :]
    return start + next((n for n, line in enumerate(lines) if f'"{name}"' in line), 0)
