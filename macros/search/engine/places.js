/* Where the words of a query stand: for each document which words in play it has. */
(() => {
  "use strict";

  const { FIELD_BITS } = self.kbEngine;
  const IN_FIELD = (1 << FIELD_BITS) - 1;
  const WORDS = 2 ** 24; // more than a lexicon holds: place and word are one number, which sorts fast

  class Places {
    constructor(size) {
      this.last = new Int32Array(size); // one of the entries of each document
      this.clear();
    }

    clear() {
      this.last.fill(0);
      this.played = new Map(); // {posting, first: its first entry}, by word
      this.before = [0]; // the entry of the same document before this one; 0: none
      this.words = [0];
    }

    /** Put a word in play; false where it was already. */
    add(word, postingOf) {
      if (this.played.has(word)) return false;
      const posting = postingOf();
      this.played.set(word, { posting, first: this.words.length });
      for (const document of posting.documents) {
        this.before.push(this.last[document]);
        this.last[document] = this.words.push(word) - 1;
      }
      return true;
    }

    /** By number of the field, the words in play there, in their order: {places, words}. */
    of(document) {
      const found = [];
      for (let entry = this.last[document]; entry; entry = this.before[entry]) {
        const word = this.words[entry];
        const { posting, first } = this.played.get(word);
        for (const place of posting.placesAt(entry - first)) found.push(place * WORDS + word);
      }
      const fields = new Map();
      for (const packed of Float64Array.from(found).sort()) {
        const place = Math.floor(packed / WORDS);
        const field = place >> FIELD_BITS;
        if (!fields.has(field)) fields.set(field, { places: [], words: [] });
        fields.get(field).places.push(place & IN_FIELD);
        fields.get(field).words.push(packed % WORDS);
      }
      return fields;
    }
  }

  Object.assign(self.kbEngine, { Places });
})();
