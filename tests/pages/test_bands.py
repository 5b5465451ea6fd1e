"""Bands of a diagram: upper levels above lower ones, loose boxes apart."""

from macros.pages.diagrams.bands import Band, banded, downward
from macros.pages.diagrams.drawing import draw
from macros.pages.diagrams.strips import EDGE, MARGIN, Strip, labelled

PROVINCE = Band("Tỉnh", ("resolution", "letter"))
DISTRICT = Band("Huyện", ("plan", "report", "note"))
EDGES = [("resolution", "letter"), ("letter", "report"), ("plan", "report")]
HEIGHTS = {"resolution": 40.0, "letter": 60.0, "plan": 40.0, "report": 80.0, "note": 40.0}


def test_each_band_has_its_own_layers() -> None:
    assert banded([PROVINCE, DISTRICT], EDGES) == [
        [["resolution"], ["letter"]],
        [["plan"], ["report"], ["note"]],
    ]


def test_boxes_fill_rows_of_about_one_length() -> None:
    loose = Band("Huyện", ("a", "b", "c", "d", "e"))
    assert banded([loose], []) == [[["a", "b", "c"], ["d", "e"]]]
    below_one = [("top", node) for node in loose.nodes]
    rows = [["top"], ["a", "b", "c"], ["d", "e"]]
    assert banded([Band("", ("top", *loose.nodes))], below_one) == [rows]
    assert banded([Band("", loose.nodes[:4])], []) == [[["a", "b", "c", "d"]]]


def test_an_arrow_that_climbs_has_its_head_above() -> None:
    drawing = draw([PROVINCE, DISTRICT], [*EDGES, ("note", "letter")], HEIGHTS)
    climbing = {arrow.edge: arrow for arrow in drawing.arrows}["note", "letter"]
    letter = next(box for box in drawing.boxes if box.node == "letter")
    assert climbing.climbs
    assert f" {letter.y + letter.height:g}" in climbing.path.partition("C")[0]
    assert sum(arrow.climbs for arrow in drawing.arrows) == 1


def test_no_arrow_climbs_from_a_lower_band() -> None:
    climbing = ("report", "letter")
    assert downward([PROVINCE, DISTRICT], [*EDGES, climbing]) == EDGES


def test_boxes_stand_inside_the_strip_of_their_band() -> None:
    drawing = draw([PROVINCE, DISTRICT], EDGES, HEIGHTS)
    strips = {strip.label: strip for strip in drawing.strips}
    bands = {node: band.label for band in (PROVINCE, DISTRICT) for node in band.nodes}
    for box in drawing.boxes:
        strip = strips[bands[box.node]]
        assert strip.y < box.y
        assert box.y + box.height < strip.y + strip.height
    assert strips["Tỉnh"].y + strips["Tỉnh"].height < strips["Huyện"].y


def test_a_drawing_of_nothing_has_no_size() -> None:
    assert (draw([], [], {}).height, draw([], [], {}).width) == (0, 2 * MARGIN)


def test_no_line_runs_through_a_label() -> None:
    strips = [Strip("Cấp huyện", 50, 90), Strip("", 150, 90)]
    at = [labelled(strips, {(50.0, x) for x in lines}, 300)[0].x for lines in ([], [60.0], [9, 99])]
    assert at == [EDGE, 60 + EDGE, 9 + EDGE]
    everywhere = {(50.0, float(x)) for x in range(0, 300, 50)}
    assert labelled(strips, everywhere, 300)[0].x == EDGE
