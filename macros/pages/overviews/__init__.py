"""The overview pages, one module each; every one is a macro that a page in docs/ calls."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature, signature

from markupsafe import Markup

from macros.model import Record
from macros.model.figure import Figure
from macros.model.place import Place
from macros.model.term import Term
from macros.pages.overviews import (
    communication,
    field_reference,
    figures,
    funding,
    home,
    indicators,
    legal_basis,
    lessons,
    lookup,
    misprints,
    models,
    observations,
    organizations,
    places,
    problem_codes,
    sources,
    terms,
    timeline,
    updates,
    who_does_what,
    whole,
)

MACROS: dict[str, Callable[..., Markup]] = {
    "home": home.render,
    "legal_basis": legal_basis.render,
    "timeline": timeline.render,
    "models": models.render,
    "indicators": indicators.render,
    "figures": figures.render,
    "funding": funding.render,
    "lessons": lessons.render,
    "lookup": lookup.render,
    "misprints": misprints.render,
    "who_does_what": who_does_what.render,
    "communication": communication.render,
    "places": places.render,
    "organizations": organizations.render,
    "terms": terms.render,
    "sources": sources.render,
    "field_reference": field_reference.render,
    "problem_codes": problem_codes.render,
    "updates": updates.render,
    "observations": observations.render,
    "whole": whole.render,
}

OF_PIECES = {"whole"}
"""Those that are made of pieces, and no piece themselves."""
"""Macro name → function that renders the page's content for a Writer, and the macro's options."""


def _options(render: Callable[..., Markup]) -> Signature:
    """What a page may hand over: all but the writer, each by its name."""
    _, *options = signature(render).parameters.values()
    return Signature([option.replace(kind=Parameter.KEYWORD_ONLY) for option in options])


_RECORD = Parameter("record_id", Parameter.POSITIONAL_OR_KEYWORD, annotation="str")
CALLABLE: dict[str, Signature] = {
    **{name: _options(render) for name, render in MACROS.items()},
    **dict.fromkeys(("form", "sending", "telling"), Signature()),
    "record_page": Signature([_RECORD]),
}
"""All that a page in docs/ may call, with the options of each."""

NAMED: dict[str, dict[str, type[Record]]] = {
    "communication": {"figures": Figure},
    "home": {"campaign": Term, "figures": Figure},
    "places": {"district": Place, "units": Figure},
    "record_page": {"": Record, "record_id": Record},
    "whole": {"campaign": Term},
}
"""Macro name → its options that are ids → what kind of record they name."""
