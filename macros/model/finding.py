"""Strengths, limitations, causes, lessons, and the tasks ahead."""

from typing import Annotated, Any, ClassVar

from macros.model.fields import Ref, described, numbered, several
from macros.model.record import Kind, Record, titled
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


class FindingType(Labelled):
    """Part of the report's assessment that the finding belongs to."""

    STRENGTH = "uu-diem", "Ưu điểm"
    LIMITATION = "han-che", "Hạn chế"
    CAUSE = "nguyen-nhan", "Nguyên nhân"
    LESSON = "bai-hoc", "Bài học kinh nghiệm"


def _points(example: str) -> Any:
    uses = (Use.APART, Use.OWN_WORDS)
    return several("Ý chính", "Từng ý, bằng lời của mình.", [example], *uses)


class Finding(Record):
    """One assessment of the report; the title is the editors' short name for it."""

    kind: ClassVar[Kind] = Kind("finding", "findings", "danh-gia", "Đánh giá", "Đánh giá, bài học")

    title: str = titled(
        "Tuyên truyền ở một số địa phương chưa sâu rộng",
        "Ý của đánh giá trong một câu ngắn, bằng lời của mình.",
    )
    type: FindingType = described("Loại", "Loại đánh giá.", "bai-hoc", Use.NAMES_KIND)
    position: int = numbered("Thứ tự", "Thứ tự trong nguồn.", 1)
    points: list[str] = _points("Cấp ủy sâu sát")
    organizations: list[Annotated[str, Ref(("organization",), "Đánh giá liên quan")]] = several(
        "Cơ quan", "Mã của cơ quan được nêu.", ["mttq-viet-nam"]
    )


class Task(Record):
    """One task of the report's outlook."""

    kind: ClassVar[Kind] = Kind("task", "tasks", "nhiem-vu", "Nhiệm vụ", "Nhiệm vụ")

    title: str = titled(
        "Tuyên truyền đến người dân, bồi dưỡng cán bộ",
        "Việc cần làm trong một câu ngắn, bằng lời của mình.",
    )
    position: int = numbered("Thứ tự", "Thứ tự trong nguồn.", 1)
    points: list[str] = _points("Kiểm tra, giám sát")
    organizations: list[Annotated[str, Ref(("organization",), "Nhiệm vụ được giao")]] = several(
        "Cơ quan", "Mã của cơ quan mà nguồn giao việc; bên phối hợp thì không.", ["ubnd-cap-xa"]
    )
