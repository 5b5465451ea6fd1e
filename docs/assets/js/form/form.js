/* Đề xuất bản ghi: wires kind, fields, checks, preview and output together. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const part = (name) => document.querySelector(`[data-kb-form-${name}]`);
  const data = self.kbForm;

  /** @type {[string, (key: string, own: Set<string>) => boolean][]} */
  const SECTIONS = [
    ["Nội dung", (key, own) => own.has(key) || key === "id" || key === "title"],
    ["Nguồn và tình trạng", (key) => key === "source" || key === "status"],
    [
      "Thêm, nếu có",
      (key, own) => !own.has(key) && !["id", "title", "source", "status"].includes(key),
    ],
  ];

  class Form {
    constructor() {
      this.announce = (text) => {
        part("live").textContent = text;
      };
      this.fieldsOf = Object.fromEntries(
        Object.entries(data.kinds).map(([key, kind]) => {
          const all = new Map([...data.common, ...kind.own].map((field) => [field.key, field]));
          return [key, kind.order.map((name) => all.get(name))];
        }),
      );
      for (const [key, kind] of Object.entries(data.kinds))
        part("kind").append(new Option(kind.label, key));
      part("kind").value = tools.kindInAddress() || part("kind").value;
      part("kind").addEventListener("change", () => this.start(part("kind").value));
      this.waitForClicks();
      this.start(part("kind").value, true);
      part("form").hidden = false;
      part("off").hidden = true;
    }

    /** The fields that a record of the chosen type has. */
    get fields() {
      const type = this.values?.type;
      return this.fieldsOf[this.kind]
        .filter(({ types }) => !types || types.includes(type))
        .map((field) => (field.needed?.includes(type) ? { ...field, required: true } : field));
    }

    get proposal() {
      return tools.proposal(this.values, tools.records);
    }

    get file() {
      return `${this.cleaned.id || "ma-ban-ghi"}.yml`;
    }

    get path() {
      return `data/${data.kinds[this.kind].folder}/${this.file}`;
    }

    start(kind, fromAddress = false) {
      this.kind = kind;
      this.values = tools.draft(kind, this.fieldsOf[kind]);
      if (fromAddress && this.mayReplace()) tools.applyAddress(this.fieldsOf[kind], this.values);
      tools.setAddress(kind);
      this.proposed = this.proposal;
      this.seen = new Set();
      this.draw();
      this.changed();
    }

    /** A link may have been sent by anybody: it asks before it takes the place of a draft. */
    mayReplace() {
      const empty = tools.blank(this.fieldsOf[this.kind]);
      const isEmpty = JSON.stringify(this.values) === JSON.stringify(empty);
      return !tools.isFilledIn() || isEmpty || confirm(part("kind").dataset.ask);
    }

    draw() {
      this.drawn = this.values.type;
      const own = new Set(data.kinds[this.kind].own.map(({ key }) => key));
      const shown = [...this.fields].sort(
        (a, b) => Number(b.key === "title") - Number(a.key === "title"),
      );
      const sections = SECTIONS.map(([heading, has]) =>
        tools.make(
          "section",
          { class: "kb-form__section" },
          tools.make("h2", {}, heading),
          ...shown
            .filter(({ key }) => has(key, own))
            .map((field) => tools.build(field, this.values, field.key, this)),
        ),
      );
      part("fields").replaceChildren(...sections);
      this.isSummed = false;
      part("summary").replaceChildren();
    }

    /** A value changed: id, preview, draft and problems follow. */
    changed() {
      this.proposeId();
      this.cleaned = tools.cleaned(this.values);
      this.yaml = tools.yaml(this.fields, this.cleaned);
      part("file").textContent = this.path;
      part("yaml").textContent = this.yaml;
      const isKept = tools.save(this.kind, this.values);
      part("draft").textContent = isKept ? part("draft").dataset.kept : part("draft").dataset.lost;
      this.check();
    }

    /** The id follows number and title until someone types another one. */
    proposeId() {
      const proposed = this.proposal;
      const input = document.getElementById(tools.idOf("id"));
      const isOurs = ["", this.proposed].includes(this.values.id);
      if (isOurs && input !== document.activeElement) this.values.id = input.value = proposed;
      this.proposed = proposed;
    }

    touched(path) {
      this.seen.add(path);
      if (path === "type") this.typed();
      if (!this.isPressed) this.changed();
    }

    /** Another type may have other fields. */
    typed() {
      if (this.drawn === this.values.type || !this.fieldsOf[this.kind].some(({ types }) => types))
        return;
      const hadFocus = document.activeElement?.id === tools.idOf("type");
      this.draw();
      if (hadFocus) document.getElementById(tools.idOf("type")).focus();
    }

    /** Pressing a button leaves a field, whose problem would push the button from under the pointer
        before the click: problems wait until the pointer is up again. */
    waitForClicks() {
      addEventListener(
        "pointerdown",
        () => {
          this.isPressed = true;
        },
        true,
      );
      for (const name of ["pointerup", "pointercancel"]) {
        addEventListener(
          name,
          () =>
            setTimeout(() => {
              this.isPressed = false;
              this.changed();
            }),
          true,
        );
      }
    }

    /** Rows moved up: what was seen of them counts for others now. */
    forget(path) {
      for (const seen of this.seen) if (seen.startsWith(`${path}.`)) this.seen.delete(seen);
    }

    /** Show the problems of fields that were left once. */
    check() {
      this.problems = tools.problems(this.fields, this.cleaned);
      for (const element of part("fields").querySelectorAll("[id$=-error]"))
        element.textContent = "";
      for (const element of part("fields").querySelectorAll("[aria-invalid]"))
        element.removeAttribute("aria-invalid");
      for (const problem of this.problems) if (this.seen.has(problem.path)) this.show(problem);
      if (this.isSummed) this.list();
      const count = this.problems.length;
      part("count").textContent = count
        ? `Còn ${count} điều cần sửa.`
        : "Không thấy điều gì cần sửa.";
    }

    show({ path, message, code }) {
      document
        .getElementById(tools.errorId(path))
        .replaceChildren(message, " ", tools.explanation(code));
      const control = document.getElementById(tools.idOf(path));
      if (control.matches("input, select, textarea")) control.setAttribute("aria-invalid", "true");
    }

    /** All problems as a list of links, or nothing; tells whether the file may leave the form. */
    summarise() {
      for (const { path } of this.problems) this.seen.add(path);
      this.isSummed = true;
      this.check();
      const mayLeave = this.problems.every(({ blocks }) => !blocks);
      if (!mayLeave) part("summary").focus();
      return mayLeave;
    }

    /** What is still to be mended, in the order of the fields on the page. */
    list() {
      const places = [...part("fields").querySelectorAll("[id$=-error]")].map(({ id }) => id);
      const rank = ({ path }) => places.indexOf(tools.errorId(path));
      const sorted = [...this.problems].sort((a, b) => rank(a) - rank(b));
      const items = sorted.map(({ path, message }) => {
        const link = tools.make("a", { href: `#${tools.idOf(path)}` }, message);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          document.getElementById(tools.idOf(path)).focus();
        });
        return tools.make("li", {}, link);
      });
      const heading = tools.make("h2", {}, `${items.length} điều cần sửa`);
      part("summary").replaceChildren(
        ...(items.length ? [heading, tools.make("ul", {}, ...items)] : []),
      );
    }
  }

  self.kbFormTools = { ...tools, Form, part };
})();
