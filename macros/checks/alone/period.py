"""What ends has begun, and before."""

import re
from datetime import date

from macros.checks.against_title import spans_in, years_in
from macros.checks.alone.named_kind import EVENTS
from macros.checks.context import Problems, differs, problem_at
from macros.checks.dates_in_reach import EARLIEST
from macros.load import Entry
from macros.model import Document, Event, Figure
from macros.model.vocabulary import DocumentType

_SPAN = re.compile(
    r"(?:(\d{1,2})/)?(\d{4})\s*(?:[-\u2013]|đến)\s*(?:(?:năm|tháng)\s*)?(?:(\d{1,2})/)?(\d{4})"
)
"""Two years or months with what joins them: 2021-2025, 02/2021 đến 02/2024."""
_DAYS = re.compile(
    r"(?<!\d)(?:[012]?\d|3[01])[/.-](?=(?:0?\d|1[0-2])[/.-]\d{4}(?!\d))"
    r"|\b(?:ngày|mùng) (?:[012]?\d|3[01])\b|(?<!\d)\d{1,3} (?=ngày|tuần|tháng|năm)"
)
"""Days of a date, and lengths of time: tính đến 31/12/2022, trong 24 tháng."""
_HALF = re.compile(r"[-\u2013]\s*$")
_AHEAD = {
    *(DocumentType.PLAN, DocumentType.PROGRAMME, DocumentType.JOINT_PROGRAMME),
    *(DocumentType.CONCLUSION, DocumentType.RESOLUTION, DocumentType.DIRECTIVE),
    *(DocumentType.GUIDELINE, DocumentType.COMMITMENT),
}
_MOST = 200  # days that an event may go on, other than a campaign
DECEMBER, _LATEST = 12, 2100


def check(entry: Entry) -> Problems:
    """Events that end without a beginning, or whose last possible day lies before their first;
    periods that run backwards."""
    record = entry.record
    if isinstance(record, Document | Figure) and record.period:
        yield from _runs_backwards(entry, record.period)
        yield from _no_time(entry, record.period)
        yield from _others(entry, record)
        if isinstance(record, Document):
            yield from _over_before(entry, record)
    if not isinstance(record, Event) or not record.ends_on:
        return
    if not record.starts_on:
        found = f"kết thúc {record.ends_on.vietnamese()} mà không có ngày bắt đầu"
        expected = "ngày bắt đầu ở khóa starts_on; việc chỉ một ngày thì chỉ ghi starts_on"
        yield problem_at(entry, "ends_on", "thieu-ngay-dau", found, expected)
        return
    if record.ends_on.last < record.starts_on.first:
        found = f"kết thúc {record.ends_on.vietnamese()}, trước khi bắt đầu"
        expected = f"ngày từ {record.starts_on.vietnamese()} trở đi"
        yield problem_at(entry, "ends_on", "ket-thuc-truoc", found, expected)
    first, last = map(date.fromisoformat, (record.starts_on.last, record.ends_on.first))
    if record.type in EVENTS and (days := (last - first).days) > _MOST:
        yield differs(entry, "ends_on", f"kéo dài hơn {days} ngày", "ngày cuối như nguồn in")


def _runs_backwards(entry: Entry, period: str) -> Problems:
    for span in _SPAN.finditer(period):
        month, year, last_month, last_year = (int(part or 0) for part in span.groups())
        if (year, month if last_month else 0) > (last_year, last_month):
            found = f"“{span[0]}” kết thúc trước khi bắt đầu"
            expected = "năm đầu trước, năm cuối sau"
            yield problem_at(entry, "period", "ket-thuc-truoc", found, expected)


def _no_time(entry: Entry, period: str) -> Problems:
    """Digits that are no year or month, half of a span; words alone may be the source's own."""
    numbers = [int(number) for number in re.findall(r"\d+", _DAYS.sub("", period))]
    is_odd = any(DECEMBER < number < EARLIEST or number > _LATEST for number in numbers)
    if is_odd or _HALF.search(period):
        found, expected = f"“{period}” không phải một kỳ", "kỳ như nguồn in"
        yield problem_at(entry, "period", "nam-la", found, expected, "2021-2025")


def _others(entry: Entry, record: Document | Figure) -> Problems:
    """A figure's day and title, the spans in a document's texts, of which none holds the period."""
    own = years_in(record.period or "")
    if isinstance(record, Figure):
        texts = {"title": record.title, "as_of": str(record.as_of)[:4]}
        told = [(key, text, [years_in(text)]) for key, text in texts.items()]
    else:
        keys = ("title", "subject", "content")
        told = [(key, text := getattr(record, key) or "", spans_in(text)) for key in keys]
        own = frozenset((spans_in(record.period or "") or [own])[0])
    for key, text, spans in told:
        met = [one for one in spans if own & one]
        is_own = any(isinstance(record, Figure) or own <= s or max(own) == max(s) for s in met)
        if own and any(spans) and not is_own:
            found = f"“{record.period}”, mà khóa {key} ghi “{text[:60]}”"
            yield differs(entry, "period", found, "cùng một kỳ")
            return


def _over_before(entry: Entry, record: Document) -> Problems:
    """A period that was over before a document that looks ahead; others may look back."""
    years = years_in(record.period or "")
    if years and record.issued_on and record.type in _AHEAD and max(years) < record.issued_on.year:
        found = f"“{record.period}” đã qua khi văn bản ra năm {record.issued_on.year}"
        yield differs(entry, "period", found, "thời gian văn bản áp dụng, như nguồn in")
