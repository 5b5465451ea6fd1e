{%- macro part(name) -%}{% include "partials/" ~ name ~ ".html" %}{%- endmacro -%}
"use strict";
/* The parts of the frame that only work with scripts, or that readers without them do without.
   Runs inside the header of each page; frame_end.js puts the rest in place. */
var kbPut;
{
  const root = new URL("../../", document.currentScript.src).href;
  const markup = {{ {
    "toggles": part("frame_toggles"),
    "drawer": part("frame_drawer"),
    "topic": part("frame_topic"),
    "controls": part("frame_controls"),
    "menu": part("nav"),
    "contents": part("frame_contents"),
    "top": part("frame_top"),
    "footer": part("frame_footer"),
  } | tojson }};

  /* Links in the markup lead from this script; pages lie in other folders. */
  const safe = root.replaceAll("&", "&amp;");
  kbPut = (selector, place, name) =>
    document
      .querySelector(selector)
      .insertAdjacentHTML(place, markup[name].replaceAll('href="../../', () => `href="${safe}`));

  kbPut("body", "afterbegin", "toggles");
  kbPut(".md-header__title", "beforebegin", "drawer");
  kbPut(".md-header__ellipsis", "beforeend", "topic");
  kbPut(".md-header__inner", "beforeend", "controls");
  const [title] = document.title.split(" – ");
  document.querySelector("[data-kb-topic] span").textContent = title;
}

/* The colours that the reader has chosen, else those of the system, before the first paint; these it
   may change while the page is open. The sheet and what stands in its margins take the scheme of the
   element in the head: no style reaches them. */
(() => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const own = () => (system.matches ? "slate" : "default");
  const chosen = () => self.kbChosen("__palette")?.color?.scheme;
  const button = document.querySelector("[data-kb-colours]");
  const sheet = document.createElement("meta");
  sheet.name = "color-scheme";
  document.head.append(sheet);

  const isDark = () => document.body.dataset.mdColorScheme === "slate";
  const colour = (dark) => {
    sheet.content = dark ? "dark" : "light";
  };
  const show = (scheme) => {
    document.body.dataset.mdColorScheme = scheme;
    colour(isDark());
    button.title = isDark() ? "Chuyển sang nền sáng" : "Chuyển sang nền tối";
    button.setAttribute("aria-label", button.title);
  };

  show(chosen() ?? own());
  button.addEventListener("click", () => {
    const scheme = isDark() ? "default" : "slate";
    self.kbChoose("__palette", scheme === own() ? null : { color: { scheme } });
    show(scheme);
  });
  system.addEventListener("change", () => {
    if (!chosen()) show(own());
  });
  addEventListener("beforeprint", () => colour(false));
  addEventListener("afterprint", () => colour(isDark()));
})();
