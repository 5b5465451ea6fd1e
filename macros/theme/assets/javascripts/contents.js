/* “Mục lục” where no list of contents stands beside the text: it stays in the
   corner of long pages. */
(() => {
  "use strict";

  const SCREENS = 3;
  const headings = [...document.querySelectorAll("article h2[id]")];
  const first = headings[0];
  const isLong = document.documentElement.scrollHeight > SCREENS * innerHeight;
  if (headings.length < 3 || !isLong || document.querySelector(".kb-hero")) return;

  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  const list = document.createElement("ul");
  fold.className = "kb-contents";
  summary.textContent = "Mục lục";
  for (const heading of headings) {
    const entry = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent;
    entry.append(link);
    list.append(entry);
  }
  list.addEventListener("click", () => fold.removeAttribute("open"));
  addEventListener("keydown", ({ key }) => key === "Escape" && fold.removeAttribute("open"));
  fold.append(summary, list);
  first.before(fold);
})();
