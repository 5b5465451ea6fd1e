"""The body at the end of a document's number is of the system that issued it; its digits and year
are those of the id.

TU, HU, ĐU are committees of the Party, UBND and HĐND bodies of the state (Nghị định 30/2020/NĐ-CP,
Phụ lục I; Hướng dẫn 36-HD/VPTW).
"""

import re

from macros.checks.context import Context, Problems, differs, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.model.observation import ObservationType
from macros.model.organization import Level, Organization, OrganizationType

_BODY = re.compile(r"[/-](TU|HU|ĐU|UBND|HĐND)$")
_BODIES = {"TU", "HU", "ĐU", "UBND", "HĐND", "MTTQ", "UBMTTQ", "UBMTTQVN", "BTTUBMTTQ"}
_SYSTEM = {"UBND": OrganizationType.GOVERNMENT, "HĐND": OrganizationType.GOVERNMENT}
_OTHER = {"UBND": "hội đồng nhân dân", "HĐND": "ủy ban nhân dân"}
_LEVELS = {"TU": {Level.PROVINCE, Level.DISTRICT}, "HU": {Level.DISTRICT}}
_KNOWN = (ObservationType.NUMBERING, ObservationType.MISPRINT)
_NUMBER = re.compile(r"0*(\d+)")
_OWN_NUMBER = re.compile(r"(?!(?:19|20)\d\d-)0*(\d+)")
_YEAR = re.compile(r"-((?:19|20)\d\d)$")
_EXPECTED = "đúng như nguồn in; mã sai thì đổi cả mã và tên tệp"


def check(context: Context) -> Problems:
    """Numbers that end with a body of one system where all issuers are of another; documents whose
    id has another number, or another year than their date."""
    today = context.today.isoformat()
    for entry, record in context.of(Document):
        if record.number:
            yield from _of_id(entry, record, record.number, today)
        bodies = [one for one in re.split(r"[/-]", record.number or "") if one in _BODIES]
        is_known = context.is_noted(record.id, *_KNOWN, saying=record.number or "")
        if len(bodies) > 1 and len(record.issuers) == 1 and not is_known:
            found = f"số, ký hiệu nêu {' và '.join(bodies)}, mà chỉ một cơ quan ban hành"
            yield differs(entry, "issuers", found, "mã của mọi cơ quan cùng ban hành")
        body = _BODY.search(record.number or "")
        issuers = context.find_all(record.issuers, Organization)
        if body and issuers and not is_known:
            systems, levels = {one.type for one in issuers}, {one.level for one in issuers}
            meant = _SYSTEM.get(body[1], OrganizationType.PARTY)
            names = [f"{one.title} {one.aliases}".lower() for one in issuers]
            is_other = all(_OTHER.get(body[1], "\n") in name for name in names)
            is_level = None in levels or levels & _LEVELS.get(body[1], levels)
            if meant not in systems or is_other or not is_level:
                what = "" if meant in systems else f" {meant.label.lower()}"
                found = f"số, ký hiệu kết thúc bằng {body[1]}, mà cơ quan ban hành không phải{what}"
                found += "" if what else " cơ quan ấy"
                expected = "mã của cơ quan đã ban hành, hoặc số, ký hiệu đúng như nguồn in"
                yield differs(entry, ("issuers", 0), found, expected)


def _of_id(entry: Entry, record: Document, number: str, today: str) -> Problems:
    own, printed = _OWN_NUMBER.match(record.id), _NUMBER.match(number)
    if own and printed and own[1] != printed[1]:
        found = f"số {printed[0]}, mà mã ghi {own[0]}"
        yield problem_at(entry, "number", "nam-khac-ma", found, f"số {_EXPECTED}")
    year, day = _YEAR.search(record.id), record.issued_on
    if year and day and day.first <= today and str(day.year) != year[1]:  # a later one is told
        found = f"ra năm {day.year}, mà mã ghi {year[1]}"
        yield problem_at(entry, "issued_on", "nam-khac-ma", found, f"ngày {_EXPECTED}")
