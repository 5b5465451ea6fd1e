"""A record that nothing leads to and that leads nowhere is found by chance only."""

from macros.checks.context import Context, Problems, problem_at
from macros.model.term import Term
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """Records without any link but that to their source; terms have a rule of their own.

    A file that cannot be read may hold the one that leads there: then none is judged.
    """
    if context.broken:
        return
    mistaken = {link.origin for link in context.links.unresolved}
    for entry in context.entries:
        record_id = entry.record.id
        outgoing = context.links.outgoing.get(record_id, [])
        is_linked = context.links.incoming.get(record_id) or record_id in mistaken
        is_linked = is_linked or any(Use.ORIGIN not in link.uses for link in outgoing)
        if not is_linked and not isinstance(entry.record, Term):
            found = "bản ghi không nối với bản ghi nào"
            expected = "một trường ghi mã của bản ghi khác (cơ quan, địa bàn, văn bản…), "
            expected += "hoặc mã này ở bản ghi khác"
            yield problem_at(entry, "id", "mo-coi", found, expected)
