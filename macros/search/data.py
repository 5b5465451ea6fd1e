"""The index as plain data: what is written into the site and what the engine reads."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.model.place import Place
from macros.search.documents import PROSE_LABEL, SearchDocument
from macros.search.encode import digits, front_coded, grouped
from macros.search.facets import FACET_LABELS
from macros.search.fields import FIELDS
from macros.search.initials import initials_of
from macros.search.parts import Part, postings_parts, sorted_terms, text_parts
from macros.search.postings import postings_of
from macros.search.questions import asking, counting, pointing
from macros.search.said import said_beside
from macros.search.synonyms import synonyms_of, variants_of, words_of
from macros.vietnamese.document_numbers import SYMBOLS
from macros.vietnamese.letters import fold
from macros.vietnamese.tokens import syllables

_FIELD = {field.name: field for field in FIELDS}


@dataclass(frozen=True)
class IndexData:
    """`core` is loaded before the first query; `parts` by their name when a query needs them."""

    core: dict[str, Any]
    parts: dict[str, Part]


def index_data(documents: list[SearchDocument], base: KnowledgeBase) -> IndexData:
    """The whole index of `documents`; `base` tells what else things are called."""
    postings, weights = postings_of(documents)
    terms = sorted_terms(postings)
    synonyms = synonyms_of(base)
    named = {fold(name) for group in synonyms for name in group}
    initials = initials_of(base, named.union(map(fold, terms)))
    of_terms = [*postings_parts(postings, weights, terms)]
    of_texts = [*text_parts(documents)]
    core = {
        "size": len(documents),
        "columns": _columns(documents),
        "terms": front_coded(terms),
        "firstTerms": _distances(first for first, _ in of_terms),
        "firstTexts": _distances(first for first, _ in of_texts),
        "synonyms": "\n".join("|".join(names) for names in synonyms),
        "everyday": grouped(initials | said_beside(named)),
        "words": " ".join(words_of(base)),
        "variants": variants_of(base),
        "asking": grouped(asking()),
        "counting": "|".join(counting()),
        "pointing": grouped(pointing()),
        "prose": PROSE_LABEL,
        "places": _words_of_places(base),
        "symbols": {name: fold(symbol) for name, symbol in SYMBOLS.items()},
    }
    facets = {key: _facet(key, documents) for key in FACET_LABELS}
    parts = _named("t", of_terms) | _named("d", of_texts) | {"facets": facets}
    return IndexData(core, parts)


def _distances(rising: Iterable[int]) -> str:
    """Rising numbers, each as its distance from the one before it."""
    return "".join(digits(after - before) for before, after in pairwise([0, *rising]))


def _named(letter: str, parts: list[tuple[int, Part]]) -> dict[str, Part]:
    return {f"{letter}{number}": part for number, (_, part) in enumerate(parts)}


LONGEST_PLACE = 4
"""Words of a name; a longer one describes its place."""


def _words_of_places(base: KnowledgeBase) -> dict[str, str]:
    """Folded words of the names of places: `leading`, those that another follows, and `all`; names
    of the `whole`, each by itself."""
    spelled = (syllables(name) for place in base.all(Place) for name in place.names)
    names = [name for name in spelled if len(name) <= LONGEST_PLACE]
    leading = {fold(word) for name in names for word in name[:-1]}
    return {
        "leading": " ".join(sorted(leading)),
        "all": " ".join(sorted({fold(word) for name in names for word in name})),
        "whole": "|".join(sorted({fold(" ".join(syllables(name))) for name in _of_whole(base)})),
    }


def _of_whole(base: KnowledgeBase) -> Iterator[str]:
    """Names of the place that holds more others than any, and of those that hold it: records are of
    there without saying so."""
    holders = Counter(place.part_of for place in base.all(Place) if place.part_of)
    place = base.find(max(sorted(holders), key=holders.__getitem__, default=""), Place)
    while place:
        yield from place.names
        place = base.find(place.part_of or "", Place)


def _columns(documents: list[SearchDocument]) -> dict[str, Any]:
    """What scoring asks of every document that matches; one text where few values are twice."""
    return {
        "labels": _column("\n".join(dict.fromkeys([d.label, *d.labels])) for d in documents),
        "dates": "\n".join(" ".join(document.dates) for document in documents),
        "number": "\n".join(document.number for document in documents),
        "rank": _column(document.rank for document in documents),
        "mark": _column(document.mark for document in documents),
        "kind": _column(fold(document.kind_name.lower()) for document in documents),
        "lengths": _column(_lengths(document) for document in documents),
    }


def _lengths(document: SearchDocument) -> str:
    """How many words the title has, and each other name."""
    names = [*_FIELD["title"].lines(document), *_FIELD["aliases"].lines(document)]
    return " ".join(str(len(line)) for line in names)


def _column(items: Iterable[Any]) -> dict[str, Any]:
    """Every value once, and for each document which one it has."""
    places: dict[Any, int] = {}
    of = [places.setdefault(item, len(places)) for item in items]
    return {"values": [*places], "of": "".join(map(digits, of))}


def _facet(key: str, documents: list[SearchDocument]) -> dict[str, Any]:
    """All values of a facet, and for each document the places of its own among them."""
    values = sorted({value for document in documents for value in document.facets.get(key, ())})
    place = {value: index for index, value in enumerate(values)}
    return {
        "label": FACET_LABELS[key],
        "values": values,
        "of": [[place[value] for value in document.facets.get(key, ())] for document in documents],
    }
