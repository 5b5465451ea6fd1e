"""What the source prints that does not agree with itself, or that a reader should know.

What arithmetic gives is never written here: a claim that names the observation computes it.
"""

from typing import Annotated, ClassVar

from macros.model.fields import ANY_KIND, Ref, described, optional, several
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class ObservationType(Labelled):
    """What is observed, the gravest first."""

    ARITHMETIC = "so-hoc", "Phép tính không khớp"
    BASE = "mau-so", "Tổng số không rõ hoặc không khớp"
    COUNT = "dem", "Số đếm và danh sách"
    DATE = "ngay-thang", "Ngày tháng cần lưu ý"
    NUMBERING = "so-ky-hieu", "Số, ký hiệu không khớp cơ quan ban hành"
    TENSION = "mau-thuan", "Nhận định trái chiều"
    PERIOD = "ky-bao-cao", "Cách ghi kỳ báo cáo"
    BLANK = "bo-trong", "Chỗ để trống"
    UNDATED = "khong-ngay", "Không nêu thời gian"
    UNNAMED = "khong-neu-ten", "Không nêu tên, nội dung"
    MISPRINT = "loi-in", "Lỗi in, lỗi chính tả"
    VARIANT = "nhieu-cach-viet", "Một tên nhiều cách viết"
    BREAK = "ngat-cau", "Câu, đoạn bị ngắt hoặc lặp"

    @property
    def is_slip(self) -> bool:
        """Whether it is a slip of the pen: one line of a list, and no page of its own."""
        return self.value in {"loi-in", "nhieu-cach-viet", "ngat-cau"}


class Observation(Record):
    """One observation: what is printed, what it may mean, and which records it touches."""

    kind: ClassVar[Kind] = Kind("observation", "observations", "doi-soat", "Ghi chú", "Ghi chú")

    title: str = titled(
        "Cà phê ARABICA và cà phê xứ lạnh", "Chỗ cần chú ý trong một câu ngắn, bằng lời của mình."
    )
    type: ObservationType = described("Loại", "Loại ghi chú.", "loi-in")
    printed: list[str] = several(
        "Báo cáo ghi",
        "Các chữ, số đúng như nguồn ghi (chỉ phần cần thiết).",
        ["Kế luận"],
        Use.APART,
    )
    reading: str | None = optional(
        "Cách hiểu của người biên tập",
        "Cách hiểu có thể, nói rõ là suy đoán; không phải dữ kiện.",
        "Có lẽ là “Kết luận”.",
        Use.APART,
        Use.UNSEARCHED,
        Use.OWN_WORDS,
    )
    about: list[Annotated[str, Ref((ANY_KIND,), "Ghi chú")]] = several(
        "Nói về", "Mã của các bản ghi chịu ảnh hưởng.", ["08-kl-tu-2021"], Use.APART, Use.ABOUT
    )
