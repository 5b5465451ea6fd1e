"""What every file of the open data says of itself."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.model import Record

FOLDER = "tai-ve/du-lieu/"
OPENED = ("kho-tri-thuc.xlsx", "muc-luc-van-ban.docx", "nhap-bao-cao.docx")
"""What people open, and so goes into the offline zip; all else is for programs."""

SCHEMA_VERSION = "1.0.0"
"""Semantic: a field or file that goes or means something else raises the first number, a new one
the second. Every change stands in CHANGELOG.md."""

LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Ghi công 4.0 Quốc tế",
    "path": "https://creativecommons.org/licenses/by/4.0/deed.vi",
}


@dataclass(frozen=True)
class Publication:
    """Of which site and edition the files are; `address` is the site's, empty where it has none.

    `edition` is as readers see it; `created` the ISO day on which all its files say that they were
    made, whenever it is built: that of the newest record.
    """

    name: str
    address: str
    edition: str
    created: str
    address_of: Callable[[Record], str]
