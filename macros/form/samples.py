"""Samples that provoke the check's sentences, and the sentences that all fields share."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from macros.checks import Context, duplicate_number, own_id
from macros.links import Links
from macros.load import Entry
from macros.load.characters import character_problems
from macros.load.markup import MARKUP, markup_problems
from macros.load.places import NUMBER_OR_DATE, RESERVED_ON_WINDOWS, misplaced
from macros.load.reasons import IN_FILES
from macros.load.values import value_problems
from macros.load.yaml_tree import parse
from macros.model import Document, Record
from macros.model.partial_date import PartialDate
from macros.problems import Problem

_FILE_ONLY = re.compile(r"^.*[\[{⏎].*$|^\w+: |\"")
"""The key, quotes, or all of an example that is a list or group: the form has fields for these."""

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_IN_BOXES = {
    IN_FILES: "",
    "xóa cả dòng": "để trống ô",
    "dạng năm-tháng-ngày": "dạng ngày/tháng/năm",
    "năm-tháng-ngày, năm-tháng": "ngày/tháng/năm, tháng/năm",
}
"""What only files have, and what the form has in its place."""

VALUE = "{value}"
"""The wrong value, and the place that it leaves in the sentence."""


class Said(NamedTuple):
    """A sentence of `kb.py check`, maybe with places in braces, and the code that explains it."""

    text: str
    code: str

    def with_place(self, sample: str, place: str) -> Said:
        """The sentence with `place` where the sample stood."""
        return self._replace(text=self.text.replace(sample, place))

    def without_advice(self) -> Said:
        """The sentence up to what is expected."""
        return self._replace(text=self.text.partition(" Cần:")[0])


def stub(record_type: type[Record], record_id: str = "a", **values: Any) -> Entry:
    """An entry that has no more than a rule looks at."""
    given = {"title": "", "aliases": [], "former_ids": [], "source": [], **values}
    return Entry(record_type.model_construct(id=record_id, **given), "", "")


def said(problem: Problem) -> Said:
    """The sentence without what only files have: the mending command, YAML's key and quotes."""
    example = _FILE_ONLY.sub("", problem.example)
    if _ISO_DAY.fullmatch(example):
        example = PartialDate.parse(example).vietnamese()
    told = Said(replace(problem, remedy="", example=example).message, problem.code)
    for in_files, in_boxes in _IN_BOXES.items():
        told = told.with_place(in_files, in_boxes)
    return told


def common_messages() -> dict[str, Said]:
    """Messages that are the same for all fields, but for the field's name ({field})."""
    return {
        "invisible": _letter("\x07").with_place("U+0007", "{code}"),
        "foreign": _letter("Ж").with_place("Ж", VALUE).with_place("U+0416", "{code}"),
        "encoding": _value("nhaân").with_place("VNI", VALUE),
        "odd": _value("å").with_place("å", VALUE).with_place("U+00E5", "{code}"),
        "markup": _markup(),
        "duplicate": _duplicate(),
        "known": _known(),
    }


def unusable_ids() -> list[tuple[str, Said]]:
    """What an id of an otherwise good form cannot be, as patterns, and what is said of it."""
    samples = {"1900": NUMBER_OR_DATE, "index": re.compile("index"), "con": RESERVED_ON_WINDOWS}
    return [(f"^(?:{known.pattern})$", _unusable(sample)) for sample, known in samples.items()]


def _unusable(sample: str) -> Said:
    told = misplaced(Path("data/documents") / f"{sample}.yml", Path("data"))
    assert told
    return said(replace(told, example="")).with_place(f"“{sample}.yml”", f"“{VALUE}.yml”")


def _letter(character: str) -> Said:
    return said(replace(character_problems(character, "")[0], field="{field}"))


def _value(text: str) -> Said:
    told = next(value_problems(parse(f"title: {text}", ""), Record, ""))
    return said(replace(told, field="{field}"))


def _markup() -> Said:
    told = next(markup_problems(parse('title: "<b>"', ""), Record, ""))
    name = next(name for name, sign in MARKUP if sign.search("<b>"))
    sentence = said(replace(told, field="{field}"))
    return sentence.with_place(name, "{markup}").with_place("“<b”", f"“{VALUE}”")


def _duplicate() -> Said:
    first, second = stub(Record, VALUE), stub(Record, VALUE)
    entries = [replace(first, path="{path}"), second]
    return said(next(own_id.taken(Context(entries, Links()))))


def _known() -> Said:
    """What is said of a number that another document has; its page shows the rest."""
    number = "1903/QĐ"
    first, second = (stub(Document, one, number=number, issuers=[]) for one in ("a", "b"))
    told = next(duplicate_number.check(Context([replace(first, path="{path}"), second], Links())))
    return said(told).with_place(number, VALUE).without_advice()
