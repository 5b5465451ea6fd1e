"""What the pages of claims, observations and figures show beyond facts and links."""

from __future__ import annotations

from markupsafe import Markup

from macros.exports.gather import claims_on
from macros.model import KINDS
from macros.model.claim import Claim, CountOf, OfFigure, SameName
from macros.model.figure import Figure, Indicator
from macros.model.observation import Observation
from macros.pages.indicators.standing import standing_of
from macros.pages.series import series_view
from macros.pages.writer import Writer


def claim_part(writer: Writer, claim: Claim) -> Markup:
    """The verdict with its working, and the observations that speak of it."""
    base = writer.base
    return writer.render(
        "extras/claim.html",
        outcome=base.outcomes[claim.id],
        counted=counted_list(writer, claim) if isinstance(claim, CountOf) else "",
        stated=base.get(claim.stated) if isinstance(claim, OfFigure) else None,
        spellings=claim.spellings if isinstance(claim, SameName) else (),
        observations=[base.get(i) for i in claim.observations],
    )


def counted_list(writer: Writer, claim: CountOf) -> str:
    """``Tin ở Chú thích 5``: what is counted, in words."""
    counted, base = claim.counted, writer.base
    kind = KINDS[counted.kind]
    typed = (record for record in base.all(kind) if getattr(record, "type", None) == counted.type)
    first = next(typed, None)
    name = first.type.label if first else kind.kind.plural  # type: ignore[attr-defined]
    places = [writer.place_label(c) for c in claim.source if c.at and c.at == counted.at]
    return " ở ".join((name, *places))


def observation_part(writer: Writer, observation: Observation) -> Markup:
    """What is printed, how it may be read, and the claims that compute."""
    claims = claims_on(writer.base, observation.id)
    return writer.render("extras/observation.html", record=observation, claims=claims)


def figure_part(writer: Writer, figure: Figure) -> Markup:
    """The same number in other sources, by date."""
    series = series_view(writer.base, figure)
    return writer.render("extras/figure.html", record=figure, series=series) if series else Markup()


def indicator_part(writer: Writer, indicator: Indicator) -> Markup:
    """Where the indicator stands, with its chart."""
    view = standing_of(writer.base, indicator)
    return writer.render("extras/indicator.html", standing_view=view)
