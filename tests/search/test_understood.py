"""Words that only the language gives: each was proof-read, and is spelled as queries are read."""

from macros.vietnamese.tokens import syllables
from tests.search.understood import SHEET, phrases, understood


def test_what_a_query_is_taken_to_mean_stands_on_the_sheet() -> None:
    assert understood() == SHEET.read_text("utf-8")


def test_phrases_are_spelled_as_a_query_is_read() -> None:
    assert [phrase for phrase in phrases() if " ".join(syllables(phrase)) != phrase] == []
