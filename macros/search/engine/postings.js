/* Postings in the compact alphabet of macros/search/encode.py, which writes
   them: digits below LAST_DIGITS end a number. */
(() => {
  "use strict";

  const { lastUpTo } = self.kbEngine;

  const LAST_DIGITS = 60;
  const FIELD_BITS = 16; // a place in a document: its field above, its place in the field below
  const ALPHABET = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
    .filter((character) => !'"\\&<>'.includes(character))
    .join("");
  const DIGIT = new Uint8Array(127);
  [...ALPHABET].forEach((character, place) => (DIGIT[character.charCodeAt(0)] = place));

  const numbersIn = (text) => {
    const base = ALPHABET.length - LAST_DIGITS;
    const numbers = new Int32Array(text.length);
    let size = 0,
      number = 0,
      scale = 1;
    for (let place = 0; place < text.length; place++) {
      const digit = DIGIT[text.charCodeAt(place)];
      if (digit < LAST_DIGITS) {
        numbers[size++] = number + digit * scale;
        [number, scale] = [0, 1];
      } else {
        number += (digit - LAST_DIGITS) * scale;
        scale *= base;
      }
    }
    return numbers.subarray(0, size);
  };

  /** The documents of one word, rising, with their weights; its places are read when they are asked for. */
  class Posting {
    constructor([distances, roots, fields, counts, places]) {
      this.documents = numbersIn(distances);
      for (let place = 0, last = -1; place < this.documents.length; place++) {
        last = this.documents[place] += last + 1;
      }
      this.weights = numbersIn(roots).map((root) => root ** 2); // single digits
      this.encoded = [fields, counts, places];
      this.places = null;
    }

    /** How many numbers it holds, about. */
    get size() {
      return this.documents.length + (this.places?.length ?? 0);
    }

    has(document) {
      return this.documents[lastUpTo(this.documents, document)] === document;
    }

    /** The places of the word in that document, rising; none where it is not there. */
    placesIn(document) {
      const at = lastUpTo(this.documents, document);
      return this.documents[at] === document ? this.placesAt(at) : [];
    }

    /** The places of the word in its document number `at`, rising. */
    placesAt(at) {
      if (!this.places) this.readPlaces();
      return this.places.subarray(this.starts[at], this.starts[at + 1]);
    }

    readPlaces() {
      const [fields, counts, distances] = this.encoded.map(numbersIn);
      this.places = new Int32Array(distances.length);
      this.starts = new Int32Array(fields.length + 1);
      let list = 0,
        next = 0;
      const { places, starts } = this;
      for (let at = 0; at < fields.length; at++) {
        for (let field = 0, own = fields[at]; own; field++, own >>= 1) {
          if (!(own & 1)) continue;
          let place = -1;
          for (let left = counts[list++]; left >= 0; left--) {
            place += distances[next] + 1;
            places[next++] = (field << FIELD_BITS) | place;
          }
        }
        starts[at + 1] = next;
      }
    }
  }

  Object.assign(self.kbEngine, { FIELD_BITS, numbersIn, Posting });
})();
