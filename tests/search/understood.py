"""What a query is taken to mean beside what the records call things, on one sheet: understood.txt.

After words were added: python -m tests.search.understood, then read the diff.
"""

from __future__ import annotations

from pathlib import Path

from macros.knowledge_base import KnowledgeBase
from macros.search.data import index_data

SHEET = Path(__file__).with_name("understood.txt")


def understood() -> str:
    """A line for each phrase: what else it is searched as, or the kinds that it asks for."""
    core = index_data([], KnowledgeBase.of([])).core
    lines = [f"{said} = {' | '.join(meant)}" for said, meant in core["everyday"].items()]
    for key in "asking", "pointing":
        lines += [f"{phrase} ({key}): {', '.join(kinds)}" for phrase, kinds in core[key].items()]
    lines.append(f"counting: {', '.join(core['counting'])}")
    return "".join(f"{line}\n" for line in lines)


def phrases() -> list[str]:
    """All of them, and what they are searched as."""
    core = index_data([], KnowledgeBase.of([])).core
    meant = [name for names in core["everyday"].values() for name in names]
    return [*core["everyday"], *meant, *core["asking"], *core["pointing"]]


if __name__ == "__main__":
    SHEET.write_text(understood(), "utf-8")
