/* One reading of a query, and the documents that it finds. */
(() => {
  "use strict";

  const {
    Evidence,
    areSyllables,
    best,
    documentsWith,
    isAboutOne,
    isByChance,
    isSound,
    likelyOf,
    needed,
    neighbours,
  } = self.kbEngine;
  const { askedByNumber, covered, hasPhrase, least: leastOf, score, weigh } = self.kbEngine;

  const NOTHING = Object.freeze([]);
  const SCORED = 500; // of more hits only the likeliest so many are scored by where their words stand

  /** What a document lacks of a name: its words, but for those that it has elsewhere (cà phê). */
  const lackedOf = (slots, document, index) => {
    const lacked = slots.filter((slot) => !documentsWith(slot, index).has(document));
    return lacked.length ? lacked : slots;
  };

  /** A query with its weights, one entry a unit, and what a document lacks of it. */
  class Reading {
    constructor(query, index) {
      this.query = query;
      this.index = index;
      this.near = new Map(); // worth of the neighbours, by document
      this.weights = query.units.map((unit) => weigh(unit, index));
      this.asked = askedByNumber(query, this.weights, index);
    }

    lacks(document) {
      return this.query.units.filter((unit, at) => !unit.weak && !this.weights[at].has(document));
    }

    /** Documents that have every unit, or were asked for by number. */
    complete() {
      const { query, weights, index } = this;
      const needed = weights.filter((_, at) => !query.units[at].weak);
      const [first, ...others] = needed.sort((a, b) => a.size - b.size);
      const accept = (d) =>
        others.every((found) => found.has(d)) && (this.asked.has(d) || isSound(d, query, index));
      const documents = [...first.documents].filter(accept);
      return this.hits(this.asked.size ? [...new Set([...documents, ...this.asked])] : documents);
    }

    /** Documents that have most units, and not by chance; `isLast`: by less evidence, where else nothing is found. */
    partial(isLast = false) {
      const { query, weights, index } = this;
      const likely = likelyOf(query, weights, index);
      const evidence = new Evidence(query, weights, index, likely);
      const isIn = (document) => (isLast ? evidence.holdsMost(document) : evidence.isIn(document));
      return this.hits(likely.filter(isIn));
    }

    hits(documents) {
      const { query, weights, index } = this;
      const isOne = query.slots.length === 1 && !query.phrases.length && !query.excluded.length;
      const isHit = (document) =>
        this.keepsConditions(document) &&
        isAboutOne(document, query, index) &&
        !isByChance(document, query, index);
      const found = isOne ? documents : documents.filter(isHit); // one word has no conditions
      const least = (document) => leastOf(document, query, weights, index);
      const scored = (document) => score(document, query, weights, index, this.nearIn(document));
      const first = found.length > SCORED ? best(found, least, SCORED) : null;
      return found.map((document) => ({
        document,
        score: !first || first.has(document) ? scored(document) : least(document),
        missing: this.missing(document),
      }));
    }

    nearIn(document) {
      if (!this.near.has(document)) {
        this.near.set(document, neighbours(document, this.query, this.index));
      }
      return this.near.get(document);
    }

    missing(document) {
      if (!this.asked.size && this.weights.every((found) => found.has(document))) return NOTHING;
      const { text } = this.query;
      const lacked = this.lacks(document).flatMap(({ slots }) =>
        lackedOf(slots, document, this.index),
      );
      const kinds = this.asked.has(document) ? this.otherKinds() : [];
      return [...kinds, ...lacked].map(({ token }) => text.slice(token.start, token.end));
    }

    /** The words of a number that tell another kind: of chỉ thị 08, where 08 is a kết luận. */
    otherKinds() {
      return this.query.units.flatMap(({ slots }) => slots.filter(({ isOther }) => isOther));
    }

    keepsConditions(document) {
      const has = (slots) => hasPhrase(document, slots, this.index);
      return this.query.phrases.every(has) && !this.query.excluded.some(has);
    }

    /** Whether a hit was asked for by number, has two words of the query side by side, or all in one name;
        if it has two. */
    isClose({ document }) {
      const { query, index } = this;
      if (query.slots.length === 1 || this.asked.has(document) || this.nearIn(document) > 0)
        return true;
      // Without accents a name has them all by chance, as tỷ lệ xã, thị trấn ban hành kế hoạch has le thi hoa.
      if (!query.accented && areSyllables(query, index)) return false;
      const has = ({ words }) =>
        needed(query.units).every((unit) => covered(words, unit, index)[1]);
      return index.fields.heads(document).some(has);
    }
  }

  Object.assign(self.kbEngine, { Reading });
})();
