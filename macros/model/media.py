"""Reportages, news items and broadcasts."""

from typing import Annotated, ClassVar

from macros.model.fields import Ref, described, numbered, optional, several
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class MediaType(Labelled):
    """Form of the media item."""

    REPORTAGE = "phong-su", "Phóng sự"
    NEWS = "tin", "Tin"
    BROADCAST = "phat-thanh", "Chương trình phát thanh"


class Media(Record):
    """One item of the campaign's communication work; its title is as printed."""

    kind: ClassVar[Kind] = Kind("media", "media", "tuyen-truyen", "Tin, phóng sự", "Tin, phóng sự")

    title: str = titled("Đảng viên làm kinh tế giỏi")
    type: MediaType = described("Thể loại", "Thể loại.", "phong-su", Use.NAMES_KIND)
    position: int = numbered(
        "Thứ tự trong nguồn", "Đứng thứ mấy trong danh sách của nguồn.", 5, Use.APART
    )
    published_on: PartialDate | None = optional(
        "Ngày ghi",
        "Ngày ghi cạnh tên trong nguồn; nguồn không nói đó là ngày phát hay ngày làm.",
        "2021-12-15",
        Use.TOLD_ABSENT,
        Use.PAST,
        Use.DATES,
    )
    producer: Annotated[str, Ref(("organization",), "Tin, phóng sự đã thực hiện")] | None = (
        optional("Đơn vị thực hiện", "Mã của đơn vị.", "trung-tam-vh-tt-dl-tt")
    )
    models: list[Annotated[str, Ref(("model",), "Tin, phóng sự")]] = several(
        "Mô hình", "Mã của mô hình được nói tới.", ["mo-hinh-de-co"]
    )
    events: list[Annotated[str, Ref(("event",), "Tin, phóng sự")]] = several(
        "Sự kiện", "Mã của sự kiện được đưa tin.", ["phat-dong-xa-dak-pet"]
    )
    places: list[Annotated[str, Ref(("place",), "Tin, phóng sự")]] = several(
        "Địa bàn", "Mã của nơi được nêu trong tên.", ["xa-dak-pet"]
    )
    people: list[Annotated[str, Ref(("person",), "Tin, phóng sự")]] = several(
        "Nhân vật", "Mã của người được nêu trong tên.", ["a-blang"]
    )
    organizations: list[Annotated[str, Ref(("organization",), "Tin, phóng sự")]] = several(
        "Tổ chức", "Mã của tổ chức được nêu trong tên.", ["hoi-lhpn-huyen"]
    )
