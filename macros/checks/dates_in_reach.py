"""A date lies in reach, has come where what it tells of took place, and before the source that
tells of it: 0203 is a slip for 2023."""

import re

from macros.checks.context import Context, Problems, differs, problem_at
from macros.model import Document, Source
from macros.model.observation import ObservationType
from macros.model.uses import Use

EARLIEST = 1900
AHEAD = 10
"""Plans reach so many years ahead; the campaign's own ends in 2030."""

_PLANNED = re.compile(r"mục tiêu|kế hoạch|chỉ tiêu|dự kiến|phấn đấu|đến năm|giai đoạn|sẽ ", re.I)


def check(context: Context) -> Problems:
    """Dates after today or after all their sources, where what they tell of has taken place, and
    far ones that no observation knows of; a figure may be one of a plan."""
    today = context.today.isoformat()
    written = {one.id: context.find(one.document, Document) for _, one in context.of(Source)}
    for entry, value in context.dates:
        date, year, uses = value.value, value.value.year, value.field.uses
        known = (ObservationType.DATE, ObservationType.MISPRINT)
        texts = (written.get(cited.id) for cited in entry.record.source)
        text = f"{entry.record.title} {entry.record.summary}" if Use.DATES not in uses else ""
        aims = (link.type == "target" for link in context.links.incoming.get(entry.record.id, ()))
        is_past = Use.PAST in uses and not (_PLANNED.search(text) or any(aims))
        dates = [one.issued_on if one else None for one in texts]
        if Use.PAST in uses and date.first > today:
            found = f"ngày {date.vietnamese()} chưa tới"
            expected = "ngày không sau hôm nay; có lẽ gõ nhầm năm"
            yield problem_at(entry, value.location, "ngay-tuong-lai", found, expected)
        elif is_past and all(one and one.last < date.first for one in dates):
            found = f"ngày {date.vietnamese()} sau khi nguồn được viết"
            expected = "ngày như nguồn in, hoặc nguồn nào kể việc này"
            yield differs(entry, value.location, found, expected)
        is_told = year > EARLIEST and Use.PAST in uses  # as a day to come
        is_far = not EARLIEST <= year <= context.today.year + AHEAD
        if is_far and not is_told and not context.is_noted(entry.record.id, *known):
            found = f"năm {year:04} quá xa"
            expected = f"năm từ {EARLIEST} đến {AHEAD} năm nữa; nguồn in đúng như vậy thì thêm "
            yield problem_at(entry, value.location, "nam-la", found, f"{expected}ghi chú")
