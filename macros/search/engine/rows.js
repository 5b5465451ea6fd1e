/* Rows of a query: words that were typed side by side, and stand so in a document. */
(() => {
  "use strict";

  const { asTyped, documentsWith, qualities, remembered } = self.kbEngine;

  const LONGEST_KIND = 3; // words

  class Row {
    constructor(slots, index) {
      this.slots = slots;
      this.tables = slots.map((slot) => qualities(slot, index, asTyped));
      this.having = slots.map((slot) => documentsWith(slot, index, asTyped));
      this.fields = index.fields;
      this.known = new Map();
    }

    standsIn(words) {
      const [first, ...others] = this.tables;
      for (let place = 0; place < words.length; place++) {
        const next = place + 1;
        if (first[words[place]] && others.every((table, at) => table[words[next + at]]))
          return true;
      }
      return false;
    }

    isIn(document) {
      const has = (words) => words.has(document); // or its texts need not be read
      const stands = ({ words }) => this.standsIn(words);
      const read = () => this.having.every(has) && this.fields.zones(document).some(stands);
      return remembered(this.known, document, read);
    }
  }

  /** Stretches of so many slots. */
  const stretches = (slots, length) =>
    slots.slice(length - 1).map((_, start) => slots.slice(start, start + length));

  /** The rows of one query by their length. */
  class Rows {
    constructor(slots, index) {
      this.slots = slots;
      this.index = index;
      this.made = new Map();
    }

    of(length) {
      const make = () => stretches(this.slots, length).map((row) => new Row(row, this.index));
      return remembered(this.made, length, make);
    }

    /** The slots that only name a kind of record: mô hình, phóng sự. */
    ofKinds() {
      const named = [2, LONGEST_KIND].flatMap((length) => stretches(this.slots, length));
      const isKind = (row) => this.index.kinds.has(row.map(({ token }) => token?.folded).join(" "));
      return new Set(named.filter(isKind).flat());
    }
  }

  Object.assign(self.kbEngine, { Rows });
})();
