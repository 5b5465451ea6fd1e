/* Lists: rows that can be added and taken away. Structures are rows of several fields. */
(() => {
  "use strict";

  const { button, error, errorId, group, helpId, idOf, make } = self.kbFormTools;

  /** The values of a record or structure in which nothing was filled in. */
  const blank = (fields) => Object.fromEntries(fields.map((field) => [field.key, blankOf(field)]));
  const blankOf = (field) => {
    if (field.required && field.type === "part") return [blank(field.fields)];
    return field.many || field.type === "part" ? [] : (field.default ?? "");
  };

  const FOCUSABLE = "input, select, textarea";

  class Rows {
    constructor(field, values, path, form) {
      this.field = field;
      this.values = values;
      this.path = path;
      this.form = form;
      this.body = make("div", { class: "kb-rows" });
      const label = field.many ? `Thêm vào “${field.label}”` : "Điền phần này";
      this.add = button(label, () => this.append());
      this.element = group(field, path, this.body, this.add);
      this.draw();
    }

    get list() {
      return this.values[this.field.key];
    }

    draw() {
      this.body.replaceChildren(...this.list.map((_, at) => this.row(at)));
      this.add.hidden = !this.field.many && this.list.length > 0;
    }

    append() {
      this.list.push(this.field.type === "part" ? blank(this.field.fields) : "");
      this.draw();
      this.form.changed();
      this.body.lastElementChild.querySelector(FOCUSABLE).focus();
    }

    remove(at) {
      const name = this.name(at);
      this.list.splice(at, 1);
      this.form.summary.forget(this.path);
      this.draw();
      this.form.changed();
      const next = this.body.children[Math.min(at, this.list.length - 1)];
      (next?.querySelector(FOCUSABLE) ?? this.add).focus();
      this.form.announce(`Đã bỏ ${name}`);
    }

    name(at) {
      return this.field.many ? `${this.field.label} ${at + 1}` : this.field.label;
    }

    row(at) {
      const path = `${this.path}.${at}`;
      const remove = button("Bỏ", () => this.remove(at), {
        "aria-label": `Bỏ ${this.name(at)}`,
        class: "kb-button kb-row__remove",
      });
      return this.field.type === "part"
        ? this.part(at, path, remove)
        : this.value(at, path, remove);
    }

    value(at, path, remove) {
      const control = self.kbFormTools.control(this.field, this.list, at, path, this.form);
      const input = control.matches(FOCUSABLE) ? control : control.querySelector(FOCUSABLE);
      input.setAttribute("aria-label", this.name(at));
      const own = input.getAttribute("aria-describedby").replace(helpId(path), "").trim();
      input.setAttribute("aria-describedby", own);
      return make("div", { class: "kb-row" }, control, remove, error(path));
    }

    part(at, path, remove) {
      const legend = make("legend", {}, this.name(at));
      const fields = this.field.fields.map((field) =>
        self.kbFormTools.build(field, this.list[at], `${path}.${field.key}`, this.form),
      );
      const given = { class: "kb-part", id: idOf(path), "aria-describedby": errorId(path) };
      return make("fieldset", given, legend, ...fields, error(path), remove);
    }
  }

  const rows = (field, values, path, form) => new Rows(field, values, path, form).element;

  self.kbFormTools = { ...self.kbFormTools, blank, rows };
})();
