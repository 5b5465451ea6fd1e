"""Where boxes and arrows of a layered diagram are drawn, in the units of its SVG. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from macros.pages.diagrams.bands import Band, banded, downward
from macros.pages.diagrams.layers import Bend, Edge, untangled, with_bends, without_cycles
from macros.pages.diagrams.strips import MARGIN, Row, Strip, labelled, strips_of

BOX_WIDTH = 165
"""Four boxes in a row, as wide as a sheet of paper, still have type that can be read there."""
BEND_WIDTH = 8
GAP_X = 10


@dataclass(frozen=True)
class Box:
    """A node, its upper left corner and its height."""

    node: str
    x: float
    y: float
    height: float


@dataclass(frozen=True)
class Arrow:
    """An edge and its path (`d` of an SVG path), drawn downward.

    `climbs` where the edge leads from a lower band to an upper one: its head is at the beginning.
    """

    edge: Edge
    path: str
    climbs: bool


@dataclass(frozen=True)
class Drawing:
    """A laid-out diagram; its viewBox is ``0 0 width height``."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    strips: tuple[Strip, ...]
    box_width: int = BOX_WIDTH


def draw(bands: Sequence[Band], edges: list[Edge], heights: Mapping[str, float]) -> Drawing:
    """Lay out the bands from the top, in each the sources of `edges` (upper, lower) first;
    `heights` are those of the boxes."""
    every = without_cycles(list(dict.fromkeys(edges)))
    kept = downward(bands, every)
    parts = banded(bands, kept)
    layers = [layer for part in parts for layer in part]
    ways = {edge if edge in kept else (edge[1], edge[0]): edge for edge in every}
    chains = with_bends(layers, list(ways))
    layers = untangled(layers, [link for chain in chains.values() for link in pairwise(chain)])
    width = max(map(_width, layers), default=0) + 2 * MARGIN
    strips, rows = strips_of(bands, parts, heights, list(ways))
    boxes: dict[str, Box] = {}
    row_of: dict[str, Row] = {}
    for layer, row in zip(layers, rows, strict=True):
        for node, x in _places(layer, width):
            boxes[node] = Box(node, x, row.y, heights.get(node, row.foot - row.y))
            row_of[node] = row
    arrows = tuple(
        Arrow(ways[way], _path(chain, boxes, row_of), ways[way] != way)
        for way, chain in chains.items()
    )
    known = tuple(box for node, box in boxes.items() if not isinstance(node, Bend))
    height = strips[-1].y + strips[-1].height if strips else 0
    passing = {
        (row_of[lower].straight, boxes[lower].x + _size(lower) / 2)
        for chain in chains.values()
        for lower in chain[1:]
    }
    return Drawing(width, height, known, arrows, labelled(strips, passing, width))


def _size(node: str) -> float:
    return BEND_WIDTH if isinstance(node, Bend) else BOX_WIDTH


def _width(layer: list[str]) -> float:
    return sum(map(_size, layer)) + GAP_X * (len(layer) - 1)


def _places(layer: list[str], width: float) -> list[tuple[str, float]]:
    """The left edge of each node of a centred layer."""
    x = (width - _width(layer)) / 2
    places = []
    for node in layer:
        places.append((node, x))
        x += _size(node) + GAP_X
    return places


def _path(chain: Sequence[str], boxes: Mapping[str, Box], rows: Mapping[str, Row]) -> str:
    """Curves from the foot of the upper box through the bends to the head of the lower one; each
    turns aside below its whole row only."""
    first = boxes[chain[0]]
    here = (first.x + BOX_WIDTH / 2, first.y + first.height)
    steps = [f"M{here[0]:g} {here[1]:g}"]
    for upper, lower in pairwise(chain):
        x1, x2 = (boxes[node].x + _size(node) / 2 for node in (upper, lower))
        y1, y2 = rows[upper].foot, rows[lower].straight
        middle = (y1 + y2) / 2
        if here != (x1, y1):  # a line of no length would turn the arrow's head
            steps.append(f"L{x1:g} {y1:g}")
        steps.append(f"C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}")
        here = (x2, y2)
        if y2 < boxes[lower].y:
            here = (x2, boxes[lower].y)
            steps.append(f"L{here[0]:g} {here[1]:g}")
    return "".join(steps)
