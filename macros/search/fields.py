"""The fields of the index, their texts and boosts, in this one place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from macros.search.documents import SearchDocument
from macros.vietnamese.tokens import syllables

Line = tuple[str, ...]
"""Written forms: words, numbers and dates (ISO, the only ones with a hyphen)."""


@dataclass(frozen=True)
class Field:
    """A field of the index: the texts that a document has in it, and what they are worth."""

    name: str
    texts: Callable[[SearchDocument], Iterable[str]]
    boost: int = 1
    whole: bool = False
    """Whether each text is one term."""

    def lines(self, document: SearchDocument) -> list[Line]:
        """The terms of each line; the ends of two lines are no neighbours."""
        if self.whole:
            return [(text,) for text in self.texts(document)]
        texts = [line for text in self.texts(document) for line in text.split("\n")]
        return [_of_short(text) if len(text) <= SHORT else tuple(syllables(text)) for text in texts]


SHORT = 120
"""Letters of a title: many documents name it, and are told of their kinds in the same words."""


@lru_cache(maxsize=1 << 14)
def _of_short(text: str) -> Line:
    return tuple(syllables(text))


FIELDS = (
    Field("body", lambda d: d.body),
    Field("summary", lambda d: [d.summary], 3),  # our own words on what it is about
    Field("names", lambda d: d.names),
    # What a page is called is what people ask for; a question's verdict is a line of its own.
    Field("title", lambda d: [d.title.replace("? ", "?\n")], 10),
    Field("labels", lambda d: d.labels),
    Field("dates", lambda d: d.dates),
    Field("terms", lambda d: d.terms),
    Field("aliases", lambda d: d.aliases, 8),  # nearly as good as its title
    Field("places", lambda d: d.places, whole=True),
)
"""The most common first: their bits make small numbers (encode.py). Boosts of the other fields
decided no query of the quality test: docs/design/adr/0008."""
