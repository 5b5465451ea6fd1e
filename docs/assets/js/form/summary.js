/* What is still to be mended: beside each field that was left once, and as a list when the file is to
   leave the form. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const { part } = tools;

  /** With its ring, as after a key: whoever comes from the list looks for the field.
   * @type {any} TypeScript does not know it yet
   */
  const VISIBLY = { focusVisible: true };

  class Summary {
    constructor() {
      this.seen = new Set();
      this.clear();
    }

    /** No list until somebody wants the file again. */
    clear() {
      this.isListed = false;
      this.told = "";
      part("summary").replaceChildren();
    }

    /** Rows moved up: what was seen of them counts for others now. */
    forget(path) {
      for (const seen of this.seen) if (seen.startsWith(`${path}.`)) this.seen.delete(seen);
    }

    /** Show the problems of fields that were left once. */
    check(fields, values) {
      this.problems = tools.problems(fields, values);
      const shown = this.problems.filter(({ path }) => this.seen.has(path));
      const told = new Map(shown.map((problem) => [tools.errorId(problem.path), problem]));
      for (const place of part("fields").querySelectorAll("[id$=-error]"))
        this.tell(place, told.get(place.id));
      if (this.isListed) this.list();
      const count = this.problems.length;
      part("count").textContent = count
        ? `Còn ${count} điều cần sửa.`
        : "Không thấy điều gì cần sửa.";
    }

    /** A message that stays is left alone: the focus may be on its link. */
    tell(place, problem) {
      if (place.firstChild?.data === problem?.message) return;
      place.replaceChildren(...(problem ? [problem.message, " ", ...tools.links(problem)] : []));
      const control = document.getElementById(place.id.replace(/-error$/u, ""));
      if (!control.matches("input, select, textarea")) return;
      if (problem) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }

    /** Show all problems of all fields; tells whether the file may leave the form. */
    listAll(fields, values) {
      for (const { path } of this.problems) this.seen.add(path);
      this.isListed = true;
      this.check(fields, values);
      const mayLeave = this.problems.every(({ blocks }) => !blocks);
      if (!mayLeave) part("summary").focus();
      return mayLeave;
    }

    /** All problems as links, or nothing, in the order of the fields on the page. */
    list() {
      const places = [...part("fields").querySelectorAll("[id$=-error]")].map(({ id }) => id);
      const rank = ({ path }) => places.indexOf(tools.errorId(path));
      const sorted = [...this.problems].sort((a, b) => rank(a) - rank(b));
      const told = JSON.stringify(sorted);
      if (told === this.told) return; // the focus may be on one of the links
      this.told = told;
      const items = sorted.map(({ path, message }) => {
        const link = tools.make("a", { href: `#${tools.idOf(path)}` }, message);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          const field = document.getElementById(tools.idOf(path));
          field.closest("details")?.setAttribute("open", "");
          field.focus(VISIBLY);
        });
        return tools.make("li", {}, link);
      });
      const heading = tools.make("h2", {}, `${items.length} điều cần sửa`);
      part("summary").replaceChildren(
        ...(items.length ? [heading, tools.make("ul", {}, ...items)] : []),
      );
    }
  }

  self.kbFormTools = { ...tools, Summary };
})();
