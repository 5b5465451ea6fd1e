"""The engines that are compared: where each is asked, how, and what it loads."""

from dataclasses import dataclass

from playwright.sync_api import Page

from scripts.bench import material, pagefind
from scripts.bench.asking import ASK_BOX

INDEXING_MS = 300_000
"""The theme's own engine indexes in the browser: thousands of pages take it long."""


@dataclass(frozen=True)
class Engine:
    """`page` of the site is asked by the script `ask`, once `ready` is there; files under `own` are
    the engine's."""

    name: str
    page: str
    ask: str
    ready: str
    own: tuple[str, ...]

    def open(self, page: Page, base: str) -> None:
        """Open its page and wait until it says that it can be asked."""
        page.goto(base + self.page)
        ready = f"() => {self.ready}"
        page.wait_for_function(ready, timeout=INDEXING_MS)


ENGINES = (
    Engine("của ta", "index.html", ASK_BOX, "self.kbSearchFor", ("assets/search/",)),
    Engine(
        "Material",
        "material.html",
        material.ASK,
        "self.material",
        ("material/assets/javascripts/", "material/search/"),
    ),
    Engine("Pagefind", "pagefind.html", pagefind.ASK, "self.pagefind", ("pagefind/",)),
)
