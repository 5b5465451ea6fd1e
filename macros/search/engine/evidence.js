/* Whether a document that lacks some words of a query is about it all the same. Most queries for what
   no record has share a word with some: such a one is shown where it is a name, or where the words
   around it are there as well. */
(() => {
  "use strict";

  const { Rows, asTyped, documentsWith, hasPhrase, isNamed, isNewNumber, needed } = self.kbEngine;
  const { Found, HELD, isAbout, isClear, isLeading, isOfPlace, isOfUnknown, isWord } =
    self.kbEngine;

  const MOST = { of: 5, are: 3 }; // words of a long query
  const ROW = 3; // so many words in a row are no chance: two are any compound (nước sạch nông thôn)

  /** What all documents of one reading of a query are asked. */
  class Evidence {
    /** `weights` has one entry a unit; `likely`: the documents that may be asked. */
    constructor(query, weights, index, likely) {
      this.query = query;
      this.weights = weights;
      this.index = index;
      this.needed = needed(query.units);
      this.unknown = new Set(query.units.filter((_, at) => isOfUnknown(query.units, at, index)));
      this.rows = new Rows(query.slots, index);
      this.kinds = this.rows.ofKinds();
      this.known = this.areKnown(likely);
    }

    /** Whether all words of the query are in some of the documents: each syllable beside one that it
        was typed beside. A word that no record has makes a query one about something else. */
    areKnown(documents) {
      const pairs = this.rows.of(2).map((row) => documents.some((one) => row.isIn(one)));
      const isFree = (slot) => (!isWord(slot) && !isNewNumber(slot)) || isOfPlace(slot, this.index);
      return this.query.slots.every((slot, at) => pairs[at - 1] || pairs[at] || isFree(slot));
    }

    /** ROW words of the query in a row; two are enough where all its words are known, or where nothing
        but numbers and xã is lacking. */
    hasRow(document) {
      const { index, known } = this;
      const has = (slot) => documentsWith(slot, index).has(document);
      const isTold = (slot) =>
        isWord(slot) ? !isLeading(slot, index) || has(slot) : isNewNumber(slot);
      const telling = this.query.slots.filter(isTold).length;
      const says = ({ slots }) =>
        slots.some((slot) => isWord(slot) && slot.token.folded !== "so") &&
        (known || slots.filter((slot) => this.kinds.has(slot)).length < 2);
      const rows = this.rows.of(known ? 2 : Math.max(2, Math.min(ROW, telling)));
      return rows.some((row) => says(row) && row.isIn(document));
    }

    /** How many of the found words stand beside one that they were typed beside, or are in another
        name; what names the document by itself is worth two. */
    held(document, found) {
      const rows = this.rows.of(2).filter((row) => row.isIn(document));
      const has = (name) => hasPhrase(document, name, this.index);
      const named = found.filter(({ names }) => names.some(has));
      const numbers = found.filter((unit) => isNamed(document, unit, this.index));
      const words = [...rows, ...named].flatMap(({ slots }) => slots);
      return new Set(words).size + 2 * numbers.length;
    }

    /** Of a long query most words, four at least beside the names of places: each beside one that it was
        typed beside, or in other words. */
    holdsMost(document) {
      const { index, query } = this;
      const rows = this.rows.of(2).filter((row) => row.isIn(document));
      const said = query.units.filter(({ names }) =>
        names.some((name) => hasPhrase(document, name, index)),
      );
      const held = [...new Set([...rows, ...said].flatMap(({ slots }) => slots))];
      const telling = held.filter((slot) => !isOfPlace(slot, index));
      return telling.length >= HELD && MOST.of * held.length >= MOST.are * query.slots.length;
    }

    /** A place is told by its own name: sâm Ngọc Linh. */
    isPlace(document, found) {
      const slots = found.flatMap((unit) => unit.slots);
      if (!slots.every((slot) => isOfPlace(slot, this.index))) return false;
      const pairs = new Rows(slots, this.index).of(2);
      const has = ({ words }) => pairs.some((pair) => pair.standsIn(words));
      return this.index.fields.heads(document).some(has);
    }

    /** Whether a name stands with a word that it was typed with: dê cỏ. */
    isBeside(document, { slots }) {
      const rows = this.rows.of(slots.length + 1);
      const holds = (row) => slots.every((slot) => row.slots.includes(slot));
      return rows.some((row) => holds(row) && row.isIn(document));
    }

    /** A syllable without accents, which may be many a word. */
    isPlain({ slots: [slot, ...others] }) {
      return !others.length && !this.query.accented && isWord(slot) && !isClear(slot, this.index);
    }

    /** A word that no record has as it was typed. */
    isNew({ slots }) {
      return slots.some((slot) => isWord(slot) && ![...slot.accepted.values()].some(asTyped));
    }

    /** A place: what is asked about it is another thing (sâm Ngọc Linh, sân bay Kon Tum). */
    isWhere({ slots }) {
      return slots.every((slot) => isOfPlace(slot, this.index) || isLeading(slot, this.index));
    }

    /** A single word for one or two of the records', which names nothing: budget, sx. */
    isSpoken({ slots: [{ token }, ...others], names }) {
      const isShort = (name) => name.length < 3;
      return !others.length && this.index.everyday.has(token.folded) && names.every(isShort);
    }

    /** Whether it is about the query, though it may lack some words. */
    isIn(document) {
      return isAbout(new Found(this, document));
    }
  }

  Object.assign(self.kbEngine, { Evidence });
})();
