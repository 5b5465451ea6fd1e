/* The menu, the contents list, the button that leads up, the links at the foot. Markup and `kbPut`
   come from frame.js. */
(() => {
  "use strict";

  if (!document.querySelector(".md-sidebar--primary"))
    kbPut(".md-main__inner", "afterbegin", "menu");
  kbPut(".md-main", "beforeend", "top");
  kbPut(".kb-footer", "beforeend", "footer");

  /* Pages of records are in no menu: their tab is that of the list which they are in. */
  const list = document.querySelector(".kb-crumbs li + li > a")?.pathname;
  const groups = [...document.querySelectorAll(".kb-nav__group")];
  const at = groups.findIndex((group) =>
    [...group.querySelectorAll("a")].some(({ pathname }) => pathname === list),
  );
  document.querySelectorAll(".md-tabs__item")[at]?.classList.add("md-tabs__item--active");

  /* What a heading says, without the count behind it. */
  self.kbSaid = (heading) => {
    const count = heading.querySelector(".kb-count")?.textContent ?? "";
    return heading.textContent.slice(0, -count.length || undefined).trim();
  };

  const headings = document.querySelectorAll("article :is(h2, h3)[id]");
  if (!headings.length || !document.querySelector(".md-sidebar--secondary")) return;
  kbPut(".md-sidebar--secondary", "beforeend", "contents");

  const make = self.kbElement;
  const item = (heading) => {
    const attributes = { class: "md-nav__link", href: `#${heading.id}` };
    const link = make("a", attributes, self.kbSaid(heading));
    return make("li", { class: "md-nav__item" }, link);
  };
  const below = (entry, name) => {
    const list = make("ul", { class: "md-nav__list" });
    entry.append(make("nav", { class: "md-nav", "aria-label": name }, list));
    return list;
  };

  const top = document.querySelector(".md-nav--secondary ul");
  for (const heading of headings) {
    const parent = heading.tagName === "H3" ? top.lastElementChild : null;
    const list = parent ? (parent.querySelector("ul") ?? below(parent, parent.textContent)) : top;
    list.append(item(heading));
  }
})();
