"""Words that ask or point, and the kinds of record that they point at, from questions.yml."""

from macros.model import KINDS
from macros.search.documents import MEANING_LABEL, PROSE_LABEL
from macros.search.said import Phrases, tables_of

_TABLES = tables_of("questions.yml")
_LABELS = {key: record_type.kind.label for key, record_type in KINDS.items()}
_LABELS["handbook"] = PROSE_LABEL
_LABELS["meaning"] = MEANING_LABEL
_AMOUNT, _NAMES = ["figure", "indicator", "funding"], ["names"]

Asking = dict[str, list[str]]
"""Labels of kinds by phrase, its words parted by spaces."""


def _labels(table: Phrases) -> Asking:
    return {p: [_LABELS[key] for key in keys if keys != _NAMES] for p, keys in table}


def asking() -> Asking:
    """Phrases that only ask: a search leaves them out, and weighs the kinds of their answers."""
    return _labels(_TABLES["asking"])


def counting() -> list[str]:
    """Those that ask how many there are of what follows; who asks for names is told that first."""
    asked = (_AMOUNT, _NAMES)
    return [phrase for kinds in asked for phrase, keys in _TABLES["asking"] if keys == kinds]


def pointing() -> Asking:
    """Phrases that are searched for, but need not be found: they weigh a kind as well."""
    return _labels(_TABLES["pointing"])
