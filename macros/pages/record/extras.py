"""What the page of some kinds shows beyond facts and links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from macros.model import KINDS, Record
from macros.model.claim import Claim
from macros.model.document import Document
from macros.model.figure import Figure, Indicator
from macros.model.model_programme import ModelProgramme
from macros.model.observation import Observation
from macros.model.place import UNITS, Place
from macros.model.source import Source
from macros.pages.chronology import CHRONICLED, timeline_entries, witnesses_of
from macros.pages.diagrams.documents import diagram_of
from macros.pages.overviews.sources import coverage_of
from macros.pages.place_view import place_view
from macros.pages.record.audit import claim_part, figure_part, indicator_part, observation_part
from macros.pages.record.basis import basis_line
from macros.pages.writer import Writer


def extra_of(writer: Writer, record: Record) -> Markup:
    """The extra parts of a record's page; empty for most kinds."""
    render = _EXTRAS.get(KINDS[record.kind.key])
    parts = [render(writer, record)] if render else []
    if isinstance(record, CHRONICLED):
        parts.append(writer.render("extras/chronicled.html", record=record))
    return Markup("\n").join(parts)


def _diagram(writer: Writer, document: Document) -> Markup:
    """What the document rests on and what rests on it."""
    return writer.render("extras/document.html", diagram=diagram_of(writer.base, document))


def _evidence(writer: Writer, model: ModelProgramme) -> Markup:
    """Media and events about the model programme in the order of time; what is not known."""
    entries = timeline_entries(writer.base, witnesses_of(writer.base, model))
    return writer.render("extras/model.html", entries=entries)


def _place(writer: Writer, place: Place) -> Markup:
    """What is recorded of a commune; larger places have their own lists."""
    if place.type not in UNITS:
        return Markup()
    return writer.render("extras/place.html", view=place_view(writer.base, place))


def basis_of(writer: Writer, record: Record) -> Markup:
    """What stands before a document's facts: the line to cite it by."""
    line = basis_line(writer.base, record) if isinstance(record, Document) else ""
    return writer.render("extras/basis.html", line=line, record=record)


def _outline(writer: Writer, source: Source) -> Markup:
    """The source's outline with the records drawn from each place."""
    return writer.render("extras/source.html", coverage=coverage_of(writer.base, source))


_EXTRAS: dict[type[Record], Callable[[Writer, Any], Markup]] = {
    Claim: claim_part,
    Document: _diagram,
    Figure: figure_part,
    Indicator: indicator_part,
    ModelProgramme: _evidence,
    Observation: observation_part,
    Place: _place,
    Source: _outline,
}
