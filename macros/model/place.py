"""Countries, provinces, districts, communes."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import ANY_KIND, Ref, described, flag, optional, several
from macros.model.record import BY_EDITORS, Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class PlaceType(Labelled):
    """Administrative type of a place."""

    COUNTRY = "quoc-gia", "Quốc gia"
    PROVINCE = "tinh", "Tỉnh"
    DISTRICT = "huyen", "Huyện"
    TOWN = "thi-tran", "Thị trấn"
    COMMUNE = "xa", "Xã"
    REGION = "vung", "Vùng"


UNITS = (PlaceType.COMMUNE, PlaceType.TOWN)
"""The lowest units that the source names."""


class Place(Record):
    """A place that the source names."""

    kind: ClassVar[Kind] = Kind("place", "places", "dia-ban", "Địa bàn", "Địa bàn")

    title: str = titled("Xã Mường Hoong")
    type: PlaceType = described("Loại", "Loại đơn vị hành chính.", "xa", Use.NAMES_KIND)
    part_of: Annotated[str, Ref(("place",), "Gồm các nơi")] | None = optional(
        "Thuộc", "Mã của nơi bao trùm.", "huyen-dak-glei", Use.UPWARD
    )
    part_of_by_editors: bool = flag(
        "Nơi bao trùm do người biên tập hiểu",
        "Có (true) khi nguồn không nói nơi này thuộc đâu.",
        default=False,
    )
    borders: list[Annotated[str, Ref(("place",), "Giáp với")]] = several(
        "Giáp với", "Mã của các nơi tiếp giáp.", ["huyen-xa-xay"]
    )
    shared: list[Annotated[str, Ref((ANY_KIND,), "Áp dụng cho mọi nơi của")]] = several(
        "Áp dụng cho mọi đơn vị trực thuộc",
        "Mã của các mục mà nguồn nói là chung cho mọi xã, thị trấn.",
        ["ky-giao-uoc-thi-dua"],
    )

    @property
    def remarks(self) -> Mapping[str, str]:
        """Whose reading it is that the place belongs there, where the source does not say so."""
        return {"part_of": BY_EDITORS} if self.part_of_by_editors else {}
