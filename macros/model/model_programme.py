"""Model programmes: goats, coffee, pine, pigs, cooperatives, funds."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import Ref, as_given, described, optional, several
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class ModelCategory(Labelled):
    """Field of work of a model programme."""

    LIVESTOCK = "chan-nuoi", "Chăn nuôi"
    CROPS = "trong-trot", "Trồng trọt"
    FORESTRY = "lam-nghiep", "Lâm nghiệp"
    COOPERATION = "to-chuc-san-xuat", "Tổ chức sản xuất"
    CREDIT = "von", "Vốn, quỹ"
    MIXED = "trong-trot-chan-nuoi", "Trồng trọt, chăn nuôi"
    TECHNIQUE = "ky-thuat", "Kỹ thuật sản xuất"
    MEMBERS = "hoi-vien", "Đảng viên, hội viên làm kinh tế"
    PEOPLE = "dan-van", "Dân vận, nêu gương"
    MOVEMENT = "phong-trao", "Phong trào"


class Praise(Labelled):
    """What the source says of a model programme, in its own words or in a title that it lists."""

    EFFECTIVE = "hieu-qua", "có hiệu quả"
    CHANGE = "doi-thay", "làm thay đổi đời sống"
    PROMISING = "trien-vong", "có triển vọng"
    BRIGHT_SPOT = "diem-sang", "có điểm sáng"


class Called(Labelled):
    """What the source treats the programme as."""

    NAMED = "co-ten", "Mô hình, phong trào, tổ hội có tên"
    MENTION = "nhac-toi", "Việc làm được nhắc tới"


class ModelProgramme(Record):
    """A way of working that the source holds up as a model or reports as one.

    Evidence (media, events) points here and is gathered by the page; what the source does not
    give stays absent and is shown as such.
    """

    kind: ClassVar[Kind] = Kind("model", "models", "mo-hinh", "Mô hình", "Mô hình")

    title: str = titled("Mô hình chăn nuôi heo an toàn sinh học")
    category: ModelCategory = described("Lĩnh vực", "Lĩnh vực.", "chan-nuoi")
    called: Called = described(
        "Cách xếp của người biên tập",
        "Mô hình, phong trào, tổ hội mà nguồn gọi tên, hay việc làm mà nguồn chỉ nhắc tới.",
        "co-ten",
        default=Called.MENTION,
    )
    praise: Praise | None = optional(
        "Nguồn nói", "Lời khen trong nguồn hay trong tên tin, phóng sự.", "hieu-qua"
    )
    places: list[Annotated[str, Ref(("place",), "Mô hình tại đây")]] = several(
        "Địa bàn", "Mã của nơi thực hiện.", ["xa-dak-man"], Use.TOLD_ABSENT
    )
    organizations: list[Annotated[str, Ref(("organization",), "Mô hình tham gia")]] = several(
        "Đơn vị", "Mã của đơn vị thực hiện, hỗ trợ.", ["hoi-lhpn-huyen"], Use.TOLD_ABSENT
    )
    figures: list[Annotated[str, Ref(("figure",), "Số liệu của mô hình")]] = several(
        "Số liệu", "Mã của số liệu về mô hình.", ["sl-nong-dan-vay-von"]
    )
    started_on: PartialDate | None = optional(
        "Bắt đầu", "Thời điểm bắt đầu.", "2021", Use.TOLD_ABSENT, Use.PAST
    )
    households: str | None = as_given("Số hộ tham gia", "Như nguồn ghi.", "12 hộ", Use.TOLD_ABSENT)
    cost: str | None = as_given("Kinh phí", "Như nguồn ghi.", "54 triệu đồng", Use.TOLD_ABSENT)
    crop_yield: str | None = as_given(
        "Năng suất, thu nhập", "Như nguồn ghi.", "2 tấn/ha", Use.TOLD_ABSENT
    )

    @property
    def absences(self) -> Mapping[str, str]:
        """What is not known of a way of working, as a reader would ask for it."""
        return {
            "places": "nơi thực hiện",
            "organizations": "đơn vị thực hiện",
            "started_on": "thời điểm bắt đầu",
        }
