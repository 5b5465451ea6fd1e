"""What the form knows of a kind of record, read off the walk: one field, one declaration; and what
rules over whole records say of one value alone, as patterns that the form can hold."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from macros.audit.units import LARGE, words_for
from macros.checks import Context, document_number
from macros.checks.alone import amounts
from macros.form.messages import messages_of
from macros.form.samples import VALUE, Said, said, stub
from macros.links import Links
from macros.model import Amounted, Document, Funding, Record
from macros.model.declared import Field, fields_of
from macros.model.fields import Citation, Part
from macros.model.uses import Use
from macros.model.vocabulary import DocumentType
from macros.model.walk import Location, field_name


def form_fields(record_type: type[Record], keys: Iterable[str]) -> list[dict[str, Any]]:
    """Those fields of a kind; what is empty in a field is left out."""
    return [_field(record_type, record_type, (key,)) for key in keys]


def _field(record_type: type[Record], model: type[Part], at: Location) -> dict[str, Any]:
    """A field as the form's script reads it; what is empty in it is left out.

    `type`: text, long, date, int, bool, choice, ref, place (of a source's outline) or part, whose
    own fields are in `fields`. `name` is how problems name the field. `choices` are pairs of key
    and label, `kinds` the kinds of record that a ref may name. `messages` are the sentences of
    `kb.py check` with {value} and the like left open, each with its code; `doubts` more of them,
    each with the pattern of what it is said of. `types` are the types of record that have the
    field, `needed` those that must; none: all, and `required` tells.
    """
    field = fields_of(model)[str(at[-1])]
    schema = _value_schema(_schemas(model)[field.key])
    schema = schema["items"] if field.many else schema
    here = (*at, 0) if field.many else at
    inner = [(field.group, (*here, key)) for key in fields_of(field.group)] if field.group else []
    found = {
        "key": field.key,
        "name": field_name(record_type, at),
        "label": field.label,
        "help": field.help,
        "example": field.typed_example,
        "type": _type(model, field),
        "required": field.required,
        "many": field.many,
        "default": _default(field),
        "choices": [[key, label] for key, label in field.choices.items()],
        "kinds": list(field.ref.kinds) if field.ref else [],
        # In JavaScript \w knows ASCII letters only.
        "pattern": schema.get("pattern", "").replace(r"\w", r"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}"),
        "fields": [_field(record_type, *place) for place in inner],
        "messages": messages_of(record_type, here, field, schema),
        "doubts": doubts_of(record_type, at),
        "limits": {n: schema[n] for n in ("maxLength", "minLength", "minimum") if n in schema},
        "types": list(field.types),
        "needed": list(field.needed),
    }
    return {name: value for name, value in found.items() if value not in ("", [], {}, False)}


@cache
def _schemas(model: type[Part]) -> dict[str, dict[str, Any]]:
    variants = model.__dict__.get("variants", {}).values()
    schemas = [of.model_json_schema()["properties"] for of in (model, *variants)]
    return {key: field for properties in schemas for key, field in properties.items()}


def _value_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that is there: without the null that optional fields allow."""
    given = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
    return given[0] if given else schema


def _type(model: type[Part], field: Field) -> str:
    if field.group:
        return "part"
    if field.ref:
        return "ref"
    if model is Citation:
        return "place"
    if field.vocabulary:
        return "choice"
    return "long" if Use.OWN_WORDS in field.uses else field.holds


def _default(field: Field) -> str:
    default = field.info.default
    if isinstance(default, bool):
        return str(default).lower()
    return default if isinstance(default, str) else ""


_UNIT, _SYMBOL = "ha", "ZZ"

Doubt = tuple[str, str, Said, str]
"""A pattern with its flags, what is said of a value that it fits, and the type of record of which
it is not; the first group, if any, is {value}."""


def doubts_of(record_type: type[Record], at: Location) -> list[Doubt]:
    """The doubts about the field at that place of a kind."""
    if issubclass(record_type, Amounted) and record_type.is_money and at == ("unit",):
        return _no_money()
    return _unknown_symbols() if (record_type, at) == (Document, ("number",)) else []


def _no_money() -> list[Doubt]:
    """Units without a word for money, but for a mere “triệu”."""
    money = "|".join(words_for(amounts.MONEY))
    large = "|".join(LARGE)
    given: dict[str, Any] = {"unit": _UNIT, "printed": "", "year": None, "spent": None}
    told = said(next(amounts.check(stub(Funding, **given))))
    word = rf"(?:^|[\s,;])(?:{money})(?:$|[\s,;])"
    pattern = rf"^(?!.*{word})(?!(?:(?:{large})\s?)+$)"
    return [(pattern, "iu", told.with_place(_UNIT, VALUE), "")]


def _unknown_symbols() -> list[Doubt]:
    """Well-formed numbers whose symbol no list has; in a công văn's stands a body."""
    symbols = "|".join(document_number.SYMBOLS)
    entry = stub(Document, number=f"01/{_SYMBOL}-UBND", type=DocumentType.DECISION)
    told = said(next(document_number.check(Context([entry], Links()))))
    told = told.with_place(_SYMBOL, VALUE)
    begins, part = f"^{document_number.BEGINS}", document_number.PART
    state = rf"{begins}/(?:\d{{4}}/)?(?!(?:{symbols})(?:-|$))({part})(?:-{part})*$"
    party = rf"{begins}-(?!(?:{symbols})/)({part})/{part}(?:-{part})*$"
    return [(state, "u", told, str(DocumentType.LETTER)), (party, "u", told, "")]
