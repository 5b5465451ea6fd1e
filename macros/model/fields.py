"""Building bricks of the record models: documented fields, links between records, citations."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.vocabulary import LinkBasis

ANY_KIND = "*"
GIVEN = "^[^.…_?]"


@dataclass(frozen=True)
class Ref:
    """Marks a text field as the id of another record.

    `kinds` are the kinds of record that the id may name (``ANY_KIND`` for all of them);
    `inverse` is the heading under which the other record shows this link.
    """

    kinds: tuple[str, ...]
    inverse: str

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> Any:
        """Tell the JSON Schema which kinds of record the id may name."""
        json_schema = handler(schema)
        json_schema["x-ref"] = list(self.kinds)
        return json_schema


def takes(kinds: tuple[str, ...], kind: str) -> bool:
    """Whether an id that may name these `kinds` of record may name one of that kind."""
    return ANY_KIND in kinds or kind in kinds


def described(label: str, help_text: str, example: Any, *uses: Use, **options: Any) -> Any:
    """Declare a field with its Vietnamese label, help, example and what it is for.

    `options` go to pydantic's ``Field``.
    """
    if uses:
        options["json_schema_extra"] = {"x-uses": [str(use) for use in uses]}
    return Field(title=label, description=help_text, examples=[example], **options)


def optional(label: str, help_text: str, example: Any, *uses: Use, **options: Any) -> Any:
    """Declare a field that a record may leave out."""
    return described(label, help_text, example, *uses, default=None, **options)


def several(label: str, help_text: str, example: list[Any], *uses: Use, **options: Any) -> Any:
    """Declare a list, which may be empty."""
    return described(label, help_text, example, *uses, default=[], **options)


def as_given(label: str, help_text: str, example: str, *uses: Use) -> Any:
    """Declare a text that the source may give, which does not begin with dots to fill in."""
    return optional(label, help_text, example, *uses, pattern=GIVEN)


def numbered(label: str, help_text: str, example: int, *uses: Use) -> Any:
    """Declare the number that a record has in a list of the source."""
    return described(label, help_text, example, *uses, ge=1, le=9_999)


def flag(label: str, help_text: str, *, default: bool) -> Any:
    """Declare a remark on another field, which holds or not."""
    return described(label, help_text, True, Use.APART, default=default)


def by_whom(help_text: str) -> Any:
    """Declare who links two records: the source, unless it is said."""
    label = "Căn cứ của mối liên hệ"
    return described(label, help_text, "source", default=LinkBasis.SOURCE)


class Part(BaseModel):
    """Base of every structure in a record: unknown keys and silent conversions are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Citation(Part):
    """Where a record comes from: a source and a place in its outline."""

    id: Annotated[str, Ref(("source",), "Mục rút từ nguồn này")] = described(
        "Bản ghi nguồn", "Mã của bản ghi nguồn.", "bao-cao-so-ket-2024"
    )
    at: str | None = optional(
        "Vị trí", "Mục, đoạn hoặc chú thích trong nguồn, đúng như trong dàn ý của nguồn.", "III.4.1"
    )


class Related(Part):
    """A link to any record; tells whether the source makes it or the editors read it so."""

    to: Annotated[str, Ref((ANY_KIND,), "Liên quan")] = described(
        "Bản ghi", "Mã của bản ghi liên quan.", "mo-hinh-de-co"
    )
    basis: LinkBasis = by_whom("Ai nói hai bản ghi liên quan.")
    note: str | None = optional(
        "Ghi chú", "Vì sao hai bản ghi liên quan, bằng lời của mình.", "Cùng một xã", Use.OWN_WORDS
    )


ValueKind = Literal["text", "date", "int", "bool"]
_HELD: dict[Any, ValueKind] = {PartialDate: "date", bool: "bool", int: "int"}


def _within(*annotations: Any) -> Iterator[Any]:
    """The annotations and all that they are made of."""
    for annotation in annotations:
        yield annotation
        yield from _within(*get_args(annotation))


def holds(annotation: Any) -> ValueKind:
    """What a single value is."""
    return min((_HELD[one] for one in _within(annotation) if one in _HELD), default="text")


def ref_in(annotations: tuple[Any, ...]) -> Ref | None:
    """The Ref among type annotations."""
    return next((one for one in _within(*annotations) if isinstance(one, Ref)), None)


def class_in(annotation: Any, base: type) -> Any:
    """The class derived from `base` inside ``X``, ``X | None`` or ``list[X]``, if there is one."""
    classes = (one for one in _within(annotation) if isinstance(one, type))
    return next((one for one in classes if issubclass(one, base)), None)
