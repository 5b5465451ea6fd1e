"""From limitation to task: limitation → cause → lesson → task → body, drawn from `related`."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.finding import Finding, FindingType, Task
from macros.pages.diagrams.columns import BOX_WIDTH, GAP_X, GAP_Y, HEAD, Box, left_of, runs, stacked
from macros.pages.format import NOT_GIVEN
from macros.pages.lists import listed

COLUMNS = ("Hạn chế", "Nguyên nhân", "Bài học", "Nhiệm vụ", "Cơ quan, tổ chức")
LESSONS, BODIES = 2, 4
GAPS = ("chưa nối tới bài học", "", "không có nhiệm vụ tiếp nối", f"cơ quan: {NOT_GIVEN}", "")
"""What a box says of each column that no line leaves."""


@dataclass(frozen=True)
class ChainLine:
    """A link from left to right; `path` is the `d` of its path, dotted where editors read it so."""

    path: str
    by_editors: bool


@dataclass(frozen=True)
class Chain:
    """The drawing of `width` and `height`, `heads` are the columns' names with x."""

    boxes: tuple[Box, ...]
    lines: tuple[ChainLine, ...]
    heads: tuple[tuple[str, float], ...]
    width: float
    height: float
    ways: dict[str, tuple[int, ...]]
    """By record, the places in `lines` of all that lead to it and on from it."""
    box_width: int = BOX_WIDTH

    @property
    def ended(self) -> tuple[Record, ...]:
        """The lessons that no task follows."""
        return tuple(box.record for box in self.boxes if box.column == LESSONS and box.gap)


Columns = tuple[tuple[Record, ...], ...]
Edges = dict[tuple[str, str], bool]


def chain_of(base: KnowledgeBase) -> Chain:
    """All limitations, causes, lessons, tasks and the bodies that tasks name, with their links."""
    columns = _columns(base)
    edges = _edges(base, {record.id: i for i, column in enumerate(columns) for record in column})
    led = {left for left, _ in edges}
    boxes = stacked(
        [
            [(record, "" if record.id in led else gap) for record in column]
            for column, gap in zip(columns, GAPS, strict=True)
        ]
    )
    of = {box.record.id: box for box in boxes}
    pairs = [(of[a], of[b]) for a, b in edges]
    return Chain(
        boxes=tuple(boxes),
        lines=tuple(map(ChainLine, runs(boxes, pairs), edges.values())),
        heads=tuple((name, left_of(index)) for index, name in enumerate(COLUMNS)),
        width=left_of(len(COLUMNS)) - GAP_X,
        height=max((box.foot for box in boxes), default=HEAD) + GAP_Y,
        ways={box.record.id: _way(pairs, box) for box in boxes},
    )


def _way(pairs: Sequence[tuple[Box, Box]], box: Box) -> tuple[int, ...]:
    way: set[int] = set()
    for side, order in ((0, 1), (1, -1)):
        reached = [box]
        for place in sorted(range(len(pairs)), key=lambda i: order * pairs[i][side].column):
            if pairs[place][side] in reached:
                reached.append(pairs[place][1 - side])
                way.add(place)
    return tuple(sorted(way))


def _columns(base: KnowledgeBase) -> Columns:
    findings = listed(base, Finding)
    kinds = (FindingType.LIMITATION, FindingType.CAUSE, FindingType.LESSON)
    tasks = listed(base, Task)
    bodies = dict.fromkeys(body for task in tasks for body in task.organizations)
    found = (tuple(f for f in findings if f.type == kind) for kind in kinds)
    return (*found, tuple(tasks), tuple(map(base.get, bodies)))


def _edges(base: KnowledgeBase, place: dict[str, int]) -> Edges:
    """Links between neighbouring columns, from left to right, and who makes each: False where the
    source itself does. What leads to no neighbour leads to the column after: a limitation without
    a cause to its lessons. Only tasks lead to bodies, or a lesson would seem to have a task."""
    found: Edges = {}
    for origin in place:
        for link in base.outgoing(origin):
            ends = sorted((link.origin, link.target), key=lambda end: place.get(end, 99))
            if link.target in place and place[ends[0]] != place[ends[1]]:
                edge = (ends[0], ends[1])
                found[edge] = found.get(edge, True) and link.by_editors
    near = {e: soft for e, soft in found.items() if place[e[1]] - place[e[0]] == 1}
    led = {left for left, _ in near}
    far = {(a, b): s for (a, b), s in found.items() if place[b] - place[a] == 2 and a not in led}
    return near | {edge: soft for edge, soft in far.items() if place[edge[1]] != BODIES}
