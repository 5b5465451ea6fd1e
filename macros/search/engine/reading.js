/* One reading of a query, and the documents that it finds. */
(() => {
  "use strict";

  const { areKnown, areSyllables, isAboutOne, isEvidence, isSound, needed, neighbours, score } =
    self.kbEngine;
  const { askedByNumber, covered, hasPhrase, weigh } = self.kbEngine;

  const LIKELY = 200; // so many documents are read for evidence

  /** A query with its weights, one entry a unit, and what a document lacks of it. */
  class Reading {
    constructor(query, index) {
      this.query = query;
      this.index = index;
      this.near = new Map(); // worth of the neighbours, by document
      this.weights = query.units.map((unit) => weigh(unit, index));
    }

    lacks(document) {
      return this.query.units.filter((unit, at) => !unit.weak && !this.weights[at].has(document));
    }

    /** Documents that have every unit, or were asked for by number. */
    complete() {
      const { query, weights, index } = this;
      const needed = weights.filter((_, at) => !query.units[at].weak);
      const [first, ...others] = needed.sort((a, b) => a.size - b.size);
      const documents = [...first.keys()].filter((d) => others.every((found) => found.has(d)));
      const asked = askedByNumber(query, weights, index);
      const accept = (d) => asked.has(d) || isSound(d, query, index);
      return this.hits([...new Set([...documents, ...asked])].filter(accept));
    }

    /** Documents that have most units, and not by chance. */
    partial() {
      const { query, weights, index } = this;
      const likely = this.likely();
      const known = areKnown(likely, query, index);
      return this.hits(likely.filter((d) => isEvidence(d, query, weights, index, known)));
    }

    /** Documents with a third of the units at least. */
    likely() {
      const needed = this.weights.filter((_, at) => !this.query.units[at].weak);
      const counts = new Map();
      for (const found of needed) {
        for (const document of found.keys()) counts.set(document, (counts.get(document) ?? 0) + 1);
      }
      const enough = [...counts].filter(([, count]) => 3 * count >= needed.length);
      return this.likeliest(enough.map(([document]) => document));
    }

    /** Those of the documents that have most units, no more than LIKELY: evidence is in their texts,
        and reading these takes time. */
    likeliest(documents) {
      if (documents.length <= LIKELY) return documents;
      const rank = (document) => {
        const found = this.weights.filter((weights) => weights.has(document));
        const weight = found.reduce((sum, weights) => sum + weights.get(document), 0);
        return { document, count: found.length, weight };
      };
      return documents
        .map(rank)
        .sort((a, b) => b.count - a.count || b.weight - a.weight || a.document - b.document)
        .slice(0, LIKELY)
        .map(({ document }) => document);
    }

    hits(documents) {
      return documents
        .filter((document) => this.keepsConditions(document))
        .filter((document) => isAboutOne(document, this.query, this.index))
        .map((document) => ({
          document,
          score: score(document, this.query, this.weights, this.index, this.nearIn(document)),
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
      const { text } = this.query;
      return this.lacks(document).flatMap((unit) =>
        unit.slots.map(({ token }) => text.slice(token.start, token.end)),
      );
    }

    keepsConditions(document) {
      const has = (slots) => hasPhrase(document, slots, this.index);
      return this.query.phrases.every(has) && !this.query.excluded.some(has);
    }

    /** Whether a hit has two words of the query side by side, or all in one name; if it has two. */
    isClose({ document }) {
      const { query, index } = this;
      if (query.slots.length === 1 || this.nearIn(document) > 0) return true;
      // Without accents a name has them all by chance, as tỷ lệ xã, thị trấn ban hành kế hoạch has le thi hoa.
      if (!query.accented && areSyllables(query, index)) return false;
      const has = ({ words }) =>
        needed(query.units).every((unit) => covered(words, unit, index)[1]);
      return index.fields.heads(document).some(has);
    }
  }

  Object.assign(self.kbEngine, { Reading });
})();
