"""The items that were typed as one text: what parts them, how they look as a list; and what a
closed list allows, in words."""

import re
from typing import Any

from macros.load.characters import LINE_END
from macros.load.scalars import in_yaml
from macros.load.yaml_tree import Location, Tree
from macros.model.declared import Field, fields_of
from macros.model.record import ID_PATTERN
from macros.suggest import ALIKE, key_of, nearest_named

BULLET = re.compile(r"(?:^|\s)[–—•·●▪+*]\s|^\d{1,2}[.)]\s")
_MARKED = re.compile(r"\s*(?:[-–—•·●▪+*]|\d{1,2}[.)])(?:\s+|(?=[^\W\d]))")
"""How a line begins that is an item, whatever stands for its dash."""
_PARTED = re.compile(r"\s*[,;|]\s*|\s/\s|\svà\s")
"""What parts ids and keys of lists, of which none has a sign but hyphens."""
_NUMBER = re.compile(r"(?:^|\s)(?:\d{1,2}|[a-zđ])[.)]\s+")
_LONGEST_PART = 6
"""Words of one of several things that a comma parts; longer parts are a sentence."""


def _is_enumerated(text: str) -> bool:
    """Whether the commas of a text part several short things: ``già làng, người có uy tín``."""
    parts = re.split("[,;]", text)
    return not text.endswith(".") and all(1 <= len(one.split()) <= _LONGEST_PART for one in parts)


def ids_listed(text: str, field: Field) -> list[str]:
    """The ids or keys that `text` lists, whatever parts them; none where it has anything else."""
    found: list[str] = []
    for part in filter(None, _PARTED.split(text.strip("()[]{} "))):
        words = [word for one in part.split() if (word := one.strip("-–—•·●*+#"))]
        key = key_of(part, field.choices)
        found += [key] if key else words
        are_ids = all(re.fullmatch(ID_PATTERN, word) for word in words)
        are_many = len(words) > 1 and not all(w in field.choices or "-" in w for w in words)
        if not key and (not are_ids or are_many):
            return []
    return found


def _typed_items(text: str, field: Field, location: Location, tree: Tree) -> list[str]:
    """The items that were typed as `text`, by its lines where any but the first has a mark."""
    first, heap = tree.values[location][0], tree.heaps.get(location, 0)
    lines = LINE_END.split(tree.text)[first - 1 : first - 1 + heap]
    if any(_MARKED.match(line) for line in lines[1:]):
        starts = [f"\n{line}" if _MARKED.match(line) else line for line in map(str.strip, lines)]
        return [_MARKED.sub("", one) for one in " ".join(starts).split("\n")]
    if _NUMBER.match(text):
        return _NUMBER.split(text)
    if BULLET.match(text):
        return BULLET.split(text)
    is_many = field.ref or field.choices or field.group or _is_enumerated(text)
    return re.split("[,;]", text) if is_many else [text]


def as_items(field: Field, location: Location, tree: Tree) -> str | None:
    """The list, or the one item, that was typed at `location`; None where that is not clear."""
    text = tree.raw.get(location, "")
    if not text:
        return None
    is_id = field.ref or field.choices
    begins, *others = map(str.strip, re.split("[,;]", text))
    are_ids = all(re.fullmatch(ID_PATTERN, one) for one in others)
    if field.group and re.fullmatch(ID_PATTERN, begins) and not are_ids:  # the keys of one item
        text = " | ".join((begins, *others))
    parts = (is_id and ids_listed(text, field)) or _typed_items(text, field, location, tree)
    inner = fields_of(field.group) if field.group else {}
    needed = [key for key, one in inner.items() if one.required]
    if inner and "|" not in text and len(needed) != 1:
        return None
    lines = []
    for part in filter(None, map(str.strip, parts)):
        keys = [*inner] if "|" in text else needed
        values = map(str.strip, part.split("|") if inner else [part])
        named = [f"{key}: {in_yaml(one)}" for key, one in zip(keys, values, strict=False) if one]
        lines.append("- " + ("⏎    ".join(named) if inner else in_yaml(part)))
    is_item = isinstance(location[-1], int)
    return lines[0] if is_item and lines else "".join(f"⏎  {line}" for line in lines) or None


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
