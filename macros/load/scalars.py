"""How a value has to be spelled in YAML, so that its field reads what the editor meant. Pure."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, get_args

from pydantic.fields import FieldInfo

from macros.model.partial_date import PartialDate
from macros.vietnamese import date_at

ValueKind = Literal["text", "date", "int", "bool"]
_BOOLS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false"}
_BOOLS |= {"false": "false", "có": "true", "không": "false"}


def value_kind(field: FieldInfo | None) -> ValueKind:
    """What a single value of the field is; keys of vocabularies and ids are text."""
    return _kind_in(field.annotation) if field else "text"


def _kind_in(annotation: Any) -> ValueKind:
    if annotation is PartialDate:
        return "date"
    if annotation is bool:
        return "bool"
    if annotation is int:
        return "int"
    kinds = {_kind_in(inner) for inner in get_args(annotation)} - {"text"}
    return min(kinds, default="text")


def iso_date(text: str) -> str | None:
    """``05/3/2022``, ``ngày 5 tháng 3 năm 2022`` → ``2022-03-05``; None where no date is meant."""
    text = text.strip()
    found = date_at(text, 0)
    try:
        return str(PartialDate.parse(found[0] if found and found[1] == len(text) else text))
    except ValueError:
        return None


def respelled(raw: str, kind: ValueKind) -> str | None:
    """YAML's spelling of what was typed as `raw`, for a field of that kind; None where unclear."""
    if kind == "date":
        return iso_date(raw)
    if kind == "bool":
        return _BOOLS.get(raw.lower())
    if kind == "int":
        return str(int(raw)) if re.fullmatch(r"[0-9]{1,9}", raw) else None
    return json.dumps(raw, ensure_ascii=False)
