"""Where boxes and arrows of a layered diagram are drawn, in the units of its SVG. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from macros.pages.diagrams.bands import Band, banded, downward
from macros.pages.diagrams.layers import Edge, untangled, with_bends, without_cycles

BOX_WIDTH, BOX_HEIGHT = 216, 142
BEND_WIDTH = 24
GAP_X, GAP_Y = 18, 56
MARGIN = 8
STRIP_HEAD, STRIP_GAP = 38, 10


@dataclass(frozen=True)
class Box:
    """A node and its upper left corner."""

    node: str
    x: float
    y: float


@dataclass(frozen=True)
class Strip:
    """A band across the whole width; its label may be empty."""

    label: str
    y: float
    height: float


@dataclass(frozen=True)
class Arrow:
    """An edge and its path (`d` of an SVG path), from the upper box to the lower one."""

    edge: Edge
    path: str


@dataclass(frozen=True)
class Drawing:
    """A laid-out diagram; its viewBox is ``0 0 width height``."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    strips: tuple[Strip, ...]
    box: tuple[int, int] = (BOX_WIDTH, BOX_HEIGHT)


def draw(bands: Sequence[Band], edges: list[Edge]) -> Drawing:
    """Lay out the bands from the top, in each the sources of `edges` (upper, lower) first."""
    every = without_cycles(list(dict.fromkeys(edges)))
    kept = downward(bands, every)
    parts = banded(bands, kept)
    layers = [layer for part in parts for layer in part]
    chains = with_bends(layers, kept)
    layers = untangled(layers, [link for chain in chains.values() for link in pairwise(chain)])
    width = max(map(_width, layers), default=0) + 2 * MARGIN
    strips, heights = _strips(bands, [len(part) for part in parts])
    corners = {
        node: (x, y)
        for layer, y in zip(layers, heights, strict=True)
        for node, x in _places(layer, width)
    }
    known = {node for band in bands for node in band.nodes}
    boxes = tuple(Box(node, *corners[node]) for layer in layers for node in layer if node in known)
    arrows = tuple(Arrow(edge, _path(chain, corners)) for edge, chain in chains.items())
    arrows += tuple(
        Arrow(e, _climbing(*(corners[end] for end in e))) for e in every if e not in kept
    )
    height = strips[-1].y + strips[-1].height if strips else 0
    return Drawing(width, height, boxes, arrows, strips)


def _strips(bands: Sequence[Band], counts: list[int]) -> tuple[tuple[Strip, ...], list[float]]:
    """The bands as strips, and the upper edge of each layer; `counts` are the layers of each."""
    strips: list[Strip] = []
    heights: list[float] = []
    top = 0.0
    for band, count in zip(bands, counts, strict=True):
        head = STRIP_HEAD if band.label else MARGIN
        heights += [top + head + level * (BOX_HEIGHT + GAP_Y) for level in range(count)]
        height = head + count * (BOX_HEIGHT + GAP_Y) - GAP_Y + (GAP_Y / 2 if band.label else MARGIN)
        strips.append(Strip(band.label, top, height))
        top += height + STRIP_GAP
    return tuple(strips), heights


def _size(node: str) -> float:
    return BEND_WIDTH if "@" in node else BOX_WIDTH


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


def _path(chain: Sequence[str], corners: Mapping[str, tuple[float, float]]) -> str:
    """Curves from the foot of the upper box through the bends to the head of the lower one."""
    steps: list[str] = []
    for upper, lower in pairwise(chain):
        (x1, y1), (x2, y2) = corners[upper], corners[lower]
        x1, x2, y1 = x1 + _size(upper) / 2, x2 + _size(lower) / 2, y1 + BOX_HEIGHT
        middle = (y1 + y2) / 2
        start = f"L{x1:g} {y1:g}" if steps else f"M{x1:g} {y1:g}"
        steps.append(f"{start}C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}")
    return "".join(steps)


def _climbing(low: tuple[float, float], high: tuple[float, float]) -> str:
    """From the head of a box in a lower band up to the foot of the box that rests on it."""
    (x1, y1), (x2, y2) = low, high
    x1, x2, y2 = x1 + BOX_WIDTH / 2, x2 + BOX_WIDTH / 2, y2 + BOX_HEIGHT
    middle = (y1 + y2) / 2
    return f"M{x1:g} {y1:g}C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}"
