/* Where the words of a query stand: the words in play, as a list for each document. */
(() => {
  "use strict";

  const { FIELD_BITS } = self.kbEngine;
  const IN_FIELD = (1 << FIELD_BITS) - 1;

  class Places {
    constructor(size) {
      this.last = new Int32Array(size);
      this.clear();
    }

    clear() {
      this.last.fill(0);
      this.played = new Set();
      this.before = [0];
      this.words = [0];
      this.places = [0];
    }

    /** Put a word in play; false where it was already. */
    add(word, postingOf) {
      if (this.played.has(word)) return false;
      this.played.add(word);
      const { last, before, words, places } = this;
      postingOf().eachPlace((document, place) => {
        before.push(last[document]);
        last[document] = words.push(word) - 1;
        places.push(place);
      });
      return true;
    }

    /** By number of the field, the words in play there, as [[place, word], …] in their order. */
    of(document) {
      const found = [];
      for (let at = this.last[document]; at; at = this.before[at]) {
        found.push([this.places[at], this.words[at]]);
      }
      found.sort((a, b) => a[0] - b[0]);
      const fields = new Map();
      for (const [place, word] of found) {
        const field = place >> FIELD_BITS;
        if (!fields.has(field)) fields.set(field, []);
        fields.get(field).push([place & IN_FIELD, word]);
      }
      return fields;
    }
  }

  Object.assign(self.kbEngine, { Places });
})();
