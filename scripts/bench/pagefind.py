"""Pagefind, run over a built site."""

import sys
from pathlib import Path

from scripts.bench.tools import installed, run_tool
from scripts.install import child_environment

PAGE = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Pagefind</title>
<input><ol></ol>
<script type="module">
  import * as pagefind from "./pagefind/pagefind.js";
  await pagefind.init();
  self.pagefind = pagefind;
</script></html>
"""

FIRST, DEPTH = 5, 10

ASK = f"""async (query) => {{
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
  const first = await read(results.slice(0, {FIRST}));
  list.replaceChildren(...first.map(item));
  const took = performance.now() - started;
  const others = await read(results.slice({FIRST}, {DEPTH}));
  return {{ titles: [...first, ...others].map(({{ meta }}) => meta.title), took }};
}}"""
"""The least that a box on Pagefind's documented interface does: search, read the results that its
own interface shows at first (five), draw them. No debounce, though its own interface has one."""


def index_site(site: Path) -> None:
    """Write the site's Pagefind index and a page that can be asked; raises BenchError."""
    env = {**child_environment(), "PYTHONPATH": str(installed("pagefind"))}
    run_tool("Pagefind", [sys.executable, "-m", "pagefind", "--site", str(site)], env)
    (site / "pagefind.html").write_text(PAGE, "utf-8")
