"""search: the site's search, in the terminal."""

import argparse

from scripts.paths import DATA, DOCS

HELP = "tìm trong các bản ghi, xếp hạng như ô tìm kiếm của trang"
SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the query and how many results to show."""
    parser.add_argument("query", nargs="+", metavar="TỪ", help='từ cần tìm, ví dụ: "qd 1089"')
    parser.add_argument(
        "--limit", type=int, default=SHOWN, metavar="SỐ", help=f"số kết quả (mặc định {SHOWN})"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the hits, best first; 1 where there are none, as grep has it."""
    from macros.knowledge_base import load_knowledge_base
    from macros.pages.addresses import address_of
    from macros.search import Engine, index_data
    from macros.search.prose import prose_of

    data = index_data(load_knowledge_base(DATA).base, prose_of(DOCS), address_of)
    docs = data["docs"]
    hits = Engine(data).search(" ".join(arguments.query))
    for place, hit in enumerate(hits[: max(arguments.limit, 0)], start=1):
        date = "/".join(reversed(docs["dates"][hit.document].partition(" ")[0].split("-")))
        about = " · ".join(part for part in (docs["label"][hit.document], date) if part)
        lacking = f" (không có: {', '.join(hit.missing)})" if hit.missing else ""
        print(f"{place:>3}. {docs['title'][hit.document]}\n     {about}{lacking}")
        print(f"     {docs['address'][hit.document]}")
    print(f"{len(hits)} kết quả." if hits else "Không tìm thấy. Thử ít từ hơn, hoặc gõ không dấu.")
    return int(not hits)
