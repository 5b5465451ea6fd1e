"""Layered order of a graph: cycles, depth, bends, crossings; and where it is drawn."""

from graphlib import CycleError
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.pages.diagrams.bands import Band
from macros.pages.diagrams.drawing import BOX_WIDTH, GAP_X, draw
from macros.pages.diagrams.layers import Edge, layered, untangled, with_bends, without_cycles

NODES = "abcdef"
HEIGHTS = {node: 40.0 + 10 * number for number, node in enumerate(NODES)}
EDGES = st.lists(st.sampled_from([e for e in product(NODES, NODES) if e[0] != e[1]]), unique=True)


def test_the_edge_that_closes_a_circle_goes() -> None:
    assert without_cycles([("a", "b"), ("b", "c"), ("c", "a")]) == [("a", "b"), ("b", "c")]


def test_what_leads_back_goes_however_deep_and_nothing_else() -> None:
    chain = list(pairwise(map(str, range(5000))))
    assert without_cycles([*chain, ("4999", "7"), ("8", "8"), ("0", "9")]) == [*chain, ("0", "9")]


@given(EDGES)
def test_each_edge_that_goes_would_close_a_circle(edges: list[Edge]) -> None:
    kept = without_cycles(edges)
    for gone in set(edges) - set(kept):
        with pytest.raises(CycleError):
            layered(list(NODES), [*kept, gone])


def test_a_node_stands_below_all_that_it_rests_on() -> None:
    edges = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]
    assert layered(list("abcd"), edges) == [["a", "d"], ["b"], ["c"]]


@given(EDGES)
def test_every_edge_leads_down(edges: list[Edge]) -> None:
    kept = without_cycles(edges)
    layers = layered(list(NODES), kept)
    depth = {node: level for level, layer in enumerate(layers) for node in layer}
    assert sorted(depth) == list(NODES)
    assert all(depth[upper] < depth[lower] for upper, lower in kept)


def test_an_edge_bends_in_each_layer_that_it_skips() -> None:
    layers = [["a"], ["b"], ["c"]]
    chains = with_bends(layers, [("a", "c"), ("a", "b")])
    assert chains == {("a", "c"): ["a", "a>c@1", "c"], ("a", "b"): ["a", "b"]}
    assert layers == [["a"], ["b", "a>c@1"], ["c"]]


def test_a_node_is_no_bend_whatever_it_is_called() -> None:
    drawing = draw([Band("", ("a@2", "b@1"))], [("a@2", "b@1")], {"a@2": 40, "b@1": 40})
    assert drawing.width > BOX_WIDTH


def test_edges_that_need_not_cross_do_not() -> None:
    edges = [("a", "y"), ("b", "x")]
    upper, lower = untangled([["a", "b"], ["x", "y"]], edges)
    assert [dict(edges)[node] for node in upper] == lower


@given(EDGES)
def test_boxes_lie_within_the_drawing_and_apart(edges: list[Edge]) -> None:
    drawing = draw([Band("", tuple(NODES))], edges, HEIGHTS)
    assert sorted(box.node for box in drawing.boxes) == list(NODES)
    for box in drawing.boxes:
        assert 0 <= box.x <= drawing.width - BOX_WIDTH
        assert 0 <= box.y <= drawing.height - box.height == drawing.height - HEIGHTS[box.node]
    rows: dict[float, list[float]] = {}
    for box in drawing.boxes:
        rows.setdefault(box.y, []).append(box.x)
    for row in rows.values():
        assert all(right - left >= BOX_WIDTH + GAP_X for left, right in pairwise(sorted(row)))


def test_an_arrow_runs_from_foot_to_head() -> None:
    drawing = draw([Band("", ("a", "b"))], [("a", "b")], HEIGHTS)
    corners = {box.node: (box.x + BOX_WIDTH / 2, box.y) for box in drawing.boxes}
    (arrow,) = drawing.arrows
    assert arrow.path.startswith(f"M{corners['a'][0]:g} {corners['a'][1] + HEIGHTS['a']:g}C")
    assert arrow.path.endswith(f" {corners['b'][0]:g} {corners['b'][1]:g}")


def test_an_arrow_turns_aside_below_the_highest_box_of_its_row_only() -> None:
    drawing = draw([Band("", ("a", "b", "f"))], [("a", "b"), ("f", "b")], HEIGHTS)
    top = min(box.y for box in drawing.boxes)
    low = next(arrow for arrow in drawing.arrows if arrow.edge == ("a", "b"))
    assert f" {top + HEIGHTS['f']:g}C" in low.path.partition("L")[2]


def test_what_is_tied_to_nothing_keeps_its_place_among_the_others() -> None:
    layers = [["p", "q", "r", "s"], ["a", "x", "b"]]
    assert untangled([*layers], [("p", "a"), ("s", "b")]) == layers
    assert untangled([["p"], ["x", "a"]], [("p", "a")]) == [["p"], ["x", "a"]]
