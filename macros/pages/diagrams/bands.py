"""Layers within bands: what one level issued stands together, above what lower levels issued."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from macros.pages.diagrams.layers import Edge, layered

IN_A_ROW = 4
"""So many boxes stand side by side at most."""


@dataclass(frozen=True)
class Band:
    """Nodes that stand together, with what they have in common; one diagram may be one band."""

    label: str
    nodes: tuple[str, ...]


def downward(bands: Sequence[Band], edges: list[Edge]) -> list[Edge]:
    """`edges` less those that would climb from a lower band to an upper one."""
    place = {node: index for index, band in enumerate(bands) for node in band.nodes}
    return [(upper, lower) for upper, lower in edges if place[upper] <= place[lower]]


def banded(bands: Sequence[Band], edges: list[Edge]) -> list[list[list[str]]]:
    """The layers of each band, from the top; nodes without `edges` in layers of their own."""
    ends = {end for edge in edges for end in edge}
    return [_layers(band, edges, ends) for band in bands]


def _layers(band: Band, edges: list[Edge], ends: set[str]) -> list[list[str]]:
    inner = [edge for edge in edges if set(edge) <= set(band.nodes)]
    joined = layered([node for node in band.nodes if node in ends], inner)
    loose = [node for node in band.nodes if node not in ends]
    return [*(row for layer in joined for row in _rows(layer)), *_rows(loose)]


def _rows(layer: list[str]) -> list[list[str]]:
    """A layer in as few rows as it needs, all of about one length."""
    count = ceil(len(layer) / IN_A_ROW)
    length = ceil(len(layer) / count) if count else 1
    return [layer[start : start + length] for start in range(0, len(layer), length)]
