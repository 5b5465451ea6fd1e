"""What ties printed figures, dates and names together; whether it holds is computed, not stored."""

from __future__ import annotations

from typing import Annotated, ClassVar

from macros.model.fields import ANY_KIND, Part, Ref, described
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled

DATED_KINDS = ("document", "event", "media")


class ClaimType(Labelled):
    """The relation that is claimed; macros/audit/ has a rule for each."""

    SHARE_OF = "share_of", "Tỷ lệ của phần trên tổng"
    PART_FOR = "part_for", "Phần ứng với tỷ lệ"
    COMMON_BASE = "common_base", "Các tỷ lệ chung một mẫu số"
    AT_MOST = "at_most", "Phần không lớn hơn tổng"
    SUM_OF = "sum_of", "Tổng của các số"
    DIFFERENCE = "difference", "Hiệu của hai số"
    EQUAL = "equal", "Hai số bằng nhau"
    COUNT_OF = "count_of", "Số đếm bằng danh sách"
    BEFORE_AFTER = "before_after", "Việc trước, việc sau"
    SAME_NAME = "same_name", "Một tên, một cách viết"


class Basis(Labelled):
    """Who makes the claim."""

    SOURCE = "source", "Báo cáo nêu quan hệ này"
    ARITHMETIC = "arithmetic", "Số học đòi hỏi"
    EDITORS = "editors", "Câu hỏi của người biên tập"


class Counted(Part):
    """Which records are counted: a kind, perhaps a type, drawn from one place of the source."""

    kind: str = described(
        "Loại bản ghi", "Viết như trong địa chỉ của biểu mẫu: document, event, media…", "media"
    )
    type: str | None = described(
        "Loại", "Chỉ đếm bản ghi có giá trị này ở trường type.", "tin", default=None
    )
    at: str | None = described(
        "Vị trí",
        "Vị trí trong nguồn, gồm cả các vị trí bên trong nó.",
        "ct5",
        Use.UNSEARCHED,
        default=None,
    )


class Claim(Record):
    """One relation between printed figures, dates or names; the verdict is worked out anew."""

    kind: ClassVar[Kind] = Kind("claim", "claims", "doi-chieu", "Phép đối chiếu", "Phép đối chiếu")

    title: str = titled(
        "65,9% có phải là 1.714 trên 2.598 hộ không?", "Điều được kiểm, viết thành câu hỏi ngắn."
    )
    type: ClaimType = described("Phép", "Quan hệ giữa các số, ngày, tên.", "share_of")
    basis: Basis = described(
        "Căn cứ của phép đối chiếu",
        "Báo cáo nêu, số học đòi hỏi, hay người biên tập hỏi.",
        "source",
    )
    stated: Annotated[str, Ref(("figure",), "Phép đối chiếu")] | None = described(
        "Số được kiểm",
        "Mã của số liệu mà phép này kiểm.",
        "ty-le-ho-ngheo",
        Use.APART,
        default=None,
    )
    operands: list[Annotated[str, Ref(("figure",), "Dùng trong phép đối chiếu")]] = described(
        "Các số dùng để tính",
        "Theo thứ tự: phần rồi tổng; các số cộng lại; số bị trừ rồi số trừ.",
        ["ho-ngheo", "tong-so-ho"],
        default=[],
    )
    shares: list[Annotated[str, Ref(("claim",), "Dùng trong phép đối chiếu")]] = described(
        "Các phép tỷ lệ", "Mã của các phép tỷ lệ được cho là chung mẫu số.", ["kc-1"], default=[]
    )
    counted: Counted | None = described(
        "Danh sách được đếm", "Những bản ghi nào được đếm.", {"kind": "media"}, default=None
    )
    dated: list[Annotated[str, Ref(DATED_KINDS, "Dùng trong phép đối chiếu")]] = described(
        "Việc trước, việc sau",
        "Mã của hai bản ghi có ngày, việc trước đứng trước.",
        ["08-kl-tu-2021", "05-ctr-bcd-2021"],
        default=[],
    )
    named: Annotated[str, Ref((ANY_KIND,), "Phép đối chiếu")] | None = described(
        "Bản ghi mang tên", "Mã của bản ghi mà các cách viết chỉ tới.", "dak-glei", default=None
    )
    spellings: list[str] = described(
        "Các cách viết", "Mọi cách viết như in.", ["Đắk Glei", "Đăk Glei"], default=[]
    )
    observations: list[Annotated[str, Ref(("observation",), "Phép đối chiếu")]] = described(
        "Ghi chú",
        "Mã của các ghi chú nói về phép này.",
        ["dsc-33-tin"],
        Use.APART,
        default=[],
    )
