/* Checks and notes: of whoever comes from a record (?ve=its-id), only what is about that record. */
(() => {
  "use strict";

  const id = new URLSearchParams(location.search).get("ve");
  const items = [...document.querySelectorAll("[data-about]")];
  const meant = items.filter((item) => item.dataset.about.split(" ").includes(id));
  if (!meant.length) return;

  /** One list with its fold, or with the heading above it. */
  const narrow = (list) => {
    const own = [...list.children].filter((item) => !(item.hidden = !meant.includes(item)));
    const fold = list.closest("details");
    for (const part of [list, fold ?? list.previousElementSibling]) part.hidden = !own.length;
    if (!fold || !own.length) return;
    fold.open = true;
    const name = fold.querySelector("summary");
    name.textContent = name.textContent.replace(/\d+(?=\)$)/, own.length);
  };
  for (const list of new Set(items.map((item) => item.parentElement))) narrow(list);

  const all = self.kbElement("a", { href: location.pathname }, "Hiện tất cả");
  const said = `Chỉ hiện ${meant.length} mục nói về mục vừa xem. `;
  const note = self.kbElement("p", { class: "kb-note", role: "status" }, said, all);
  const list = meant[0].parentElement;
  (list.closest("details") ?? list.previousElementSibling).before(note);
})();
