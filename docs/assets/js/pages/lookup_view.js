/* Facets and chips of the look-up page. Everything from records is put in as text, never as HTML. */
(() => {
  "use strict";

  const element = self.kbElement;
  const { compare } = new Intl.Collator("vi", { numeric: true });
  /* As Vietnamese sorts; the newest year first. */
  const order = (key) =>
    key === "year" ? ([a], [b]) => compare(b, a) : ([a], [b]) => compare(a, b);

  const choice = (key, [value, count], checked) => {
    const box = element("input", { type: "checkbox", name: key, value, checked });
    const number = element("span", { class: "kb-count" }, String(count));
    return element("li", {}, element("label", {}, box, " ", value, " ", number));
  };

  /** A facet: a disclosure of check boxes with counts; values that would give nothing are left out. */
  const facet = ({ key, label, values }, ticked, isOpen) => {
    const kept = values.filter(([value, count]) => count || ticked.includes(value));
    const items = kept.sort(order(key)).map((pair) => choice(key, pair, ticked.includes(pair[0])));
    const summary = element("summary", {}, label);
    const details = element("details", { open: isOpen }, summary, element("ul", {}, ...items));
    details.dataset.facet = key;
    details.hidden = !items.length;
    return details;
  };

  const chip = (key, value, label) => {
    const button = element("button", { type: "button" }, `${label}: ${value} `);
    const cross = element("span", {}, "×");
    cross.setAttribute("aria-hidden", "true");
    button.append(cross);
    button.setAttribute("aria-label", `Bỏ điều kiện ${label}: ${value}`);
    Object.assign(button.dataset, { facet: key, value });
    return element("li", {}, button);
  };

  self.kbLookupView = { facet, chip };
})();
