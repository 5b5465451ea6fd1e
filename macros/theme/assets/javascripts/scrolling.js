"use strict";
/* What follows the reader down the page: the heading, in the header once it is scrolled away; the
   entry of the contents list; the button that leads up, for who turns back. */
{
  const NEAR = 18; // pixels below the header where a heading is read already
  const header = document.querySelector(".md-header");
  const title = header.querySelector(".md-header__title");
  const heading = document.querySelector("article h1");
  const up = /** @type {HTMLElement} */ (document.querySelector(".md-top"));
  const list = document.querySelector(".md-sidebar--secondary .md-sidebar__scrollwrap");
  const links = [...(list?.querySelectorAll("a") ?? [])];
  const targets = links.map((link) => document.getElementById(link.getAttribute("href").slice(1)));
  let before = scrollY;

  const isAbove = (element, edge) => element.getBoundingClientRect().top <= edge;

  /** In the middle, where it is not in view. */
  const bringIntoView = (link) => {
    const [own, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
    const isSeen = own.top >= frame.top && own.bottom <= frame.bottom;
    if (!isSeen) list.scrollTop += own.top - frame.top - frame.height / 2;
  };

  const followContents = (edge) => {
    const current = targets.filter((target) => isAbove(target, edge)).length - 1;
    links.forEach(({ classList }, at) => {
      classList.toggle("md-nav__link--passed", at < current);
      classList.toggle("md-nav__link--active", at === current);
    });
    if (current >= 0) bringIntoView(links[current]);
  };

  const follow = () => {
    const edge = header.getBoundingClientRect().bottom;
    const isGone = heading && heading.getBoundingClientRect().bottom <= edge;
    title.classList.toggle("md-header__title--active", Boolean(isGone));
    if (links[0]?.offsetParent) followContents(edge + NEAR);
    up.hidden = scrollY === 0 || scrollY >= before;
    before = scrollY;
  };

  let isWaiting = false;
  addEventListener(
    "scroll",
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  up.addEventListener("click", () => scrollTo({ top: 0 }));
}
