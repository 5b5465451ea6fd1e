/* What is still to be mended: beside each field that was left once, and as a list when the file is to
   leave the form. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const { part } = tools;

  class Summary {
    constructor() {
      this.seen = new Set();
      this.clear();
    }

    /** No list until somebody wants the file again. */
    clear() {
      this.isListed = false;
      part("summary").replaceChildren();
    }

    /** Rows moved up: what was seen of them counts for others now. */
    forget(path) {
      for (const seen of this.seen) if (seen.startsWith(`${path}.`)) this.seen.delete(seen);
    }

    /** Show the problems of fields that were left once. */
    check(fields, values) {
      this.problems = tools.problems(fields, values);
      for (const element of part("fields").querySelectorAll("[id$=-error]"))
        element.textContent = "";
      for (const element of part("fields").querySelectorAll("[aria-invalid]"))
        element.removeAttribute("aria-invalid");
      for (const problem of this.problems) if (this.seen.has(problem.path)) this.show(problem);
      if (this.isListed) this.list();
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

  self.kbFormTools = { ...tools, Summary };
})();
