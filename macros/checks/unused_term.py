"""A term that no record uses explains nothing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.term import Term
from macros.model.walk import walk
from macros.suggest import plain


def check(context: Context) -> Problems:
    """Terms that name no record, to which none but terms link, and whose words stand in none.

    A file that cannot be read may hold those words: then no term is judged.
    """
    unlinked = [] if context.broken else list(_unlinked(context))
    used = _used(context, {name for entry in unlinked for name in _names(entry)})
    for entry in unlinked:
        if used.isdisjoint(_names(entry)):
            found = f"không bản ghi nào nhắc tới “{entry.record.title}”"
            expected = "tên, hoặc một cách gọi khác (aliases), đúng như viết ở một bản ghi"
            yield problem_at(entry, "title", "thuat-ngu-khong-dung", found, expected)


def _unlinked(context: Context) -> Iterator[Entry]:
    ids = {term.id for _, term in context.of(Term)}
    for entry, term in context.of(Term):
        links = context.links.incoming.get(term.id, [])
        if not term.means and ids.issuperset(link.origin for link in links):
            yield entry


def _names(entry: Entry) -> list[str]:
    return [plain(name) for name in entry.record.names]


def _used(context: Context, names: Iterable[str]) -> set[str]:
    """Those of `names` whose words follow each other in a record that is no term."""
    by_first: dict[str, set[str]] = defaultdict(set)
    for name in names:
        by_first[name.partition(" ")[0]].add(name)
    used: set[str] = set()
    for entry in context.entries if by_first else ():
        if not isinstance(entry.record, Term):
            texts = (str(value.value) for value in walk(entry.record))
            said = f" {plain(' '.join(texts))} "
            for first in by_first.keys() & set(said.split()):
                used.update(name for name in by_first[first] if f" {name} " in said)
    return used
