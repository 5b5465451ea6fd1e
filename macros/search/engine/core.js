/* The core of the index (macros/search/data.py), as the engine asks for it: columns by document, and
   what else things are called. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;
  const { numbersIn } = self.kbEngine;

  const TEXTS = ["title", "address", "summary", "source", "body"]; // columns that come in parts

  /** Words of which each begins with a digit, how many letters it shares with the one before it. */
  const unpacked = (text) => {
    const words = text ? text.split(" ") : [];
    let last = "";
    return words.map((word) => (last = last.slice(0, Number(word[0])) + word.slice(1)));
  };

  /** [[phrase, [what it means, …]], …] of lines "phrase|phrase=meaning|meaning". */
  const ungrouped = (text) =>
    text.split("\n").flatMap((line) => {
      const [said, meant] = line.split("=").map((part) => (part ? part.split("|") : []));
      return said.map((phrase) => /** @type {[string, string[]]} */ ([phrase, meant]));
    });

  const byFolded = (names) => {
    const found = new Map();
    for (const [name, others] of names) {
      const known = found.get(fold(name)) ?? [];
      known.push(...others.filter((other) => !known.includes(other)));
      found.set(fold(name), known);
    }
    return found;
  };

  const MOST_NAMES = 16; // a guard against terms that share parts with very many others

  /** What else each name is called, by lines of names; one with a blank before it is no name itself. */
  const synonymsOf = (/** @type {string} */ text) => {
    const groups = text ? text.split("\n").map((line) => line.split("|")) : [];
    /** @type {Map<string, string[]>} */
    const found = new Map();
    for (const group of groups) {
      const all = group.map((name) => name.trimStart());
      for (const name of group.filter((one) => !one.startsWith(" "))) {
        const others = all.filter((other) => other !== name);
        found.set(name, [...new Set([...(found.get(name) ?? []), ...others])]);
      }
    }
    for (const [name, others] of found) found.set(name, others.slice(0, MOST_NAMES));
    return found;
  };

  /** Every column of the core as an array, and those of the texts, still empty. */
  const columns = ({ size, columns: given }) => {
    const read = (column) =>
      typeof column === "string"
        ? column.split("\n")
        : Array.from(numbersIn(column.of), (place) => column.values[place]);
    const core = Object.fromEntries(
      Object.entries(given).map(([name, column]) => [name, read(column)]),
    );
    const label = core.labels.map((labels) => labels.split("\n")[0]);
    const texts = TEXTS.map((name) => [name, new Array(size).fill("")]);
    return { ...core, label, ...Object.fromEntries(texts) };
  };

  Object.assign(self.kbEngine, { TEXTS, byFolded, columns, synonymsOf, ungrouped, unpacked });
})();
