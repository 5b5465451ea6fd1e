"""What a closed list allows, in words."""

from typing import Any

from macros.model.declared import Field
from macros.suggest import ALIKE, nearest_named

FEW = 24
"""A vocabulary up to this size is listed whole with its labels."""


def allowed(detail: Any, field: Field | None) -> str:
    """The value that was meant, or all."""
    labels = field.choices if field else {}
    names = {key: [label] for key, label in labels.items()}
    if near := nearest_named(str(detail["input"]), names, ALIKE):
        others = ", ".join(key for key in labels if key != near)
        return f"“{near}” ({labels[near]}); các giá trị khác: {others}"
    return f"một trong: {listed(labels)}"


def listed(labels: dict[str, str]) -> str:
    """The keys of a vocabulary, with their labels where there are not too many."""
    shown = [f"{key} ({label})" for key, label in labels.items()]
    return ", ".join(shown if len(shown) <= FEW else labels)
