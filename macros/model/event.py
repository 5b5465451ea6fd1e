"""Signings, launches, reviews, trainings, visits."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from macros.model.fields import Ref, described, optional, several
from macros.model.partial_date import PartialDate
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class EventType(Labelled):
    """What kind of event it was."""

    SIGNING = "ky-ket", "Ký kết"
    LAUNCH = "phat-dong", "Lễ phát động"
    REVIEW = "so-ket", "Sơ kết"
    CONFERENCE = "hoi-nghi", "Hội nghị tuyên truyền, phổ biến"
    TRAINING = "tap-huan", "Tập huấn, chuyển giao kỹ thuật"
    FOUNDING = "ra-mat", "Ra mắt tổ, hội"
    VISIT = "tham-quan", "Tham quan, khảo sát"
    WORKING = "lam-viec", "Đoàn công tác làm việc"
    AWARD = "khen-thuong", "Khen thưởng"
    PROGRAMME = "chuong-trinh", "Chương trình, hoạt động"


class Event(Record):
    """Something that took place, as far as the source tells."""

    kind: ClassVar[Kind] = Kind("event", "events", "su-kien", "Sự kiện", "Sự kiện")

    title: str = titled(
        "Hội nghị tuyên truyền Cuộc vận động trên địa bàn huyện Đăk Glei năm 2022",
        "Tên như nguồn ghi; nguồn không gọi tên thì gọi ngắn: việc gì, ở đâu, khi nào.",
    )
    type: EventType = described("Loại sự kiện", "Loại sự kiện.", "phat-dong", Use.NAMES_KIND)
    starts_on: PartialDate | None = optional(
        "Thời gian",
        "Ngày diễn ra hoặc bắt đầu.",
        "2021-07-02",
        Use.TOLD_ABSENT,
        Use.PAST,
        Use.DATES,
    )
    ends_on: PartialDate | None = optional("Đến ngày", "Ngày kết thúc.", "2021-07-03")
    organizers: list[Annotated[str, Ref(("organization",), "Sự kiện đã thực hiện")]] = several(
        "Đơn vị thực hiện",
        "Mã của đơn vị mà nguồn nêu là bên làm việc ấy.",
        ["ubnd-huyen-dak-glei"],
        Use.TOLD_ABSENT,
    )
    participants: list[Annotated[str, Ref(("organization", "person"), "Sự kiện đã tham gia")]] = (
        several("Tham gia", "Mã của đơn vị, người tham gia.", ["y-thanh"])
    )
    places: list[Annotated[str, Ref(("place",), "Sự kiện tại đây")]] = several(
        "Địa điểm", "Mã của nơi diễn ra.", ["xa-dak-pet"], Use.TOLD_ABSENT
    )
    documents: list[Annotated[str, Ref(("document",), "Sự kiện liên quan")]] = several(
        "Văn bản", "Mã của văn bản gắn với sự kiện.", ["05-ctr-ubnd-ubmttq-2021"]
    )
    models: list[Annotated[str, Ref(("model",), "Sự kiện về mô hình")]] = several(
        "Mô hình", "Mã của mô hình mà sự kiện nói tới.", ["mo-hinh-de-co"]
    )

    @property
    def absences(self) -> Mapping[str, str]:
        """What lies in a span may be told, and yet not when the event was; who took part is known
        even where nobody is named as having held it."""
        return {"starts_on": "ngày diễn ra", "organizers": "đơn vị tổ chức"}
