"""What to write for a place that a source's outline does not have."""

import re

from macros.checks.context import Context
from macros.suggest import plain

FEW = 12
"""So many places are listed."""
_HEADS = re.compile(r"^(muc|phan|chuong|dieu|doan|chu thich) ")


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
    part = _bare(written).partition(" ")[0]
    found = [at for at in known if part and plain(at).partition(" ")[0] == part]
    found = found or [at for at in known if at.rpartition(".")[0] not in known]
    listed = ", ".join(found[:FEW]) + (", …" if len(found) > FEW else "")
    expected = f"một vị trí trong dàn ý của nguồn: {listed}"
    if len(found) < len(known) or len(found) > FEW:
        expected += f" (cả {len(known)} vị trí: khóa outline của {context.by_id[source].path})"
    return expected


def _bare(written: str) -> str:
    return _HEADS.sub("", plain(written))
