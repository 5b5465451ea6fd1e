"""Which place of which source a new record is taken from."""

from collections.abc import Mapping
from functools import partial

from macros.editing.asking import Ask, until
from macros.editing.scaffold import ScaffoldError
from macros.knowledge_base import KnowledgeBase
from macros.model.source import Source
from macros.suggest import nearest

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
    source = read_source(source) if source else until(_ask_source([*outlines]), read_source, ask)
    read_place = partial(_known, outlines.get(source, {}), f"vị trí{{}} trong nguồn “{source}”")
    if "at" in given:
        return {"id": source, "at": read_place(given["at"])}
    text = "Vị trí trong nguồn: đúng như trong dàn ý của nguồn, ví dụ III.4.1"
    return {"id": source, "at": until(text, read_place, ask)}


def _ask_source(sources: list[str]) -> str:
    return f"Nguồn: mã của bản ghi nguồn. Chọn: {', '.join(sources)}"


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
