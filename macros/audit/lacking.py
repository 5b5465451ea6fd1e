"""What a claim lacks to be judged: figures to compute with, and units that go together."""

from collections.abc import Iterable, Iterator, Mapping

from macros.audit.numbers import exact
from macros.audit.units import unit_of
from macros.model import Claim, Figure, Record
from macros.model.claim import BeforeAfter, CommonBase, CountOf, OfFigure, PartFor, ShareOf
from macros.model.declared import fields_of
from macros.model.derived import operands_of, stored_operands
from macros.model.walk import Location

NOT_WITH = " không so được với "
Lack = tuple[Location, str, str]
"""Where something is wrong, what was found there, what is needed."""


def lacking(claim: Claim, records: Mapping[str, Record]) -> Iterator[Lack]:
    """What keeps `claim` from being judged."""
    if isinstance(claim, CommonBase):
        yield from _uncommon(claim, records)
    elif isinstance(claim, BeforeAfter) and len(set(claim.dated)) == 1:
        found = f"“{claim.dated[0]}” là cả việc trước lẫn việc sau"
        yield ("dated", 1), found, "mã của hai bản ghi khác nhau"
    elif isinstance(claim, OfFigure) and isinstance(stated := records.get(claim.stated), Figure):
        operands = operands_of(claim, records)
        if claim.declared and not operands:
            field = fields_of(Figure)[claim.declared[0]]
            found = f"không có số để tính: “{claim.stated}” không nêu {field.label.lower()}"
            needed = "các số dùng để tính ở khóa operands, hoặc ở chính số ấy"
            yield ("stated",), f"{found} ({field.key})", needed
        for index in (at for at, operand in enumerate(operands) if operand == claim.stated):
            found = f"“{claim.stated}” là chính số được kiểm: không thể tính nó từ nó"
            yield _operand(claim, index), found, "mã của số liệu khác"
        yield from _misfits(claim, stated, operands, records)


def _uncommon(claim: CommonBase, records: Mapping[str, Record]) -> Iterator[Lack]:
    parts: list[Figure] = []
    for index, share_id in enumerate(claim.shares):
        share = records.get(share_id)
        if not isinstance(share, ShareOf) or any(lacking(share, records)):
            found = f"“{share_id}” không phải phép tỷ lệ tính được"
            yield ("shares", index), found, "mã của phép đối chiếu loại share_of có đủ số"
            continue
        parts += _figures(operands_of(share, records)[:1], records)
        if found := _apart(parts[0], parts[-1]):
            yield ("shares", index), found, "các tỷ lệ mà phần cùng đếm một thứ"


def _misfits(
    claim: OfFigure, stated: Figure, operands: list[str], records: Mapping[str, Record]
) -> Iterator[Lack]:
    """Units that the rule cannot bring together."""
    is_share, unit = isinstance(claim, ShareOf | PartFor), unit_of(stated.unit)
    if is_share and not unit.is_share:
        found = f"“{stated.id}” tính bằng {stated.unit}, không phải tỷ lệ"
        yield ("stated",), found, "mã của số liệu có đơn vị % hoặc ‰"
    if isinstance(claim, CountOf) and unit.is_measure:
        found = f"“{stated.id}” tính bằng {stated.unit}, không phải số đếm"
        yield ("stated",), found, "mã của số liệu đếm các mục trong danh sách"
    terms = _figures(operands, records)
    if is_share and terms and _is_nothing(claim, terms):
        found = f"“{terms[-1].id}” ghi là {terms[-1].printed}: không có tỷ lệ nào trên 0"
        yield _operand(claim, len(terms) - 1), found, "mã của tổng số khác 0"
    against = terms[0] if is_share and terms else stated
    for index, term in enumerate(terms):
        if found := _apart(against, term):
            needed = "các số cùng một đơn vị, hoặc đơn vị đổi được sang nhau (tỷ đồng, triệu đồng)"
            yield _operand(claim, index), found, needed


def _is_nothing(claim: OfFigure, terms: list[Figure]) -> bool:
    """Whether the whole is there and printed as 0; a share of one operand has no whole."""
    return (isinstance(claim, PartFor) or len(terms) > 1) and not exact(terms[-1])


def _apart(one: Figure, other: Figure) -> str:
    """Which two units do not go together; empty where they do."""
    if unit_of(one.unit).goes_with(unit_of(other.unit)):
        return ""
    return f"{other.unit} (“{other.id}”){NOT_WITH}{one.unit} (“{one.id}”)"


def _operand(claim: OfFigure, index: int) -> Location:
    """Where the operand stands: in the claim, or else in the figure that declares it."""
    return ("operands", index) if stored_operands(claim) else ("stated",)


def _figures(ids: Iterable[str], records: Mapping[str, Record]) -> list[Figure]:
    return [record for i in ids if isinstance(record := records.get(i), Figure)]
