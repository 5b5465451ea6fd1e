/* Reading comfort: larger text, wide diagrams, the citation's buttons. */
(() => {
  "use strict";

  const size = document.querySelector("[data-kb-text-size]");
  const root = document.documentElement;
  const isLarge = () => root.dataset.kbText === "large";
  size.setAttribute("aria-pressed", String(isLarge()));
  size.addEventListener("click", () => {
    if (isLarge()) delete root.dataset.kbText;
    else root.dataset.kbText = "large";
    size.setAttribute("aria-pressed", String(isLarge()));
    self.kbChoose("kb-large-text", isLarge());
  });

  /* A diagram wider than the screen begins with its subject in view. */
  for (const view of document.querySelectorAll(".kb-diagram .kb-scroll")) {
    const subject = view.querySelector("[aria-current]");
    if (!subject) continue; // the whole lược đồ begins at its bands' names
    const { left, width } = subject.getBoundingClientRect();
    view.scrollLeft = left + width / 2 - view.getBoundingClientRect().left - view.clientWidth / 2;
  }

  const citation = document.querySelector(".kb-cite");
  if (citation)
    kbCite(
      citation,
      location.pathname
        .split("/")
        .pop()
        .replace(/\.html$/, ""),
    );
})();
