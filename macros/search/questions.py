"""Words that ask or point, and the kinds of record that they point at, from questions.yml."""

from macros.model import KINDS, Amounted
from macros.search.documents import MEANING_LABEL, PROSE_LABEL
from macros.search.said import Phrases, tables_of

_TABLES = tables_of("questions.yml")
_LABELS = {key: [record_type.kind.label] for key, record_type in KINDS.items()}
_LABELS |= {"handbook": [PROSE_LABEL], "meaning": [MEANING_LABEL], "names": []}
_LABELS["amount"] = [one.kind.label for one in KINDS.values() if issubclass(one, Amounted)]
_AMOUNT, _NAMES = ["amount", "indicator"], ["names"]

Asking = dict[str, list[str]]
"""Labels of kinds by phrase, its words parted by spaces."""


def _labels(table: Phrases) -> Asking:
    return {p: [label for key in keys for label in _LABELS[key]] for p, keys in table}


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
