"""The fields that the models declare: what each is called, holds, names and is for.

Links, search, pages, form, spreadsheets, checks and differences all read these declarations.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from macros.model.fields import Part, Ref, ValueKind, class_in, holds, ref_in
from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


@dataclass(frozen=True)
class Field:
    """A declared field.

    `label` is its Vietnamese name, `help` what an editor writes here. `holds` is what a single
    value is; keys of vocabularies and ids are text. `group` is the structure that it holds,
    `vocabulary` its closed list, `ref` what kinds of record its ids name. Where a kind's fields
    depend on its type, `types` are the types that have the field, and `needed` those that cannot do
    without it; for all types both are empty.
    """

    key: str
    label: str
    help: str
    info: FieldInfo
    many: bool
    holds: ValueKind
    ref: Ref | None
    vocabulary: type[Labelled] | None
    group: type[Part] | None
    uses: frozenset[Use]
    types: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()

    @cached_property
    def is_prose(self) -> bool:
        """Whether words of any kind may stand there, no id, key or group."""
        return self.holds == "text" and not (self.ref or self.choices or self.group)

    @property
    def required(self) -> bool:
        """Whether every record must have it."""
        return self.info.is_required() and not self.types

    def is_needed(self, chosen: object) -> bool:
        """Whether a record of the type `chosen` must have it."""
        return self.required or str(chosen) in self.needed

    @property
    def example(self) -> Any:
        """A value as models hold it; of a list, a list."""
        return self.info.examples[0] if self.info.examples else ""

    @property
    def default(self) -> str:
        """What a record says by leaving the field out, as words; "" where it says nothing."""
        value = self.info.default
        if self.info.is_required() or value in (None, []):
            return ""
        return str(getattr(value, "label", "true" if value is True else "false"))

    @property
    def yaml_example(self) -> str:
        """The example as one would write it in YAML; “⏎” stands where a new line begins."""
        example = self.example
        if isinstance(example, list):
            return "".join(f"⏎  - {_in_block(item)}" for item in example)
        if isinstance(example, dict):
            return "".join(f"⏎  {key}: {value}" for key, value in example.items())
        letters = str(example).replace(" ", "").replace("-", "")
        is_date = re.fullmatch(r"\d{4}(-\d{2}){0,2}", str(example))
        if isinstance(example, str) and (not letters or letters.isalpha() or is_date):
            return example
        return json.dumps(example, ensure_ascii=False)

    @property
    def typed_example(self) -> str:
        """Its first value as an editor types it; of a structure its own fields show theirs."""
        example = self.example[0] if self.many and self.example else self.example
        if isinstance(example, bool):
            return str(example).lower()
        if self.holds == "date":
            return PartialDate.parse(str(example)).vietnamese()
        return "" if isinstance(example, dict) else str(example)

    @property
    def pattern(self) -> str:
        """What each of its texts must hold, as a pattern; "" where anything may stand."""
        items = (one for arg in get_args(self.info.annotation) for one in get_args(arg)[1:])
        inner = (rule for item in items for rule in getattr(item, "metadata", ()))
        rules = [*self.info.metadata, *inner]
        return next(filter(None, (getattr(rule, "pattern", "") for rule in rules)), "")

    @cached_property
    def choices(self) -> dict[str, str]:
        """Allowed values with their labels; empty where anything may stand."""
        return {str(member): member.label for member in self.vocabulary or ()}


def _in_block(item: Any) -> str:
    keyed = item.items() if isinstance(item, dict) else ()
    return "⏎    ".join(f"{key}: {value}" for key, value in keyed) or str(item)


@cache
def fields_of(model: type[Part]) -> Mapping[str, Field]:
    """The fields of a kind of record, or of a structure in one, by key in their order.

    Those of a kind's variants stand between the required and the optional fields of the kind.
    """
    own = {key: _field(key, info) for key, info in model.model_fields.items()}
    variants = model.__dict__.get("variants", {})
    last = max((at for at, field in enumerate(own.values()) if field.required), default=-1)
    others = dict.fromkeys(k for v in variants.values() for k in v.model_fields if k not in own)
    order = [*list(own)[: last + 1], *others, *list(own)[last + 1 :]]
    return MappingProxyType({key: own.get(key) or _merged(key, variants) for key in order})


def _merged(key: str, variants: Mapping[str, type[Part]]) -> Field:
    """The field as the first variant declares it, with the types that have and need it."""
    infos = {name: v.model_fields[key] for name, v in variants.items() if key in v.model_fields}
    needed = tuple(name for name, info in infos.items() if info.is_required())
    return replace(_field(key, next(iter(infos.values()))), types=tuple(infos), needed=needed)


def _field(key: str, info: FieldInfo) -> Field:
    extra: Any = info.json_schema_extra or {}
    return Field(
        key=key,
        label=info.title or key,
        help=info.description or "",
        info=info,
        many=get_origin(info.annotation) is list,
        holds=holds(info.annotation),
        ref=ref_in((info.annotation, *info.metadata)),
        vocabulary=class_in(info.annotation, Labelled),
        group=class_in(info.annotation, Part),
        uses=frozenset(map(Use, extra.get("x-uses", ()))),
    )
