"""Bodies of the Party, the state, the Front, mass organizations and others."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import Ref, described, flag, optional
from macros.model.record import BY_EDITORS, Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class OrganizationType(Labelled):
    """Which system the body belongs to."""

    PARTY = "dang", "Tổ chức Đảng"
    GOVERNMENT = "chinh-quyen", "Cơ quan nhà nước"
    FRONT = "mat-tran", "Mặt trận Tổ quốc"
    MASS = "doan-the", "Tổ chức chính trị - xã hội"
    SERVICE = "su-nghiep", "Đơn vị sự nghiệp, truyền thông"
    ECONOMIC = "kinh-te", "Tổ chức kinh tế, tổ nhóm"
    MISSION = "doan-cong-tac", "Đoàn công tác"
    OTHER = "khac", "Cơ quan, tổ chức khác"


class Level(Labelled):
    """Administrative level."""

    CENTRAL = "trung-uong", "Trung ương"
    PROVINCE = "tinh", "Tỉnh"
    DISTRICT = "huyen", "Huyện"
    COMMUNE = "xa", "Xã, thị trấn"
    VILLAGE = "thon", "Thôn, làng, khu dân cư"
    FOREIGN = "nuoc-ngoai", "Nước ngoài"


class Organization(Record):
    """A body that issues, receives, takes part or is named."""

    kind: ClassVar[Kind] = Kind(
        "organization", "organizations", "to-chuc", "Cơ quan, tổ chức", "Cơ quan, tổ chức"
    )

    title: str = titled("Ủy ban nhân dân huyện Đăk Glei")
    type: OrganizationType = described("Hệ thống", "Thuộc hệ thống nào.", "chinh-quyen")
    level: Level | None = optional("Cấp", "Cấp hành chính.", "huyen")
    level_by_editors: bool = flag(
        "Cấp do người biên tập hiểu", "Có (true) khi nguồn không nói cấp.", default=False
    )
    part_of: Annotated[str, Ref(("organization",), "Gồm")] | None = optional(
        "Thuộc", "Mã của tổ chức bao trùm.", "huyen-uy-dak-glei", Use.UPWARD
    )
    place: Annotated[str, Ref(("place",), "Cơ quan, tổ chức tại đây")] | None = optional(
        "Địa bàn", "Mã của nơi hoạt động.", "huyen-dak-glei"
    )

    @property
    def remarks(self) -> Mapping[str, str]:
        """Whose reading the level is, where the source does not say it."""
        return {"level": BY_EDITORS} if self.level_by_editors else {}
