"""Who gives is not who receives, and what lies within a place is not beside it."""

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model import Document, Event, Funding, Place


def check(entry: Entry) -> Problems:
    """Fundings whose giver is their receiver, bodies that take part in what they hold, places that
    border what they lie in."""
    record = entry.record
    if isinstance(record, Funding) and record.giver and record.giver == record.receiver:
        found = f"“{record.receiver}” cũng là bên giao"
        expected = "mã của bên nhận thật; nguồn không nêu bên nhận thì xóa dòng này"
        yield problem_at(entry, "receiver", "giao-cho-minh", found, expected)
    if isinstance(record, Event):
        for at, one in enumerate(record.participants):
            if one in record.organizers:
                found, expected = f"“{one}” cũng là đơn vị thực hiện", "chỉ ghi ở một trường"
                yield problem_at(entry, ("participants", at), "giao-cho-minh", found, expected)
    if isinstance(record, Document):
        for at, one in enumerate(record.recipients):
            if one in record.issuers:
                found, expected = f"“{one}” cũng là cơ quan ban hành", "chỉ nơi nhận"
                yield problem_at(entry, ("recipients", at), "giao-cho-minh", found, expected)
    if isinstance(record, Place) and record.part_of in record.borders:
        at = record.borders.index(record.part_of or "")
        found, expected = f"“{record.part_of}” bao trùm nơi này", "nơi giáp ranh"
        yield problem_at(entry, ("borders", at), "giao-cho-minh", found, expected)
