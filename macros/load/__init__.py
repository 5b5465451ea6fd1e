"""The only reader of YAML: files under data/ to records, with the position of every value."""

from macros.load.records import Entry
from macros.load.yaml_tree import Location

__all__ = ["Entry", "Location"]
