"""search: the site's search, in the terminal."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scripts.arguments import PROG, add_number
from scripts.paths import DATA, DOCS

if TYPE_CHECKING:
    from macros.search.runner import Hit

FOR_DEVELOPERS = True
"""V8, which runs the engine, weighs 82 MB: too much for all who only check and build."""

HELP = "tìm trong các bản ghi, xếp hạng như ô tìm kiếm của trang"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the query and how many results to show."""
    parser.add_argument("query", nargs="+", metavar="TỪ", help='từ cần tìm, ví dụ: "qd 1089"')
    add_number(parser, "--limit", 10, "số kết quả")


def run(arguments: argparse.Namespace) -> int:
    """Print the hits, best first; 1 where there are none, as grep has it."""
    from macros.knowledge_base import load_knowledge_base
    from macros.pages.addresses import address_of
    from macros.search import build_index
    from macros.search.prose import prose_of
    from macros.search.runner import Engine

    loaded = load_knowledge_base(DATA)
    if loaded.failed:
        print(f"Chưa tìm được: dữ liệu còn lỗi. Xem từng lỗi: {PROG} check")
        return 1
    engine = Engine(build_index(loaded.base, prose_of(DOCS), address_of))
    hits = engine.search(" ".join(arguments.query))
    for place, hit in enumerate(hits[: max(arguments.limit, 0)], start=1):
        print(f"{place:>3}. {_card(engine.docs, hit)}")
    print(f"{len(hits)} kết quả." if hits else "Không tìm thấy. Thử ít từ hơn, hoặc gõ không dấu.")
    return int(not hits)


def _card(docs: dict[str, list[str]], hit: Hit) -> str:
    """Title; kind, date and what it lacks; address."""
    from macros.model.partial_date import PartialDate

    at = hit.document
    dates = [PartialDate.parse(date).vietnamese() for date in docs["dates"][at].split()[:1]]
    about = " · ".join(filter(None, (docs["label"][at], *dates)))
    lacking = f" (không có: {', '.join(hit.missing)})" if hit.missing else ""
    return f"{docs['title'][at]}\n     {about}{lacking}\n     {docs['address'][at]}"
