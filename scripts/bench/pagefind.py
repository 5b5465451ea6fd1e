"""Pagefind: got when first needed, into a folder of its own, and run over a built site."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from scripts.bench.tree import WORK, BenchError
from scripts.install import INSTALL, child_environment, pip_environment

LOCK = Path(__file__).with_name("pagefind.txt")

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
    env = {**child_environment(), "PYTHONPATH": str(_installed())}
    _run([sys.executable, "-m", "pagefind", "--site", str(site)], env)
    (site / "pagefind.html").write_text(PAGE, "utf-8")


def _installed() -> Path:
    """The folder with the locked version."""
    name = hashlib.sha256(LOCK.read_bytes()).hexdigest()[:8]
    folder = WORK / f"pagefind-{name}"
    if not folder.exists():
        unfinished = folder.with_name(f"{folder.name}-{os.getpid()}")
        install = [sys.executable, *INSTALL, "--require-hashes", "--target", str(unfinished)]
        _run([*install, "-r", str(LOCK)], pip_environment(sys.executable))
        unfinished.rename(folder)
    return folder


def _run(command: list[str], env: dict[str, str]) -> None:
    done = subprocess.run(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    if done.returncode:
        raise BenchError(f"Pagefind: {' '.join(command)}\n{done.stdout[-2000:]}")
