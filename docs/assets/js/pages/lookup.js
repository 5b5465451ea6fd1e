/* The look-up page: the search of the header with facets, order and chips. The whole state is in the
   address (?tim=…&xep=moi&kind=…&hien=60), so that a search can be sent and come back to. */
(() => {
  "use strict";

  const PAGE = 30;
  const root = document.querySelector("[data-kb-lookup]");
  const part = (name) => root.querySelector(`[data-kb-${name}]`);
  const form = root.querySelector("form");
  const facets = part("facets");
  const siteRoot = new URL(root.dataset.kbRoot, location.href).href;
  /* Facets that are open from the start, where they stand beside the results. */
  const open = new Set(matchMedia("(min-width: 45em)").matches ? ["kind"] : []);
  const ask = self.kbAsker((told) => part("status").replaceChildren(told));
  let chosen = {};
  let shown = PAGE;
  let labels = {};

  const read = () => {
    const address = self.kbAddress.read();
    form.tim.value = address.get("tim") ?? "";
    form.xep.value = address.get("xep") ?? "";
    shown = Math.max(PAGE, Number(address.get("hien")) || 0);
    const given = [...address.keys()].filter((key) => !["tim", "xep", "hien", "q"].includes(key));
    chosen = Object.fromEntries(given.map((key) => [key, address.getAll(key)]));
  };

  const write = (params) => {
    const given = { tim: form.tim.value.trim(), xep: form.xep.value };
    for (const key of [...params.keys()]) if (key !== "q") params.delete(key);
    for (const [key, value] of Object.entries(given)) if (value) params.set(key, value);
    for (const [key, values] of Object.entries(chosen))
      for (const value of values) params.append(key, value);
    if (shown > PAGE) params.set("hien", String(shown));
  };

  const request = () => ({ query: form.tim.value, order: form.xep.value, count: shown, chosen });

  const showFacets = (given) => {
    labels = Object.fromEntries(given.map(({ key, label }) => [key, label]));
    chosen = Object.fromEntries(Object.entries(chosen).filter(([key]) => labels[key]));
    const made = given.map((facet) => {
      const ticked = chosen[facet.key] ?? [];
      const isOpen = open.has(facet.key) || ticked.length > 0;
      return self.kbLookupView.facet(facet, ticked, isOpen);
    });
    const { name, value } = /** @type {HTMLInputElement} */ (document.activeElement);
    const held = facets.contains(document.activeElement);
    facets.replaceChildren(...made);
    const boxes = [...root.querySelectorAll("input[type=checkbox]")];
    if (held) boxes.find((box) => box.name === name && box.value === value)?.focus();
  };

  const showChips = () => {
    const chips = Object.entries(chosen).flatMap(([key, values]) =>
      values.map((value) => self.kbLookupView.chip(key, value, labels[key] ?? key)),
    );
    part("chips").replaceChildren(...chips);
    for (const name of ["chips", "unchoose"]) part(name).hidden = !chips.length;
    part("filter").textContent = chips.length ? `Lọc (${chips.length})` : "Lọc";
  };

  const collect = () => self.kbWordOfHits(request(), part("chips"));
  const word = self.kbWordButton(collect, "ket-qua-tra-cuu");

  /** @param {SearchAnswer} answer */
  const show = (answer) => {
    const { total, hits, facets: given, notes, failed } = answer;
    const status = part("status");
    if (failed) {
      const again = self.kbHits.again(update);
      return status.replaceChildren("Không tải được chỉ mục tìm kiếm. ", again);
    }
    document.querySelector("[data-kb-full]").hidden = true;
    showFacets(given);
    showChips();
    part("results").replaceChildren(...hits.map((hit) => self.kbHits.item(hit, siteRoot, "h3")));
    const end = notes.length ? ". " : "";
    const found = `${self.kbHits.count(answer)}${end}`;
    status.replaceChildren(found, ...self.kbHits.notes(notes, "tim"));
    part("done").textContent = `Xem ${total} kết quả`;
    part("more").hidden = hits.length >= total;
    status.dataset.kbPart = hits.length < total ? `${hits.length} mục đầu trong ` : ""; // for paper
    part("nothing").hidden = total > 0;
    word.hidden = total === 0;
    status.toggleAttribute("data-kb-long", notes.length > 0 || answer.lacking); // a line of its own on phones
  };

  const update = async () => {
    const answer = await ask(request());
    if (answer) show(answer);
  };

  const choose = (key, value) => {
    const values = chosen[key] ?? [];
    const without = values.filter((one) => one !== value);
    chosen = { ...chosen, [key]: without.length < values.length ? without : [...values, value] };
    shown = PAGE;
    self.kbAddress.now(write, { kb: "chosen" });
    update();
  };

  /** On narrow screens the facets are a sheet at the foot of the screen. */
  const openSheet = (isOpen) => {
    root.dataset.kbSheet = isOpen ? "open" : "";
    part("filter").setAttribute("aria-expanded", String(isOpen));
    if (isOpen) facets.querySelector("summary")?.focus();
    else part("filter").focus();
  };

  const listen = () => {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      shown = PAGE;
      update();
      self.kbAddress.rest(write);
    });
    facets.addEventListener("change", ({ target }) => {
      const { name, value } = /** @type {HTMLInputElement} */ (target);
      choose(name, value);
    });
    const remember = ({ target: { open: isOpen, dataset } }) =>
      isOpen ? open.add(dataset.facet) : open.delete(dataset.facet);
    facets.addEventListener("toggle", /** @type {any} */ (remember), true);
    part("chips").addEventListener("click", ({ target }) => {
      const button = /** @type {Element} */ (target).closest("button");
      if (!button) return;
      form.tim.focus({ preventScroll: true });
      choose(button.dataset.facet, button.dataset.value);
    });
    part("more").addEventListener("click", () => {
      shown += PAGE;
      self.kbAddress.now(write);
      update();
    });
    part("results").addEventListener("click", () => self.kbRemember({ kbScroll: scrollY }));
    part("filter").addEventListener("click", () => openSheet(true));
    part("done").addEventListener("click", () => openSheet(false));
    root.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && root.dataset.kbSheet === "open") openSheet(false);
    });
    addEventListener("popstate", () => {
      read();
      update();
    });
  };

  const start = async () => {
    root.hidden = false;
    part("more").after(" ", word);
    read();
    listen();
    await update();
    if (history.state?.kbScroll) scrollTo(0, history.state.kbScroll);
  };

  start();
})();
