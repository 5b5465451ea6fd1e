"""A link leads to a record of the right kind."""

import re
from collections import defaultdict
from pathlib import PurePosixPath

from macros.checks.context import Context, Problems, problem_at
from macros.checks.one_fault import SEVERAL, of_many, unread_kinds
from macros.checks.slips import meant
from macros.links import Link
from macros.load import Entry
from macros.load.numbers import number_for_id
from macros.model import KINDS
from macros.model.fields import takes
from macros.model.record import ID_PATTERN
from macros.problems import Told
from macros.suggest import plain

MANY = 51
"""So many links of rows that are being added are told once, fewer at their cells."""


def check(context: Context) -> Problems:
    """Links to ids that no record has, to a record of another kind, or to a name."""
    by_id = context.by_id
    # Files whose records could not be read or, as is told there, bear another id are awaited.
    names = (*context.broken, *(entry.path for entry in context.entries))
    stems = (PurePosixPath(path).name.partition(".y")[0] for path in names)
    awaited = {stem.strip().lower() for stem in stems} - by_id.keys()
    unread, gone = unread_kinds(context, awaited)
    yield from gone
    astray = [
        one
        for one in context.links.unresolved
        if one.target in by_id or (one.target not in awaited and unread.isdisjoint(one.kinds))
    ]
    paths: dict[str, list[str]] = defaultdict(list)
    for link in astray:
        paths[link.target] += [] if link.target in by_id else [by_id[link.origin].path]
    last = {link.target: link for link in astray}
    for link in astray:
        among = paths[link.target]
        is_repeated = len(among) >= SEVERAL
        is_one = len(among) >= (MANY if context.added.intersection(among) else SEVERAL)
        # The last tells of them all: where a record is being added, that is the new one.
        if not is_one or last[link.target] is link:
            told = _of_place(context, link) or _told(
                by_id, link, _leading_to(context, link), is_repeated=is_repeated
            )
            problem = problem_at(by_id[link.origin], link.location, *told)
            yield of_many(problem, among, context.added) if is_one else problem


def _of_place(context: Context, link: Link) -> Told | None:
    """A place in a source that stands where its source should: ``nguon | I; II.1`` in a cell."""
    sources = [source for source, places in context.places.items() if link.target in places]
    source, *at = re.split(r"\s*[/,;:]\s*", link.target, maxsplit=1)
    if link.kinds == ("source",) and source in context.places and at and at[0] not in context.by_id:
        found = f"“{link.target}” là mã của nguồn và vị trí viết liền"
        told = f"mã “{source}” và vị trí “{at[0]}” riêng (trong ô bảng tính: {source} | {at[0]})"
        return Told("ma-khong-co", found, told)
    if not sources or link.kinds != ("source",):
        return None
    found = f"“{link.target}” là vị trí trong nguồn “{sources[0]}”, không phải mã của nguồn"
    expected = f"mã của nguồn trước mỗi vị trí: {sources[0]}, rồi {link.target}"
    return Told("ma-khong-co", found, expected)


def _leading_to(context: Context, link: Link) -> list[str]:
    """The records of the wanted kinds that lead to the one named: the source of a document."""
    incoming = context.links.incoming.get(link.target, ())
    ids = (one.origin for one in incoming if one.origin in context.by_id)
    return [i for i in dict.fromkeys(ids) if context.by_id[i].record.kind.key in link.kinds]


def _told(entries: dict[str, Entry], link: Link, leading: list[str], *, is_repeated: bool) -> Told:
    wanted = " hoặc ".join(KINDS[k].kind.label.lower() for k in link.kinds if k in KINDS)
    target = entries.get(link.target)
    if target:
        found = f"“{link.target}” là {target.record.kind.label.lower()}"
        near = f", có lẽ là “{leading[0]}”" if len(leading) == 1 else ""
        return Told("sai-loai-lien-ket", found, f"mã của {wanted}{near}")
    renamed = [key for key, one in entries.items() if link.target in one.record.former_ids]
    if renamed:
        return Told(
            "ma-khong-co", f"“{link.target}” là mã cũ", f"mã mới “{renamed[0]}”", renamed[0]
        )
    if (bare := PurePosixPath(link.target).stem) != link.target and bare in entries:
        found = f"“{link.target}” là tên tệp hoặc địa chỉ, không phải mã"
        return Told("ten-thay-ma", found, f"mã “{bare}”", bare)
    names = _names(entries, link)
    named = _named(link.target, names)
    found = f"“{link.target}” là tên, không phải mã"
    if len(named) > 1:
        expected = f"mã của một trong {len(named)} bản ghi có tên ấy: {', '.join(named)}"
        return Told("ten-thay-ma", found, expected)
    if named and not _is_id(link.target):
        return Told("ten-thay-ma", found, f"mã “{named[0]}”", named[0])
    if several := _several(link.target, entries, names):
        what = "mã" if re.search(several[0], link.target) else "tên"
        found = f"“{link.target}” là {len(several)} {what} viết trong một mục"
        each = ", ".join(f"“{one}”" for one in several)
        is_item = isinstance(link.location[-1], int)
        expected = f"mỗi mục một mã: {each}" if is_item else f"chỉ một mã, một trong: {each}"
        return Told("ma-khong-co", found, expected)
    if number := number_for_id(link.target, link.kinds):
        return Told("ma-khong-co", *number)
    near = named[0] if named else meant(link.target, names)
    guess = f", có lẽ là “{near}” ({entries[near].record.title})" if near else ""
    expected = f"mã của {wanted or 'bản ghi'} có thật{guess}; hoặc thêm bản ghi ấy"
    if not near and is_repeated:
        expected = "lấy lại hoặc thêm bản ghi ấy; nó đổi mã thì ghi mã mới ở các chỗ ấy, mã cũ vào "
        expected += "former_ids của nó; nó đã bỏ thì bỏ các liên kết ấy"
    elif not near:
        expected += "; bản ghi ấy đổi mã thì ghi mã cũ vào former_ids của nó"
        expected += ", đã bỏ thì bỏ cả liên kết này"
    elif is_repeated:
        expected += f"; nếu “{near}” là mã mới của nó thì ghi mã cũ này vào former_ids ở đó"
    return Told("ma-khong-co", f"không có bản ghi nào mang mã “{link.target}”", expected)


def _is_id(text: str) -> bool:
    """Whether it has the form of an id, not only of a word: a record may once have had it."""
    return "-" in text and bool(re.fullmatch(ID_PATTERN, text))


def _named(text: str, names: dict[str, list[str]]) -> list[str]:
    """The records that are called so; the very spelling wins."""
    spelled = [record_id for record_id, own in names.items() if text in own]
    return spelled or [i for i, own in names.items() if plain(text) in map(plain, own)]


def _several(text: str, entries: dict[str, Entry], names: dict[str, list[str]]) -> list[str]:
    """The ids, or those of the names, that stand in one item, with commas or (where there are such
    records) blanks."""
    parts = [part.strip() for part in re.split("[,;]", text) if part.strip()]
    meant = [[one] if re.fullmatch(ID_PATTERN, one) else _named(one, names) for one in parts]
    if len(parts) > 1 and all(len(ids) == 1 for ids in meant):
        return [record_id for (record_id,) in meant]
    words = text.split()
    return words if len(words) > 1 and all(word in entries for word in words) else []


def _names(entries: dict[str, Entry], link: Link) -> dict[str, list[str]]:
    """Title, aliases and number of each record that the link may lead to, by id."""
    return {
        record_id: [*entry.record.names, *filter(None, [entry.record.held("number")])]
        for record_id, entry in sorted(entries.items())
        if record_id != link.origin and takes(link.kinds, entry.record.kind.key)
    }
