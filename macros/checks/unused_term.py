"""A term that no record uses explains nothing."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.term import Term
from macros.suggest import plain


def check(context: Context) -> Problems:
    """Terms that name no record, to which none but terms link, and whose words stand in none."""
    terms = [entry for entry in context.entries if isinstance(entry.record, Term)]
    term_ids = {entry.record.id for entry in terms}
    texts = {
        entry.path: f" {plain(' '.join(entry.tree.raw.values()))} "
        for entry in context.entries
        if not isinstance(entry.record, Term)
    }
    for entry in terms:
        record = entry.record
        assert isinstance(record, Term)
        spellings = [f" {plain(name)} " for name in (record.title, *record.aliases)]
        is_used = record.means or not term_ids.issuperset(
            link.origin for link in context.links.incoming.get(record.id, [])
        )
        if not is_used and not any(s in text for s in spellings for text in texts.values()):
            found = f"không bản ghi nào nhắc tới “{record.title}”"
            expected = "tên, hoặc một tên gọi khác (aliases), đúng như viết ở một bản ghi"
            yield problem_at(entry, ("title",), "thuat-ngu-khong-dung", found, expected)
