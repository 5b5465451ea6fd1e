/* Đề xuất bản ghi: wires kind, fields, checks, preview and output together. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const { part } = tools;
  const data = self.kbForm;

  const MORE = "them";
  const WIDE = "(min-width: 60em)";

  /** @type {[string, string, (key: string, own: Set<string>) => boolean][]} */
  const SECTIONS = [
    ["noi-dung", "Nội dung", (key, own) => own.has(key) || key === "id" || key === "title"],
    ["nguon", "Nguồn và tình trạng", (key) => key === "source" || key === "status"],
    [
      MORE,
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
      this.summary = new tools.Summary();
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
      const sections = SECTIONS.map(([id, heading, has]) => {
        const fields = shown.filter(({ key }) => has(key, own));
        return tools.make(
          id === MORE ? "details" : "section",
          { class: "kb-form__section", id, ...(id === MORE && this.opens(fields)) },
          tools.make(id === MORE ? "summary" : "div", {}, tools.make("h2", {}, heading)),
          ...fields.map((field) => tools.build(field, this.values, field.key, this)),
        );
      });
      const ways = [...SECTIONS, ["tep", "Tệp sẽ gửi"]].map(([id, heading]) =>
        tools.make("a", { href: `#${id}` }, heading),
      );
      const nav = { class: "kb-letters", "aria-label": "Đi tới phần của biểu mẫu" };
      part("fields").replaceChildren(tools.make("nav", nav, ...ways), ...sections);
      this.summary.clear();
    }

    /** On a phone, what need not be filled in is folded while it is empty. */
    opens(fields) {
      const text = (values) => JSON.stringify(fields.map(({ key }) => values[key]));
      const isFilled = text(this.values) !== text(tools.blank(this.fieldsOf[this.kind]));
      return isFilled || matchMedia(WIDE).matches ? { open: "" } : {};
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
      this.summary.check(this.fields, this.cleaned);
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
      this.summary.seen.add(path);
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

    /** All problems as a list of links, or nothing; tells whether the file may leave the form. */
    summarise() {
      return this.summary.listAll(this.fields, this.cleaned);
    }
  }

  self.kbFormTools = { ...tools, Form };
})();
