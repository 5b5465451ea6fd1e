/* Postings in the compact alphabet of macros/search/numbers.py, as macros/search/postings.py writes
   them: digits below LAST_DIGITS end a number. */
(() => {
  "use strict";

  const { lastUpTo } = self.kbEngine;

  const LAST_DIGITS = 60;
  const FIELDS = 8;
  const FIELD_BITS = 16; // a place in a document: its field above, its place in the field below
  const ALPHABET = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
    .filter((character) => !'"\\&<>'.includes(character))
    .join("");
  const DIGIT = new Uint8Array(127);
  [...ALPHABET].forEach((character, place) => (DIGIT[character.charCodeAt(0)] = place));

  const numbersIn = (text) => {
    const base = ALPHABET.length - LAST_DIGITS;
    const numbers = [];
    let number = 0,
      scale = 1;
    for (let place = 0; place < text.length; place++) {
      const digit = DIGIT[text.charCodeAt(place)];
      if (digit < LAST_DIGITS) {
        numbers.push(number + digit * scale);
        [number, scale] = [0, 1];
      } else {
        number += (digit - LAST_DIGITS) * scale;
        scale *= base;
      }
    }
    return numbers;
  };

  /** The documents of one word, rising, with their weights: to be walked through like a Map. */
  class Posting {
    constructor([distances, roots, fields, counts, places]) {
      this.documents = Int32Array.from(numbersIn(distances));
      for (let place = 0, last = -1; place < this.documents.length; place++) {
        last = this.documents[place] += last + 1;
      }
      this.weights = Int16Array.from(roots, (root) => DIGIT[root.charCodeAt(0)] ** 2);
      this.encoded = [fields, counts, places];
    }

    get size() {
      return this.documents.length;
    }

    keys() {
      return this.documents;
    }

    has(document) {
      return this.documents[lastUpTo(this.documents, document)] === document;
    }

    *[Symbol.iterator]() {
      for (let at = 0; at < this.documents.length; at++) {
        yield [this.documents[at], this.weights[at]];
      }
    }

    /** Calls `tell(document, place)` for all places where the word stands. */
    eachPlace(tell) {
      const [fields, counts, places] = this.encoded.map(numbersIn);
      let list = 0,
        next = 0;
      this.documents.forEach((document, at) => {
        for (let field = 0; field < FIELDS; field++) {
          if (!(fields[at] & (1 << field))) continue;
          let place = -1;
          for (let left = counts[list++]; left >= 0; left--) {
            place += places[next++] + 1;
            tell(document, (field << FIELD_BITS) | place);
          }
        }
      });
    }
  }

  Object.assign(self.kbEngine, { FIELD_BITS, numbersIn, Posting });
})();
