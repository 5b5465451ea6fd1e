"""“Cách gọi khác trong nguồn” holds what the source prints, as far as the repository can tell.

The report's own text is not here. What records repeat of it word by word is: titles, numbers and
subjects of documents, names, and what notes and checks quote. The rest was read in the report and
stands in names_seen.yml.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.model import Record
from macros.model.claim import SameName
from macros.model.document import Document
from macros.model.media import Media
from macros.model.observation import Observation
from macros.model.organization import Organization
from macros.model.person import Person
from macros.model.place import Place
from macros.model.source import Source
from macros.model.term import Term
from scripts.paths import DATA
from tests.invented import base_of, made

NAMED = (Document, Media, Organization, Person, Place, Term)
"""Kinds whose titles are as printed."""
WORD = re.compile(r"\w+")
SEEN: dict[str, str] = yaml.safe_load((Path(__file__).parent / "names_seen.yml").read_text("utf-8"))


@cache
def knowledge() -> KnowledgeBase:
    return load_knowledge_base(DATA).base


def words(text: str) -> str:
    """Without signs and marks of emphasis; a name stands between blanks."""
    return f" {' '.join(WORD.findall(text))} "


def begun(name: str) -> Iterator[str]:
    """As it may begin within a sentence and at its head; all other letters are as printed."""
    yield from (words(name), words(name[:1].swapcase() + name[1:]))


def quoted(record: Record) -> Iterator[str]:
    """What the record repeats of the source word by word, but for its other names."""
    if isinstance(record, NAMED):
        yield record.title
    if isinstance(record, Document):
        yield from filter(None, (record.number, record.subject, record.period))
    if isinstance(record, Observation):
        yield from record.printed
    if isinstance(record, SameName):
        yield from record.spellings
    if isinstance(record, Person):
        yield from (role.title for role in record.roles)
    if isinstance(record, Term) and record.expansion_printed:
        yield record.expansion or ""


def unseen(base: KnowledgeBase) -> list[tuple[str, str]]:
    """Other names that pages show and nothing vouches for, each with its record's id."""
    texts = "\n".join(words(text) for record in base.records for text in quoted(record))
    return [
        (record.id, name)
        for record in base.records
        for name in record.aliases
        if name not in SEEN and not any(way in texts for way in begun(name))
    ]


def test_each_displayed_other_name_occurs_in_the_source() -> None:
    assert not unseen(knowledge())


def test_what_was_read_in_the_report_is_still_shown_and_has_its_place() -> None:
    shown = {name for record in knowledge().records for name in record.aliases}
    assert not SEEN.keys() - shown
    places = {item.at for source in knowledge().all(Source) for item in source.outline}
    assert not set(SEEN.values()) - places


@pytest.mark.parametrize(
    ("name", "is_seen"),
    [
        ("Đăk Pét", True),
        ("đăk Pét", True),
        ("Đăk PÉT", False),
        ("Đăk Pék", False),
        ("Pét II", False),
    ],
)
def test_a_name_that_the_source_does_not_print_is_told(name: str, is_seen: bool) -> None:
    commune = made("place", "a", title="Xã Đăk Pét", aliases=[name])
    own_words = made("finding", "b", title="Đăk Pék và Pét II")
    assert unseen(base_of(commune, own_words)) == ([] if is_seen else [("a", name)])
