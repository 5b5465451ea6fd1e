"""The form's YAML against PyYAML and the loader: real records, and texts made to be misread."""

import random
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from macros.checks.reader import Reader
from macros.load import Entry
from macros.load.records import load_text
from macros.model import KINDS
from macros.model.fields import Part
from tests.anew import as_written_anew
from tests.browser.form_filling import form  # noqa: F401 fixture

DATA = Path(__file__).resolve().parents[2] / "data"
WRITE = """
(records) => records.map(([kind, values]) => {
  const tools = self.kbFormTools, { common, kinds } = self.kbForm;
  const all = new Map([...common, ...kinds[kind].own].map((field) => [field.key, field]));
  const fields = kinds[kind].order.map((key) => all.get(key));
  const cleaned = tools.cleaned({ ...tools.blank(fields), ...values });
  return [tools.yaml(fields, cleaned), tools.problems(fields, cleaned)];
})
"""
PIECES = (
    *"aăđ Đ0159.,:;-_+#&*!?|>%@`'\"\\/~=<[]{}()\n\t\r",
    *("no", "yes", "null", "true", ".inf", "0x", "0o", "e5", "1.457", "2022-03-05", ": ", " #"),
    *("- ", "---", "...", "\u0085", "\u2028", "\ufeff", "\x00", "\x7f", "\u200d", "🐐", "ế"),
)


def typed(value: Any) -> Any:
    """A record's value as it stands in the form: text, lists, and structures in lists."""
    if isinstance(value, Part):
        pairs = ((key, getattr(value, key)) for key in type(value).model_fields)
        return {key: typed(one) for key, one in pairs if one is not None}
    if isinstance(value, list):
        return [typed(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def form_values(entry: Entry) -> dict[str, Any]:
    values: dict[str, Any] = typed(entry.record)
    return {key: [one] if isinstance(one, dict) else one for key, one in values.items()}


def in_house_form(entry: Entry, text: str) -> str:
    return as_written_anew(text, KINDS[entry.record.kind.key]).text


def without_quotes(text: str) -> str:
    """The form puts some texts in quotes that would not need them, such as 2021-2025."""
    return text.replace('"', "")


def test_every_record_is_written_as_it_is_and_nothing_is_wrong(form: Page) -> None:  # noqa: F811
    entries, _ = Reader().read(DATA)
    assert entries
    asked = [[entry.record.kind.key, form_values(entry)] for entry in entries]
    for entry, (text, problems) in zip(entries, form.evaluate(WRITE, asked), strict=True):
        again, told = load_text(text, entry.path, KINDS[entry.record.kind.key])
        assert told == []
        assert again
        assert again.record == entry.record
        assert without_quotes(text) == without_quotes(in_house_form(entry, text))
        # That it is there already, as its id or a document's number tells.
        places = [problem["path"] for problem in problems]
        assert places in (["id"], ["number"]), (entry.path, problems)


@pytest.mark.parametrize("seed", range(3))
def test_any_text_comes_back(seed: int, form: Page) -> None:  # noqa: F811
    chance = random.Random(seed)
    texts = ["".join(chance.choices(PIECES, k=chance.randint(1, 6))) for _ in range(1500)]
    written = form.evaluate("(texts) => texts.map((one) => self.kbFormTools.scalar(one))", texts)
    for text, scalar in zip(texts, written, strict=True):
        assert yaml.safe_load(f"a:\n  - b: {scalar}\n") == {"a": [{"b": text}]}, scalar
