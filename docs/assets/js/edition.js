"use strict";
/* Tells readers of a copy on disk when it is more than a year old. A published page is not told
   so: there the newest edition is the one that shows. */
{
  const YEAR_MS = 365.25 * 24 * 3600 * 1000;
  const place = document.querySelector("[data-kb-edition]");
  const date = place ? Date.parse(place.dataset.kbEdition) : NaN;
  const main = document.querySelector("main");
  // An unknown date gives NaN, and a comparison with NaN is false.
  if (location.protocol === "file:" && main && Date.now() - date > YEAR_MS) {
    const frame = document.createElement("div");
    frame.className = "md-grid md-typeset";
    frame.setAttribute("role", "note");
    const note = document.createElement("p");
    note.className = "admonition note";
    note.textContent =
      `Bản trên máy này là ấn bản ${place.textContent}, đã hơn một năm. Nội dung vẫn dùng được, ` +
      "nhưng có thể đã có bản mới hơn: xin hỏi nơi đã gửi, hoặc tải lại từ trang công bố.";
    frame.append(note);
    main.prepend(frame);
  }
}
