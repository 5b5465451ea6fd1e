"""What ties printed figures, dates and names together; whether it holds is computed, not stored.

A claim is one of several models by its type: each declares what it needs to be judged.
"""

from typing import Annotated, ClassVar

from macros.model.claim_parts import Basis, ClaimType, Counted, DatedId, OperandId, operands
from macros.model.fields import ANY_KIND, Ref, described, several
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use


class Claim(Record):
    """One relation between printed figures, dates or names; the verdict is worked out anew."""

    kind: ClassVar[Kind] = Kind("claim", "claims", "doi-chieu", "Phép đối chiếu", "Phép đối chiếu")

    title: str = titled(
        "65,9% có phải là 1.714 trên 2.598 hộ không?", "Điều được kiểm, viết thành câu hỏi ngắn."
    )
    type: ClaimType = described("Loại đối chiếu", "Quan hệ giữa các số, ngày, tên.", "share_of")
    basis: Basis = described(
        "Căn cứ của phép đối chiếu",
        "Báo cáo nêu, số học đòi hỏi, hay người biên tập hỏi.",
        "source",
    )
    observations: list[Annotated[str, Ref(("observation",), "Phép đối chiếu")]] = several(
        "Ghi chú", "Mã của các ghi chú nói về phép này.", ["dsc-33-tin"], Use.APART
    )

    @property
    def kind_label(self) -> str:
        """What editors merely ask is no check of the source, and is counted apart."""
        return self.basis.label if self.is_question else self.kind.label

    @property
    def is_question(self) -> bool:
        """Whether only the editors ask it."""
        return self.basis == Basis.EDITORS


class OfFigure(Claim):
    """A claim about one printed figure.

    `declared` are the fields of that figure that hold the operands where the claim names none.
    """

    declared: ClassVar[tuple[str, ...]] = ()

    stated: Annotated[str, Ref(("figure",), "Phép đối chiếu")] = described(
        "Số được kiểm", "Mã của số liệu mà phép này kiểm.", "sl-ty-le-ho-ngheo", Use.APART
    )


class ShareOf(OfFigure):
    """A percentage is the share of a part in a whole; the whole may be missing in the source."""

    declared: ClassVar[tuple[str, ...]] = ("numerator", "base")
    operands: list[OperandId] = operands(default=[], max_length=2)


class AtMost(OfFigure):
    """A figure is not larger than another, or than others together."""

    declared: ClassVar[tuple[str, ...]] = ("base",)
    operands: list[OperandId] = operands(default=[], max_length=9)


class Equal(OfFigure):
    """Two figures are one number."""

    declared: ClassVar[tuple[str, ...]] = ("base",)
    operands: list[OperandId] = operands(default=[], max_length=1)


class PartFor(OfFigure):
    """What part of a whole a percentage stands for."""

    operands: list[OperandId] = operands(min_length=1, max_length=1)


class SumOf(OfFigure):
    """A figure is the sum of others."""

    operands: list[OperandId] = operands(min_length=2, max_length=9)


class CountOf(OfFigure):
    """A figure is the number of listed records."""

    counted: Counted = described(
        "Danh sách được đếm",
        "Những bản ghi nào được đếm.",
        {"kind": "media"},
        Use.APART,
        Use.UNSEARCHED,
    )


class CommonBase(Claim):
    """Several shares are of one base, which is not printed."""

    shares: list[Annotated[str, Ref(("claim",), "Dùng trong phép đối chiếu")]] = described(
        "Các phép tỷ lệ",
        "Mã của các phép tỷ lệ được cho là chung tổng số.",
        ["kc-1", "kc-2"],
        min_length=2,
        max_length=9,
    )


class BeforeAfter(Claim):
    """One thing came before another."""

    dated: list[DatedId] = described(
        "Việc trước, việc sau",
        "Mã của hai bản ghi có ngày, việc trước đứng trước.",
        ["08-kl-tu-2021", "05-ctr-bcd-2021"],
        min_length=2,
        max_length=2,
    )


class SameName(Claim):
    """All spellings of a name are one."""

    named: Annotated[str, Ref((ANY_KIND,), "Phép đối chiếu")] = described(
        "Mục mang tên", "Mã của bản ghi mà các cách viết chỉ tới.", "dak-glei"
    )
    spellings: list[str] = described(
        "Các cách viết",
        "Mọi cách viết như nguồn ghi.",
        ["Đắk Glei", "Đăk Glei"],
        Use.APART,
        min_length=2,
    )


Claim.variants = {
    ClaimType.SHARE_OF: ShareOf,
    ClaimType.PART_FOR: PartFor,
    ClaimType.COMMON_BASE: CommonBase,
    ClaimType.AT_MOST: AtMost,
    ClaimType.SUM_OF: SumOf,
    ClaimType.EQUAL: Equal,
    ClaimType.COUNT_OF: CountOf,
    ClaimType.BEFORE_AFTER: BeforeAfter,
    ClaimType.SAME_NAME: SameName,
}
