"""Money that a decision hands over."""

from typing import Annotated, ClassVar

from macros.model.amounted import UNIT, Amounted, number_as_printed
from macros.model.fields import Ref, as_given, described, optional
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, titled
from macros.model.uses import Use


class Funding(Amounted):
    """One allocation: year, amount, giver, receiver and decision."""

    kind: ClassVar[Kind] = Kind("funding", "funding", "kinh-phi", "Kinh phí", "Kinh phí")
    is_money = True

    title: str = titled(
        "Kinh phí thực hiện Cuộc vận động năm 2022", "Gọi ngắn: tiền cho việc gì, năm nào."
    )
    year: PartialDate = described("Năm ngân sách", "Năm được giao.", "2022", Use.DATES)
    printed: str = number_as_printed(
        "Số tiền", "Như in. Trong tệp, số đặt giữa ngoặc kép; biểu mẫu tự đặt.", "54"
    )
    unit: str = described(
        "Đơn vị", "Đơn vị tiền như nguồn ghi.", "triệu đồng", Use.QUANTITY, pattern=UNIT
    )
    giver: Annotated[str, Ref(("organization",), "Kinh phí đã giao")] | None = optional(
        "Bên giao", "Mã của cơ quan giao.", "ubnd-huyen-dak-glei", Use.TOLD_ABSENT
    )
    receiver: Annotated[str, Ref(("organization",), "Kinh phí được giao")] | None = optional(
        "Bên nhận", "Mã của cơ quan nhận.", "ubmttqvn-huyen-dak-glei", Use.TOLD_ABSENT
    )
    decision: Annotated[str, Ref(("document",), "Kinh phí theo văn bản này")] | None = optional(
        "Quyết định", "Mã của quyết định.", "1089-qd-ubnd-2021", Use.TOLD_ABSENT
    )
    budget: str | None = as_given(
        "Nguồn ngân sách", "Như nguồn ghi.", "ngân sách huyện", Use.TOLD_ABSENT
    )
    spent: str | None = as_given("Đã chi", "Như nguồn ghi.", "50 triệu đồng", Use.TOLD_ABSENT)
