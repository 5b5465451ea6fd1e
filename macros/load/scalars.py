"""How a value has to be spelled in YAML, so that its field reads what the editor meant. Pure."""

from __future__ import annotations

import json
import re

from macros.model.partial_date import PartialDate
from macros.model.walk import ValueKind
from macros.vietnamese import date_at

_BOOLS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false"}
_BOOLS |= {"false": "false", "có": "true", "không": "false"}


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
