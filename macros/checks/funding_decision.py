"""A budget is decided in its year or the one before, by the level that gives it, and is not less
than what was spent of it."""

import re
from collections.abc import Mapping
from fractions import Fraction

from macros.audit.numbers import number_of
from macros.audit.units import factor, unit_of
from macros.checks.against_title import years_in
from macros.checks.context import Context, Problems, differs, problem_at
from macros.load import Entry
from macros.model import Document, Funding, Organization
from macros.model.amounted import PRINTED_NUMBER
from macros.model.observation import ObservationType
from macros.model.vocabulary import DocumentType

_KNOWN = (
    *(ObservationType.ARITHMETIC, ObservationType.MISPRINT, ObservationType.TENSION),
    *(ObservationType.DATE, ObservationType.NUMBERING),
)
_SIDES = (ObservationType.MISPRINT, ObservationType.NUMBERING)
_DECIDES = re.compile(r"(?:ủy ban|hội đồng) nhân dân|ubnd|hđnd|(?:huyện|tỉnh|đảng) ủy")
"""Bodies that give what they decide on themselves; an office gives what its body has decided."""
_SPENT = re.compile(r"(\d[\d.,]*)\s+((?:nghìn |triệu |tỷ |tỉ )?đồng)")


def check(context: Context) -> Problems:
    """Years with a month, decisions of another year, body or budget, amounts overspent."""
    decided: dict[str, Entry] = {}
    named = context.of(Organization)
    bodies = {name.lower(): body.id for _, body in named for name in body.names}
    for entry, record in context.of(Funding):
        if record.year.month:
            found = f"“{record.year}” có tháng, mà năm ngân sách là cả năm"
            yield problem_at(entry, "year", "nam-la", found, f"{record.year.year}")
        decision = context.find(record.decision, Document)
        if decision and not context.is_noted(record.id, *_SIDES):
            yield from _sides(entry, record, decision)
        is_known = context.is_noted(record.id, *_KNOWN)
        if decision and not is_known:
            yield from _decided(context, entry, record, decision)
            if receiver := context.find(record.receiver, Organization):
                yield from _received(entry, receiver, decision, bodies)
            other = decided.setdefault(decision.id, entry)
            yield from _of_two_years(entry, other, decision)
        if record.spent and not is_known:
            yield from _overspent(entry, record, record.spent)


def _sides(entry: Entry, record: Funding, decision: Document) -> Problems:
    """Giver and receiver that changed places; a note on days or sums says nothing of them."""
    gives = record.giver in (None, *decision.issuers)
    if record.receiver in decision.issuers and not gives:
        found = f"“{record.receiver}” ra quyết định “{decision.id}”, mà ghi là bên nhận"
        yield differs(entry, "receiver", found, "bên ra quyết định giao, bên kia nhận")


def _decided(context: Context, entry: Entry, record: Funding, decision: Document) -> Problems:
    issued, year = decision.issued_on, record.year.year
    if issued and year - issued.year not in (0, 1):
        found = f"năm {year}, mà quyết định “{decision.id}” ra năm {issued.year}"
        yield differs(entry, "year", found, "quyết định của năm ấy hoặc năm trước")
    if decision.type not in (DocumentType.DECISION, DocumentType.RESOLUTION):
        found = f"“{decision.id}” là {decision.type.label.lower()}"
        expected = "mã của quyết định hay nghị quyết giao tiền; văn bản khác ghi ở related"
        yield differs(entry, "decision", found, expected)
    gives = record.giver in (None, *decision.issuers)
    levels = {one.level for one in context.find_all(decision.issuers, Organization)}
    giver = context.records.get(record.giver or "")
    if not giver or not levels:
        return
    own = giver.level if isinstance(giver, Organization) else None
    expected = f"bên giao theo quyết định ấy: {', '.join(decision.issuers)}"
    if own and None not in levels and own not in levels:
        found = f"“{record.giver}” ở cấp khác với cơ quan ra quyết định “{decision.id}”"
        yield differs(entry, "giver", found, expected)
    elif not gives and _DECIDES.match(giver.title.lower()):
        found = f"“{record.giver}” không ra quyết định “{decision.id}”"
        yield differs(entry, "giver", found, expected)


def _received(
    entry: Entry, receiver: Organization, decision: Document, bodies: Mapping[str, str]
) -> Problems:
    """The decision names another body behind “cho”, or sends it to others."""
    for text in filter(None, (decision.content, decision.subject)):
        words = text.lower().partition(" cho ")[2].split()
        told = [" ".join(words[:end]).rstrip(",.;") for end in range(len(words), 0, -1)]
        other = next((bodies[name] for name in told if name in bodies), receiver.id)
        if other != receiver.id and not {*map(str.lower, receiver.names)}.intersection(told):
            found = f"“{decision.id}” giao cho “{other}”"
            yield differs(entry, "receiver", found, "bên nhận theo quyết định ấy")
            return


def _of_two_years(entry: Entry, other: Entry, decision: Document) -> Problems:
    """Told at both: which of them names another's decision is not to be seen."""
    both = [one.record for one in (other, entry) if isinstance(one.record, Funding)]
    is_for_years = len(years_in(f"{decision.period} {decision.title}")) > 1
    if len({one.year.year for one in both}) > 1 and not is_for_years:
        ids = " và ".join(one.id for one in both)
        found = f"“{decision.id}” là quyết định của cả {ids}, hai năm khác nhau"
        expected = "mỗi năm một quyết định; cho nhiều năm thì văn bản ghi period"
        for one in (other, entry):
            yield differs(one, "decision", found, expected)


def _overspent(entry: Entry, record: Funding, spent: str) -> Problems:
    paid = _SPENT.search(spent)
    is_money = unit_of(record.unit).goes_with(unit_of("đồng"))
    if not (paid and is_money and re.search(PRINTED_NUMBER, paid[1])):
        return
    if number_of(record.printed) < Fraction(number_of(paid[1])) * factor(paid[2], record.unit):
        found = f"“{spent}” nhiều hơn số được giao, {record.printed} {record.unit}"
        expected = "số đã chi như nguồn in; nguồn in như vậy thì thêm một ghi chú loại so-hoc"
        yield differs(entry, "spent", found, expected)
