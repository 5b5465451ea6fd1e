"""Directives, plans, decisions and the other official documents."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import Part, Ref, as_given, by_whom, described, optional, several
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, Record
from macros.model.uses import Use
from macros.model.vocabulary import DocumentType, LinkBasis, RelationType

NUMBER = "^([^.…_?][._]?)+$"
"""A number without room for what was to be filled in: dots, lines, question marks."""


class Relation(Part):
    """A relation to another document; stored once, shown at both ends."""

    type: RelationType = described("Quan hệ", "Loại quan hệ.", "implements")
    to: Annotated[str, Ref(("document",), "Văn bản liên quan")] = described(
        "Văn bản", "Mã của văn bản kia.", "08-kl-tu-2021"
    )
    note: str | None = optional(
        "Ghi chú", "Điều cần biết về quan hệ này.", "Nêu tại Chú thích 1", Use.OWN_WORDS
    )
    basis: LinkBasis = by_whom("Nguồn nêu thẳng, hay người biên tập hiểu như vậy.")


class Document(Record):
    """An official document, as far as the source describes it."""

    kind: ClassVar[Kind] = Kind("document", "documents", "van-ban", "Văn bản", "Văn bản")

    type: DocumentType = described("Loại văn bản", "Loại văn bản.", "quyet-dinh", Use.NAMES_KIND)
    number: str | None = optional(
        "Số, ký hiệu",
        "Đúng như nguồn ghi, gồm số và ký hiệu.",
        "1089/QĐ-UBND",
        Use.TOLD_ABSENT,
        Use.UNSEARCHED,
        pattern=NUMBER,
        max_length=100,
    )
    issued_on: PartialDate | None = optional(
        "Ngày ban hành", "Ngày ký.", "2021-12-20", Use.TOLD_ABSENT, Use.PAST, Use.DATES
    )
    issuers: list[Annotated[str, Ref(("organization",), "Văn bản đã ban hành")]] = several(
        "Cơ quan ban hành", "Mã của cơ quan ký ban hành.", ["ubnd-huyen-dak-glei"], Use.TOLD_ABSENT
    )
    signers: list[Annotated[str, Ref(("person",), "Có tên ở phần ký của")]] = several(
        "Tên ở phần ký", "Mã của người có tên ở phần ký.", ["y-thanh"], Use.TOLD_ABSENT
    )
    subject: str | None = optional(
        "Trích yếu",
        "Trích yếu đúng như nguồn ghi; nguồn chỉ kể thì dùng “Nội dung (theo báo cáo)”.",
        "Giao kinh phí",
        Use.TOLD_ABSENT,
    )
    content: str | None = optional(
        "Nội dung (theo báo cáo)",
        "Văn bản nói về việc gì, khi nguồn kể mà không nêu trích yếu.",
        "Giao kinh phí năm 2022",
    )
    period: str | None = as_given("Giai đoạn", "Thời gian văn bản áp dụng.", "2021-2025")
    recipients: list[Annotated[str, Ref(("organization",), "Nơi nhận của văn bản")]] = several(
        "Nơi nhận", "Mã của cơ quan nhận.", ["ubnd-tinh-kon-tum"]
    )
    relations: list[Relation] = several(
        "Quan hệ với văn bản khác",
        "Mỗi quan hệ chỉ ghi ở một đầu; trang của văn bản kia tự hiện.",
        [{"type": "implements", "to": "08-kl-tu-2021"}],
        Use.APART,
        Use.BOTH_ENDS,
    )

    @property
    def called(self) -> str:
        """What the source calls it before its number, which its symbol may say otherwise."""
        head, number, _ = self.title.partition(self.number or "\0")
        return (number and head.strip().removesuffix("số").strip()) or self.type.label

    @property
    def named(self) -> str:
        """Kind and number where it has one that its title does not tell, else its title."""
        number = self.number
        if number and number not in self.title:
            return f"{self.type.label} {number}{self.remarks.get('number', '')}"
        return self.title

    @property
    def remarks(self) -> Mapping[str, str]:
        """That the source prints the symbol and leaves room for the number before it."""
        is_blank = bool(self.number and self.number.startswith("/"))
        return {"number": ", số để trống"} if is_blank else {}
