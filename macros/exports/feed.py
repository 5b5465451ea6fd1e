"""The Atom feed of Mới cập nhật (RFC 4287)."""

import uuid
from xml.etree import ElementTree as xml

from markupsafe import Markup

from macros.history.days import Day
from macros.history.news import Item, grouped

ADDRESS = "moi-cap-nhat.xml"
FEW = 12
"""Records of each list that an entry tells one by one; its link leads to the page of them all."""
_ATOM = "http://www.w3.org/2005/Atom"


def feed(days: list[Day], site_name: str, site_url: str) -> str:
    """The feed; `site_url` may be empty, then links are relative to the feed."""
    xml.register_namespace("", _ATOM)
    root = xml.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "vi"})
    _add(root, "id", _urn(site_name))
    _add(root, "title", f"{site_name}: mới cập nhật")
    _add(root, "updated", days[0].moment if days else "1970-01-01T00:00:00+07:00")
    _add(_add(root, "author"), "name", site_name)
    _add(root, "link", href=f"{site_url}moi-cap-nhat.html")
    if site_url:
        _add(root, "link", rel="self", href=f"{site_url}{ADDRESS}")
    for day in days:
        entry = _add(root, "entry")
        _add(entry, "id", _urn(f"{site_name} {day.date}"))
        _add(entry, "title", f"{day.shown}: {day.summary}")
        _add(entry, "updated", day.moment)
        _add(entry, "link", href=f"{site_url}moi-cap-nhat.html#ngay-{day.date}")
        told = "".join(_list(*group) for group in grouped(day.difference).items())
        _add(entry, "content", told, type="html")
    xml.indent(root)
    return xml.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _list(label: str, items: tuple[Item, ...]) -> str:
    lines = [
        Markup("<li>%s (%s)%s</li>")
        % (item.version.title, item.version.kind_label, "".join(f"; {one}" for one in item.told))
        for item in items[:FEW]
    ]
    rest = len(items) - FEW
    more = f"<li>… và {rest} mục nữa</li>" if rest > 0 else ""
    return f"<h3>{label}: {len(items)} mục</h3><ul>{''.join(lines)}{more}</ul>"


def _add(parent: xml.Element, name: str, text: str | None = None, **said: str) -> xml.Element:
    added = xml.SubElement(parent, f"{{{_ATOM}}}{name}", said)
    added.text = text
    return added


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn
