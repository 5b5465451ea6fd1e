"""A layered order of a directed graph: who stands above whom, and side by side with whom. Pure.

The steps are those of Sugiyama, Tagawa and Toda (1981): break cycles, layer by the longest path,
give edges that skip a layer a bend in it, order each layer by the mean place of its neighbours.
"""

from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter

Edge = tuple[str, str]
"""From the upper node to the lower one."""
SWEEPS = 8


class Bend(str):
    """A node that is no box: where an edge runs through a layer that it skips."""

    __slots__ = ()


def without_cycles(edges: list[Edge]) -> list[Edge]:
    """`edges` less those that lead back up, on the way down from the first nodes."""
    below = _neighbours(edges)
    done: set[str] = set()
    back: set[Edge] = set()
    for first, _ in edges:
        way: dict[str, Iterator[str]] = {} if first in done else {first: iter(below[first])}
        while way:
            node, lowers = next(reversed(way.items()))
            lower = next(lowers, None)
            if lower is None:
                way.popitem()
                done.add(node)
            elif lower in way:
                back.add((node, lower))
            elif lower not in done:
                way[lower] = iter(below[lower])
    return [edge for edge in edges if edge not in back]


def layered(nodes: list[str], edges: list[Edge]) -> list[list[str]]:
    """The layers from the top, in their first order; `edges` hold no cycle."""
    depth = dict.fromkeys(nodes, 0)
    above = _above(edges)
    for node in TopologicalSorter(above).static_order():
        depth[node] = max((depth[upper] + 1 for upper in above[node]), default=0)
    layers: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in nodes:
        layers[depth[node]].append(node)
    return layers


def with_bends(layers: list[list[str]], edges: list[Edge]) -> dict[Edge, list[str]]:
    """Each edge as the chain of nodes it runs through; bends are added to `layers` in place."""
    depth = {node: level for level, layer in enumerate(layers) for node in layer}
    chains = {}
    for upper, lower in edges:
        between = range(depth[upper] + 1, depth[lower])
        bends = [Bend(f"{upper}>{lower}@{level}") for level in between]
        for level, bend in zip(between, bends, strict=True):
            layers[level].append(bend)
        chains[upper, lower] = [upper, *bends, lower]
    return chains


def untangled(layers: list[list[str]], edges: list[Edge]) -> list[list[str]]:
    """The layers ordered so that few edges cross; `edges` join neighbouring layers only."""
    up, down = _above(edges), _neighbours(edges)
    for sweep in range(SWEEPS):
        downward = sweep % 2 == 0
        order = range(1, len(layers)) if downward else range(len(layers) - 2, -1, -1)
        for level in order:
            fixed = layers[level - 1 if downward else level + 1]
            layers[level] = _by_mean_place(layers[level], fixed, up if downward else down)
    return layers


def _by_mean_place(
    layer: list[str], fixed: list[str], neighbours: dict[str, list[str]]
) -> list[str]:
    place = {node: (index + 0.5) / len(fixed) for index, node in enumerate(fixed)}
    own = {node: (index + 0.5) / len(layer) for index, node in enumerate(layer)}

    def mean(node: str) -> float:
        places = [place[other] for other in neighbours[node] if other in place]
        return sum(places) / len(places) if places else own[node]

    return sorted(layer, key=mean)


def _neighbours(edges: list[Edge]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for start, end in edges:
        found[start].append(end)
    return found


def _above(edges: list[Edge]) -> dict[str, list[str]]:
    return _neighbours([(lower, upper) for upper, lower in edges])
