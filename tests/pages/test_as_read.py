"""Every page of the toy corpus says what stands in expected/, word for word, link for link.

After pages were changed on purpose: python -m tests.pages.as_read, then read the diff.
"""

from macros.knowledge_base import KnowledgeBase
from tests.pages.as_read import EXPECTED, pages_of


def test_every_page_says_what_is_expected(toy: KnowledgeBase) -> None:
    found = dict(pages_of(toy))
    expected = {file.stem: file.read_text("utf-8") for file in EXPECTED.glob("*.txt")}
    assert found.keys() == expected.keys()
    other = [name for name, text in found.items() if text != expected[name]]
    assert {name: found[name] for name in other[:1]} == {name: expected[name] for name in other[:1]}
