"""The figures of an indicator, and the decision of a funding, belong together."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.model.figure import Indicator
from macros.model.funding import Funding


def check(context: Context) -> Problems:
    """Bases, years and targets that differ from those of the figures; a target of two indicators;
    decisions of another year than the budget's and the one before it."""
    targets: dict[str, str] = {}
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Indicator):
            yield from _indicator(context, entry, record)
        if isinstance(record, Indicator) and record.target:
            other = targets.setdefault(record.target, record.id)
            if other != record.id:
                found = f"“{record.target}” đã là mục tiêu của “{other}”"
                expected = "mã của mục tiêu riêng chỉ tiêu này"
                yield problem_at(entry, ("target",), "noi-khac-nhau", found, expected)
        if isinstance(record, Funding):
            yield from _decision(context, entry, record)


def _indicator(context: Context, entry: Entry, record: Indicator) -> Problems:
    target = context.figure(record.target)
    years = record.target_year, target.as_of if target else None
    if years[0] and years[1] and years[0].year != years[1].year:
        found = f"năm {years[0].year}, mà mục tiêu “{record.target}” ghi {years[1].year}"
        yield problem_at(entry, ("target_year",), "noi-khac-nhau", found, "cùng một năm")
    setter = context.records.get(record.set_by or "")
    since = setter.issued_on if isinstance(setter, Document) else None
    if years[0] and since and years[0].year < since.year:
        found = f"năm {years[0].year}, trước khi “{record.set_by}” ra năm {since.year}"
        expected = "thời hạn của mục tiêu, không trước văn bản giao"
        yield problem_at(entry, ("target_year",), "noi-khac-nhau", found, expected)
    for figure_id in record.actual:
        figure = context.figure(figure_id)
        if figure and figure.base and record.base and figure.base != record.base:
            found = f"“{record.base}”, mà kết quả “{figure_id}” tính trên “{figure.base}”"
            yield problem_at(entry, ("base",), "noi-khac-nhau", found, "cùng một số tổng")


def _decision(context: Context, entry: Entry, record: Funding) -> Problems:
    if record.year.month:
        found = f"“{record.year}” có tháng, mà năm ngân sách là cả năm"
        yield problem_at(entry, ("year",), "nam-la", found, f"{record.year.year}")
    decision = context.records.get(record.decision or "")
    issued = decision.issued_on if isinstance(decision, Document) else None
    if issued and record.year.year - issued.year not in (0, 1):
        found = f"năm {record.year.year}, mà quyết định “{record.decision}” ra năm {issued.year}"
        expected = "quyết định của năm ấy hoặc năm trước"
        yield problem_at(entry, ("year",), "noi-khac-nhau", found, expected)
