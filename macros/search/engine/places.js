/* Where the words of a query stand: for each document which words in play it has. */
(() => {
  "use strict";

  const { FIELD_BITS } = self.kbEngine;
  const IN_FIELD = (1 << FIELD_BITS) - 1;
  const FIRST_ENTRIES = 2 ** 12; // of words in documents; a query of common words has many more
  const WORDS = 2 ** 24; // more than a lexicon holds: place and word are one number, which sorts fast

  const rising = (a, b) => a - b;

  class Places {
    constructor(size) {
      this.last = new Int32Array(size); // one of the entries of each document
      this.before = new Int32Array(FIRST_ENTRIES); // the entry of its document before each; 0: none
      this.words = new Int32Array(FIRST_ENTRIES);
      this.clear();
    }

    clear() {
      this.last.fill(0);
      this.end = 1;
      this.played = new Map(); // {posting, first: its first entry}, by word
    }

    /** Put a word in play; false where it was already. */
    add(word, postingOf) {
      if (this.played.has(word)) return false;
      const posting = postingOf();
      const { documents } = posting;
      this.played.set(word, { posting, first: this.end });
      this.makeRoom(this.end + documents.length);
      for (let at = 0; at < documents.length; at++, this.end++) {
        this.before[this.end] = this.last[documents[at]];
        this.words[this.end] = word;
        this.last[documents[at]] = this.end;
      }
      return true;
    }

    makeRoom(entries) {
      if (entries <= this.words.length) return;
      for (const name of ["before", "words"]) {
        const larger = new Int32Array(2 * entries);
        larger.set(this[name]);
        this[name] = larger;
      }
    }

    /** By number of the field, the words in play there, in their order: {places, words}. */
    of(document) {
      const found = [];
      for (let entry = this.last[document]; entry; entry = this.before[entry]) {
        const word = this.words[entry];
        const { posting, first } = this.played.get(word);
        const places = posting.placesAt(entry - first);
        for (let at = 0; at < places.length; at++) found.push(places[at] * WORDS + word);
      }
      const fields = new Map();
      for (const packed of found.sort(rising)) {
        const place = Math.floor(packed / WORDS);
        const field = place >> FIELD_BITS;
        let own = fields.get(field);
        if (!own) fields.set(field, (own = { places: [], words: [] }));
        own.places.push(place & IN_FIELD);
        own.words.push(packed % WORDS);
      }
      return fields;
    }
  }

  Object.assign(self.kbEngine, { Places });
})();
