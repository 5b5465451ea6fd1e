"""What the page of some kinds shows beyond facts and links, each by the template of its kind."""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from macros.exports.gather import claims_on
from macros.model import KINDS, Record
from macros.model.claim import Claim, CountOf, OfFigure, SameName
from macros.model.document import Document
from macros.model.figure import Figure, Indicator
from macros.model.model_programme import ModelProgramme
from macros.model.observation import Observation
from macros.model.place import UNITS, Place
from macros.model.source import Source
from macros.pages.chronology import CHRONICLED, timeline_entries, witnesses_of
from macros.pages.diagrams.documents import diagram_of
from macros.pages.indicators.standing import standing_of
from macros.pages.overviews.sources import coverage_of
from macros.pages.place_view import place_view
from macros.pages.record.citation import basis_line
from macros.pages.series import series_view
from macros.pages.writer import Content, Writer


def extra_of(writer: Writer, record: Record) -> Markup:
    """The extra parts of a record's page; empty for most kinds."""
    content_of = _EXTRAS.get(KINDS[record.kind.key])
    content = content_of(writer, record) if content_of else {}
    shown = [record.kind.key] if content else []
    shown += ["chronicled"] if isinstance(record, CHRONICLED) else []
    parts = (writer.render(f"extras/{name}.html", record=record, **content) for name in shown)
    return Markup("\n").join(parts)


def basis_of(writer: Writer, record: Record) -> Markup:
    """What stands before a document's facts: the line to cite it by."""
    line = basis_line(writer.base, record) if isinstance(record, Document) else ""
    return writer.render("extras/basis.html", line=line, record=record)


def _claim(writer: Writer, claim: Claim) -> Content:
    """The verdict with its working, and the observations that speak of it."""
    base = writer.base
    return {
        "outcome": base.outcomes[claim.id],
        "counted": counted_list(writer, claim) if isinstance(claim, CountOf) else "",
        "stated": base.get(claim.stated) if isinstance(claim, OfFigure) else None,
        "spellings": claim.spellings if isinstance(claim, SameName) else (),
        "observations": [base.get(i) for i in claim.observations],
    }


def counted_list(writer: Writer, claim: CountOf) -> str:
    """``Tin ở Chú thích 5``: what is counted, in words."""
    counted, base = claim.counted, writer.base
    kind = KINDS[counted.kind]
    typed = (record for record in base.all(kind) if record.held("type") == counted.type)
    first = next(typed, None)
    name = first.type.label if first else kind.kind.plural  # type: ignore[attr-defined]
    places = [writer.place_label(c) for c in claim.source if c.at and c.at == counted.at]
    return " ở ".join((name, *places))


def _figure(writer: Writer, figure: Figure) -> Content:
    """The same number in other sources, by date."""
    series = series_view(writer.base, figure)
    return {"series": series} if series else {}


_EXTRAS: dict[type[Record], Callable[[Writer, Any], Content]] = {
    Claim: _claim,
    # What it rests on and what rests on it.
    Document: lambda writer, document: {"diagram": diagram_of(writer.base, document)},
    Figure: _figure,
    Indicator: lambda writer, indicator: {"standing_view": standing_of(writer.base, indicator)},
    # Media and events about it in the order of time; what is not known.
    ModelProgramme: lambda writer, model: {
        "entries": timeline_entries(writer.base, witnesses_of(writer.base, model))
    },
    # What is printed, how it may be read, and the claims that compute.
    Observation: lambda writer, note: {"claims": claims_on(writer.base, note.id)},
    # What is recorded of a commune; larger places have their own lists.
    Place: lambda writer, place: (
        {"view": place_view(writer.base, place)} if place.type in UNITS else {}
    ),
    # The outline with the records drawn from each place.
    Source: lambda writer, source: {"coverage": coverage_of(writer.base, source)},
}
