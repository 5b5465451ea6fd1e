"""Material's own search, asked by the messages of its worker."""

from pathlib import Path

PAGE = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Material</title>
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

ASK = """async (query) => {
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


def write_page(site: Path, worker: str) -> None:
    """Write the page that can be asked; `worker`: its address under material/."""
    (site / "material.html").write_text(PAGE.replace("WORKER", worker), "utf-8")
