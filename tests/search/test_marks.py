"""What of a hit is marked, and which part of a long text is shown."""

from typing import Any

import pytest

from macros.search.runner import Engine
from tests.search.test_engine import engine_for

TEXT = " ".join(["Đường đi qua nhiều dốc."] * 20) + " Bà con trông chờ, ỷ lại. Rồi lại đi."
LENGTH = 60


def parts(engine: Engine, ask: str, *arguments: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = engine.call(
        f"(...given) => engine.{ask}(0, ...given)", *arguments
    )
    return found


@pytest.mark.parametrize(
    ("title", "query", "words"),
    [
        ("Mô hình dê cỏ", "de co", ["dê cỏ"]),
        ("Con dê ở núi", "dê", ["dê"]),
        ("Nuôi heo lai", "heo lay", ["heo lai"]),
        ("Cà phê ARABICA", "arabicca", ["ARABICA"]),
        ("Dê ở cỏ", "dê cỏ", ["Dê", "cỏ"]),
    ],
)
def test_title_is_marked_where_it_was_found(title: str, query: str, words: list[str]) -> None:
    shown = parts(engine_for(title), "highlight", query)
    assert [part["text"] for part in shown if part["hit"]] == words
    assert "".join(part["text"] for part in shown) == title


def test_snippet_is_a_stretch_of_the_text_around_the_hits() -> None:
    shown = parts(engine_for("Hạn chế", text=TEXT), "snippet", "trông chờ ỷ lại", LENGTH)
    text = "".join(part["text"] for part in shown)
    assert [part["text"] for part in shown if part["hit"]] == ["trông chờ", "ỷ lại"]
    assert text.strip("… ") in TEXT
    assert text.startswith("… ")
    assert len(text) <= LENGTH + len("… ") + len(" …")


def test_a_snippet_begins_with_the_text_where_that_holds_as_many_hits() -> None:
    text = f"Có 4 hộ vào tổ, mục tiêu là 25. {'Lời thêm của người chép. ' * 9}"
    shown = parts(engine_for("Hộ vào tổ", text=text), "snippet", "mục tiêu", LENGTH)
    assert shown[0]["text"].startswith("Có 4 hộ")


def test_a_short_text_is_shown_whole() -> None:
    shown = parts(engine_for("Dê", text="Nuôi dê ở núi."), "snippet", "dê", LENGTH)
    assert shown == [
        {"text": "Nuôi ", "hit": False},
        {"text": "dê", "hit": True},
        {"text": " ở núi.", "hit": False},
    ]


def test_markup_comes_out_as_it_went_in() -> None:
    """Escaping is for whoever shows it."""
    shown = parts(engine_for("dê <img src=x>"), "highlight", "dê")
    assert "".join(part["text"] for part in shown) == "dê <img src=x>"
