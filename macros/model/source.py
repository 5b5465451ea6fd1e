"""Sources and their outlines."""

from typing import Annotated, ClassVar

from macros.model.fields import Part, Ref, described, optional, several
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.suggest import slug

PLACE_IN_SOURCE = r"^[\w.-]+$"
"""What citations name is written without blanks."""


def anchor(place: str) -> str:
    """``III.4.1`` → ``vt-iii-4-1``: where the source's page has a place of its outline."""
    return f"vt-{slug(place)}"


class OutlineItem(Part):
    """A place in a source that records cite."""

    at: str = described(
        "Vị trí", "Tên gọi của vị trí, duy nhất trong nguồn.", "III.4.1", pattern=PLACE_IN_SOURCE
    )
    label: str = described("Đọc là", "Cách gọi đầy đủ.", "Mục III.4, gạch đầu dòng 1")
    title: str = described("Nội dung", "Vị trí ấy nói về gì, bằng lời của mình.", "Kinh phí 2022")


class Source(Record):
    """A source of facts; its own text is not reprinted."""

    kind: ClassVar[Kind] = Kind("source", "sources", "nguon", "Nguồn", "Nguồn")

    title: str = titled("Báo cáo sơ kết 03 năm thực hiện Cuộc vận động trên địa bàn huyện Đăk Glei")
    document: Annotated[str, Ref(("document",), "Là nguồn của kho tri thức")] | None = optional(
        "Văn bản", "Mã của văn bản, nếu nguồn là một văn bản.", "bc-ubnd-2024"
    )
    outline: list[OutlineItem] = several(
        "Dàn ý",
        "Các vị trí trong nguồn, theo thứ tự.",
        [{"at": "I", "label": "Mục I", "title": "Tình hình chung"}],
        Use.APART,
        Use.UNSEARCHED,
    )

    def place(self, at: str | None) -> OutlineItem | None:
        """The place of the outline that is called `at`."""
        return next((item for item in self.outline if item.at == at), None)
