"""Đối chiếu số liệu: the gravest first as sentences, then all checks and notes by weight."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.audit import Verdict
from macros.audit.numbers import number_of
from macros.exports.gather import audited, audited_by
from macros.exports.marks import failing
from macros.exports.record_data import AuditedClaim
from macros.knowledge_base import KnowledgeBase
from macros.model.claim import AtMost, Claim, CountOf, OfFigure
from macros.model.claim_parts import Basis
from macros.model.derived import amount, operands_of
from macros.model.figure import Figure
from macros.model.observation import Observation, ObservationType
from macros.pages.lists import listed
from macros.pages.series import all_series_views
from macros.pages.writer import Content, Writer

QUESTIONS = "cau-hoi"
"""The anchor of what editors ask, which the home page counts apart."""


@dataclass(frozen=True)
class Bar:
    """One of two numbers that do not agree; `share` of the larger in percent."""

    label: str
    value: str
    share: float
    is_computed: bool


Grave = tuple[Claim, list[Bar]]
"""A check that fails, with its two numbers."""


@dataclass(frozen=True)
class Folded:
    """Checks or notes under one heading, folded."""

    title: str
    claims: tuple[AuditedClaim, ...] = ()
    notes: tuple[Observation, ...] = ()
    anchor: str = ""

    @property
    def size(self) -> int:
        return len(self.claims) + len(self.notes)


def content(writer: Writer) -> Content:
    """Failed relations of the source, gravest first, other verdicts, the editors' questions, the
    notes; numbers that several sources print."""
    base = writer.base
    checks = audited(base, listed(base, Claim))
    own = [a for a in checks if not a.claim.is_question]
    found = failing(base)
    notes = listed(base, Observation)
    groups = [
        _verdicts(own, Verdict.OPEN),
        *(_notes(notes, kind) for kind in ObservationType if not kind.is_slip),
        Folded(Basis.EDITORS.label, tuple(a for a in checks if a not in own), anchor=QUESTIONS),
        _verdicts(own, Verdict.AGREES),
    ]
    return {
        "failed": sorted((_grave(base, a) for a in found.claims), key=_gravity),
        "groups": [group for group in groups if group.size],
        "misprints": sum(note.type.is_slip for note in notes),
        "all_series": all_series_views(base),
        "failing": found,
        "audited_by": audited_by,
    }


def _verdicts(checks: list[AuditedClaim], verdict: Verdict) -> Folded:
    found = tuple(a for a in checks if a.outcome.verdict == verdict)
    return Folded(f"Phép đối chiếu: {verdict.label.lower()}", found)


def _notes(notes: list[Observation], kind: ObservationType) -> Folded:
    return Folded(f"Ghi chú: {kind.label}", notes=tuple(n for n in notes if n.type == kind))


def _grave(base: KnowledgeBase, check: AuditedClaim) -> Grave:
    pairs = list(_pairs(base, check))
    most = max((number for *_, number, _ in pairs), default=1.0)
    bars = [Bar(label, value, 100 * number / most, own) for label, value, number, own in pairs]
    return check.claim, bars


def _pairs(base: KnowledgeBase, check: AuditedClaim) -> Iterable[tuple[str, str, float, bool]]:
    """What is printed and what it should agree with: label, value, number, whether computed."""
    claim = check.claim
    stated = base.get(claim.stated) if isinstance(claim, OfFigure) else None
    if not isinstance(stated, Figure):
        return
    yield stated.title, amount(stated), float(number_of(stated.printed)), False
    if isinstance(claim, AtMost):
        for whole in (base.get(i) for i in claim.operands):
            if isinstance(whole, Figure):
                yield whole.title, amount(whole), float(number_of(whole.printed)), False
    elif check.outcome.computed:
        number = check.outcome.computed.split()[0].removesuffix("%")
        label = _computed_from(base, claim, stated)
        yield label, check.outcome.computed, float(number_of(number)), True


def _computed_from(base: KnowledgeBase, claim: Claim, stated: Figure) -> str:
    """What the second number comes from, as far as that is true of all that it comes from."""
    if isinstance(claim, CountOf):
        return "Đếm được trong danh sách"
    own = {(citation.id, citation.at) for citation in stated.source}
    others = (base.get(operand) for operand in operands_of(claim, base.by_id))
    is_near = all(own & {(c.id, c.at) for c in other.source} for other in others)
    return "Tính ra từ các số ghi cùng chỗ" if is_near else "Tính ra"


def _gravity(grave: Grave) -> tuple[bool, float, str]:
    """A part larger than its whole first, then by how far the two numbers lie apart."""
    claim, bars = grave
    least = min((bar.share for bar in bars), default=100.0)
    return not isinstance(claim, AtMost), least, claim.id
