"""Single figures as printed, and indicators that set target against actual."""

import re
from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import Ref, as_given, described, numbered, optional, several
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled

UNIT = "^[^0-9.…_?]*[%‰A-Za-zÀ-ỹ]"
"""A unit has a letter, or is the sign of percent or of per mille, and no number, nor
room for one, before it."""
PRINTED_NUMBER = r"^[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?$|^[0-9]+(,[0-9]+)?$"


class Precision(Labelled):
    """The word that the source puts before a figure."""

    ABOUT = "khoang", "khoảng"
    NEARLY = "gan", "gần"
    MORE = "hon", "hơn"
    ABOVE = "tren", "trên"


class Figure(Record):
    """One number of the source, with unit, time, scope and base."""

    kind: ClassVar[Kind] = Kind("figure", "figures", "so-lieu", "Số liệu", "Số liệu")

    title: str = titled(
        "Số hộ nghèo dân tộc thiểu số thoát nghèo năm 2023",
        "Gọi ngắn: số này đếm gì, của ai, khi nào.",
    )
    printed: str = described(
        "Số ghi trong nguồn",
        "Đúng như nguồn ghi: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân. Trong tệp, số "
        "đặt giữa ngoặc kép; biểu mẫu tự đặt.",
        "1.457",
        Use.QUANTITY,
        pattern=PRINTED_NUMBER,
        max_length=30,
    )
    unit: str = described("Đơn vị", "Đơn vị tính.", "hộ", Use.QUANTITY, pattern=UNIT, max_length=60)
    precision: Precision | None = optional(
        "Mức chính xác", "Từ mà nguồn đặt trước con số.", "khoang", Use.QUANTITY
    )
    as_of: PartialDate | None = optional(
        "Thời điểm", "Số liệu tính đến khi nào.", "2023", Use.TOLD_ABSENT, Use.PAST
    )
    period: str | None = as_given("Kỳ", "Kỳ mà nguồn nêu, như nguồn ghi.", "năm 2023")
    scope: str | None = optional(
        "Phạm vi", "Số liệu tính trên đối tượng nào.", "hộ nghèo toàn huyện"
    )
    place: Annotated[str, Ref(("place",), "Số liệu")] | None = optional(
        "Địa bàn", "Mã của nơi mà số liệu nói tới.", "huyen-dak-glei"
    )
    numerator: Annotated[str, Ref(("figure",), "Ứng với tỷ lệ")] | None = optional(
        "Số lượng", "Số lượng ứng với tỷ lệ này.", "sl-ho-ngheo", Use.UPWARD
    )
    base: Annotated[str, Ref(("figure",), "Là tổng số của")] | None = optional(
        "Tổng số", "Số tổng mà nguồn nêu để so.", "sl-so-ho", Use.UPWARD
    )
    follows: Annotated[str, Ref(("figure",), "Số của nguồn sau")] | None = optional(
        "Nối tiếp số liệu",
        "Mã của chính số này trong nguồn trước; các số nối tiếp đứng cạnh nhau theo thời điểm.",
        "sl-ho-ngheo",
        Use.UPWARD,
    )

    @property
    def absences(self) -> Mapping[str, str]:
        """A period with its year is a time: then no other is missing."""
        return {"as_of": ""} if self.tells_year else {}

    @property
    def remarks(self) -> Mapping[str, str]:
        """Whose words a period is that tells no year: “Trong năm”."""
        return {} if self.tells_year else {"period": " (chữ của nguồn, không nêu năm nào)"}

    @property
    def tells_year(self) -> bool:
        """Whether the period names its year."""
        return bool(re.search(r"\d{4}", self.period or ""))

    @property
    def when(self) -> str:
        """The date or the period that the source gives; in its own words where they tell no year,
        or end in the same date: “năm 2022”."""
        date = self.as_of.vietnamese() if self.as_of else ""
        period = f"“{self.period}”" if self.period and not self.tells_year else self.period
        return (period or "") if (period or "").endswith(f" {date}") or not date else date


class Indicator(Record):
    """A target of the campaign and what the source reports against it."""

    kind: ClassVar[Kind] = Kind("indicator", "indicators", "chi-tieu", "Chỉ tiêu", "Chỉ tiêu")

    title: str = titled(
        "Hộ dân tộc thiểu số tham gia tổ hợp tác", "Gọi ngắn: chỉ tiêu đo điều gì, của ai."
    )
    position: int = numbered(
        "Thứ tự",
        "Thứ tự trong nguồn; một gạch đầu dòng có thể tách thành nhiều chỉ tiêu.",
        1,
        Use.APART,
    )
    set_by: Annotated[str, Ref(("document",), "Chỉ tiêu")] | None = optional(
        "Văn bản giao", "Mã của văn bản đặt ra chỉ tiêu.", "08-kl-tu-2021"
    )
    target: Annotated[str, Ref(("figure",), "Mục tiêu của chỉ tiêu")] | None = optional(
        "Mục tiêu", "Mã của số liệu mục tiêu.", "sl-muc-tieu-hop-tac-xa", Use.TOLD_ABSENT
    )
    target_year: PartialDate | None = optional("Đến năm", "Thời hạn của mục tiêu.", "2025")
    target_note: str | None = optional(
        "Ghi chú về mục tiêu",
        "Điều phải biết khi so với mục tiêu, một câu ngắn.",
        "Mục tiêu có thể gồm cả tổ hợp tác.",
        Use.OWN_WORDS,
        Use.APART,
    )
    actual: list[Annotated[str, Ref(("figure",), "Kết quả của chỉ tiêu")]] = several(
        "Kết quả",
        "Mã của các số liệu kết quả, tỷ lệ trước.",
        ["sl-ty-le-hop-tac-xa"],
        Use.TOLD_ABSENT,
    )
    counts: list[Annotated[str, Ref(("figure",), "Số lượng của chỉ tiêu")]] = several(
        "Số lượng", "Mã của số hộ, số đơn vị đi kèm.", ["sl-ho-hop-tac-xa"], Use.TOLD_ABSENT
    )
    base: Annotated[str, Ref(("figure",), "Tổng số của chỉ tiêu")] | None = optional(
        "Tổng số", "Mã của số tổng.", "sl-ho-dtts-ngheo-can-ngheo", Use.TOLD_ABSENT
    )

    @property
    def absences(self) -> Mapping[str, str]:
        """A number of households is a result: then only the share is not given."""
        return {"actual": "tỷ lệ"} if self.counts else {}
