/* “Mục lục” where no list of contents stands beside the text: in the corner of long pages, from
   the second screen on; what is read without eyes or gets the focus is there from the start. */
(() => {
  "use strict";

  const SCREENS = 3;
  const headings = [...document.querySelectorAll("article h2[id]")];
  const first = headings[0];
  const isLong = document.documentElement.scrollHeight > SCREENS * innerHeight;
  if (headings.length < 3 || !isLong || document.querySelector(".kb-hero")) return;

  const make = self.kbElement;
  const entry = (heading) =>
    make("li", {}, make("a", { href: `#${heading.id}` }, self.kbSaid(heading)));
  const list = make("ul", {}, ...headings.map(entry));
  const fold = make("details", { class: "kb-contents" }, make("summary", {}, "Mục lục"), list);
  list.addEventListener("click", () => fold.removeAttribute("open"));
  addEventListener("keydown", ({ key }) => key === "Escape" && fold.removeAttribute("open"));
  const show = () => fold.classList.toggle("kb-contents--shown", scrollY >= innerHeight);
  addEventListener("scroll", show, { passive: true });
  first.before(fold);
  show();
})();
