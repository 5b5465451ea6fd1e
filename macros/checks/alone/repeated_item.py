"""A name, a topic, a role, a place of a source, a text stands once in a record."""

from dataclasses import replace

from macros.checks.context import Problems, problem_at
from macros.codes import FIX_COMMAND
from macros.load import Entry, Location
from macros.model.claim_parts import RELATED_IN_CLAIMS
from macros.model.declared import Field, fields_of
from macros.model.fields import Citation
from macros.model.person import Role
from macros.model.source import Source, anchor
from macros.model.walk import walk
from macros.problems import Problem

_NAMES = {"id", "number", "aliases", "search_keys", "former_ids", "spellings", "about"}
_PLACES = {"at", "label", "kind", "type"}


def check(entry: Entry) -> Problems:
    """Items that stand twice in one list, places of a source that read alike; ids have a rule of
    their own."""
    if isinstance(entry.record, Source):
        known: dict[str, str] = {}
        places: dict[str, str] = {}
        for at, item in enumerate(entry.record.outline):
            if same := places.get(anchor(item.at)):
                found = f"vị trí “{item.at}” có hai lần trong dàn ý"
                if item.at != same:
                    found = f"“{item.at}” khác “{same}” chỉ ở chữ hoa hay dấu"
                location = ("outline", at, "at")
                yield problem_at(entry, location, "trung-vi-tri", found, "mỗi vị trí một tên")
            places.setdefault(anchor(item.at), item.at)
            other = known.setdefault(item.label, item.at)
            if anchor(other) != anchor(item.at):  # one place twice is told as that
                found = f"“{item.label}” cũng là tên của vị trí “{other}”"
                expected = "tên chỉ vị trí này có"
                yield problem_at(entry, ("outline", at, "label"), "noi-lai", found, expected)
    yield from _repeated(entry)
    yield from _copied(entry)


def _repeated(entry: Entry) -> Problems:
    named = [entry.record.title]
    for key in ("aliases", "search_keys"):
        for at, name in enumerate(getattr(entry.record, key)):
            is_title = key == "aliases" and name[:1].upper() + name[1:] == named[0]
            if name in named or is_title:
                found = f"“{name}” đã là tên của bản ghi"
                yield problem_at(entry, (key, at), "trung-lien-ket", found, "bỏ dòng này")
        named += getattr(entry.record, key)
    for key, field in fields_of(type(entry.record)).items():
        items = entry.record.held(key, ()) if field.many and not field.ref else ()
        known: set[object] = set()
        for at, item in enumerate(items):
            what, same = _named(item)
            if same in known:
                yield twice(entry, (key, at), what)
            known.add(same)


def _named(item: object) -> tuple[str, object]:
    """What an item is told as, and what no other of its list is; groups of other rules are not."""
    if isinstance(item, Citation):
        return f"{item.id}”, vị trí “{item.at}" if item.at else item.id, (item.id, item.at)
    if isinstance(item, Role):
        return item.title, (item.title.lower(), item.organization)
    return str(item), item if isinstance(item, str) else id(item)


def twice(entry: Entry, location: Location, what: str, code: str = "trung-lien-ket") -> Problem:
    """With the command that mends it, where all of the item stands before it."""
    told = problem_at(entry, location, code, f"“{what}” đứng hai lần", "giữ một lần")
    if location[0] in RELATED_IN_CLAIMS:
        return replace(told, expected="hai mục khác nhau: sửa một trong hai chỗ theo tiêu đề")
    items = entry.record.held(str(location[0]))
    is_copy = isinstance(items, list) and items.count(items[int(location[1])]) > 1
    return replace(told, remedy=f"{FIX_COMMAND} {entry.path}") if is_copy else told


def _copied(entry: Entry) -> Problems:
    """Texts that are a copy of the title or of each other."""
    known: dict[str, Field] = {}
    for value in walk(entry.record, wanted=_is_text):
        said = value.value.strip(" .\n").lower()
        field = value.field
        first = known.setdefault(said, field) if said else field
        may_agree = first is field or {first.key, field.key} == {"title", "scope"}
        if not may_agree and value.location[0] != "outline":
            found = f"chép lại trường “{first.label}” ({first.key})"
            expected = "một câu nói thêm điều gì; không có gì để nói thêm thì xóa dòng này"
            yield problem_at(entry, value.location, "noi-lai", found, expected)


def _is_text(field: Field) -> bool:
    """Whether it is a text of its own, neither an id nor another form of a name."""
    return field.is_prose and field.key not in _NAMES | _PLACES
