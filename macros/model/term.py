"""Abbreviations, synonyms and set phrases."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import ANY_KIND, Ref, described, flag, optional
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class TermType(Labelled):
    """What kind of term it is."""

    ABBREVIATION = "viet-tat", "Chữ viết tắt"
    TERM = "thuat-ngu", "Thuật ngữ"


class Term(Record):
    """A term; `aliases` hold its synonyms, which search treats alike."""

    kind: ClassVar[Kind] = Kind("term", "terms", "thuat-ngu", "Thuật ngữ", "Thuật ngữ")

    title: str = titled("an toàn sinh học", "Chữ viết tắt hoặc thuật ngữ, đúng như nguồn ghi.")
    type: TermType = described("Loại", "Loại thuật ngữ.", "viet-tat")
    expansion: str | None = optional(
        "Viết đầy đủ", "Dạng viết đầy đủ.", "đồng bào dân tộc thiểu số", Use.APART
    )
    expansion_printed: bool = flag(
        "Nguồn có dạng đầy đủ",
        "Có (true) nếu nguồn ghi dạng đầy đủ; không (false) nếu do người biên tập ghi.",
        default=True,
    )
    means: Annotated[str, Ref((ANY_KIND,), "Tên viết tắt, thuật ngữ")] | None = optional(
        "Là tên của", "Mã của bản ghi mà thuật ngữ gọi tên.", "mttq-viet-nam"
    )

    @property
    def remarks(self) -> Mapping[str, str]:
        """Whose words the full form is, where the source does not print it."""
        by_editors = " (người biên tập ghi; nguồn không nêu)"
        return {} if self.expansion_printed else {"expansion": by_editors}
