{%- import "partials/language.html" as lang with context -%}
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
    "dialog": part("frame_dialog"),
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
  document.querySelector("[data-md-component=header-topic] span").textContent = title;

  /* What the theme's script reads. */
  const settings = document.createElement("script");
  settings.id = "__config";
  settings.type = "application/json";
  settings.textContent = JSON.stringify({
    base: root,
    features: {{ config.theme.features | tojson }},
    translations: {{ {
      "clipboard.copy": lang.t("clipboard.copy"),
      "clipboard.copied": lang.t("clipboard.copied"),
      "select.version": lang.t("select.version"),
    } | tojson }},
  });
  document.head.append(settings);
}

/* The chosen colours, else those of the system, before the first paint; these it may change while
   the page is open. */
(() => {
  const inputs = [...document.querySelectorAll("input[data-md-color-media]")];
  const own = () => inputs.find(({ dataset }) => matchMedia(dataset.mdColorMedia).matches);
  const scheme = __md_get("__palette")?.color.scheme ?? own()?.dataset.mdColorScheme;
  if (scheme) document.body.dataset.mdColorScheme = scheme;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (!__md_get("__palette")) own()?.click();
  });
})();

/* The sheet and what stands in its margins take the scheme of an element that the theme's script
   adds; no style reaches them. */
(() => {
  let onScreen;
  const scheme = () => document.querySelector("meta[name=color-scheme]");
  addEventListener("beforeprint", () => {
    onScreen = scheme().content;
    scheme().content = "light";
  });
  addEventListener("afterprint", () => {
    scheme().content = onScreen;
  });
})();
