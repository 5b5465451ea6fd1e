"""kho.jsonld: the records in the words of schema.org, where the site has an address."""

from typing import Any

from macros.audit.numbers import number_of
from macros.exports.data.publication import FOLDER, LICENCE, Publication
from macros.exports.plain import dumped, without_empty
from macros.knowledge_base import KnowledgeBase
from macros.model import Figure, Record
from macros.model.derived import date_of

ADDRESS = "kho.jsonld"
_TYPES = {
    "organization": "Organization",
    "place": "Place",
    "person": "Person",
    "event": "Event",
    "term": "DefinedTerm",
    "figure": "Observation",
}
"""schema.org's type by kind; all others are works that somebody wrote."""

_LINKS = {
    "based_on": "isBasedOn",
    "issuers": "author",
    "source": "citation",
    "about": "about",
    "cites": "mentions",
}
_DATES = {"document": "datePublished", "event": "startDate", "media": "datePublished"}


def linked_file(base: KnowledgeBase, publication: Publication) -> dict[str, str]:
    """The file by its name; none without an address."""
    if not publication.address:
        return {}
    graph = [_node(base, record, publication) for record in base.records]
    context = {"@vocab": "https://schema.org/", "@base": publication.address}
    return {ADDRESS: dumped({"@context": context, "@graph": graph})}


def _node(base: KnowledgeBase, record: Record, publication: Publication) -> dict[str, Any]:
    kind = record.kind.key
    node: dict[str, Any] = {
        "@id": publication.address_of(record),
        "@type": _TYPES.get(kind, "CreativeWork"),
        "identifier": record.id,
        "name": record.title,
        "description": record.summary,
        "alternateName": record.aliases,
    }
    found = without_empty(node)
    if kind in _DATES and (date := date_of(record)):
        found[_DATES[kind]] = str(date)
    if isinstance(record, Figure):
        found |= {"value": float(number_of(record.printed)), "unitText": record.unit}
    for link in base.outgoing(record.id):
        if term := _LINKS.get(link.type):
            other = {"@id": publication.address_of(base.get(link.target))}
            if other not in found.setdefault(term, []):
                found[term].append(other)
    return found


_DOWNLOADS = {
    "kho.json": "application/json",
    "kho.jsonld": "application/ld+json",
    "datapackage.json": "application/json",
    "kho.sqlite": "application/vnd.sqlite3",
    "kho-tri-thuc.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def dataset(publication: Publication) -> str:
    """The data set as search engines read it on its page; empty without an address."""
    if not publication.address:
        return ""
    folder = f"{publication.address}{FOLDER}"
    found = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": publication.name,
        "description": f"Mọi bản ghi, quan hệ và kết quả đối chiếu của {publication.name}.",
        "url": f"{publication.address}du-lieu-mo.html",
        "license": LICENCE["path"],
        "version": publication.edition,
        "inLanguage": "vi",
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": media, "contentUrl": f"{folder}{name}"}
            for name, media in _DOWNLOADS.items()
        ],
    }
    return dumped(found).strip().replace("<", "\\u003c")
