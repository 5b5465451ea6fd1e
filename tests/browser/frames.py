"""Many pages in frames of one page: each opens with half the work that going there takes.

Frames have their own width, height and scripts; they are laid out, but not painted.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from playwright.sync_api import Page, ViewportSize

_SHARE = 8
"""Frames at a time."""

_FRAMES = """async ({ addresses, width, height, scripts }) => {
  const ask = (ASK);
  const open = (address) =>
    new Promise((resolve) => {
      const frame = document.createElement("iframe");
      const place = "position: fixed; inset: 0 auto auto 0; visibility: hidden; border: 0";
      frame.style.cssText = `${place}; width: ${width}px; height: ${height}px`;
      if (!scripts) frame.setAttribute("sandbox", "allow-same-origin");
      frame.src = address;
      frame.onload = async () => {
        await frame.contentDocument.fonts.ready; // a line is as high as its letters
        const told = await ask(frame.contentWindow);
        frame.remove();
        resolve([address, told]);
      };
      document.body.append(frame);
    });
  return Promise.all(addresses.map(open));
}"""


def in_frames(
    page: Page, addresses: Iterable[str], size: ViewportSize, ask: str, scripts: bool = True
) -> Iterator[tuple[str, Any]]:
    """Each address with what the JavaScript function `ask` tells of its window.

    `page` shows a page of the same server as the addresses.
    """
    left = list(addresses)
    while left:
        share, left = left[:_SHARE], left[_SHARE:]
        settings = {"addresses": share, "scripts": scripts, **size}
        yield from page.evaluate(_FRAMES.replace("ASK", ask), settings)
