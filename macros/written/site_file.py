"""mkdocs.yml as it was read: what its keys hold, and where they stand."""

from dataclasses import dataclass
from functools import cached_property

from yaml import SafeLoader

from macros.load.tree import TRAP
from macros.load.yaml_tree import Tree, parse
from macros.model.walk import Location
from macros.problems import Problem

CODE = "thiet-lap"
Keys = tuple[str, ...]
"""The keys that lead to a place, one within the other."""
_READABLE = {"bay-yaml", "de-trong", "ngay-kem-gio"}
"""What records must not hold, and settings may: ``yes``, 0.5, nothing."""


@dataclass(frozen=True)
class SiteFile:
    """The settings at `path`; `problems` are those of the YAML, all there is where it is broken."""

    tree: Tree
    path: str
    problems: list[Problem]

    @cached_property
    def named(self) -> dict[Keys, Location]:
        """Places by their keys; what a list names bare (``- tables``) is as ``- toc: …`` is."""
        bare = {(*at, raw): at for at, raw in self.tree.raw.items() if isinstance(at[-1], int)}
        places = {**bare, **{at: at for at in self.tree.keys}}
        return {tuple(one for one in at if isinstance(one, str)): places[at] for at in places}

    def text(self, *keys: str) -> str:
        """The single value under the keys; "" for anything else."""
        return self.tree.raw.get(self.named.get(keys, ("",)), "")

    def entries(self, *keys: str) -> dict[str, Location]:
        """What is named below the keys: in a group or a list."""
        return {names[-1]: at for names, at in self.named.items() if names[:-1] == keys}

    def problem(self, at: Location, found: str, expected: str, code: str = CODE) -> Problem:
        """A problem where the key or item at `at` stands."""
        line, column = self.tree.keys.get(at) or self.tree.position(at)
        return Problem(self.path, line, column, code, found, expected)


def read_site(text: str, path: str) -> SiteFile:
    """Blank values are None, all words of YAML for true and false are read."""
    tree = parse(text, path)
    for at, problem in tree.problems:
        if problem.code in _READABLE:
            raw = tree.raw.get(at, "")
            value = SafeLoader.bool_values.get(raw.lower(), TRAP) if raw.strip() else None
            tree.value_at(at[:-1])[at[-1]] = value
    problems = [one for _, one in tree.problems if one.code not in _READABLE]
    return SiteFile(tree, path, problems)
