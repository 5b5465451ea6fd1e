"""A citation names a place that the source's outline has; what to write where it does not."""

import re
from collections import defaultdict

from macros.checks.context import Context, Problems, problem_at
from macros.checks.one_fault import of_many
from macros.load import Entry
from macros.problems import Problem
from macros.suggest import ALIKE, nearest, plain

SEVERAL = 3
"""So many records cite one place by a slip of the hand each; more do not."""
_FEW = 12
"""So many places are listed."""
_JOINED = {"[,;+]|và": "", "[-–—]|đến": " và các vị trí ở giữa"}
"""What stands between two places that were written as one, and what that adds to them."""
_HEADS = re.compile(r"^(muc|phan|chuong|dieu|doan|chu thich) ")


def check(context: Context) -> Problems:
    """Citations of places that are not in the outline; where many cite one, that is told once, at
    the outline: it has lost the place, or calls it otherwise."""
    lost: dict[tuple[str, str], list[tuple[Entry, int]]] = defaultdict(list)
    for entry in context.entries:
        for index, citation in enumerate(entry.record.source):
            known = context.places.get(citation.id)
            if known and citation.at not in known:
                lost[citation.id, citation.at or ""].append((entry, index))
    for (source, at), citing in lost.items():
        if len(context.places[source]) < len(context.outline(source)):
            continue  # one place is there twice, and told so: it may be this one
        paths = {entry.path for entry, _ in citing}
        is_one = at and len(paths) > SEVERAL and paths.isdisjoint(context.added)
        if is_one and (changed := _changed(context, source, at)):
            yield _told_once(context.by_id[source], changed, at, len(citing))
        elif is_one and plain(at) not in map(plain, context.places[source]):
            found = f"dàn ý không có vị trí “{at}” mà các bản ghi dẫn"
            expected = "vị trí ấy, có lẽ đã bị bỏ hay đổi tên; cố ý thì sửa ở các chỗ ấy"
            gone = problem_at(context.by_id[source], "outline", "vi-tri-la", found, expected)
            yield of_many(gone, (entry.path for entry, _ in citing))
        else:
            yield from (_told(context, entry, index) for entry, index in citing)


def _told(context: Context, entry: Entry, index: int) -> Problem:
    citation = entry.record.source[index]
    found = f"nguồn “{citation.id}” không có vị trí “{citation.at}”"
    if not citation.at:
        found = f"chưa nêu vị trí trong nguồn “{citation.id}”"
    location = ("source", index, "at") if citation.at else ("source", index)
    expected = wanted(context, citation.id, citation.at or "")
    return problem_at(entry, location, "vi-tri-la", found, expected)


def _changed(context: Context, source: str, at: str) -> str:
    """What the outline now calls the place `at`; "" where that cannot be told."""
    cited = {one.at for e in context.entries for one in e.record.source if one.id == source}
    uncited = {plain(one): one for one in context.places[source] if one not in cited}
    return uncited.get(nearest(plain(at), uncited, ALIKE) or "", "")


def _told_once(source: Entry, changed: str, at: str, count: int) -> Problem:
    places = [item.at for item in source.record.held("outline", ())]
    found = f"không bản ghi nào dẫn vị trí “{changed}”, mà {count} chỗ dẫn “{at}”, dàn ý không có"
    expected = f"“{at}” như các bản ghi dẫn, hoặc thêm vị trí ấy; "
    expected += f"cố ý đổi vị trí thì sửa cả ở {count} chỗ ấy"
    where = ("outline", places.index(changed), "at")
    return problem_at(source, where, "vi-tri-la", found, expected, at)


def wanted(context: Context, source: str, written: str) -> str:
    """The place that only signs and capitals tell from `written`; else those of the same part.

    Where no place is of that part, the topmost: which of them is meant only the source can say.
    """
    outline, spelt = context.outline(source), plain(written)
    alike = [item.at for item in outline if spelt in (plain(item.at), plain(item.label))]
    alike = alike or [item.at for item in outline if _bare(written) == plain(item.at)]
    if len(alike) == 1:
        return f"“{alike[0]}”, viết đúng như trong dàn ý của nguồn"
    known = [item.at for item in outline]
    for sign, between in _JOINED.items():
        parts = re.split(rf"\s*(?:{sign})\s*", written)
        if len(parts) > 1 and {*parts} <= {*known}:
            apart = ", ".join(f"“{at}”" for at in parts)
            return f"mỗi vị trí một mục “- id: {source}” riêng: {apart}{between}"
    part = _bare(written).partition(" ")[0]
    found = [at for at in known if part and plain(at).partition(" ")[0] == part]
    found = found or [at for at in known if at.rpartition(".")[0] not in known]
    listed = ", ".join(found[:_FEW]) + (", …" if len(found) > _FEW else "")
    expected = f"một vị trí trong dàn ý của nguồn: {listed}"
    if len(found) < len(known) or len(found) > _FEW:
        expected += f" (cả {len(known)} vị trí: khóa outline của {context.by_id[source].path})"
    return expected


def _bare(written: str) -> str:
    return _HEADS.sub("", plain(written))
