"""The bands as strips with their labels, and the rows of boxes in them. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from macros.pages.diagrams.bands import Band
from macros.pages.diagrams.layers import Edge

GAP_Y = 25
MARGIN = 6
HEAD, FOOT, TURN, GAP = 24, 9, 23, 5
"""Lines turn in the foot of a strip, and lead straight down through the head of the next."""
LETTER = 7.7
"""The mean width of a letter of a label."""
EDGE = 8


@dataclass(frozen=True)
class Strip:
    """A band across the whole width; its label, which may be empty, begins at `x`."""

    label: str
    y: float
    height: float
    x: float = 0


@dataclass(frozen=True)
class Row:
    """A layer: where it begins, where its highest box ends, and from where on lines to it lead
    straight down, past the label of its band."""

    y: float
    foot: float
    straight: float


def strips_of(
    bands: Sequence[Band],
    parts: list[list[list[str]]],
    heights: Mapping[str, float],
    downward: Collection[Edge],
) -> tuple[tuple[Strip, ...], list[Row]]:
    """The bands as strips, and the rows of their layers (`parts`); lines turn below the bands that
    `downward` lead out of."""
    place = {node: index for index, band in enumerate(bands) for node in band.nodes}
    left = {i for upper, lower in downward for i in range(place[upper], place[lower])}
    strips: list[Strip] = []
    rows: list[Row] = []
    top = 0.0
    for index, (band, layers) in enumerate(zip(bands, parts, strict=True)):
        foot = top + (HEAD if band.label else MARGIN) - GAP_Y
        for layer in layers:
            y = foot + GAP_Y
            foot = y + max(heights[node] for node in layer if node in heights)
            rows.append(Row(y, foot, top if band.label and layer is layers[0] else y))
        end = foot + ((TURN if index in left else FOOT) if band.label else MARGIN)
        strips.append(Strip(band.label, top, end - top))
        top = end + GAP
    return tuple(strips), rows


def labelled(
    strips: Sequence[Strip], passing: Collection[tuple[float, float]], width: float
) -> tuple[Strip, ...]:
    """The strips, each label where no line runs through it; `passing` are the lines that lead
    straight down from (y, x)."""
    return tuple(
        replace(s, x=_free(s.label, sorted(x for y, x in passing if y == s.y), width))
        for s in strips
    )


def _free(label: str, lines: Sequence[float], width: float) -> float:
    """The first free x from the left; the edge where there is none."""
    long = LETTER * len(label) + EDGE
    for start in (EDGE, *(x + EDGE for x in lines)):
        if start + long <= width and not any(start - EDGE < x < start + long for x in lines):
            return start
    return EDGE
