"""How a query is typed into a search box in Chromium, and its answer read."""

from __future__ import annotations

from playwright.sync_api import Page

ASK_BOX = """async (query) => {
  const waiting = new Promise((_, give) => setTimeout(() => give(new Error(query)), 30_000));
  const box = document.querySelector("[data-kb-box]");
  const input = box.querySelector("input");
  const options = { childList: true };
  const answered = new Promise((done) => {
    new MutationObserver(done).observe(box.querySelector("[data-kb-hint]"), options);
  });
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.race([answered, waiting]);
  const took = performance.now() - started;
  const titles = [...box.querySelectorAll(".kb-result__title")].map((title) => title.textContent);
  return { titles, took };
}"""
"""Types a query into the search of the header; returns titles as drawn, and milliseconds."""


def open_box(page: Page) -> None:
    """Wait until the box listens."""
    page.wait_for_function("() => self.kbSearchFor")
