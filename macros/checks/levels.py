"""A body works where its level is, in its own country, within a body of no lower level; an office
is one of the body in which it is held, and who signs for a body holds one in it."""

import re

from macros.checks.alone.named_body import system_of
from macros.checks.context import Context, Problems, differs
from macros.load import Entry
from macros.model import Document, Organization, Person, Place
from macros.model.observation import ObservationType
from macros.model.organization import Level, OrganizationType
from macros.model.place import PlaceType

_SEATS = {
    Level.PROVINCE: {PlaceType.COUNTRY, PlaceType.PROVINCE},
    Level.DISTRICT: {PlaceType.COUNTRY, PlaceType.PROVINCE, PlaceType.DISTRICT},
}
_STATE = {OrganizationType.PARTY, OrganizationType.GOVERNMENT}
_RULING = {*_STATE, OrganizationType.FRONT, OrganizationType.MASS}
"""Bodies that are responsible for the whole of their unit; others have a seat somewhere in it."""
_CELL = re.compile(r"(?:tổ chức cơ sở|chi (?:bộ|hội|đoàn)|tổ|ban công tác)\b")
_KNOWN = (ObservationType.NUMBERING, ObservationType.TENSION, ObservationType.MISPRINT)
_OFFICE = re.compile(r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|chủ nhiệm|trưởng|ủy viên|chánh)\b")


def check(context: Context) -> Problems:
    """Bodies in a place or a body below their level or of another system, foreign ones at home,
    others abroad; offices in another system, signers without one in what issues."""
    for entry, person in context.of(Person):
        yield from _aliases(entry, person)
        yield from _offices(context, entry, person)
    for entry, document in context.of(Document):
        yield from _signers(context, entry, document)
    for entry, body in context.of(Organization):
        if body.level:
            yield from _seat(context, entry, body, body.level)
            yield from _whole(context, entry, body, body.level)


def _aliases(entry: Entry, person: Person) -> Problems:
    offices = " ".join(role.title.lower() for role in person.roles)
    for at, name in enumerate(person.aliases):
        office = _OFFICE.match(name.lower())
        if office and offices and office[0] not in offices:
            found = f"“{name}”, mà chức danh là “{offices}”"
            yield differs(entry, ("aliases", at), found, "chức danh ở roles")


def _offices(context: Context, entry: Entry, person: Person) -> Problems:
    for at, role in enumerate(person.roles):
        body = context.find(role.organization, Organization)
        names = re.split(r",|;| kiêm | - ", role.title.lower())
        said = {system_of(_OFFICE.sub("", one).strip()) for one in names} - {None}
        if body and said and body.type in _RULING - said:
            found = f"“{body.id}” là {body.type.label.lower()}, mà chức danh là “{role.title}”"
            location = "roles", at, "organization"
            yield differs(entry, location, found, "cơ quan của chức danh ấy")


def _signers(context: Context, entry: Entry, document: Document) -> Problems:
    own = _ruling(context, document.issuers)
    for at, signer in enumerate(document.signers if own else ()):
        if context.records.get(signer) and not _may_sign(context, signer, own):
            found = f"“{signer}” không giữ chức ở cơ quan ban hành"
            expected = "tên in ở phần ký, hoặc thêm chức danh ấy ở bản ghi của người này"
            yield differs(entry, ("signers", at), found, expected)


def _may_sign(context: Context, signer: str, own: set[tuple[object, object]]) -> bool:
    """Whether it holds an office in one of these, or one that is not known to be elsewhere."""
    roles = context.records[signer].held("roles", [])
    theirs = _ruling(context, [role.organization or "" for role in roles])
    is_office = not roles or any(_OFFICE.match(role.title.lower()) for role in roles)
    return (not is_office or not own.isdisjoint(theirs)) if theirs else is_office


def _ruling(context: Context, bodies: list[str]) -> set[tuple[object, object]]:
    """The systems and levels of those that rule."""
    known = context.find_all(bodies, Organization)
    return {(one.type, one.level) for one in known if one.type in _RULING}


def _is_lower(whole: Organization, level: Level) -> bool:
    """Whether it stands below that level, by its own or by its name."""
    is_cell = bool(_CELL.match(whole.title.lower())) and level in _SEATS
    return is_cell or bool(
        whole.level and Level.FOREIGN is not level and whole.level.rank > level.rank
    )


def _whole(context: Context, entry: Entry, body: Organization, level: Level) -> Problems:
    whole = context.find(body.part_of, Organization)
    if not whole or context.are_noted(body.id, whole.id, *_KNOWN):
        return
    is_other = body.type in _STATE and whole.type in _RULING - {body.type}
    if is_other or _is_lower(whole, level):
        found = f"“{whole.title[:60]}” không bao trùm được cơ quan cấp {level.label}"
        if is_other:
            found = f"“{whole.title[:60]}” không thuộc hệ thống “{body.type.label}”"
        yield differs(entry, "part_of", found, "mã của tổ chức bao trùm, hoặc cấp đúng")


def _seat(context: Context, entry: Entry, body: Organization, level: Level) -> Problems:
    place = context.find(body.place, Place)
    if not place or context.are_noted(body.id, place.id, *_KNOWN):
        return
    abroad = context.is_abroad(place.id)
    seats, where = _SEATS.get(level), ""
    is_known = context.records.keys() >= context.wholes(place.id)
    if level is not Level.CENTRAL and is_known and abroad != (level is Level.FOREIGN):
        where = "ở nước ngoài" if abroad else "ở trong nước"
    elif seats and body.type in _RULING and place.type not in {*seats, PlaceType.REGION}:
        where = f"là {place.type.label.lower()}"
    if where:
        found = f"“{place.id}” {where}, mà cấp ghi “{level.label}”"
        yield differs(entry, "place", found, "mã của nơi hoạt động, hoặc cấp đúng")
