/* The parts of the index (macros/search/parts.py): scripts that hand in what they hold. What reads a
   part that is not here throws Missing; whoever asked the engine loads those parts and asks again. */
(() => {
  "use strict";

  const MOST = 96; // parts kept; the next query may want them again
  const MOST_PARTS = 6; // brought for words of which only the beginning is typed
  const arrived = new Map();

  /** Called by every part; its name begins with the edition, for a cache may bring an older one. */
  self.kbPart = (name, content) => arrived.set(name, content);

  /** The same by the text of its script, a call with JSON in it. */
  self.kbReadPart = (text) => {
    const given = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    const [name, content] = JSON.parse(`[${given}]`);
    self.kbPart(name, content);
  };

  /** `parts`: names of what has to be loaded: parts/NAME.js. */
  class Missing extends Error {
    constructor(parts) {
      super(parts.join(" "));
      this.parts = parts;
    }
  }

  /** The place of the last that is not larger than `wanted`, in rising numbers. */
  const lastUpTo = (rising, wanted) => {
    let low = 0,
      high = rising.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (rising[middle] <= wanted) low = middle;
      else high = middle;
    }
    return low;
  };

  /** Words from MOST_PARTS parts at most, which begin with the words `firsts` and end before `end`: one
      letter begins hundreds. Parts are equally long; those with the fewest words have the commonest. */
  const commonest = (words, firsts, end) => {
    const partOf = (word) => lastUpTo(firsts, word);
    const parts = [...new Set(words.map(partOf))];
    if (parts.length <= MOST_PARTS) return words;
    const size = (part) => (firsts[part + 1] ?? end) - firsts[part];
    const kept = parts.sort((a, b) => size(a) - size(b)).slice(0, MOST_PARTS);
    return words.filter((word) => kept.includes(partOf(word)));
  };

  /** One kind of part, `name` and its number: which holds what, read with `read` and forgotten with
      `forget`. Parts that were there before the engine (in the single file) stay: nothing could bring them again. */
  class Shelf {
    constructor(name, firsts, read, forget) {
      this.name = name;
      this.firsts = firsts;
      this.read = read;
      this.forget = forget;
      this.held = new Map();
      firsts.forEach((_, number) => this.holds(number));
      this.kept = this.held.size;
    }

    partOf(item) {
      return lastUpTo(this.firsts, item);
    }

    /** Whether the part is here; reading it makes it the last to be forgotten. */
    holds(number) {
      const content = arrived.get(this.name + number);
      if (content) {
        arrived.delete(this.name + number);
        this.held.set(number, this.read(content, this.firsts[number]));
      } else if (this.held.has(number)) {
        const one = this.held.get(number);
        this.held.delete(number);
        this.held.set(number, one);
      } else return false;
      return true;
    }

    get(item) {
      this.demand([item]);
      return this.held.get(this.partOf(item));
    }

    /** Throws Missing, with all parts at once. */
    demand(items) {
      const numbers = new Set([...items].map((item) => this.partOf(item)));
      const missing = [...numbers].filter((number) => !this.holds(number));
      if (missing.length) throw new Missing(missing.map((number) => this.name + number));
    }

    /** Forget what was not asked for lately. */
    shrink() {
      if (this.kept) return;
      for (const number of [...this.held.keys()].slice(0, -MOST)) {
        this.forget?.(this.held.get(number));
        this.held.delete(number);
      }
    }
  }

  /** A part that is read as a whole; throws Missing. */
  const partNamed = (name) => {
    if (!arrived.has(name)) throw new Missing([name]);
    return arrived.get(name);
  };

  Object.assign(self.kbEngine, { commonest, lastUpTo, partNamed, Shelf });
})();
