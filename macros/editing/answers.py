"""From what an editor answers to the values of a new record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from macros.editing.scaffold import ScaffoldError, question, required
from macros.editing.typed_number import issuers_of, take_apart
from macros.knowledge_base import KnowledgeBase
from macros.load.scalars import respelled
from macros.model import Record
from macros.model.document import Document
from macros.model.source import Source
from macros.model.walk import Field, fields_of
from macros.suggest import nearest_named, proposed_id

Ask = Callable[[str], str]
"""Puts a question and returns the answer; raises ScaffoldError where nobody can be asked."""


def values_of(
    base: KnowledgeBase, record_type: type[Record], given: dict[str, str], ask: Ask
) -> dict[str, Any]:
    """All values of the new record: those `given` by key, the rest worked out or asked for.

    `given` may hold ``number`` in any spelling, and ``at`` for the place in the source. Raises
    ScaffoldError for an answer that the field cannot hold.
    """
    values: dict[str, Any] = {"status": "unverified"}
    if record_type is Document and (given.get("number") or "number" not in given):
        values |= _from_number(base, given)
    values |= {k: _read(record_type, k, v) for k, v in given.items() if k not in _APART}
    for key, field in required(record_type).items():
        if key not in values and key not in {"id", "source"}:
            values[key] = _asked(record_type, key, question(field), ask)
    values["source"] = [_citation(base, given, ask)]
    values["id"] = given.get("id") or proposed_id(values, base.entries)
    _refuse_taken(base, values["id"])
    return values


def _asked(record_type: type[Record], key: str, text: str, ask: Ask) -> Any:
    """Ask until the answer can be read; what is wrong with one is said in the next question."""
    while True:
        answer = ask(text)
        try:
            return _read(record_type, key, answer)
        except ScaffoldError as error:
            text = str(error)


def _refuse_taken(base: KnowledgeBase, record_id: str) -> None:
    if not record_id:
        raise ScaffoldError("chưa có mã; thêm --id, ví dụ --id xa-dak-tuoi")
    if record_id in base.entries:
        path = base.entries[record_id].path
        raise ScaffoldError(
            f"mã “{record_id}” đã dùng ở {path}; sửa tệp ấy, hoặc thêm --id mã khác"
        )


_APART = {"number", "at", "source", "id"}


def _from_number(base: KnowledgeBase, given: dict[str, str]) -> dict[str, Any]:
    typed = take_apart(given.get("number", ""))
    if not typed:
        if given.get("number"):
            raise ScaffoldError(f"không đọc được số, ký hiệu “{given['number']}”; ví dụ 12/QĐ-UBND")
        return {}
    found: dict[str, Any] = {
        "number": typed.number,
        "issuers": issuers_of(typed, base.all(Document)),
    }
    if typed.type:
        found |= {"type": str(typed.type), "title": f"{typed.type.label} {typed.number}"}
    if typed.date:
        found["issued_on"] = typed.date
    return {key: value for key, value in found.items() if value}


def _read(record_type: type[Record], key: str, answer: str) -> Any:
    """An answer as the field's value; labels of vocabularies are understood."""
    fields = fields_of(record_type)
    field = fields.get(key)
    if field is None:
        near = nearest_named(key, {k: [f.label] for k, f in fields.items()})
        raise ScaffoldError(f"không có trường “{key}”" + (f"; ý bạn là “{near}”?" if near else ""))
    answer = answer.strip()
    if field.many:
        if field.group:
            raise ScaffoldError(f"“{key}” gồm nhiều trường; hãy điền trong tệp")
        return [item.strip() for item in answer.split(";") if item.strip()]
    if field.choices:
        labels = {chosen: [label] for chosen, label in field.choices.items()}
        chosen = answer if answer in labels else nearest_named(answer, labels)
        if not chosen:
            raise ScaffoldError(f"“{answer}” không có trong danh mục. {question(field)}")
        return chosen
    return _plain(field, answer)


def _plain(field: Field, answer: str) -> Any:
    kind = field.holds
    meant = answer if kind == "text" else respelled(answer, kind)
    if not meant:
        raise ScaffoldError(f"“{answer}” không dùng được cho {field.key}. {question(field)}")
    if kind == "int":
        return int(meant)
    return meant == "true" if kind == "bool" else meant


def _citation(base: KnowledgeBase, given: dict[str, str], ask: Ask) -> dict[str, str]:
    sources = [source.id for source in base.all(Source)]
    source = given.get("source") or (sources[0] if len(sources) == 1 else "")
    source = source or ask(f"Nguồn: mã của bản ghi nguồn. Chọn: {', '.join(sources)}")
    at = given.get("at") or ask("Vị trí trong nguồn: đúng như trong dàn ý của nguồn, ví dụ III.4.1")
    return {"id": source, "at": at}
