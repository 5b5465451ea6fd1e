/* A text field that proposes values from a list: the combobox of the ARIA practices, with the list
   below it. What is stored is the value (an id), what is searched is its names, folded. */
(() => {
  "use strict";

  const { make } = self.kbFormTools;
  const MOST = 12;

  const fold = (text) => self.kbVietnamese.fold(self.kbVietnamese.normalize(text));
  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  /** Names that differ in signs and spaces only are the same. */
  const plain = (text) => wordsOf(text).join(" ");

  /** How far an option is from what was typed: a name of just that, one that begins so, one that
      has the words together, one that has them anywhere. */
  const distance = ({ value, names }, phrase) => {
    const all = [value, ...names].map(plain);
    if (all.includes(phrase)) return 0;
    if (all.some((name) => name.startsWith(phrase))) return 1;
    return all.some((name) => name.includes(phrase)) ? 2 : 3;
  };

  class Picker {
    /** `options()` gives [{ value, text, names }] anew each time, `onPick` takes the value. */
    constructor(input, options, announce) {
      this.input = input;
      this.options = options;
      this.announce = announce;
      this.list = make("ul", {
        class: "kb-picker__list",
        role: "listbox",
        id: `${input.id}-list`,
        "aria-label": "Gợi ý",
        hidden: true,
      });
      this.rest = make("p", { class: "kb-picker__rest" });
      this.popup = make("div", { class: "kb-picker__popup", hidden: true }, this.list, this.rest);
      this.chosen = make("p", { class: "kb-picker__chosen", id: `${input.id}-chosen` });
      for (const [name, value] of [
        ["role", "combobox"],
        ["aria-autocomplete", "list"],
        ["aria-expanded", "false"],
        ["aria-controls", this.list.id],
      ]) {
        input.setAttribute(name, value);
      }
      input.setAttribute(
        "aria-describedby",
        `${this.chosen.id} ${input.getAttribute("aria-describedby")}`,
      );
      input.addEventListener("input", () => {
        this.open();
        this.name();
      });
      input.addEventListener("click", () => this.open());
      input.addEventListener("keydown", (event) => this.onKey(event));
      input.addEventListener("blur", () => this.leave());
      this.popup.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.pick(event.target.closest("li")));
      this.element = make("div", { class: "kb-picker" }, input, this.popup, this.chosen);
      this.name();
    }

    matches() {
      const words = wordsOf(this.input.value);
      const all = this.options();
      const meant = all.find(({ value }) => value === this.input.value);
      if (meant) return [meant, ...all.filter((option) => option !== meant)];
      const phrase = words.join(" ");
      return all
        .filter(({ value, names }) => {
          const text = fold([value, ...names].join(" "));
          return words.every((word) => text.includes(word));
        })
        .map((option) => [distance(option, phrase), option])
        .sort(([a], [b]) => a - b)
        .map(([, option]) => option);
    }

    open() {
      const found = this.matches();
      const items = found.slice(0, MOST).map(({ value, text }, at) =>
        make(
          "li",
          {
            role: "option",
            id: `${this.list.id}-${at}`,
            "data-value": value,
            "aria-selected": "false",
          },
          make("span", {}, text),
          " ",
          make("span", { class: "kb-picker__id" }, value),
        ),
      );
      this.list.replaceChildren(...items);
      const more = found.length - items.length;
      const none = this.input.value.trim() && "Không có mục nào khớp; thử gõ ít chữ hơn.";
      const rest = more ? `Còn ${more} mục nữa, gõ thêm để hẹp lại.` : !items.length && none;
      this.show(items.length > 0, rest || "");
      this.announce(`${found.length} gợi ý. ${rest || ""}`);
    }

    /** The list, and below it what else is to be said: that more is there, or nothing. */
    show(isOpen, rest = "") {
      this.list.hidden = !isOpen;
      this.rest.textContent = rest;
      this.popup.hidden = !isOpen && !rest;
      this.input.setAttribute("aria-expanded", isOpen);
      this.input.removeAttribute("aria-activedescendant");
    }

    get active() {
      return this.list.querySelector("[aria-selected=true]");
    }

    move(step) {
      if (this.list.hidden) this.open();
      const items = [...this.list.children];
      if (!items.length) return;
      const from = items.indexOf(this.active);
      const to = items[(Math.max(from, step < 0 ? 0 : -1) + step + items.length) % items.length];
      this.active?.setAttribute("aria-selected", "false");
      to.setAttribute("aria-selected", "true");
      to.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", to.id);
    }

    onKey(event) {
      if (event.key === "ArrowDown") this.move(1);
      else if (event.key === "ArrowUp") this.move(-1);
      else if (event.key === "Enter" && this.active) this.pick(this.active);
      else if (event.key === "Escape" && !this.popup.hidden) this.show(false);
      else return;
      event.preventDefault();
    }

    pick(item) {
      if (!item) return;
      this.take(item.dataset.value);
      this.show(false);
    }

    take(value) {
      this.input.value = value;
      this.input.dispatchEvent(new Event("input", { bubbles: true }));
      this.show(false);
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    /** A name typed in full stands for its record, if it is the only one of that name. */
    leave() {
      this.show(false);
      const typed = plain(this.input.value);
      const all = this.options();
      if (!typed || all.some(({ value }) => value === this.input.value)) return;
      const meant = all.filter(({ names }) => names.some((name) => plain(name) === typed));
      if (meant.length === 1) this.take(meant[0].value);
    }

    /** Below the field: what the value stands for. */
    name() {
      const known = this.options().find(({ value }) => value === this.input.value);
      this.chosen.textContent = known ? known.text : "";
    }
  }

  self.kbFormTools = { ...self.kbFormTools, Picker };
})();
