"""The overview page of each kind of record, the order of its list, and the neighbours in it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from macros import model
from macros.exports.in_time import by_title, in_time
from macros.knowledge_base import KnowledgeBase, RecordType
from macros.model import KINDS, Record
from macros.model.derived import date_of
from macros.model.vocabulary import Labelled
from macros.pages.weight import by_gravity, by_weight

Order = Callable[[KnowledgeBase, list[Any]], list[Any]]


def _by(key: Callable[[Any], Any]) -> Order:
    return lambda _base, records: sorted(records, key=key)


@dataclass(frozen=True)
class Overview:
    """An overview page and how it orders its records."""

    address: str
    title: str
    order: Order


@dataclass(frozen=True)
class RecordList:
    """All records of a kind, in the order of their overview page."""

    address: str
    title: str
    records: tuple[Record, ...]

    @cached_property
    def positions(self) -> dict[str, int]:
        """The place of each record, by its id."""
        return {record.id: index for index, record in enumerate(self.records)}


def _rank(member: Labelled | None) -> int:
    """The member's place in its vocabulary; without one, the end."""
    return member.rank if member else 99


def _as_in_sources(base: KnowledgeBase, records: list[Any]) -> list[Any]:
    """By type, then as each source counts them: older sources first, undated ones last."""
    documents = list_of(base, model.Document).positions
    last = len(documents)
    sources = base.all(model.Source)
    age = {source.id: documents.get(source.document or "", last) for source in sources}

    def place(record: Any) -> tuple[int, int, int]:
        return (_rank(record.held("type")), age.get(record.source[0].id, last), record.position)

    return sorted(records, key=place)


OVERVIEWS: dict[type[Record], Overview] = {
    model.Document: Overview("can-cu-phap-ly.html", "Căn cứ pháp lý", in_time),
    model.Event: Overview("dong-thoi-gian.html", "Dòng thời gian", in_time),
    model.Media: Overview("tuyen-truyen.html", "Tuyên truyền", _as_in_sources),
    model.ModelProgramme: Overview(
        "mo-hinh.html", "Mô hình", _by(lambda r: (_rank(r.category), by_title(r)))
    ),
    model.Indicator: Overview("chi-tieu.html", "Chỉ tiêu và kết quả", _as_in_sources),
    model.Figure: Overview("so-lieu.html", "Số liệu", by_weight),
    model.Funding: Overview("kinh-phi.html", "Kinh phí", _by(lambda r: str(r.year))),
    model.Finding: Overview("bai-hoc.html", "Đánh giá, bài học", _as_in_sources),
    model.Task: Overview("bai-hoc.html#nhiem-vu", "Đánh giá, bài học", _as_in_sources),
    model.Place: Overview("dia-ban.html", "Địa bàn", _by(lambda r: (_rank(r.type), by_title(r)))),
    model.Organization: Overview(
        "to-chuc.html", "Cơ quan, tổ chức", _by(lambda r: (_rank(r.level), by_title(r)))
    ),
    model.Person: Overview("to-chuc.html#nhan-vat-muc", "Nhân vật", _by(by_title)),
    model.Term: Overview("thuat-ngu.html", "Thuật ngữ", _by(by_title)),
    model.Source: Overview("nguon.html", "Nguồn", _by(by_title)),
    model.Observation: Overview("doi-soat.html", "Đối chiếu số liệu", by_gravity),
    model.Claim: Overview(
        "doi-soat.html",
        "Đối chiếu số liệu",
        _by(lambda r: (r.is_question, r.source[0].at or "", r.id)),
    ),
}


def list_of(base: KnowledgeBase, record_type: type[Record]) -> RecordList:
    """All records of a kind in their overview's order."""
    return base.ask(ordered, record_type.kind.key)


def listed(base: KnowledgeBase, record_type: type[RecordType]) -> list[RecordType]:
    """The same records, typed as what they are."""
    return [r for r in list_of(base, record_type).records if isinstance(r, record_type)]


@lru_cache(maxsize=2 * len(OVERVIEWS))  # each record page asks for its list; serving renews it
def ordered(base: KnowledgeBase, kind: str) -> RecordList:
    """The list of the kind of that key."""
    overview = OVERVIEWS[KINDS[kind]]
    records = tuple(overview.order(base, base.all(KINDS[kind])))
    return RecordList(overview.address, overview.title, records)


@dataclass(frozen=True)
class Neighbours:
    """The list that a record stands in, and the records before and after it."""

    address: str
    title: str
    previous: Record | None
    following: Record | None
    orders: tuple[str, str] = ("", "")
    """Of what order each of them is, where it would be taken for that of time."""


def neighbours(base: KnowledgeBase, record_id: str) -> Neighbours:
    """The neighbours of a record in the list of its kind."""
    record = base.get(record_id)
    kind = KINDS[record.kind.key]
    own = list_of(base, kind)
    at = own.positions[record_id]
    before = own.records[at - 1] if at else None
    after = own.records[at + 1] if at + 1 < len(own.records) else None
    is_timed = OVERVIEWS[kind].order is in_time

    def order(*pair: Record | None) -> str:
        """The same from both sides of a pair."""
        is_timeless = any(one and date_of(one) is None for one in pair)
        return " trong danh sách" if is_timed and is_timeless else ""

    orders = order(before, record), order(record, after)
    return Neighbours(own.address, own.title, before, after, orders)
