"use strict";
/* Tells readers of a copy on disk when it is more than a year old. A published page is not told
   so: there the newest edition is the one that shows. */
{
  const YEAR_MS = 365.25 * 24 * 3600 * 1000;
  // Written by the build into assets/css/edition.css, as strings of CSS.
  const told = (name) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim().slice(1, -1);
  const edition = told("--kb-edition");
  const date = Date.parse(told("--kb-edition-date"));
  // As text it can be found and copied, which what a style sheet shows cannot.
  for (const place of document.querySelectorAll("[data-kb-edition]"))
    place.textContent = place.dataset.kbEdition ? told("--kb-build") : edition;
  const onDisk = location.protocol === "file:";
  // The cover of the page that prints all; a copy on disk has no address for others.
  for (const place of document.querySelectorAll("[data-kb-printed-from]"))
    place.textContent = onDisk ? "" : `In từ ${location.origin}${location.pathname}`;
  const main = document.querySelector("main");
  // An unknown date gives NaN, and a comparison with NaN is false.
  if (onDisk && main && Date.now() - date > YEAR_MS) {
    const text =
      `Bản trên máy này là ấn bản ${edition}, đã hơn một năm. Nội dung vẫn dùng được, ` +
      "nhưng có thể đã có bản mới hơn: xin hỏi nơi đã gửi, hoặc tải lại từ trang công bố.";
    const note = self.kbElement("p", { class: "admonition note" }, text);
    main.prepend(self.kbElement("div", { class: "md-grid md-typeset", role: "note" }, note));
  }
}
