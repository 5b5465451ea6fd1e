"""The list that a claim counts is one that there can be: its kind, its type, its place; and one
whose records could all be read."""

from collections.abc import Iterator

from macros.checks.context import Context
from macros.checks.outline import wanted
from macros.model import KINDS
from macros.model.claim import Claim, CountOf
from macros.model.declared import fields_of


def is_unread(context: Context, claim: Claim) -> bool:
    """Whether a record that the claim might count could not be read: then it counts too few."""
    if not isinstance(claim, CountOf) or claim.counted.kind not in KINDS:
        return False
    return context.may_lack(KINDS[claim.counted.kind])


def uncounted(context: Context, claim: CountOf) -> Iterator[tuple[str, str, str]]:
    """What of `counted` no record can have: its key, what was found, what is allowed."""
    counted = claim.counted
    if counted.kind not in KINDS:
        yield "kind", f"không có loại bản ghi “{counted.kind}”", f"một trong: {', '.join(KINDS)}"
    elif counted.type is not None:
        kind = KINDS[counted.kind]
        field, label = fields_of(kind).get("type"), kind.kind.label.lower()
        if not field or not field.choices:
            expected = "xóa khóa type: đếm mọi bản ghi của loại này"
            yield "type", f"{label} không có trường type", expected
        elif counted.type not in field.choices:
            listed = ", ".join(f"{key} ({name})" for key, name in field.choices.items())
            yield "type", f"{label} không có type “{counted.type}”", f"một trong: {listed}"
    source = claim.source[0].id
    places = [f"{item.at}." for item in context.outline(source)]
    if places and counted.at and not any(at.startswith(f"{counted.at}.") for at in places):
        found = f"nguồn “{source}” không có vị trí “{counted.at}”"
        yield "at", found, wanted(context, source, counted.at)
