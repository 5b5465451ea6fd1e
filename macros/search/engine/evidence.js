/* Whether a document that lacks some words of a query is about it all the same. Most queries for what
   no record has share a word with some: such a one is shown where it is a name, or where the words
   around it are there as well. */
(() => {
  "use strict";

  const { Rows, asTyped, documentsWith, hasPhrase, isCalled, isNamed, needed } = self.kbEngine;
  const { isNewNumber } = self.kbEngine;
  const { isClear, isLeading, isOfPlace, isOfUnknown, isUnknownYear, isWord, mayBeHalved } =
    self.kbEngine;

  const HELD = 4; // so many words, each beside one that it was typed beside: two pairs, or a name and one
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
      return telling.length >= HELD && 5 * held.length >= 3 * query.slots.length;
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

    /** A third of the units match and name something, or half of them, and not by chance. */
    isIn(document) {
      const { index, needed: all, query } = this;
      const isFound = (unit) =>
        this.weights[query.units.indexOf(unit)].has(document) && !this.unknown.has(unit);
      const found = all.filter(isFound);
      const isKind = ({ slots }) => slots.every((slot) => this.kinds.has(slot));
      const lacksWord = all.some((unit) => !found.includes(unit) && unit.slots.some(isWord));
      if (lacksWord && found.every(isKind)) return false;
      if (all.some((unit) => !found.includes(unit) && isUnknownYear(unit, index))) return false;
      const lacked = all.filter((unit) => !found.includes(unit));
      if (
        lacked.some((unit) => this.isNew(unit)) &&
        found.every((unit) => this.isWhere(unit) || this.isSpoken(unit))
      )
        return false;
      const isLong = ({ names, slots }) => [slots, ...names].some((words) => words.length > 1);
      const isNaming = (unit) =>
        (isLong(unit) && isCalled(document, unit, index)) || isNamed(document, unit, index);
      const named = found.filter((unit) => isNaming(unit) && !this.isSpoken(unit));
      const share = (unit) => (this.isPlain(unit) ? 2 : 3); // hồng đẳng sâm is no Đảng
      const isTold = (unit) =>
        share(unit) * named.length >= all.length || this.isBeside(document, unit);
      if (3 * found.length >= all.length && named.some(isTold)) return true;
      if (!found.length || 2 * found.length < all.length) return false;
      if (found.length === 1 && mayBeHalved(query, index)) return true;
      return (
        this.isPlace(document, found) ||
        this.hasRow(document) ||
        ((named.length > 0 || 4 * found.length >= 3 * all.length) &&
          this.held(document, found) >= HELD)
      );
    }
  }

  Object.assign(self.kbEngine, { Evidence });
})();
