"""From what an editor answers to the values of a new record."""

import re
import unicodedata
from functools import partial
from typing import Any

from macros.editing.asking import Ask, optional, until
from macros.editing.linking import citation, known, linked
from macros.editing.scaffold import NobodyToAskError, ScaffoldError, question, usable
from macros.editing.typed_number import TypedNumber, issuers_of, take_apart
from macros.knowledge_base import KnowledgeBase
from macros.load.scalars import respelled
from macros.model import Document, Record, Source
from macros.model.declared import Field, fields_of
from macros.model.order import in_order
from macros.suggest import ALIKE, key_of, nearest_named, proposed_id


def values_of(
    base: KnowledgeBase, record_type: type[Record], given: dict[str, str], ask: Ask
) -> dict[str, Any]:
    """All values of the new record: those `given` by key, the rest worked out or asked for.

    `given` may hold ``number`` in any spelling, and ``at`` for the place in the source. Raises
    ScaffoldError for an answer that the field cannot hold. Nothing near an answer is taken for it.
    """
    values: dict[str, Any] = {"status": "unverified"}
    if record_type is Document:
        values |= _numbered(base, given, ask)
    values |= {k: _read(base, record_type, k, v) for k, v in given.items() if k not in _APART}
    for field in in_order(record_type):
        known = field.key in {*values, "id"}
        # A group of several fields is not asked for: it stands in the file as a comment.
        if field.is_needed(values.get("type")) and not known and not field.group:
            answered = partial(_answered, base, record_type, field.key)
            values[field.key] = until(question(field), answered, ask)
    values["id"] = usable(base.entries, given.get("id") or _proposed(base, values, ask))
    usual = values["id"] if record_type is Source else ""
    values["source"] = [citation(base, given, values["id"], usual, ask)]
    return values


_APART = {"number", "at", "source", "id"}


def _proposed(base: KnowledgeBase, values: dict[str, Any], ask: Ask) -> str:
    """The id that the form would propose, unless another is typed: it is for ever."""
    name = proposed_id(values, base.entries)
    text = f"Mã, giữ mãi về sau: Enter để dùng “{name}”, hoặc gõ mã khác"
    try:
        return until(text, lambda answer: usable(base.entries, answer or name), ask)
    except NobodyToAskError:
        return name


def _numbered(base: KnowledgeBase, given: dict[str, str], ask: Ask) -> dict[str, Any]:
    """What a document's number tells; its bodies are asked for, since two may share letters."""
    typed = _number(given, ask)
    found: dict[str, Any] = {}
    if typed:
        found["number"] = typed.number
        if typed.type:
            found |= {"type": str(typed.type), "title": f"{typed.type.label} {typed.number}"}
        if "issuers" not in given:
            found["issuers"] = _issuers(base, typed, ask)
    if "issued_on" not in given:
        read = partial(_read, base, Document, "issued_on")
        label = question(fields_of(Document)["issued_on"])
        found["issued_on"] = (typed and typed.date) or optional(label, read, ask)
    return {key: value for key, value in found.items() if value}


def _number(given: dict[str, str], ask: Ask) -> TypedNumber | None:
    if "number" in given:
        return _taken_apart(given["number"]) if given["number"] else None
    text = "Số, ký hiệu và ngày như nguồn in, ví dụ 62-KH/UBND ngày 5/3/2024"
    return optional(text, _taken_apart, ask)


def _taken_apart(answer: str) -> TypedNumber:
    typed = take_apart(answer)
    if not typed:
        raise ScaffoldError(f"không đọc được số, ký hiệu “{answer}”; ví dụ 12/QĐ-UBND")
    return typed


def _issuers(base: KnowledgeBase, typed: TypedNumber, ask: Ask) -> list[str] | None:
    usual = "; ".join(issuers_of(typed, base.all(Document)))
    hint = f" Với chữ “{typed.body}” thường là: {usual}." if usual else ""
    label = question(fields_of(Document)["issuers"])
    return optional(f"{label}{hint}", partial(_answered, base, Document, "issuers"), ask)


def _answered(base: KnowledgeBase, record_type: type[Record], key: str, answer: str) -> Any:
    """What was answered to a question, which is put again for a record that is not there, and for
    what is not spelled as the field asks."""
    field = fields_of(record_type)[key]
    value = known(base, field, _read(base, record_type, key, answer))
    if field.pattern and isinstance(value, str) and not re.search(field.pattern, value):
        raise ScaffoldError(f"“{answer}” không đúng cách ghi. {question(field)}")
    return value


def _read(base: KnowledgeBase, record_type: type[Record], key: str, answer: str) -> Any:
    """An answer as the field's value; labels of vocabularies and names of records too."""
    fields = fields_of(record_type)
    field = fields.get(key)
    if field is None:
        near = nearest_named(key, {k: [f.label] for k, f in fields.items()})
        raise ScaffoldError(f"không có trường “{key}”" + (f"; ý bạn là “{near}”?" if near else ""))
    answer = unicodedata.normalize("NFC", answer).strip()
    if field.many:
        if field.group:
            raise ScaffoldError(f"“{key}” gồm nhiều trường; hãy điền trong tệp")
        return linked(base, field, [item for one in answer.split(";") if (item := one.strip())])
    if field.choices:
        return _choice(field, answer)
    return linked(base, field, _plain(field, answer))


def _choice(field: Field, answer: str) -> str:
    """The key of exactly that label or key; accents and case aside, nothing near it."""
    if key := key_of(answer, field.choices):
        return key
    names = {key: [label] for key, label in field.choices.items()}
    near = nearest_named(answer, names, ALIKE)  # “Đề án” is no slip of “Kết luận”
    meant = f"; ý bạn là “{near}” ({field.choices[near]})?" if near else "."
    raise ScaffoldError(f"“{answer}” không có trong danh mục{meant} {question(field)}")


def _plain(field: Field, answer: str) -> Any:
    kind = field.holds
    meant = answer if kind == "text" else respelled(answer, kind)
    if not meant:
        raise ScaffoldError(f"“{answer}” không dùng được. {question(field)}")
    if kind == "int":
        return int(meant)
    return meant == "true" if kind == "bool" else meant
