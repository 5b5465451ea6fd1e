"""From limitation to task: limitation → cause → lesson → task → body, drawn from `related`."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.finding import Finding, FindingType, Task
from macros.pages.lists import listed

BOX_WIDTH, BOX_HEIGHT, GAP_X, GAP_Y, HEAD = 212, 92, 34, 16, 30
LETTERS = 29  # of a line of a box, at its width and type size

COLUMNS = ("Hạn chế", "Nguyên nhân", "Bài học", "Nhiệm vụ", "Cơ quan, tổ chức")


@dataclass(frozen=True)
class Box:
    """A record in its column; `gap` says what does not follow it, e.g. “chưa có nhiệm vụ”."""

    record: Record
    column: int
    x: float
    y: float
    lines: tuple[str, ...]
    gap: str


@dataclass(frozen=True)
class Line:
    """A link from left to right; `d` of its path, dotted where the editors read it so."""

    path: str
    by_editors: bool


@dataclass(frozen=True)
class Chain:
    """The drawing; its viewBox is ``0 0 width height``, `heads` are the columns' names with x."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    heads: tuple[tuple[str, float], ...]
    width: float
    height: float
    box: tuple[int, int] = (BOX_WIDTH, BOX_HEIGHT)


Columns = tuple[tuple[Record, ...], ...]


def chain_of(base: KnowledgeBase) -> Chain:
    """All limitations, causes, lessons, tasks and the bodies that tasks name, with their links."""
    columns = _columns(base)
    place = {record.id: index for index, column in enumerate(columns) for record in column}
    edges = _edges(base, place)
    boxes = {box.record.id: box for box in _boxes(columns, edges)}
    rows = max(map(len, columns), default=0)
    return Chain(
        boxes=tuple(boxes.values()),
        lines=tuple(Line(_path(boxes[a], boxes[b]), soft) for (a, b), soft in edges.items()),
        heads=tuple((name, _x(index)) for index, name in enumerate(COLUMNS)),
        width=_x(len(COLUMNS)) - GAP_X,
        height=HEAD + rows * (BOX_HEIGHT + GAP_Y),
    )


def _columns(base: KnowledgeBase) -> Columns:
    findings = listed(base, Finding)
    kinds = (FindingType.LIMITATION, FindingType.CAUSE, FindingType.LESSON)
    tasks = listed(base, Task)
    bodies = dict.fromkeys(body for task in tasks for body in task.organizations)
    found = (tuple(f for f in findings if f.type == kind) for kind in kinds)
    return (*found, tuple(tasks), tuple(map(base.get, bodies)))


def _edges(base: KnowledgeBase, place: dict[str, int]) -> dict[tuple[str, str], bool]:
    """Links between neighbouring columns, from left to right, and who makes each: False where the
    source itself does. A limitation without a cause leads on to its lessons."""
    found: dict[tuple[str, str], bool] = {}
    for origin in place:
        for link in base.outgoing(origin):
            ends = sorted((link.origin, link.target), key=lambda end: place.get(end, 99))
            if link.target in place and place[ends[0]] != place[ends[1]]:
                edge = (ends[0], ends[1])
                found[edge] = found.get(edge, True) and link.by_editors
    near = {e: soft for e, soft in found.items() if place[e[1]] - place[e[0]] == 1}
    led = {left for left, _ in near}
    far = {e: s for e, s in found.items() if place[e[1]] - place[e[0]] == 2 and e[0] not in led}
    return near | far


def _boxes(columns: Columns, edges: dict[tuple[str, str], bool]) -> list[Box]:
    led = {left for left, _ in edges}
    gaps = ("chưa nối tới bài học", "", "không có nhiệm vụ tiếp nối", "không nêu cơ quan", "")
    tallest = max(map(len, columns), default=0)
    boxes = []
    for index, column in enumerate(columns):
        top = HEAD + (tallest - len(column)) * (BOX_HEIGHT + GAP_Y) / 2
        for row, record in enumerate(column):
            gap = "" if record.id in led else gaps[index]
            lines = textwrap.wrap(record.title, LETTERS, max_lines=2 if gap else 3, placeholder="…")
            y = top + row * (BOX_HEIGHT + GAP_Y)
            boxes.append(Box(record, index, _x(index), y, tuple(lines), gap))
    return boxes


def _x(column: int) -> float:
    return column * (BOX_WIDTH + GAP_X)


def _path(left: Box, right: Box) -> str:
    x1, x2 = left.x + BOX_WIDTH, right.x
    y1, y2 = left.y + BOX_HEIGHT / 2, right.y + BOX_HEIGHT / 2
    middle = (x1 + x2) / 2
    return f"M{x1:g} {y1:g}C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"
