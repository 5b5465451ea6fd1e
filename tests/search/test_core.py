"""The core of the index: what is packed comes out as it was."""

import json
import re
from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from macros import load_order
from macros.search.build import scripts_of
from macros.search.encode import MOST_SHARED, front_coded
from macros.search.runner import Engine
from tests.invented import base_of
from tests.search.pages import page

SCRIPTS = scripts_of([page("Trang")], base_of())
ENGINE = Engine(SCRIPTS)


def test_every_script_of_the_search_is_made_and_the_workers_know_what_to_load() -> None:
    made = {name for name in SCRIPTS if not name.startswith(load_order.PARTS)}
    other = {load_order.NAMES, load_order.BOX, load_order.WORKER, load_order.FILE_WORKER}
    assert made == other | {*load_order.ENGINE}
    listed = re.fullmatch(r"self\.kbSearchScripts=(.*);\n", SCRIPTS[load_order.NAMES])
    names = [PurePosixPath(name).name for name in load_order.ENGINE]
    assert listed and [name.partition("?")[0] for name in json.loads(listed[1])] == names


def test_scripts_hold_no_comments_and_no_indentation() -> None:
    own = [text for name, text in SCRIPTS.items() if not name.startswith(load_order.PARTS)]
    lines = [line for text in own for line in text.splitlines()]
    assert [line for line in lines if line.startswith((" ", "//")) or line.endswith("*/")] == []


@given(st.lists(st.text("aăâ1đ9", min_size=1, max_size=2 * MOST_SHARED), unique=True))
def test_words_that_share_beginnings_come_out_whole(words: list[str]) -> None:
    packed = front_coded(sorted(words))
    assert ENGINE.call("(text) => kbEngine.unpacked(text)", packed) == sorted(words)


def test_no_more_letters_are_shared_than_one_digit_tells() -> None:
    words = ["a" * MOST_SHARED, "a" * (MOST_SHARED + 1), "a" * (MOST_SHARED + 2)]
    assert front_coded(words) == f"0{'a' * MOST_SHARED} 9a 9aa"
    assert front_coded(["dê", "đê"]) == "0dê 0đê"


def test_letters_are_written_as_they_are_and_no_line_ends_within_a_text() -> None:
    texts = scripts_of([page("Đê", body=("một\u2028hai\u2029ba",))], base_of())
    part = next(text for name, text in texts.items() if name.endswith("/d0.js"))
    assert "Đê" in part and "một hai ba" in part and "\\u" not in part
