"""What a page names by its id."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Figure, Record
from macros.problems import Problem
from macros.written.calls import Call, Macros, calls_in

Named = Mapping[str, Mapping[str, type[Record]]]
"""Macro → its options that are ids of records → what kind of record."""


@dataclass(frozen=True)
class Known:
    """What pages may name: macros, their options that are ids, records; ids of broken files, and
    folders that are gone."""

    macros: Macros
    named: Named
    base: KnowledgeBase
    broken: Collection[str] = ()


def figures_of(text: str, known: Known) -> list[Figure]:
    """The figures that its macros show."""
    calls = (call for call in calls_in(text, known.macros) if isinstance(call, Call))
    ids = (name for call in calls for _, texts in call.options for name in texts)
    return known.base.find_all(ids, Figure)


def unknown_ids(call: Call, path: str, text: str, known: Known) -> Iterator[Problem]:
    """Ids in the options of a call that no record of that kind has."""
    for option, texts in call.options:
        kind = known.named.get(call.name, {}).get(option)
        for name in dict.fromkeys(one for one in texts if kind and texts.count(one) > 1):
            found, line = f"“{name}” đứng hai lần ở {option}", _line_of(name, call.line, text)
            yield Problem(path, line, 1, "trang-hien-sai", found, "giữ một lần")
        for name in texts if kind else ():
            folder = kind.kind.folder if kind and kind is not Record else ""  # told as gone
            is_told = name in known.broken or folder in known.broken
            if kind and not is_told and not known.base.find(name, kind):
                label = "bản ghi" if kind is Record else kind.kind.label.lower()
                found = f"“{name}” ({option} của {call.name}) không phải mã của {label} nào"
                line = _line_of(name, call.line, text)
                yield Problem(path, line, 1, "ma-khong-co", found, f"mã của {label} có thật")


def _line_of(name: str, start: int, text: str) -> int:
    lines = text.split("\n")[start - 1 :]
    return start + next((n for n, line in enumerate(lines) if f'"{name}"' in line), 0)
