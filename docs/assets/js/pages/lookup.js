/* The look-up page: the engine of the search box, with facets, order and chips. The whole state is
   in the address (?tim=…&xep=moi&kind=…&year=…), so that a search can be sent to somebody; the
   theme's own ?q= would open the box in the header. */
(() => {
  "use strict";

  const PAGE = 30;
  /* Facets that are open from the start; on a phone they would push the results out of sight. */
  const OPEN = matchMedia("(min-width: 45em)").matches ? ["kind", "year"] : [];
  const folder = new URL(
    "../../search/",
    /** @type {HTMLScriptElement} */ (document.currentScript).src,
  );
  const root = document.querySelector("[data-kb-lookup]");
  const part = (name) => root.querySelector(`[data-kb-${name}]`);

  const load = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(name, folder).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });

  class Lookup {
    constructor() {
      this.form = root.querySelector("form");
      this.docs = self.kbSearch.docs;
      this.facets = self.kbFacets;
      this.engine = self.kbEngine.create(self.kbSearch);
      this.everything = this.docs.title.map((_, document) => ({ document, score: 0, missing: [] }));
      this.open = new Set(OPEN);
      this.read();
      this.listen();
      this.update();
    }

    /** State from the address. */
    read() {
      const address = new URLSearchParams(location.search);
      this.form.tim.value = address.get("tim") ?? "";
      this.form.xep.value = address.get("xep") ?? "";
      this.chosen = Object.fromEntries(
        Object.keys(this.facets).map((key) => [key, new Set(address.getAll(key))]),
      );
    }

    /** State into the address. */
    write() {
      const address = new URLSearchParams();
      if (this.query) address.set("tim", this.query);
      if (this.form.xep.value) address.set("xep", this.form.xep.value);
      for (const [key, values] of Object.entries(this.chosen))
        for (const value of values) address.append(key, value);
      history.replaceState(null, "", `${location.pathname}${String(address) ? `?${address}` : ""}`);
    }

    listen() {
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.addEventListener("input", () => this.update());
      part("facets").addEventListener("change", ({ target }) => {
        const box = /** @type {HTMLInputElement} */ (target);
        this.choose(box.name, box.value);
      });
      part("facets").addEventListener("toggle", ({ target }) => this.remember(target), true);
      part("chips").addEventListener("click", ({ target }) => {
        const button = /** @type {Element} */ (target).closest("button");
        if (button) this.choose(button.dataset.facet, button.dataset.value);
      });
      part("more").addEventListener("click", () => this.showMore());
      self.addEventListener("popstate", () => {
        this.read();
        this.update();
      });
    }

    remember(details) {
      if (details.open) this.open.add(details.dataset.facet);
      else this.open.delete(details.dataset.facet);
    }

    /** Switch one value of a facet, and keep the keyboard where it was. */
    choose(key, value) {
      const values = this.chosen[key];
      if (!values.delete(value)) values.add(value);
      const wasInside = root.contains(document.activeElement);
      this.update();
      const box = [...root.querySelectorAll(`input[name="${key}"]`)].find((b) => b.value === value);
      if (wasInside) (box ?? this.form.tim).focus();
    }

    has(document, key) {
      const values = this.chosen[key];
      if (!values.size) return true;
      const facet = this.facets[key];
      return facet.of[document].some((place) => values.has(facet.values[place]));
    }

    /** Hits that keep all facets but one: what choosing another of its values would give. */
    narrowed(except) {
      const keys = Object.keys(this.facets).filter((key) => key !== except);
      return this.found.filter(({ document }) => keys.every((key) => this.has(document, key)));
    }

    update() {
      this.query = this.form.tim.value.trim();
      this.found = this.query ? this.engine.search(this.query) : this.everything;
      this.hits = this.ordered(this.narrowed());
      this.write();
      this.showFacets();
      this.showChips();
      part("results").replaceChildren();
      this.showMore();
      const relaxed = this.hits.length && this.hits.every((hit) => hit.missing.length);
      const note = relaxed ? " Không bản ghi nào có đủ các từ; đây là những bản ghi gần nhất." : "";
      part("status").textContent = `${this.hits.length} kết quả.${note}`;
      part("nothing").hidden = this.hits.length > 0;
    }

    ordered(hits) {
      if (!this.form.xep.value) return hits;
      const sign = this.form.xep.value === "moi" ? -1 : 1;
      const date = (hit) => this.docs.dates[hit.document].split(" ")[0];
      const compare = (a, b) => (a < b ? -1 : Number(a > b));
      return [...hits].sort((a, b) => {
        const [x, y] = [date(a), date(b)];
        return x && y ? sign * compare(x, y) : compare(y ? 1 : 0, x ? 1 : 0);
      });
    }

    showFacets() {
      const made = Object.entries(this.facets).map(([key, facet]) => {
        const counts = facet.values.map(() => 0);
        for (const { document } of this.narrowed(key))
          for (const place of facet.of[document]) counts[place] += 1;
        const isOpen = this.open.has(key) || this.chosen[key].size > 0;
        return self.kbLookupView.facet(key, facet, counts, this.chosen[key], isOpen);
      });
      part("facets").replaceChildren(...made);
    }

    showChips() {
      const chips = Object.entries(this.chosen).flatMap(([key, values]) =>
        [...values].map((value) => self.kbLookupView.chip(key, value, this.facets[key].label)),
      );
      part("chips").replaceChildren(...chips);
      part("chips").hidden = !chips.length;
    }

    showMore() {
      const list = part("results");
      const shown = list.children.length;
      const context = { docs: this.docs, engine: this.engine, query: this.query, root: this.root };
      const next = this.hits.slice(shown, shown + PAGE);
      list.append(...next.map((hit) => self.kbLookupView.result(hit, context)));
      part("more").hidden = list.children.length >= this.hits.length;
    }

    /** Addresses of records are relative to the site's root. */
    get root() {
      return root.dataset.kbRoot.replace("index.html", "");
    }
  }

  const start = async () => {
    for (const name of [...self.kbSearchScripts, "facets.js"]) await load(name);
    root.hidden = false;
    document.querySelector("[data-kb-full]").hidden = true;
    new Lookup();
  };

  start();
})();
