/* Reading comfort: larger text, copying links and citations, keys for Material's toggles. */
(() => {
  "use strict";

  /* Material opens its drawer and search by labels, which no key reaches; buttons take their place. */
  for (const label of document.querySelectorAll("label.md-header__button[for^=__][title]")) {
    const toggle = document.getElementById(label.htmlFor);
    if (toggle.type !== "checkbox") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${label.className} kb-toggle kb-toggle-${toggle.dataset.mdToggle}`;
    button.title = label.title;
    button.setAttribute("aria-label", label.title);
    button.append(...label.childNodes);
    const tell = () => button.setAttribute("aria-expanded", toggle.checked);
    button.addEventListener("click", () => toggle.click());
    toggle.addEventListener("change", tell);
    tell();
    label.replaceWith(button);
  }

  const size = document.querySelector("[data-kb-text-size]");
  const root = document.documentElement;
  const isLarge = () => root.dataset.kbText === "large";
  size.setAttribute("aria-pressed", isLarge());
  size.addEventListener("click", () => {
    if (isLarge()) delete root.dataset.kbText;
    else root.dataset.kbText = "large";
    size.setAttribute("aria-pressed", isLarge());
    __md_set("kb-large-text", isLarge());
  });

  const address = location.origin + location.pathname;
  if (location.protocol.startsWith("http")) {
    for (const part of document.querySelectorAll("[data-kb-with-address]")) part.hidden = false;
    for (const part of document.querySelectorAll("[data-kb-address]")) part.textContent = address;
  }
  for (const part of document.querySelectorAll("[data-kb-today]")) {
    part.textContent = new Date().toLocaleDateString("vi-VN");
  }

  /* Opened from a file there is no clipboard; selecting the text is the next best thing. */
  const copy = async (text, element) => {
    const told = document.querySelector("[data-kb-copied]");
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = "Đã chép.";
    } catch {
      if (element) getSelection().selectAllChildren(element);
      told.textContent = "Hãy bấm Ctrl+C để chép phần đã chọn.";
    }
  };

  for (const button of document.querySelectorAll("[data-kb-copy]")) {
    const element = document.getElementById(button.dataset.kbCopy);
    button.hidden = false;
    button.addEventListener("click", () => copy(element.innerText, element));
  }
  const link = document.querySelector("[data-kb-copy-link]");
  if (link && navigator.clipboard) {
    link.hidden = false;
    link.addEventListener("click", () => copy(location.href));
  }
})();
