/* What only works with scripts: a button that copies the text above it, one that prints, folds
   that open where an address leads into them, and on paper, and the way to tell a mistake. */
(() => {
  "use strict";

  for (const source of document.querySelectorAll("[data-kb-copy]")) {
    const given = { type: "button", class: "kb-button kb-copy" };
    const button = self.kbElement("button", given, source.dataset.kbCopy);
    const told = self.kbElement("span", { class: "kb-note kb-copy", role: "status" });
    button.addEventListener("click", async () => {
      told.textContent = await self.kbCopy(source.textContent, source);
    });
    source.after(button, told);
  }

  for (const button of document.querySelectorAll("[data-kb-print]")) {
    button.removeAttribute("hidden");
    button.addEventListener("click", () => print());
  }

  /** Where a mistake is told, this page is named: its title, and its address within the site. */
  for (const link of document.querySelectorAll("[data-kb-mistake]")) {
    const url = new URL(link.href);
    const here = location.href.replace(/[?#].*$/u, "");
    const site = url.href.replace(/contribute\/index\.html.*$/u, "");
    url.searchParams.set("trang", here.slice(site.length));
    url.searchParams.set("ten", document.querySelector("h1").textContent);
    link.href = url.href;
  }

  /** Text that is read through; a phone shows its titles first, and what is to be done next. */
  if (matchMedia("(max-width: 44.9375em)").matches) {
    for (const text of document.querySelectorAll(
      ".kb-findings:not(.kb-findings--nhiem-vu) details",
    )) {
      text.removeAttribute("open");
    }
  }

  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details:not([open])")];
    for (const fold of unfolded) fold.setAttribute("open", "");
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.removeAttribute("open");
  });

  const unfold = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return; // a broken escape leads nowhere
    }
    // A fold in it, the fold that a heading stands over, or the fold that it lies in.
    const next = target?.nextElementSibling;
    const own =
      target?.querySelector(":scope > details") ?? (next?.matches("h2 + details") ? next : target);
    const fold = own?.closest("details:not([open])");
    if (fold) {
      fold.setAttribute("open", "");
      target?.scrollIntoView();
    }
  };

  addEventListener("hashchange", unfold);
  unfold();
})();
