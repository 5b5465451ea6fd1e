/* Timeline: narrowing by kind, zoom by year and month; the state is kept in the address.
   Without this script the axis links to the list, which shows everything. */
(() => {
  "use strict";

  const root = document.querySelector("[data-kb-timeline]");
  if (!root) return;
  const form = root.querySelector("form");
  const { loai: kinds, nam: year, thang: month } = /** @type {any} */ (form.elements);
  const all = (selector) => [...root.querySelectorAll(selector)];
  /* So few marks need no axis beside their list. */
  const FEW = 3;
  const chosen = () => [...kinds].filter((box) => box.checked).map((box) => box.value);

  const readAddress = () => {
    const state = self.kbAddress.read();
    year.value = state.get("nam") ?? "";
    month.value = state.get("thang") ?? "";
    for (const field of [year, month]) if (field.selectedIndex === -1) field.value = "";
    const wanted = state.get("loai")?.split(",");
    if (wanted) for (const box of kinds) box.checked = wanted.includes(box.value);
  };

  const writeAddress = (state) => {
    for (const key of ["loai", "nam", "thang"]) state.delete(key);
    if (chosen().length < kinds.length) state.set("loai", chosen().join(","));
    if (year.value) state.set("nam", year.value);
    if (month.value) state.set("thang", month.value);
  };

  /** Entries known to the year only stay when the year is shown, not under one of its months. */
  const inTime = (entry) =>
    (!year.value || entry.dataset.year === year.value) &&
    (!month.value || entry.dataset.month === month.value);

  const zoom = () => {
    const axis = root.querySelector(".kb-axis");
    axis.classList.toggle("kb-axis--one", Boolean(year.value));
    for (const column of all(".kb-axis__month")) {
      column.classList.toggle("kb-axis__month--chosen", column.dataset.month === month.value);
    }
  };

  /** Of years, sections and folds only those that hold something, with the number of it. */
  const narrow = (narrowed) => {
    for (const part of all("[data-kb-part]")) {
      const held = part.querySelectorAll(":is(.kb-entry, .kb-axis__mark):not([hidden])").length;
      const isAnother =
        part.matches(".kb-axis__year") && year.value && part.dataset.year !== year.value;
      part.hidden = isAnother || (narrowed && !held);
      part.querySelector(".kb-count").textContent = held;
      if (narrowed && part.localName === "details") part.open = true;
    }
  };

  const update = () => {
    const shownKinds = chosen();
    month.disabled = !year.value;
    if (month.disabled) month.value = "";
    for (const mark of all(".kb-axis__mark")) mark.hidden = !shownKinds.includes(mark.dataset.kind);
    const entries = all(".kb-entry");
    for (const entry of entries) {
      entry.hidden = !shownKinds.includes(entry.dataset.kind) || !inTime(entry);
    }
    const byKind = shownKinds.length < kinds.length;
    narrow(byKind || Boolean(year.value));
    zoom();
    const marks = all(".kb-axis__mark:not([hidden])").length;
    for (const part of all(".kb-axis, .kb-axis + *")) part.hidden = byKind && marks <= FEW;
    for (const line of all("[data-kb-others]")) line.hidden = byKind;
    const shown = entries.filter((entry) => !entry.hidden).length;
    const count = root.querySelector("[data-kb-count]");
    count.textContent = `Hiện ${shown} trên ${entries.length} mục`;
    count.dataset.kbCount = shown < entries.length ? "part" : "";
    self.kbAddress.rest(writeAddress);
  };

  for (const link of all("[data-kb-year]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      year.value = year.value === link.dataset.kbYear ? "" : link.dataset.kbYear;
      update();
    });
  }
  /* A mark of a month that is not chosen: show the whole year, or its entry would stay hidden. */
  for (const mark of all(".kb-axis__mark")) {
    mark.addEventListener("click", () => {
      if (root.querySelector(mark.hash).hidden) month.value = "";
      update();
    });
  }
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  readAddress();
  update();
})();
