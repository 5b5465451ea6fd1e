"""How values are written for readers."""

from typing import Any

import pytest

from macros.model.figure import Figure
from macros.pages.format import first_sentence, within_quotes
from tests.invented import made


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Một. Hai. Ba.", "Một."),
        ("Một.", "Một."),
        ("Một", "Một"),
        ("1.457 hộ. Hai", "1.457 hộ."),
        ("", ""),
    ],
)
def test_a_sentence_ends_at_a_full_stop_before_a_blank(text: str, first: str) -> None:
    assert first_sentence(text) == first


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"as_of": "2022-03", "period": "năm 2022"}, "03/2022"),
        ({"period": "năm 2022"}, "năm 2022"),
        ({}, ""),
    ],
)
def test_a_figure_is_of_its_day_or_its_period(fields: dict[str, Any], told: str) -> None:
    figure = made("figure", "a", **fields).record
    assert isinstance(figure, Figure) and figure.when == told


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Lễ ra mắt “tổ hội” và “nhóm”", "Lễ ra mắt ‘tổ hội’ và ‘nhóm’"),
        ("làm thay đổi “nếp nghĩ", "làm thay đổi “nếp nghĩ"),  # a misprint is shown as printed
    ],
)
def test_a_quotation_in_a_quotation_has_other_marks(text: str, quoted: str) -> None:
    assert within_quotes(text) == quoted
