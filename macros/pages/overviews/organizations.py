"""Cơ quan, tổ chức: bodies and people whom the source names."""

from macros.exports.answers import capital
from macros.knowledge_base import KnowledgeBase
from macros.model import Organization, Person
from macros.model.derived import read_by_editors
from macros.model.record import BY_EDITORS
from macros.pages.format import NOT_GIVEN
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.writer import Content, Writer

COLUMNS = ("Cơ quan, tổ chức", "Hệ thống", "Cấp", "Nhắc tới ở")
PERSON_COLUMNS = ("Họ tên", "Chức danh, vai trò")
FACETS = {"he-thong": "Hệ thống", "cap": "Cấp"}


def _row(base: KnowledgeBase, body: Organization) -> Row:
    level = body.level.label if body.level else ""
    part_of = f"thuộc {base.get(body.part_of).title}" if body.part_of else ""
    part_of += BY_EDITORS if body.part_of in read_by_editors(body) else ""
    mentions = {link.origin for link in base.incoming(body.id)}
    cells = (
        Cell(body.type.label),
        Cell(f"{level}{body.remarks.get('level', '')}"),
        Cell(f"{len(mentions)}\u00a0mục", sort=f"{len(mentions):06}"),
    )
    facets = {"he-thong": (body.type.label,), "cap": (level or NOT_GIVEN.capitalize(),)}
    return Row(body, cells, facets, part_of, level or "Nguồn không nêu cấp")


def content(writer: Writer) -> Content:
    """All bodies, from the centre down to the village, and all people."""
    base = writer.base
    bodies = tuple(_row(base, body) for body in listed(base, Organization))
    people = tuple(
        Row(person, (Cell(capital(", ".join(role.title for role in person.roles))),), {})
        for person in listed(base, Person)
    )
    tables = {
        "organizations": Table("to-chuc", "Cơ quan, tổ chức mà nguồn nêu", COLUMNS, bodies, FACETS),
        "people": Table("nhan-vat", "Người mà nguồn nêu tên", PERSON_COLUMNS, people, {}),
    }
    return {name: sourced(base, table) for name, table in tables.items()}
