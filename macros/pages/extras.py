"""What the page of some kinds shows beyond facts and links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from macros.model import Record
from macros.model.model_programme import ModelProgramme
from macros.model.source import Source
from macros.pages.overviews.sources import coverage_of
from macros.pages.chronology import timeline_entries
from macros.pages.writer import Writer


def extra_of(writer: Writer, record: Record) -> Markup:
    """The extra part of a record's page; empty for most kinds."""
    render = _EXTRAS.get(type(record))
    return render(writer, record) if render else Markup("")


def _evidence(writer: Writer, model: ModelProgramme) -> Markup:
    """Media and events about the model programme, in the order of time."""
    witnesses = {link.origin for link in writer.base.incoming(model.id)}
    entries = [e for e in timeline_entries(writer.base) if e.record.id in witnesses]
    return writer.render("extras/model.html", entries=entries)


def _outline(writer: Writer, source: Source) -> Markup:
    """The source's outline with the records drawn from each place."""
    return writer.render("extras/source.html", coverage=coverage_of(writer.base, source))


_EXTRAS: dict[type[Record], Callable[[Writer, Any], Markup]] = {
    ModelProgramme: _evidence,
    Source: _outline,
}
