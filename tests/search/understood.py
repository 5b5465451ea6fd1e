"""What a query is taken to mean beside what the records call things, on one sheet: understood.txt.

After words were added: python -m tests.search.understood, then read the diff.
"""

from pathlib import Path

from macros.search.questions import asking, counting, pointing
from macros.search.said import SAID

SHEET = Path(__file__).with_name("understood.txt")


def understood() -> str:
    """A line for each phrase: what else it is searched as, or the kinds that it asks for."""
    lines = [f"{said} = {' | '.join(meant)}" for said, meant in SAID.items()]
    for table in asking, pointing:
        lines += [
            f"{phrase} ({table.__name__}): {', '.join(kinds)}" for phrase, kinds in table().items()
        ]
    lines.append(f"counting: {', '.join(counting())}")
    return "".join(f"{line}\n" for line in lines)


def phrases() -> list[str]:
    """All of them, and what they are searched as."""
    meant = [name for names in SAID.values() for name in names]
    return [*SAID, *meant, *asking(), *pointing()]


if __name__ == "__main__":
    SHEET.write_text(understood(), "utf-8")
