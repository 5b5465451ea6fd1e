"use strict";
/* What the scripts of all pages make elements, load, copy and save with. */

/** A new element; an attribute that is true has no value, one that is false is left out. Children
    that are text stay text. */
self.kbElement = (tag, attributes = {}, ...children) => {
  const made = /** @type {any} */ (document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
};

/** Loads a script; those asked for together run in their order. */
self.kbLoad = (src) =>
  new Promise((loaded, failed) => {
    const script = self.kbElement("script", { src });
    script.async = false;
    script.addEventListener("load", loaded);
    script.addEventListener("error", () => failed(new Error(`Không tải được ${src}`)));
    document.head.append(script);
  });

/** Copies `text`, and gives what came of it in words. Opened from a file there may be no clipboard;
    selecting `source` is the next best thing. */
self.kbCopy = async (text, source, done = "Đã chép.") => {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    getSelection().selectAllChildren(source);
    return "Hãy bấm Ctrl+C để chép phần đã chọn.";
  }
};

/** Has the browser save a file of that name. */
self.kbSave = (blob, name) => {
  const href = URL.createObjectURL(blob);
  self.kbElement("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
