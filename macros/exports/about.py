"""What a document is about, in a line of a list: shortened, and said whose words it is."""

import re

from macros.model.document import Document

_LONG_NAME = re.compile(r"(cuộc vận động) “[^”]{40,}”", re.IGNORECASE)


def shortened(text: str) -> str:
    """Without the long name of the campaign, which every page of the site bears."""
    return _LONG_NAME.sub(r"\1", text)


def name_of(document: Document) -> str:
    """Its name in a list: kind and number where it has one, a long title shortened."""
    return shortened(document.named)


def about_of(document: Document) -> str:
    """The subject as printed, or what the source reports of the content, and that it does; else the
    title, where the number stands in its place.

    What the name already says is not said again: the line goes on after it.
    """
    name = name_of(document)
    said = shortened(document.subject or document.content or document.title)
    for known in (name, name.removeprefix(document.type.label).strip()):
        if known and said.startswith(known):
            said = said.removeprefix(known).strip()
    is_reported = said and document.content and not document.subject
    return f"{said[:1].lower()}{said[1:]} (theo báo cáo)" if is_reported else said
