"""The index as plain data: what is written into the site and what the engine reads."""

from __future__ import annotations

from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.model.place import Place
from macros.search.documents import PROSE_LABEL, SearchDocument
from macros.search.facets import FACET_LABELS
from macros.search.postings import encode, postings_of
from macros.search.questions import asking, pointing
from macros.search.synonyms import MEASURES, synonyms_of, variants_of, words_of
from macros.vietnamese import SYMBOLS, fold, syllables

IndexData = dict[str, Any]
"""JSON-like; `docs` holds columns, one item a document, lines of a text parted by newlines."""


def index_data(documents: list[SearchDocument], base: KnowledgeBase) -> IndexData:
    """The whole index of `documents`; `base` tells what else things are called."""
    postings = postings_of(documents)
    encoded = [encode(roots) for roots in postings.values()]
    return {
        "docs": _columns(documents),
        "facets": {key: _facet(key, documents) for key in FACET_LABELS},
        "terms": " ".join(postings),
        "postings": " ".join(distances for distances, _ in encoded),
        "roots": " ".join(roots for _, roots in encoded),
        "synonyms": synonyms_of(base) | MEASURES,
        "words": words_of(base),
        "variants": variants_of(base),
        "asking": asking(),
        "pointing": pointing(),
        "prose": PROSE_LABEL,
        "places": _words_of_places(base),
        "symbols": {name: fold(symbol) for name, symbol in SYMBOLS.items()},
    }


def _words_of_places(base: KnowledgeBase) -> dict[str, str]:
    """Folded words of the names of places: `leading`, those that another follows, and `all`."""
    names = [syllables(name) for place in base.all(Place) for name in place.names]
    leading = {fold(word) for name in names for word in name[:-1]}
    return {
        "leading": " ".join(sorted(leading)),
        "all": " ".join(sorted({fold(word) for name in names for word in name})),
    }


def _columns(documents: list[SearchDocument]) -> dict[str, list[Any]]:
    titles = {document.title: place for place, document in reversed([*enumerate(documents)])}
    return {
        "title": [document.title for document in documents],
        "address": [document.address for document in documents],
        "label": [document.label for document in documents],
        "labels": ["\n".join(document.labels) for document in documents],
        "dates": [" ".join(document.dates) for document in documents],
        "aliases": ["\n".join(document.aliases) for document in documents],
        "terms": ["\n".join(document.terms) for document in documents],
        "names": [[titles[name] for name in document.names] for document in documents],
        "summary": [document.summary for document in documents],
        "body": ["\n".join(document.body) for document in documents],
        "number": [document.number for document in documents],
        "source": [document.source for document in documents],
        "rank": [document.rank for document in documents],
        "kind": [fold(document.kind_name.lower()) for document in documents],
    }


def _facet(key: str, documents: list[SearchDocument]) -> dict[str, Any]:
    """All values of a facet, and for each document the places of its own among them."""
    values = sorted({value for document in documents for value in document.facets.values(key)})
    place = {value: index for index, value in enumerate(values)}
    return {
        "label": FACET_LABELS[key],
        "values": values,
        "of": [[place[value] for value in document.facets.values(key)] for document in documents],
    }
