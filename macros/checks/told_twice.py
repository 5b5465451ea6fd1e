"""Two records of a kind that hold the same, or have one name, are one thing told twice."""

from collections import Counter
from collections.abc import Hashable, Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.checks.name_elsewhere import shortened
from macros.checks.originals import NAMED_ALIKE, in_order
from macros.load import Entry
from macros.model import Claim, Event, Funding, Media, Organization, Place, Record, Source, Term
from macros.problems import Problem

_OWN = {"id", "title", "summary", "status", "source", "aliases", "search_keys", "topics", "related"}
_OWN |= {"former_ids", "not_given", "note", "position"}
"""What two records of one thing may say in other words."""
_ONE_SOURCE = "mỗi văn bản một nguồn; bỏ nguồn ghi lại"


def check(context: Context) -> Problems:
    """Fundings and claims that agree in all that they hold, events and figures in what they say,
    and other names and search keys that are another's title."""
    yield from _names(context)
    yield from _held_twice(context)
    yield from _one_document(context)
    yield from _keys(context)


def _names(context: Context) -> Problems:
    names: dict[tuple[str, str], Entry] = {}
    for entry, record in context.of(Record):
        for name, said in {shortened(one): one for one in (record.title, *record.aliases)}.items():
            other = names.setdefault((record.kind.key, name), entry)
            is_noted = context.is_noted(other.record.id, *NAMED_ALIKE, saying=said)
            if other is not entry and not is_noted:
                yield from _same_name(other, entry, name)


def _held_twice(context: Context) -> Problems:
    known: dict[tuple[str, Hashable], Entry] = {}
    # The places of sources at which one reportage or news item alone is listed.
    cited = Counter((one.id, one.at) for _, item in context.of(Media) for one in item.source)
    items = {place for place, times in cited.items() if times == 1}
    for entry, record in context.of(Record):
        for held in _held(record, items):
            other = known.setdefault((record.kind.key, held), entry)
            if other.record.id == record.id:
                continue  # told as such
            is_own = held == record.summary
            if is_own or not context.are_noted(record.id, other.record.id, *NAMED_ALIKE):
                yield _copied(*in_order(other, entry), is_own)
                break


def _one_document(context: Context) -> Problems:
    known: dict[str, Entry] = {}
    for entry, source in context.of(Source):
        other = known.setdefault(source.document, entry) if source.document else entry
        for one, two in ((other, entry), (entry, other)) if other is not entry else ():
            found = f"cũng là văn bản của nguồn “{two.record.id}”"
            yield problem_at(one, "document", "ten-gan-trung", found, _ONE_SOURCE)


def _copied(original: Entry, copy: Entry, is_own: bool) -> Problem:
    """A record of which all is another's; or, where only its summary is (`is_own`), of that."""
    facts = [one.record.model_dump_json(exclude=_OWN) for one in (original, copy)]
    if is_own and facts[0] != facts[1]:
        found = f"chép nguyên tóm tắt của “{original.record.id}”"
        return problem_at(copy, "summary", "ten-gan-trung", found, "câu nói về chính bản ghi này")
    found = f"mọi điều như ở “{original.record.id}”"
    expected = "mỗi thứ một bản ghi: bỏ bản ghi chép trùng, hoặc điền điều của chính nó"
    return problem_at(copy, "id", "ten-gan-trung", found, expected)


def _held(record: Record, items: set[tuple[str, str | None]]) -> Iterator[Hashable]:
    """What no second record of the kind has; an event that a list tells of is one of its items."""
    if isinstance(record, Claim | Funding):
        yield record.model_dump_json(exclude=_OWN, exclude_unset=True)
    elif record.summary and not isinstance(record, Place | Organization | Term):
        yield record.summary
    if isinstance(record, Event):
        places = [(one.id, one.at) for one in record.source]
        if places and items.issuperset(places):
            yield record.type, record.starts_on, *sorted(record.places), *places


def _keys(context: Context) -> Problems:
    """Search keys that lead to another record than the one of that title."""
    titles: dict[str, Entry] = {}
    for entry in context.entries:
        title = entry.record.title.lower()
        if isinstance(entry.record, Place):
            titles[title.removeprefix(entry.record.type.label.lower()).strip()] = entry
        if not isinstance(entry.record, Term):
            titles[title] = entry
    for entry in context.entries:
        for at, key in enumerate(entry.record.search_keys):
            other = titles.get(key.lower(), entry)
            if other is not entry and other.record.id not in context.links.near(entry.record.id):
                found = f"“{key}” là tên của “{other.record.id}”"
                expected = "chữ để tìm chính bản ghi này; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("search_keys", at), "ten-gan-trung", found, expected)


def _same_name(one: Entry, two: Entry, name: str) -> Problems:
    """At the alias of either; two equal titles are told as such."""
    for entry, other in ((two, one), (one, two)):
        for at, alias in enumerate(entry.record.aliases):
            if shortened(alias) == name:
                found = f"“{alias}” cũng là tên của “{other.record.id}”"
                expected = "tên chỉ nơi này có; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)
                return
    original, copy = in_order(one, two)
    if one.record.title.lower() != two.record.title.lower():
        found = f"là tên viết tắt hay viết đủ của “{original.record.title}” ({original.record.id})"
        yield problem_at(copy, "title", "ten-gan-trung", found, "một bản ghi cho mỗi thứ")
