"""The figures of an indicator belong together, and to no other; a percentage means nothing without
the number that it is a share of."""

from macros.audit.units import unit_of
from macros.checks.context import Context, Problems, differs, problem_at
from macros.checks.numbers_told import with_unit
from macros.load import Entry
from macros.model import Document, Figure, Indicator
from macros.model.observation import ObservationType
from macros.model.walk import Location

_OWN = {"target", "actual", "counts"}
_ONE_EACH = "mỗi chỉ tiêu một số liệu riêng; sửa ở chỉ tiêu chép nhầm"


def check(context: Context) -> Problems:
    """Bases, years and targets that differ from those of the figures; a target or result of two
    indicators; percentages without a base, or one for it, where no observation says so."""
    owners: dict[tuple[str, str], tuple[Entry, Location]] = {}
    for entry, record in context.of(Indicator):
        yield from _indicator(context, entry, record)
        yield from _told(context, entry, record)
        if not context.is_noted(record.id, ObservationType.BASE):
            yield from _base(context, entry, record)
        for link in context.links.outgoing.get(record.id, ()):
            own, role = (entry, link.location), (link.type, link.target)
            other = owners.setdefault(role, own) if link.type in _OWN else own
            if other[0] is not entry:
                ids = f"{other[0].record.id} và {record.id}"
                found = f"“{link.target}” là {link.label.lower()} của cả {ids}"
                for one in (other, own):  # which of them names another's figure is not to be seen
                    yield differs(*one, found, _ONE_EACH)


def _indicator(context: Context, entry: Entry, record: Indicator) -> Problems:
    target = context.find(record.target, Figure)
    years = record.target_year, target.as_of if target else None
    if years[0] and years[1] and years[0].year != years[1].year:
        found = f"năm {years[0].year}, mà mục tiêu “{record.target}” ghi {years[1].year}"
        yield differs(entry, "target_year", found, "cùng một năm")
    setter = context.find(record.set_by, Document)
    since = setter.issued_on if setter else None
    if years[0] and since and years[0].year < since.year:
        found = f"năm {years[0].year}, trước khi “{record.set_by}” ra năm {since.year}"
        expected = "thời hạn của mục tiêu, không trước văn bản giao"
        yield differs(entry, "target_year", found, expected)
    for at, figure_id in enumerate(record.counts):
        figure = context.find(figure_id, Figure)
        if figure and unit_of(figure.unit).is_share:
            found = f"“{figure_id}” là tỷ lệ, không phải số lượng"
            yield differs(entry, ("counts", at), found, "tỷ lệ ghi ở actual")
    results = context.find_all(record.actual, Figure)
    units = [unit_of(figure.unit) for figure in results]
    if target and units and not any(unit_of(target.unit).goes_with(unit) for unit in units):
        found = f"“{target.id}” tính bằng {target.unit}, không so được với kết quả nào"
        yield differs(entry, "target", found, "mục tiêu và kết quả cùng đơn vị")
    for figure in results:
        part = figure.numerator
        if part and record.counts and part not in record.counts:
            found = f"không có “{part}”, số lượng của kết quả “{figure.id}”"
            yield differs(entry, ("counts", 0), found, "số lượng của kết quả ấy")
        if figure.base and record.base and figure.base != record.base:
            found = f"“{record.base}”, mà kết quả “{figure.id}” tính trên “{figure.base}”"
            yield differs(entry, "base", found, "cùng một số tổng")


def _told(context: Context, entry: Entry, record: Indicator) -> Problems:
    """A summary that tells shares, but not the one of the results."""
    told = {*with_unit("%", record.summary or "")}
    near = context.find_all((record.target, *record.actual), Figure)
    shares = {one.id: one.printed for one in near if unit_of(one.unit).is_share}
    results = {shares[one] for one in record.actual if one in shares}
    if results and told.isdisjoint(results) and (others := told.difference(shares.values())):
        found = f"“{min(others)}%”, mà kết quả là {min(results)}"
        yield differs(entry, "summary", found, "số như ở kết quả")


def _base(context: Context, entry: Entry, record: Indicator) -> Problems:
    base = context.find(record.base, Figure)
    if base and unit_of(base.unit).is_share:
        found, expected = f"“{base.id}” là tỷ lệ, không phải số tổng", "mã của số hộ, số người…"
        yield problem_at(entry, "base", "chi-tieu-thieu-mau-so", found, expected)
    elif not record.base and any(
        unit_of(figure.unit).is_share
        and not figure.base
        and not context.is_noted(figure.id, ObservationType.BASE)
        for figure in context.find_all(record.actual, Figure)
    ):
        found, expected = "kết quả là tỷ lệ nhưng không có tổng số", "mã của số tổng ở khóa base"
        yield problem_at(entry, "actual", "chi-tieu-thieu-mau-so", found, expected)
