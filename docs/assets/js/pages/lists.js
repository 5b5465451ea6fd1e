/* Lists of records: narrowing by text and facets, sorting by column, both kept in the address.
   Works on what the server rendered: form[data-kb-filters] shows where scripts run, rows
   carry data-text (folded) and data-<facet> ("a|b"), cells data-sort where the order differs from
   the text. A classic script, because file:// loads no modules. */
(() => {
  "use strict";

  const collator = new Intl.Collator("vi", { numeric: true });
  const { normalize, fold } = self.kbVietnamese;

  /** The order of a cell: its data-sort or text; null where the source gives nothing. */
  const sortKey = (row, column) => {
    const cell = row.cells[column];
    if (cell.querySelector(".kb-absent")) return null;
    return cell.dataset.sort ?? cell.textContent.trim();
  };

  /** Rows by `column`, "-" before it for descending; empty cells come last either way. */
  const sorted = (rows, order) => {
    if (!order) return rows;
    const column = Math.abs(Number(order));
    const sign = order.startsWith("-") ? -1 : 1;
    return [...rows].sort((a, b) => {
      const [x, y] = [sortKey(a, column), sortKey(b, column)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return sign * collator.compare(x, y);
    });
  };

  class List {
    constructor(element, prefix) {
      this.prefix = prefix;
      this.form = element.querySelector("[data-kb-filters]");
      this.empty = element.querySelector("[data-kb-empty]");
      this.headers = [...element.querySelectorAll("thead th")];
      this.body = element.querySelector("tbody");
      this.rows = [...this.body.rows];
      this.facets = [...this.form.querySelectorAll("select")];
      this.addSorting();
      this.readAddress();
      this.form.addEventListener("input", () => this.update());
      this.form.addEventListener("reset", () => setTimeout(() => this.update()));
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.update();
    }

    /** A button in each header, and one field for phones, where headers don't show. */
    addSorting() {
      this.order = self.kbElement("select", { name: "xep" }, new Option("Như đã xếp", ""));
      this.headers.forEach((header, column) => {
        const name = header.textContent;
        this.order.append(new Option(`${name}, tăng dần`, `+${column}`));
        this.order.append(new Option(`${name}, giảm dần`, `-${column}`));
        const button = self.kbElement("button", { type: "button", class: "kb-sort" }, name);
        button.addEventListener("click", () => this.sortBy(column));
        header.replaceChildren(button);
      });
      const given = { class: "kb-filters__sort" };
      const label = self.kbElement("label", given, "Xếp theo ", this.order);
      this.form.querySelector("[type=reset]").before(label);
    }

    sortBy(column) {
      this.order.value = this.order.value === `+${column}` ? `-${column}` : `+${column}`;
      this.update();
    }

    readAddress() {
      const state = self.kbAddress.read();
      for (const field of this.fields()) {
        const value = state.get(this.prefix + field.name);
        if (value !== null) field.value = value;
        if (field.selectedIndex === -1) field.value = "";
      }
    }

    writeAddress(state) {
      for (const field of this.fields()) {
        state.delete(this.prefix + field.name);
        if (field.value) state.set(this.prefix + field.name, field.value);
      }
    }

    fields() {
      return [...this.form.elements].filter((field) => field.name);
    }

    /** Whether `row` passes the text and every facet but `except`. */
    passes(row, except) {
      const words = normalize(this.form.elements.loc.value).split(/\s+/);
      return (
        words.every((word) => says(row, word)) &&
        this.facets.every((facet) => facet === except || !facet.value || has(row, facet))
      );
    }

    update() {
      for (const row of this.rows) row.hidden = !this.passes(row);
      this.body.append(...sorted(this.rows, this.order.value));
      this.facets.forEach((facet) => this.count(facet));
      this.headers.forEach((header, column) => {
        const order = { [`+${column}`]: "ascending", [`-${column}`]: "descending" };
        header.setAttribute("aria-sort", order[this.order.value] ?? "none");
      });
      this.report(this.rows.filter((row) => !row.hidden).length);
      self.kbAddress.rest((state) => this.writeAddress(state));
    }

    /** Beside each choice of a facet, how many rows it would leave. */
    count(facet) {
      const others = this.rows.filter((row) => this.passes(row, facet));
      for (const option of [...facet.options].slice(1)) {
        const rows = others.filter((row) => has(row, facet, option.value));
        option.textContent = `${option.value} (${rows.length})`;
      }
    }

    report(shown) {
      const chosen = this.facets.filter((facet) => facet.value).map((facet) => facet.value);
      const total = `Hiện ${shown} trên ${this.rows.length} dòng`;
      const count = this.form.querySelector("[data-kb-count]");
      count.textContent = [total, ...chosen].join(" ·\u00a0");
      count.dataset.kbCount = shown < this.rows.length ? "part" : "";
      this.empty.hidden = shown > 0;
    }
  }

  /** Whether a word of the row begins so: as written where the accents are typed, else without. */
  const says = (row, word) => {
    const text = fold(word) === word ? row.dataset.text : normalize(row.textContent);
    let at = text.indexOf(word);
    while (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1])) at = text.indexOf(word, at + 1);
    return at >= 0;
  };

  const has = (row, facet, value = facet.value) =>
    (row.dataset[camel(facet.name)] ?? "").split("|").includes(value);
  const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

  const lists = document.querySelectorAll("[data-kb-list]");
  for (const list of lists) new List(list, lists.length > 1 ? `${list.id}.` : "");
})();
