"""What claims are made of: their types, who makes them, the figures that they name, the lists that
they count."""

from typing import Annotated, Any

from macros.model.fields import Part, Ref, described, optional
from macros.model.uses import Use
from macros.model.vocabulary import Labelled

DatedId = Annotated[str, Ref(("document", "event", "media"), "Dùng trong phép đối chiếu")]
OperandId = Annotated[str, Ref(("figure",), "Dùng trong phép đối chiếu")]
RELATED_IN_CLAIMS = {"operands", "shares", "dated", "spellings"}
"""Lists of what a claim compares: an item that stands twice there is another's slip."""


class ClaimType(Labelled):
    """The relation that is claimed; macros/audit/ has a rule for each."""

    SHARE_OF = "share_of", "Tỷ lệ của phần trên tổng"
    PART_FOR = "part_for", "Phần ứng với tỷ lệ"
    COMMON_BASE = "common_base", "Các tỷ lệ chung một tổng số"
    AT_MOST = "at_most", "Phần không lớn hơn tổng"
    SUM_OF = "sum_of", "Tổng của các số"
    EQUAL = "equal", "Hai số bằng nhau"
    COUNT_OF = "count_of", "Số đếm bằng danh sách"
    BEFORE_AFTER = "before_after", "Việc trước, việc sau"
    SAME_NAME = "same_name", "Một tên, một cách viết"


class Basis(Labelled):
    """Who makes the claim."""

    SOURCE = "source", "Báo cáo nêu quan hệ này"
    ARITHMETIC = "arithmetic", "Số học đòi hỏi"
    EDITORS = "editors", "Câu hỏi của người biên tập"


def operands(**limits: Any) -> Any:
    """Declare the figures that a claim computes with."""
    return described(
        "Các số dùng để tính",
        "Theo thứ tự: phần rồi tổng; các số cộng lại. Để trống khi đó chính là số lượng, tổng số "
        "mà số được kiểm tự nêu.",
        ["sl-ho-ngheo", "sl-so-ho"],
        **limits,
    )


class Counted(Part):
    """Which records are counted: a kind, perhaps a type, drawn from one place of the source."""

    kind: str = described(
        "Loại bản ghi", "Viết như trong địa chỉ của biểu mẫu: document, event, media…", "media"
    )
    type: str | None = optional(
        "Loại", "Chỉ đếm bản ghi có giá trị này ở trường Loại (type).", "tin"
    )
    at: str | None = optional(
        "Vị trí", "Vị trí trong nguồn, gồm cả các vị trí bên trong nó.", "ct5", Use.UNSEARCHED
    )
