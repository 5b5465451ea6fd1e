"""Boxes in columns, each as high as its text, and lines from left to right between them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from macros.model import Record
from macros.pages.diagrams.wrapping import wrapped

BOX_WIDTH, GAP_X, GAP_Y, HEAD = 122, 32, 16, 26
"""Five columns, as wide as a sheet of paper, still have type that can be read there."""
PAD, LINE, SIZE, GAP_HEAD = 7, 17, 13, 5
"""Of a box: its margin, the distance of its lines, its type (diagrams.css); above its gap."""
MOST = 7


@dataclass(frozen=True)
class Box:
    """A record in its column; `gap` says what does not follow it, in lines."""

    record: Record
    column: int
    y: float
    lines: tuple[str, ...]
    gap: tuple[str, ...]

    @property
    def x(self) -> float:
        """The left edge."""
        return left_of(self.column)

    @property
    def height(self) -> float:
        lines = LINE * (len(self.lines) + len(self.gap))
        return 2 * PAD + lines + (GAP_HEAD if self.gap else 0)

    @property
    def foot(self) -> float:
        return self.y + self.height


def left_of(column: int) -> float:
    """The left edge of a column."""
    return column * (BOX_WIDTH + GAP_X)


def stacked(columns: Sequence[Sequence[tuple[Record, str]]]) -> list[Box]:
    """A box for each record with its gap, if any; the columns are centred beside the longest."""
    stacks = []
    for index, column in enumerate(columns):
        y = float(HEAD)
        stack = []
        for record, gap in column:
            box = Box(record, index, y, _lines(record.title), _lines(gap))
            stack.append(box)
            y = box.foot + GAP_Y
        stacks.append(stack)
    end = max((stack[-1].foot for stack in stacks if stack), default=HEAD)
    return [replace(box, y=box.y + (end - stack[-1].foot) / 2) for stack in stacks for box in stack]


def _lines(text: str) -> tuple[str, ...]:
    return wrapped(text, (BOX_WIDTH - 2 * PAD) / SIZE, MOST)


def runs(boxes: Sequence[Box], lines: Sequence[tuple[Box, Box]]) -> list[str]:
    """How each line runs; those of one box side by side, in the order of the others."""

    def at(line: tuple[Box, Box], side: int) -> float:
        box = line[side]
        beside = sorted((e for e in lines if e[side] is box), key=lambda e: e[1 - side].y)
        return box.y + box.height * (beside.index(line) + 1) / (len(beside) + 1)

    return [_path(boxes, *line, at(line, 0), at(line, 1)) for line in lines]


def _path(boxes: Sequence[Box], left: Box, right: Box, y1: float, y2: float) -> str:
    """The line from box to box (`d` of an SVG path); where it leaves out a column it passes between
    the boxes of that, in a track of its own."""
    x1 = left.x + BOX_WIDTH
    start = f"M{x1:g} {y1:g}"
    between = [box for box in boxes if left.column < box.column < right.column]
    if not between:
        return start + _curve(x1, y1, right.x, y2)
    lanes = [box.y - GAP_Y / 2 for box in between] + [between[-1].foot + GAP_Y / 2]
    stack = [box for box in boxes if box.column == left.column]
    lane = min(lanes, key=lambda y: abs(y - (y1 + y2) / 2))
    # Lines of one lane, side by side.
    lane += GAP_Y * ((stack.index(left) + 0.5) / len(stack) - 0.5)
    enter, leave = between[0].x, between[0].x + BOX_WIDTH
    across = f"{_curve(x1, y1, enter, lane)}L{leave:g} {lane:g}"
    return start + across + _curve(leave, lane, right.x, y2)


def _curve(x1: float, y1: float, x2: float, y2: float) -> str:
    middle = (x1 + x2) / 2
    return f"C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"
