/* “Mục lục” where no list of contents stands beside the text: in the corner of long pages, from
   the second screen on, for who turns back or is at the end: who reads on has no text covered. What
   is read without eyes or gets the focus is there from the start. */
(() => {
  "use strict";

  const SCREENS = 3;
  const END = 200;
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
  let before = 0;
  const show = () => {
    const isEnd = scrollY + innerHeight > document.documentElement.scrollHeight - END;
    if (scrollY !== before) {
      const isBack = isEnd || scrollY < before;
      fold.classList.toggle("kb-contents--shown", isBack && scrollY >= innerHeight);
    }
    before = scrollY;
  };
  addEventListener("scroll", show, { passive: true });
  (first.closest("summary")?.parentElement ?? first).before(fold);
})();
