"""A link leads to a record of the right kind."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import PurePosixPath

from macros.checks.context import Context, Problems, problem_at
from macros.checks.slips import meant
from macros.links import Link
from macros.load import Entry
from macros.model import KINDS
from macros.model.fields import takes
from macros.model.record import ID_PATTERN
from macros.problems import Problem
from macros.suggest import plain

MANY = 50
"""So many links lead to a record that was deleted or renamed, not to a slip of the hand."""
SEVERAL = 3
"""So many may lead to one that was renamed: then it is told how they can stay."""
Told = tuple[str, str, str, str]


def check(context: Context) -> Problems:
    """Links to ids that no record has, to a record of another kind, or to a name."""
    by_id = context.by_id
    # Files whose records could not be read or, as is told there, bear another id are awaited.
    paths = (*context.broken, *(entry.path for entry in context.entries))
    stems = (PurePosixPath(path).name.partition(".y")[0] for path in paths)
    awaited = {stem.strip().lower() for stem in stems} - by_id.keys()
    unread = context.unread_kinds
    astray = [
        one
        for one in context.links.unresolved
        if one.target in by_id or (one.target not in awaited and unread.isdisjoint(one.kinds))
    ]
    counts = Counter(link.target for link in astray if link.target not in by_id)
    last = {link.target: link for link in astray if counts[link.target] > MANY}
    for link in astray:
        # The last tells of them all: where a record is being added, that is the new one.
        if last.get(link.target, link) is link:
            is_repeated = counts[link.target] >= SEVERAL
            told = _of_place(context, link) or _told(
                by_id, link, _leading_to(context, link), is_repeated=is_repeated
            )
            problem = problem_at(by_id[link.origin], link.location, *told)
            yield _of_many(problem, counts[link.target]) if link.target in last else problem


def _of_many(problem: Problem, count: int) -> Problem:
    """One problem for all links to a record that is gone: what mends them is its return."""
    found = f"{problem.found} (và {count - 1} chỗ khác cũng vậy)"
    if problem.example:  # it is known which record it is now
        return replace(problem, found=found)
    expected = "lấy lại bản ghi ấy, hoặc ghi mã này vào former_ids của bản ghi thay nó"
    return replace(problem, found=found, expected=expected)


def _of_place(context: Context, link: Link) -> Told | None:
    """A place in a source that stands where its source should: ``nguon | I; II.1`` in a cell."""
    sources = [source for source, places in context.places.items() if link.target in places]
    if not sources or link.kinds != ("source",):
        return None
    found = f"“{link.target}” là vị trí trong nguồn “{sources[0]}”, không phải mã của nguồn"
    expected = f"mã của nguồn trước mỗi vị trí: {sources[0]}, rồi {link.target}"
    return "ma-khong-co", found, expected, ""


def _leading_to(context: Context, link: Link) -> list[str]:
    """The records of the wanted kinds that lead to the one named: the source of a document."""
    incoming = context.links.incoming.get(link.target, ())
    ids = (one.origin for one in incoming if one.origin in context.by_id)
    return [i for i in dict.fromkeys(ids) if context.by_id[i].record.kind.key in link.kinds]


def _told(entries: dict[str, Entry], link: Link, leading: list[str], *, is_repeated: bool) -> Told:
    """Code, what was found, what is expected, an example."""
    wanted = " hoặc ".join(KINDS[k].kind.label.lower() for k in link.kinds if k in KINDS)
    target = entries.get(link.target)
    if target:
        found = f"“{link.target}” là {target.record.kind.label.lower()}"
        near = f", có lẽ là “{leading[0]}”" if len(leading) == 1 else ""
        return "sai-loai-lien-ket", found, f"mã của {wanted}{near}", ""
    renamed = [key for key, one in entries.items() if link.target in one.record.former_ids]
    if renamed:
        return "ma-khong-co", f"“{link.target}” là mã cũ", f"mã mới “{renamed[0]}”", renamed[0]
    if (bare := PurePosixPath(link.target).stem) != link.target and bare in entries:
        found = f"“{link.target}” là tên tệp hoặc địa chỉ, không phải mã"
        return "ten-thay-ma", found, f"mã “{bare}”", bare
    names = _names(entries, link)
    named = _named(link.target, names)
    found = f"“{link.target}” là tên, không phải mã"
    if len(named) > 1:
        expected = f"mã của một trong {len(named)} bản ghi có tên ấy: {', '.join(named)}"
        return "ten-thay-ma", found, expected, ""
    if named and not _is_id(link.target):
        return "ten-thay-ma", found, f"mã “{named[0]}”", named[0]
    if several := _several(link.target, entries):
        found = f"“{link.target}” là {len(several)} mã viết trong một mục"
        each = ", ".join(f"“{one}”" for one in several)
        is_item = isinstance(link.location[-1], int)
        expected = f"mỗi mục một mã: {each}" if is_item else f"chỉ một mã, một trong: {each}"
        return "ma-khong-co", found, expected, ""
    if re.fullmatch(r"[\d.,]+", link.target):
        found = f"“{link.target}” là con số, không phải mã"
        return "ma-khong-co", found, f"mã của bản ghi {wanted} giữ con số ấy", ""
    near = named[0] if named else meant(link.target, names)
    guess = f", có lẽ là “{near}” ({entries[near].record.title})" if near else ""
    expected = f"mã của {wanted or 'bản ghi'} có thật{guess}; hoặc thêm bản ghi ấy"
    expected += "" if near else "; bản ghi ấy đổi mã thì ghi mã cũ vào former_ids của nó"
    expected += "" if near else ", đã bỏ thì bỏ cả liên kết này"
    if near and is_repeated:
        expected += f"; nếu “{near}” là mã mới của nó thì ghi mã cũ này vào former_ids ở đó"
    return "ma-khong-co", f"không có bản ghi nào mang mã “{link.target}”", expected, ""


def _is_id(text: str) -> bool:
    """Whether it has the form of an id, not only of a word: then a name that reads like it is that
    of the record that once had it."""
    return "-" in text and bool(re.fullmatch(ID_PATTERN, text))


def _named(text: str, names: dict[str, list[str]]) -> list[str]:
    """The records that are called so; the very spelling wins."""
    spelled = [record_id for record_id, own in names.items() if text in own]
    return spelled or [i for i, own in names.items() if plain(text) in map(plain, own)]


def _several(text: str, entries: dict[str, Entry]) -> list[str]:
    """The ids that stand in one item, with commas or (where there are such records) blanks."""
    parts = [part.strip() for part in re.split("[,;]", text) if part.strip()]
    if len(parts) > 1 and all(re.fullmatch(ID_PATTERN, part) for part in parts):
        return parts
    words = text.split()
    return words if len(words) > 1 and all(word in entries for word in words) else []


def _names(entries: dict[str, Entry], link: Link) -> dict[str, list[str]]:
    """Title, aliases and number of each record that the link may lead to, by id."""
    return {
        record_id: [*entry.record.names, *filter(None, [getattr(entry.record, "number", None)])]
        for record_id, entry in sorted(entries.items())
        if record_id != link.origin and takes(link.kinds, entry.record.kind.key)
    }
