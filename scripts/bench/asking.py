"""How a query is typed into a search box in Chromium, and its answer read."""

from __future__ import annotations

from playwright.sync_api import Page

BOX = "[data-md-component=search-query]"

ASK_BOX = """async (query) => {
  const waiting = new Promise((_, give) => setTimeout(() => give(new Error(query)), 30_000));
  const input = document.querySelector("[data-md-component=search-query]");
  const meta = document.querySelector(".md-search-result__meta");
  const options = { childList: true, characterData: true, subtree: true };
  const answered = new Promise((done) => new MutationObserver(done).observe(meta, options));
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  await Promise.race([answered, waiting]);
  const took = performance.now() - started;
  const articles = document.querySelectorAll(".md-search-result__item > a:first-child article");
  const titles = [...articles].map((article) => article.querySelector("h1, h2").textContent);
  return { titles, took };
}"""
"""Types a query into the theme's search box; returns titles as drawn, and milliseconds."""


def open_box(page: Page) -> None:
    """Wait until the theme's box listens, and wake it."""
    page.wait_for_selector(BOX, state="attached")
    page.wait_for_timeout(300)  # the theme binds its box after the page's load event
    page.focus(BOX)  # on file:// it wakes only then
    page.wait_for_timeout(100)
