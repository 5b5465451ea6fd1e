"""Every fact of the source stands on a page of the site."""

import re
from pathlib import Path

import pytest
import yaml

from tests.coverage.conftest import text_of

FACTS: dict[str, list[list[str]]] = yaml.safe_load(
    (Path(__file__).parent / "facts.yml").read_text("utf-8")
)
EVERY_FACT = [
    pytest.param(fact, id=f"{group}: {' + '.join(fact)[:60]}")
    for group, facts in FACTS.items()
    for fact in facts
]


def holds(text: str, fact: list[str]) -> bool:
    """Whether all parts stand in the text, each as words of its own."""
    if not all(part in text for part in fact):  # most pages, told in no time
        return False
    return all(re.search(rf"(?<![\w.,]){re.escape(part)}(?!\w|[.,]\d)", text) for part in fact)


@pytest.mark.parametrize("fact", EVERY_FACT)
def test_fact_is_on_a_page(fact: list[str], texts: dict[str, str]) -> None:
    assert any(holds(text, fact) for text in texts.values()), f"không trang nào có: {fact}"


@pytest.mark.parametrize("fact", [["457 hộ"], ["1.457"], ["hộ", "12.345.678 hộ"]])
def test_a_part_of_a_number_or_half_a_fact_does_not_count(fact: list[str]) -> None:
    assert not holds(text_of("<td>có <a>11.457</a> hộ, 1.457,5 ha</td>"), fact)


def test_text_runs_through_links_and_parts_at_blocks() -> None:
    assert text_of("<p>1.457 <a>hộ</a><script>x</script></p><p>nghèo</p>").split() == [
        "1.457",
        "hộ",
        "nghèo",
    ]
