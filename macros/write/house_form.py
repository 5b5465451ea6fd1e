"""Whether a text is plainly in the house form, told from the tree that loading has made of it.

Normalising parses a text again and again to prove that nothing is lost. Nearly every file needs
none of it: whatever this accepts, `normalise` gives back unchanged (a test holds that).
"""

from macros.load.scalars import respelled
from macros.load.tree import Tree
from macros.model import Record
from macros.model.order import key_order
from macros.model.uses import Use
from macros.model.walk import field_at
from macros.write.tones import has_tones_placed, place_tones


def is_plainly_normal(text: str, tree: Tree, record_type: type[Record]) -> bool:
    """For the text of a sound record, whose letters are known to be right; “no” may be wrong."""
    is_ended = text.endswith("\n") and not text.endswith("\n\n")
    has_clean_ends = is_ended and not any(end in text for end in (" \n", "\t\n", "\r"))
    return has_clean_ends and _is_in_order(tree, record_type) and _spelled(tree, record_type)


def _is_in_order(tree: Tree, record_type: type[Record]) -> bool:
    order = {key: rank for rank, key in enumerate(key_order(record_type))}
    top = [(order.get(str(at[0]), -1), place) for at, place in tree.keys.items() if len(at) == 1]
    ranks = [rank for rank, _ in top]
    return ranks == sorted(ranks) and all(column == 1 for _, (_, column) in top)


def _spelled(tree: Tree, record_type: type[Record]) -> bool:
    for at, value in tree.raw.items():
        field = field_at(record_type, at)
        if not field:
            return False
        if field.holds != "text":
            is_kept = at not in tree.styles and respelled(value, field.holds) == value
        else:
            is_own = Use.OWN_WORDS in field.uses and not has_tones_placed(value)
            is_kept = not is_own or place_tones(value) == value
        if not is_kept:
            return False
    return True
