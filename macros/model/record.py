"""What every record has, whatever its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar, Self

from pydantic import Field, ModelWrapValidatorHandler, model_validator

from macros.model.fields import Citation, Part, Related, described, optional, several
from macros.model.uses import Use
from macros.model.vocabulary import Status, Topic
from macros.suggest import MAX_ID

ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"

LETTER = "[A-Za-zÀ-ỹ]"
"""A name has a letter: a number alone names nothing."""

BY_EDITORS = " (theo cách hiểu của người biên tập)"
"""Said of a value that the source does not state."""

BESIDE = Use.APART, Use.UNSEARCHED
"""Of what all records have: it stands in places of its own, on pages and in the index."""


@dataclass(frozen=True)
class Kind:
    """A kind of record: where its files lie, its page's address and its Vietnamese names."""

    key: str
    folder: str
    address: str
    label: str
    plural: str


def titled(example: str, help_text: str = "Tên đúng như nguồn ghi.") -> Any:
    """Declare the title of a kind of record; `help_text` where the source prints no name."""
    return described("Tên", help_text, example, *BESIDE, pattern=LETTER, max_length=400)


class Record(Part):
    """Fields common to all records; `kind` is set by each subclass.

    A kind whose fields depend on its type has a model for each type in `variants`, by the type's
    key; validating the kind then gives the variant.
    """

    kind: ClassVar[Kind]
    variants: ClassVar[Mapping[str, type[Record]]] = {}

    id: str = described(
        "Mã",
        "Trùng với tên tệp (không có .yml): chữ thường không dấu, số và gạch nối.",
        "1089-qd-ubnd-2021",
        *BESIDE,
        pattern=ID_PATTERN,
        max_length=MAX_ID,
    )
    title: str = titled("Quyết định 1089/QĐ-UBND")
    source: list[Citation] = described(
        "Nguồn",
        "Nguồn và vị trí trong nguồn của mọi thông tin trong bản ghi.",
        [{"id": "bao-cao-so-ket-2024", "at": "III.4.1"}],
        *BESIDE,
        Use.ORIGIN,
        min_length=1,
    )
    status: Status = described("Tình trạng", "Mức đối chiếu với nguồn.", "verified", *BESIDE)
    summary: str | None = optional(
        "Tóm tắt",
        "Một đến ba câu bằng lời của mình, không chép nguyên văn nguồn.",
        "Giao kinh phí năm 2022 cho Mặt trận huyện.",
        *BESIDE,
        Use.OWN_WORDS,
    )
    aliases: list[Annotated[str, Field(pattern=LETTER)]] = several(
        "Cách gọi khác trong nguồn",
        "Các cách viết khác của tên, đúng như nguồn ghi; một con số không phải tên.",
        ["QĐ 1089"],
        *BESIDE,
    )
    search_keys: list[str] = several(
        "Từ khóa tìm",
        "Cách gọi mà nguồn không nêu nhưng người đọc hay gõ; chỉ giúp tìm, không hiện trên trang.",
        ["cà phê chè"],
        *BESIDE,
        Use.OWN_WORDS,
    )
    not_given: list[str] = several(
        "Nguồn không nêu",
        "Điều người đọc sẽ hỏi mà nguồn không cho biết, mỗi điều một cụm từ ngắn.",
        ["số hộ"],
        *BESIDE,
        Use.OWN_WORDS,
    )
    topics: list[Topic] = several("Chủ đề", "Chủ đề để lọc danh sách.", ["kinh-phi"], *BESIDE)
    related: list[Related] = several(
        "Liên quan",
        "Bản ghi khác có liên quan mà không trường nào khác nêu được.",
        [{"to": "kinh-phi-2022"}],
        *BESIDE,
        Use.BOTH_ENDS,
    )
    former_ids: list[Annotated[str, Field(pattern=ID_PATTERN, max_length=MAX_ID)]] = several(
        "Mã trước đây",
        "Các mã mà bản ghi từng mang; trang ở địa chỉ cũ tự dẫn tới trang này.",
        ["1089-qd-ubnd"],
        Use.APART,
    )

    def held(self, key: str, default: Any = None) -> Any:
        """What stands there; `default` where the record's kind has no such field. Raises KeyError
        for a key that no kind has: a renamed field makes no rule silent."""
        if key in self.__dict__:
            return self.__dict__[key]
        if key not in keys_of_kinds():
            raise KeyError(key)
        return default

    @property
    def names(self) -> tuple[str, ...]:
        """All that the record may be called: its title, the source's other names, search keys."""
        return (self.title, *self.aliases, *self.search_keys)

    @property
    def kind_label(self) -> str:
        """What readers call its kind; a kind may tell apart what it holds."""
        return self.kind.label

    @property
    def remarks(self) -> Mapping[str, str]:
        """What readers are told right behind a field's value, by the field's key."""
        return {}

    @property
    def absences(self) -> Mapping[str, str]:
        """What the absence of a field is called, by its key, where its label would say too much
        or too little; nothing where another field tells it."""
        return {}

    @model_validator(mode="wrap")
    @classmethod
    def _by_type(cls, values: Any, handler: ModelWrapValidatorHandler[Self]) -> Any:
        """Hand a record over to its type's model; of an unknown type judge the common fields."""
        if "variants" not in cls.__dict__ or not isinstance(values, dict):
            return handler(values)
        variant = cls.variants.get(str(values.get("type")))
        if variant:
            return variant.model_validate(values)
        others = {key for other in cls.variants.values() for key in other.model_fields}
        common = cls.model_fields.keys()
        return handler({k: v for k, v in values.items() if k in common or k not in others})


@cache
def keys_of_kinds() -> frozenset[str]:
    """The fields of all kinds and of their variants."""
    kinds: list[type[Record]] = [Record]
    for kind in kinds:
        kinds += kind.__subclasses__()
    return frozenset(key for kind in kinds for key in kind.model_fields)
