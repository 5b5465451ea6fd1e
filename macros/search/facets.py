"""The properties by which the look-up page narrows a list."""

from macros.exports.record_data import RecordData
from macros.model import Media
from macros.search.texts import dates_of

FACET_LABELS = {
    "kind": "Loại",
    "year": "Năm",
    "issuer": "Cơ quan ban hành",
    "place": "Địa bàn",
    "topic": "Chủ đề",
    "section": "Phần của nguồn",
}
"""Every facet by its key in the page's URL, in the order in which the page shows them."""


Facets = dict[str, list[str]]
"""Values of one document by the facet's key, each a Vietnamese label, once."""


def facets_of(data: RecordData) -> Facets:
    """The facets of a record, from its own fields and its links."""
    record = data.record
    near = [record, *(link.record for link in data.links)]
    sections = (place.label.partition(",")[0] for place in data.places if place.at)
    found = {
        # “Phóng sự” and “Tin” are one kind of record, but not one thing to a reader.
        "kind": [record.type.label if isinstance(record, Media) else record.kind_label],
        "year": [date[:4] for date in dates_of(data)],
        "issuer": [issuer.title for issuer in data.named("issuers")],
        "place": [place.title for place in near if place.kind.key == "place"],
        "topic": [topic.label for topic in record.topics],
        "section": [*sections],
    }
    return {key: [*dict.fromkeys(values)] for key, values in found.items()}
