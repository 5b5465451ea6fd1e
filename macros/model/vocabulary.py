"""Closed vocabularies: the stored key and its Vietnamese label, each declared once."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Labelled(StrEnum):
    """A StrEnum whose members carry a Vietnamese label: ``KEY = "key", "label"``."""

    label: str

    def __new__(cls, key: str, label: str, *_: str) -> Labelled:
        """Keep `key` as the value and `label` beside it; a vocabulary may say more of a member."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = label
        return member

    @property
    def rank(self) -> int:
        """Its place in the vocabulary, which is by weight or by time."""
        return list(type(self)).index(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        """Records hold the key as text, though models are strict elsewhere."""
        return core_schema.enum_schema(cls, list(cls), sub_type="str", strict=False)


class LinkBasis(Labelled):
    """Who says that two records belong together."""

    SOURCE = "source", "Chính nguồn nêu"
    EDITORS = "editors", "Người biên tập nối"


class Status(Labelled):
    """How far the record has been held against its source."""

    VERIFIED = "verified", "Đã xem lại với nguồn"
    UNVERIFIED = "unverified", "Chưa xem lại với nguồn"
    DISPUTED = "disputed", "Nguồn không khớp"


class Topic(Labelled):
    """Subjects for narrowing lists and search; a record may have several."""

    COMMUNICATION = "tuyen-truyen", "Tuyên truyền, vận động"
    POVERTY = "giam-ngheo", "Giảm nghèo"
    LIVESTOCK = "chan-nuoi", "Chăn nuôi"
    CROPS = "trong-trot", "Trồng trọt"
    COFFEE = "ca-phe", "Cà phê"
    FORESTRY = "lam-nghiep", "Lâm nghiệp"
    COOPERATION = "hop-tac", "Tổ hợp tác, hợp tác xã"
    CREDIT = "von", "Vốn và quỹ"
    FUNDING = "kinh-phi", "Kinh phí"
    WOMEN = "phu-nu", "Phụ nữ"
    YOUTH = "thanh-nien", "Thanh niên"
    FARMERS = "nong-dan", "Nông dân"
    VETERANS = "cuu-chien-binh", "Cựu chiến binh"
    PARTY = "xay-dung-dang", "Xây dựng Đảng"
    ELDERS = "nguoi-co-uy-tin", "Già làng, người có uy tín"
    BORDER = "bien-gioi", "Biên giới, đối ngoại"
    LEADERSHIP = "chi-dao", "Lãnh đạo, chỉ đạo"
    REVIEW = "so-ket", "Sơ kết, đánh giá"
    SCIENCE = "khoa-hoc-ky-thuat", "Khoa học - kỹ thuật"
    POPULATION = "dan-cu", "Dân cư, địa lý"


class DocumentType(Labelled):
    """Kinds of official document; the symbol is the abbreviation inside the number.

    Sources: Nghị định 30/2020/NĐ-CP (state), Hướng dẫn 36-HD/VPTW (Party); CTrPH, QCPH and KL
    stand outside the decree's list and occur in the campaign's own documents.
    """

    symbol: str

    def __init__(self, _key: str, _label: str, symbol: str = "") -> None:
        self.symbol = symbol

    CONCLUSION = "ket-luan", "Kết luận", "KL"
    RESOLUTION = "nghi-quyet", "Nghị quyết", "NQ"
    DECISION = "quyet-dinh", "Quyết định", "QĐ"
    DIRECTIVE = "chi-thi", "Chỉ thị", "CT"
    PLAN = "ke-hoach", "Kế hoạch", "KH"
    PROGRAMME = "chuong-trinh", "Chương trình", "CTr"
    JOINT_PROGRAMME = "chuong-trinh-phoi-hop", "Chương trình phối hợp", "CTrPH"
    REGULATION = "quy-che", "Quy chế", "QC"
    JOINT_REGULATION = "quy-che-phoi-hop", "Quy chế phối hợp", "QCPH"
    GUIDELINE = "huong-dan", "Hướng dẫn", "HD"
    LETTER = "cong-van", "Công văn", "CV"
    REPORT = "bao-cao", "Báo cáo", "BC"
    NOTICE = "thong-bao", "Thông báo", "TB"
    SUBMISSION = "to-trinh", "Tờ trình", "TTr"
    DECREE = "nghi-dinh", "Nghị định", "NĐ"
    CIRCULAR = "thong-tu", "Thông tư", "TT"
    COMMITMENT = "giao-uoc", "Giao ước thi đua"


class RelationType(Labelled):
    """Relations between documents, as legal databases name them, with both ends' labels."""

    inverse: str

    def __init__(self, _key: str, _label: str, inverse: str) -> None:
        self.inverse = inverse

    BASED_ON = "based_on", "Căn cứ", "Là căn cứ của"
    IMPLEMENTS = "implements", "Triển khai thực hiện", "Được triển khai bởi"
    GUIDES = "guides", "Hướng dẫn", "Được hướng dẫn bởi"
    COORDINATES = "coordinates", "Phối hợp thực hiện", "Được phối hợp thực hiện bởi"
    DETAILS = "details", "Quy định chi tiết", "Được quy định chi tiết bởi"
    REPLACES = "replaces", "Thay thế", "Bị thay thế bởi"
    AMENDS = "amends", "Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"
    REPEALS = "repeals", "Bãi bỏ", "Bị bãi bỏ bởi"
    CORRECTS = "corrects", "Đính chính", "Được đính chính bởi"
    CONSOLIDATES = "consolidates", "Hợp nhất", "Được hợp nhất bởi"
    CITES = "cites", "Dẫn chiếu", "Được dẫn ở"
    RELATED = "related", "Liên quan", "Liên quan"

    @property
    def comes_later(self) -> bool:
        """Whether the other document cannot have come after this one."""
        return self not in {RelationType.RELATED, RelationType.COORDINATES}

    @property
    def goes_back(self) -> bool:
        """Whether following it never leads to where one started; what cites may be cited."""
        return self.comes_later and self != RelationType.CITES
