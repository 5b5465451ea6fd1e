"""What one build of the site knows, from its first hook to its last."""

from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from macros.exports.data.publication import Publication
from macros.history.edition import Edition
from macros.knowledge_base import Loaded
from macros.pages.pages import Pages
from macros.render.kept import Kept
from macros.render.records import RecordPages
from macros.render.slots import Slots
from macros.spread import Beside

KEY = "state"
"""Under it the state stands in MkDocs' configuration, the only thing that all hooks are given."""


@dataclass
class State:
    """`loaded` and `kept_file` are given; the hooks set the rest in this order.

    `kept_file`: for pieces that the next build may use again. `jobs` write files beside MkDocs.
    `broken`: warnings of links that lead nowhere.
    """

    loaded: Loaded
    kept_file: Path | None = None
    slots: Slots = field(default_factory=Slots)
    kept: Kept | None = None
    pages: Pages = field(init=False)
    edition: Edition = field(init=False)
    publication: Publication = field(init=False)
    jobs: Beside[None] | None = None
    nav: Navigation = field(init=False)
    env: Environment = field(init=False)
    records: RecordPages = field(init=False)
    broken: list[str] = field(default_factory=list)

    def end(self) -> None:
        """Let go of what a build that failed has left open."""
        if self.kept:
            self.kept.drop()
        if self.jobs:
            self.jobs.end()


def state_of(config: MkDocsConfig) -> State:
    """The state of the build that has this configuration."""
    state: State = config[KEY]
    return state
