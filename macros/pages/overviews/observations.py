"""Đối soát số liệu: every claim with its verdict, every observation; facts and readings apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.audit import Outcome, Verdict
from macros.exports.record_data import AuditedClaim, claims_on
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Basis, Claim
from macros.model.observation import Observation
from macros.pages.lists import list_of
from macros.pages.series import SeriesRow, all_series_views
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = (
    "Điều được đối soát",
    "Kết luận, số in",
    "Tính ra",
    "Nhận xét, cách đọc",
    "Vị trí",
)
FACETS = {"ket-luan": "Kết luận", "loai": "Loại", "muc": "Mục"}
NOTED = "Ghi chú"
"""What stands for a verdict where nothing is to be computed."""


@dataclass(frozen=True)
class AuditPage:
    """The table, outcomes by the claim's id, claims by the observation's, rows of each verdict.

    `series` are the numbers that more than one source prints.
    """

    table: Table
    outcomes: dict[str, Outcome]
    claims: dict[str, tuple[AuditedClaim, ...]]
    counts: tuple[tuple[Verdict, int], ...]
    observations: int
    series: tuple[tuple[SeriesRow, ...], ...]


def audit_page(base: KnowledgeBase) -> AuditPage:
    """Claims first, those that do not hold on top; then the observations by type."""
    claims = [r for r in list_of(base, Claim).records if isinstance(r, Claim)]
    claims.sort(key=lambda claim: _urgency(base, claim))
    observations = [r for r in list_of(base, Observation).records if isinstance(r, Observation)]
    rows = [_claim_row(base, claim) for claim in claims]
    judged = {o.id: claims_on(base, o.id) for o in observations}
    rows += [_observation_row(observation, judged[observation.id]) for observation in observations]
    verdicts = Counter(outcome.verdict for outcome in base.outcomes.values())
    return AuditPage(
        Table("doi-soat", "Mọi phép đối chiếu và ghi chú đối soát", COLUMNS, tuple(rows), FACETS),
        base.outcomes,
        judged,
        tuple((verdict, verdicts[verdict]) for verdict in Verdict),
        len(observations),
        all_series_views(base),
    )


def _urgency(base: KnowledgeBase, claim: Claim) -> tuple[int, int]:
    """What does not hold first; what the source says itself before the editors' tests."""
    verdict = base.outcomes[claim.id].verdict
    return list(Verdict).index(verdict), list(Basis).index(claim.basis)


def _claim_row(base: KnowledgeBase, claim: Claim) -> Row:
    outcome = base.outcomes[claim.id]
    cells = (
        Cell(f"{outcome.verdict.label} {outcome.printed}"),
        Cell(" ".join(filter(None, (outcome.computed, outcome.working, outcome.difference)))),
        Cell(claim.summary or "", tuple(base.get(i) for i in claim.observations)),
        Cell(", ".join(_places(claim))),
    )
    return Row(claim, cells, _facets(claim, outcome.verdict.label, claim.type.label))


def _observation_row(observation: Observation, claims: tuple[AuditedClaim, ...]) -> Row:
    cells = (
        Cell(" ".join((NOTED, *observation.printed))),
        Cell(" ".join(audited.outcome.summary for audited in claims)),
        Cell(f"{observation.summary or ''} {observation.reading or ''}"),
        Cell(", ".join(_places(observation))),
    )
    return Row(observation, cells, _facets(observation, NOTED, observation.type.label))


def _facets(record: Record, verdict: str, kind: str) -> dict[str, tuple[str, ...]]:
    sections = tuple(dict.fromkeys(section_of(place) for place in _places(record)))
    return {"ket-luan": (verdict,), "loai": (kind,), "muc": sections}


def _places(record: Record) -> Iterable[str]:
    return dict.fromkeys(citation.at for citation in record.source if citation.at)


def section_of(place: str) -> str:
    """The part of the source that a place lies in: ``III.3.6`` → ``III``, ``ct5.2`` → ``ct5``."""
    return place.split(".")[0]


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/observations.html", page=audit_page(writer.base))
