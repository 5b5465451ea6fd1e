/* Đề xuất bản ghi: wires kind, fields, checks, preview and output together. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const { part } = tools;
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
      this.summary.clear();
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
