"""Pages of docs/ as tests write them, and what is told of them."""

from pathlib import Path

from macros.written import Known, check_docs

TAB = "\t"
HEAD = "---\ntitle: Một\ndescription: Một trang.\n---\n"


def told(docs: Path, known: Known) -> list[str]:
    """Place and code of each problem."""
    return [f"{p.path}:{p.line} {p.code}" for p in check_docs(docs, known)]
