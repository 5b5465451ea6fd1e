"""What the source is said not to give is not given by the record."""

import re
from collections.abc import Mapping

from macros.checks.context import Problems, differs
from macros.load import Entry
from macros.model.declared import fields_of
from macros.model.partial_date import PartialDate
from macros.suggest import plain, slug

_MERELY = re.compile(
    r"(?<=tong so) de so(?: sanh)?$|(?<=(?:nam|gay)) (?:to chuc|dien ra|ban hanh|ky|phat)$"
)
"""What may be said of a number or of a day without asking for another one."""
_WHO = re.compile(r"^(?:don vi|co quan|ben|noi|dai) (?=\w)")
_ALSO = {
    **{"nguoi ky": "signers", "to chuc": "organizers", "chu tri": "organizers"},
    **{"thoi han": "target_year", "quyet dinh giao kinh phi": "decision"},
    **{"dang day du": "expansion"},
}
"""What fields are called otherwise than by their labels, without the words for who does it."""
_DOING = re.compile(r" (?:thực hiện|tổ chức|diễn ra)$")


def check(entry: Entry) -> Problems:
    """Items of `not_given` that name a field which the record has, or a day that it knows."""
    if not entry.record.not_given:
        return
    given = _given(entry)
    for at, item in enumerate(entry.record.not_given):
        said = _MERELY.sub("", plain(item))
        key = given.get(said) or _beginning(given, said) or _place(entry, item)
        key = key or given.get(said.partition(" cua ")[0], "")
        bare = _WHO.sub("", said) if said not in given else ""
        also = {_WHO.sub("", name): one for name, one in given.items()}
        also |= {name: one for name, one in _ALSO.items() if one in given.values()}
        if key := key or also.get(bare, ""):
            found = f"nói nguồn không nêu “{item}”, mà {key} có giá trị"
            expected = "bỏ mục này, hoặc bỏ giá trị kia nếu nguồn không nêu"
            yield differs(entry, ("not_given", at), found, expected)


def _given(entry: Entry) -> dict[str, str]:
    """Keys of the fields that have a value, by what they are called."""
    found: dict[str, str] = {}
    absences = entry.record.absences
    for key, field in fields_of(type(entry.record)).items():
        value = entry.record.held(key)
        if value not in (None, []):
            found |= {plain(field.label): key, plain(absences.get(key, field.label)): key}
        if isinstance(value, PartialDate):
            found |= {"nam": key} | ({"ngay": key, "ngay thang": key} if value.day else {})
    return found


def _beginning(given: Mapping[str, str], said: str) -> str:
    """The one field whose name begins with what is said in two words or more."""
    keys = {key for name, key in given.items() if " " in said and name.startswith(f"{said} ")}
    return keys.pop() if len(keys) == 1 else ""


def _place(entry: Entry, item: str) -> str:
    """The key of the place that is given, whose id begins with what its kind is called."""
    place, places = entry.record.held("place"), entry.record.held("places", [])
    kinds = [slug(_DOING.sub("", one)) for one in item.split(",")]
    for key, given in {"place": [place or ""], "places": places}.items():
        if any(one.startswith(f"{kind}-") for one in given for kind in kinds if kind):
            return key
    return ""
