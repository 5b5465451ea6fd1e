"""How a query is typed into a search in Chromium, and its answer read."""

from playwright.sync_api import Page

_ASK = """async (query) => {
  const box = document.querySelector(BOX);
  const input = box.querySelector("input");
  const late = () => new Error(`${query}: ${box.querySelector("[role=status]")?.textContent}`);
  const waiting = new Promise((_, give) => setTimeout(() => give(late()), 30_000));
  const answered = new Promise((done) => {
    new MutationObserver(done).observe(box.querySelector(DRAWN), { childList: true });
  });
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.race([answered, waiting]);
  const took = performance.now() - started;
  return { titles: [...box.querySelectorAll(TITLES)].map((title) => title.textContent), took };
}"""


def asking(box: str, drawn: str, titles: str) -> str:
    """A function from a query to its answer, {titles, took in milliseconds}.

    Selectors: of the search, and in it of what is drawn anew with each answer, and of the titles.
    """
    chosen = {"BOX": box, "DRAWN": drawn, "TITLES": titles}
    script = _ASK
    for name, selector in chosen.items():
        script = script.replace(name, f'"{selector}"')
    return script


ASK_BOX = asking("[data-kb-box]", "[data-kb-hint]", ".kb-result__title")
"""Types a query into the search of the header; titles as drawn."""


def open_box(page: Page) -> None:
    """Wait until the box listens."""
    page.wait_for_function("() => self.kbSearchFor")
