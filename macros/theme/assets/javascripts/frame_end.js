/* Before the theme's script, which looks for them: the menu, the contents list, the button that
   leads up, the links at the foot. Markup and `kbPut` come from frame.js. */
(() => {
  "use strict";

  if (!document.querySelector(".md-sidebar--primary"))
    kbPut(".md-main__inner", "afterbegin", "menu");
  kbPut(".md-main", "beforeend", "top");
  kbPut(".kb-footer", "beforeend", "footer");
  kbPut("body", "beforeend", "dialog");

  const headings = document.querySelectorAll("article :is(h2, h3)[id]");
  if (!headings.length || !document.querySelector(".md-sidebar--secondary")) return;
  kbPut(".md-sidebar--secondary", "beforeend", "contents");

  const item = (heading) => {
    const entry = document.createElement("li");
    entry.className = "md-nav__item";
    const link = document.createElement("a");
    link.className = "md-nav__link";
    link.href = `#${heading.id}`;
    link.textContent = heading.textContent;
    entry.append(link);
    return entry;
  };
  const below = (entry, name) => {
    const nav = document.createElement("nav");
    nav.className = "md-nav";
    nav.setAttribute("aria-label", name);
    const list = document.createElement("ul");
    list.className = "md-nav__list";
    nav.append(list);
    entry.append(nav);
    return list;
  };

  const top = document.querySelector("[data-md-component=toc]");
  for (const heading of headings) {
    const parent = heading.tagName === "H3" ? top.lastElementChild : null;
    const list = parent ? (parent.querySelector("ul") ?? below(parent, parent.textContent)) : top;
    list.append(item(heading));
  }
})();
