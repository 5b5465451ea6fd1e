"""What a new record links to: records, typed by their names or ids, and its place in a source."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from macros.editing.asking import Ask, until
from macros.editing.scaffold import ScaffoldError
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.declared import Field
from macros.model.fields import Ref, takes
from macros.model.source import Source
from macros.sheets.names import Names
from macros.suggest import nearest


def linked(base: KnowledgeBase, field: Field, value: Any) -> Any:
    """`value` with ids for the names of records where `field` links to some; what is nobody's name
    stays, to be refused as `check` does."""
    if not field.ref:
        return value
    names = Names(base.entries.values())
    items = value if isinstance(value, list) else [value]
    meant = [names.meant(item, field.ref) for item in items]
    ids = [found[0] if len(found) == 1 else item for item, found in zip(items, meant, strict=True)]
    return ids if isinstance(value, list) else ids[0]


def known(base: KnowledgeBase, field: Field, value: Any) -> Any:
    """`value` where all that it links to is there; raises ScaffoldError for what is nobody's id or
    name, and for the name of several."""
    if field.ref:
        names = Names(base.entries.values())
        for item in value if isinstance(value, list) else [value]:
            _refuse(item, names.meant(item, field.ref), base, field.ref)
    return value


def _refuse(name: str, meant: list[str], base: KnowledgeBase, ref: Ref) -> None:
    if len(meant) == 1:
        return
    if meant:
        raise ScaffoldError(f"“{name}” là tên của nhiều bản ghi; gõ mã: {', '.join(meant)}")
    kinds = [KINDS[kind].kind.label for kind in ref.kinds if kind in KINDS]
    entries = base.entries.items()
    near = nearest(name, (i for i, one in entries if takes(ref.kinds, one.record.kind.key)))
    hint = f"; ý bạn là “{near}”?" if near else ""
    raise ScaffoldError(
        f"“{name}” không là mã hay tên của {' hay '.join(kinds).lower() or 'bản ghi'} nào{hint}"
    )


_SHOWN = 20
"""Places that are listed; an outline may have hundreds."""


def citation(
    base: KnowledgeBase, given: dict[str, str], own_id: str, usual: str, ask: Ask
) -> dict[str, str]:
    """Source and place; both are known ones, but for a source that cites itself (`own_id`). Nobody
    is asked for a source where there is a `usual` one or one only."""
    sources = base.all(Source)
    outlines = {source.id: {item.at: item.title for item in source.outline} for source in sources}
    only = next(iter(outlines)) if len(outlines) == 1 else ""
    read_source = partial(_known, dict.fromkeys([*outlines, own_id], ""), "nguồn{}")
    source = given.get("source") or usual or only
    if not source and not outlines:
        raise ScaffoldError("chưa có nguồn nào đọc được; xem check, hoặc tạo trước: new source")
    text = f"Nguồn: mã của bản ghi nguồn. Chọn: {', '.join(outlines)}"
    source = read_source(source) if source else until(text, read_source, ask)
    read_place = partial(_known, outlines.get(source, {}), f"vị trí{{}} trong nguồn “{source}”")
    if "at" in given:
        return {"id": source, "at": read_place(given["at"])}
    text = "Vị trí trong nguồn: đúng như trong dàn ý của nguồn, ví dụ III.4.1"
    return {"id": source, "at": until(text, read_place, ask)}


def _known(known: Mapping[str, str], what: str, answer: str) -> str:
    """The answer where it is one of `known`, each with its title; a source without an outline has
    any place. `what` leaves {} for the answer."""
    answer = answer.strip()
    shown = [f"\n  {one}: {title}" if title else one for one, title in known.items()][:_SHOWN]
    more = ", …" if len(known) > _SHOWN else ""
    listed = f". Chọn: {', '.join(shown)}{more}" if known else ""
    if not answer:
        raise ScaffoldError(f"chưa nêu {what.format('')}{listed}")
    if known and answer not in known:
        near = nearest(answer, known)
        meant = f"; ý bạn là “{near}”?" if near else listed
        raise ScaffoldError(f"không có {what.format(f' “{answer}”')}{meant}")
    return answer
