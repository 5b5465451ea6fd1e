/* What only works with scripts: a button that copies the text above it, one that prints, and folds
   that open where an address leads into them. */
(() => {
  "use strict";

  /** Opened from a file there may be no clipboard; selecting the text is the next best thing. */
  const copy = async (source, told) => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      told.textContent = "Đã chép.";
    } catch {
      getSelection()?.selectAllChildren(source);
      told.textContent = "Hãy bấm Ctrl+C để chép phần đã chọn.";
    }
  };

  for (const source of document.querySelectorAll("[data-kb-copy]")) {
    const button = document.createElement("button");
    const told = document.createElement("span");
    button.type = "button";
    button.className = "kb-button kb-copy";
    button.textContent = source.getAttribute("data-kb-copy");
    told.className = "kb-note kb-copy";
    told.setAttribute("role", "status");
    button.addEventListener("click", () => copy(source, told));
    source.after(button, told);
  }

  for (const button of document.querySelectorAll("[data-kb-print]")) {
    button.removeAttribute("hidden");
    button.addEventListener("click", () => print());
  }

  const unfold = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return; // a broken escape leads nowhere
    }
    const fold = target?.closest("details:not([open])");
    if (fold) {
      fold.setAttribute("open", "");
      target?.scrollIntoView();
    }
  };

  addEventListener("hashchange", unfold);
  unfold();
})();
