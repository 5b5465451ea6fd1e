"""The text analysis of what is typed, against the table that it shares with macros/vietnamese."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.search.runner import Engine

TABLE = Path(__file__).resolve().parent.parent / "data" / "vietnamese_examples.yaml"
EXAMPLES: dict[str, list[dict[str, Any]]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
FUNCTIONS = {
    "normalize": "kbVietnamese.normalize",
    "fold": "kbVietnamese.fold",
    "clean_word": "(word) => kbVietnamese.sameI(kbVietnamese.placedWord(word))",
    "syllables": "(text) => kbVietnamese.tokenize(text).map((token) => token.written)",
    "document_number": "(text) =>"
    " kbVietnamese.canonicalDocumentNumber(text, engine.index.numbered.symbols)",
}
CASES = [(name, e["in"], e["out"]) for name, examples in EXAMPLES.items() for e in examples]


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_example(toy_engine: Engine, name: str, text: str, expected: Any) -> None:
    assert toy_engine.call(FUNCTIONS[name], text) == expected
