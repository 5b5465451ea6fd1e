"""The engines that are compared: where each is asked, how, and what it loads."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

from scripts.bench import pagefind
from scripts.bench.asking import ASK_BOX, open_box

INDEXING_MS = 300_000
"""The theme's own engine indexes in the browser: thousands of pages take it long."""

READY_BOX = """() => {
  const { translations } = JSON.parse(document.querySelector("#__config").textContent);
  const shown = document.querySelector(".md-search-result__meta").textContent.trim();
  return shown === translations["search.result.placeholder"];
}"""


@dataclass(frozen=True)
class Engine:
    """`page` of the site is asked by the script `ask`; files under `own` are the engine's."""

    name: str
    page: str
    ask: str
    own: tuple[str, ...]

    def open(self, page: Page, base: str) -> None:
        """Open its page and wait until it says that it can be asked."""
        page.goto(base + self.page)
        if self.ask == ASK_BOX:
            open_box(page)
            page.wait_for_function(READY_BOX, timeout=INDEXING_MS)
        else:
            page.wait_for_function("() => self.pagefind", timeout=INDEXING_MS)


ENGINES = (
    Engine("của ta", "index.html", ASK_BOX, ("assets/search/", "search/")),
    Engine(
        "Material",
        "material.html",
        ASK_BOX,
        ("material/assets/javascripts/", "material/search/"),
    ),
    Engine("Pagefind", "pagefind.html", pagefind.ASK, ("pagefind/",)),
)
