"""Where a problem promises `kb.py fix`, running it takes that problem away."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from macros.checks.one_file import check_bytes
from macros.model.document import Document
from macros.write.normalise import normalise
from tests.examples import examples

TEXT = (
    "id: 20-kh-ubnd-2022\ntitle: {title}\ntype: ke-hoach\nnumber: 20/KH-UBND\n"
    "issued_on: {date}\nissuers:\n  - ubnd-huyen-suoi-may\naliases:\n  - {title}\n"
    "source:\n  - id: bao-cao-suoi-may\n    at: I\nstatus: unverified\n"
)

SIGNS = st.text(st.sampled_from("aế5Ðƣ\u00a0\u2003\u0301 :#-=.,\"'/\t"), min_size=1, max_size=12)
TITLES = st.one_of(SIGNS, st.builds('"{}"'.format, SIGNS), st.sampled_from(["05", "1.457", "no"]))
DATES = st.sampled_from(
    ["0203", "2022", "05/3/2022", '"05/3/2022"', "20220405", "1_000", "3.2022", "no", "=", "05"]
)


def told(text: str, promised_only: bool = False) -> set[tuple[str, str, str]]:
    """Code, field and finding of each problem, or of what `fix` is said to mend."""
    problems = check_bytes(text.encode(), "a.yml", Document).problems
    return {(p.code, p.field, p.found) for p in problems if p.remedy or not promised_only}


@examples(30)
@given(TITLES, DATES)
@example("Chuyên đề:\u00a0mận", "0203")
@example("Kế hoạch\u00a0#20", "2022")
@example("=", "2022")
@example('"\u00a0Kế hoạch"', "2022")
@example("\u00a0~", "2022")
@example("-\u00a0mận", "2022")
def test_what_fix_is_said_to_mend_it_mends(title: str, date: str) -> None:
    text = TEXT.format(title=title, date=date)
    assert not told(text, promised_only=True) & told(normalise(text, Document).text)


@pytest.mark.parametrize(
    ("title", "is_promised"),
    [("Kế\u00a0hoạch", True), ("Chuyên đề:\u00a0mận", False), ("Số\u00a0#2", False)],
)
def test_a_space_that_keeps_a_sign_apart_is_for_the_editor(title: str, is_promised: bool) -> None:
    text = TEXT.format(title=title, date="2022")
    assert bool(told(text, promised_only=True)) is is_promised


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('" Kế hoạch"', '"Kế hoạch"'),
        ("'Kế hoạch '", "'Kế hoạch'"),
        ('"Kế  hoạch"', '"Kế  hoạch"'),
        ('"Kế hoạch\\t"', '"Kế hoạch\\t"'),
    ],
)
def test_blanks_inside_quotes_at_the_ends_go(before: str, after: str) -> None:
    assert normalise(f"id: a\ntitle: {before}\n", Document).text == f"id: a\ntitle: {after}\n"


@pytest.mark.parametrize("sign", [">-", "|", ">"])
def test_a_blank_at_the_end_of_a_block_goes(sign: str) -> None:
    text = f"id: a\ntitle: Kế hoạch\nsummary: {sign}\n  Một\n  hai \n"
    assert normalise(text, Document).text == text.replace(" \n", "\n")
