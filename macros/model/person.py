"""People whom the source names."""

from typing import Annotated, ClassVar

from macros.model.fields import Part, Ref, described, optional, several
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use


class Role(Part):
    """An office or standing of a person, as the source gives it."""

    title: str = described("Chức danh", "Chức danh, vai trò như nguồn ghi.", "Chủ tịch")
    organization: Annotated[str, Ref(("organization",), "Người giữ chức danh")] | None = optional(
        "Cơ quan", "Mã của cơ quan.", "ubnd-huyen-dak-glei"
    )


class Person(Record):
    """A named person."""

    kind: ClassVar[Kind] = Kind("person", "people", "nhan-vat", "Nhân vật", "Nhân vật")

    title: str = titled("A BLĂNG")
    roles: list[Role] = several(
        "Chức danh", "Chức danh, vai trò.", [{"title": "Chủ tịch"}], Use.TOLD_ABSENT
    )
    place: Annotated[str, Ref(("place",), "Nhân vật tại đây")] | None = optional(
        "Nơi ở", "Mã của nơi ở.", "xa-dak-pet"
    )
