"""Đề xuất bản ghi: the form's page, and the script with all that the form knows.

The page holds no more than the frame: what is asked comes from the models, what can be chosen
from the records, and both reach the browser as one classic script, which also loads from a file.
"""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from macros.codes import CODES
from macros.form.fields import form_fields
from macros.form.samples import common_messages, unusable_ids
from macros.knowledge_base import KnowledgeBase
from macros.load import numbers
from macros.load.lookalikes import LOOKALIKES
from macros.load.markup import MARKUP
from macros.model import KINDS, Record, Source
from macros.model.order import key_order, own_keys
from macros.pages.writer import Writer
from macros.vietnamese.encodings import LETTERS_HERE, OLD_ENCODINGS, SIGNS

TEMPLATES = Path(__file__).parent / "templates"
_OF_NUMBERS = ["STRIPPED", "ENDED", "TYPED", "BLANKS", "DECIMAL", "ENGLISH"]
_OF_NUMBERS += ["WORDS", "WORD", "UNIT", "UNCLEAR"]
"""What the form's script gets of macros/load/numbers.py."""


def render(writer: Writer, new_file_url: str = "") -> Markup:
    """The page's content; `new_file_url` is where a file is made, "" where nowhere."""
    data = form_script(writer.base)  # its address tells what it holds
    return writer.render("form.html", folder=TEMPLATES, new_file_url=new_file_url, data=data)


@lru_cache(maxsize=1)  # the page asks for its address, then the site for the file
def form_script(base: KnowledgeBase) -> str:
    """``self.kbForm = …;``: fields, records, outlines and messages."""
    text = json.dumps(form_data(base), ensure_ascii=False, separators=(",", ":"))
    # An id that an address gives (“constructor”) must not find what every object has.
    return f"self.kbForm={text};\nObject.setPrototypeOf(self.kbForm.outlines,null);\n"


def form_data(base: KnowledgeBase) -> dict[str, Any]:
    """JSON-like. `common` fields are those of all kinds; `order` gives each kind's keys.

    A record is told by its id, title, kind and other names.
    """
    any_kind = next(iter(KINDS.values()))
    return {
        "common": form_fields(any_kind, Record.model_fields),
        "kinds": {key: _kind(record_type) for key, record_type in KINDS.items()},
        "records": [[r.id, r.title, r.kind.key, [*r.names[1:]]] for r in base.records],
        "outlines": {
            source.id: [[item.at, item.label, item.title] for item in source.outline]
            for source in base.all(Source)
        },
        "messages": common_messages(),
        "warnings": [code.key for code in CODES.values() if code.severity == "warning"],
        "unusable": unusable_ids(),
        "markup": [[name, p.pattern, "iu" if p.flags & re.I else "u"] for name, p in MARKUP],
        "lookalikes": LOOKALIKES,
        "encodings": [[name, pattern.pattern] for name, pattern in OLD_ENCODINGS],
        "numbers": {name.lower(): getattr(numbers, name) for name in _OF_NUMBERS},
        "letters": LETTERS_HERE,
        "signs": SIGNS,
    }


def _kind(record_type: type[Record]) -> dict[str, Any]:
    kind = record_type.kind
    return {
        "label": kind.label,
        "folder": kind.folder,
        "address": kind.address,
        "order": key_order(record_type),
        "own": form_fields(record_type, own_keys(record_type)),
    }
