/* What the look-up page shows. Everything from records is put in as text, never as HTML. */
(() => {
  "use strict";

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const marked = (parts) =>
    parts.map(({ text, hit }) => (hit ? element("mark", {}, text) : document.createTextNode(text)));

  const vietnamese = (date) => date.split("-").reverse().join("/");

  /** One result: its title as a link, kind and date, a snippet, and the words it lacks. */
  const result = (hit, { docs, engine, query, root }) => {
    const at = hit.document;
    const title = query ? engine.highlight(at, query) : [{ text: docs.title[at], hit: false }];
    const text = query ? engine.snippet(at, query, 220) : [{ text: docs.summary[at], hit: false }];
    const date = docs.dates[at].split(" ")[0];
    const link = element("a", { href: root + docs.address[at] }, ...marked(title));
    const facts = [docs.label[at], ...(date ? [vietnamese(date)] : [])];
    const item = element("li", { className: "kb-result" }, element("h3", {}, link));
    item.append(element("p", { className: "kb-result__facts" }, facts.join(" · ")));
    item.append(element("p", { className: "kb-result__text" }, ...marked(text)));
    if (hit.missing.length) {
      const words = hit.missing.map((word) => element("del", {}, word));
      item.append(element("p", { className: "kb-result__missing" }, "Không có: ", ...words));
    }
    return item;
  };

  /** A facet: a disclosure of check boxes with counts; values that would give nothing are left out. */
  const facet = (key, { label, values }, counts, chosen, isOpen) => {
    const list = element("ul");
    values.forEach((value, index) => {
      const isChosen = chosen.has(value);
      if (!counts[index] && !isChosen) return;
      const box = element("input", { type: "checkbox", name: key, value, checked: isChosen });
      const count = element("span", { className: "kb-count" }, String(counts[index]));
      list.append(element("li", {}, element("label", {}, box, " ", value, " ", count)));
    });
    const summary = element("summary", {}, label);
    const details = element("details", { open: isOpen }, summary, list);
    details.dataset.facet = key;
    details.hidden = !list.children.length;
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

  self.kbLookupView = { result, facet, chip };
})();
