"""The engines that are compared: where each is asked, how, and what it loads."""

import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from scripts.bench.asking import ASK_BOX
from scripts.bench.tools import installed, run_tool
from scripts.install import child_environment

MATERIAL_PAGE = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Material</title>
<base href="material/"><input><ol></ol><script type="module">
  const worker = new Worker("WORKER");
  const told = (message) => new Promise((done) => {
    worker.onmessage = ({ data }) => done(data);
    worker.postMessage(message);
  });
  const data = await (await fetch("search/search_index.json")).json();
  await told({ type: 0, data: { ...data, options: { suggest: false } } });
  self.material = async (query) => (await told({ type: 2, data: query })).data.items;
</script></html>
"""
"""WORKER stands for the address of its worker under material/."""

_ASK_MATERIAL = """async (query) => {
  const started = performance.now();
  document.querySelector("input").value = query;
  const items = (await self.material(query)).map(([first]) => first);
  document.querySelector("ol").innerHTML = items
    .slice(0, 10)
    .map(({ title, text }) => `<li><h3>${title}</h3><p>${text}</p></li>`)
    .join("");
  const titles = [...document.querySelectorAll("h3")].map((title) => title.textContent);
  return { titles, took: performance.now() - started };
}"""
"""Asks, draws ten hits; titles as drawn, and milliseconds."""

_PAGEFIND_PAGE = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Pagefind</title>
<input><ol></ol>
<script type="module">
  import * as pagefind from "./pagefind/pagefind.js";
  await pagefind.init();
  self.pagefind = pagefind;
</script></html>
"""

_FIRST, _DEPTH = 5, 10

_ASK_PAGEFIND = f"""async (query) => {{
  const list = document.querySelector("ol");
  const item = ({{ meta, excerpt }}) => {{
    const made = document.createElement("li");
    made.innerHTML = `<h3>${{meta.title}}</h3><p>${{excerpt}}</p>`;
    return made;
  }};
  const read = (results) => Promise.all(results.map((result) => result.data()));
  const started = performance.now();
  document.querySelector("input").value = query;
  const {{ results }} = await pagefind.search(query);
  const first = await read(results.slice(0, {_FIRST}));
  list.replaceChildren(...first.map(item));
  const took = performance.now() - started;
  const others = await read(results.slice({_FIRST}, {_DEPTH}));
  return {{ titles: [...first, ...others].map(({{ meta }}) => meta.title), took }};
}}"""
"""The least that a box on Pagefind's documented interface does: search, read the results that its
own interface shows at first (five), draw them. No debounce, though its own interface has one."""

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
        _ASK_MATERIAL,
        "self.material",
        ("material/assets/javascripts/", "material/search/"),
    ),
    Engine("Pagefind", "pagefind.html", _ASK_PAGEFIND, "self.pagefind", ("pagefind/",)),
)


def index_site(site: Path) -> None:
    """Write Pagefind's index of the site and a page that can be asked; raises BenchError."""
    env = {**child_environment(), "PYTHONPATH": str(installed("pagefind"))}
    run_tool("Pagefind", [sys.executable, "-m", "pagefind", "--site", str(site)], env)
    (site / "pagefind.html").write_text(_PAGEFIND_PAGE, "utf-8")
