/* All readings of a query, asked together: as typed, as keys of Telex or VNI, with typos forgiven, most
   words. Of a document found by several the best counts. */
(() => {
  "use strict";

  const { decodeKeys, fold } = self.kbVietnamese;
  const { parse, withoutGuesses, weigh, hasPhrase, askedByNumber } = self.kbEngine;
  const { covered, isSound, isEvidence, isCommon, neighbours, score } = self.kbEngine;

  const ENOUGH = 10; // so many hits with all words fill a page: nobody looks for those with most

  const LIKELY = 200;
  const SHORT = 3;
  const DIGIT_KEYS = /[A-Za-z][0-9]/u; // xa4 ma8ng: digits inside of words are keys, not numbers

  /** A query with its weights, one entry a unit, and what a document lacks of it. */
  class Reading {
    constructor(query, index) {
      this.query = query;
      this.index = index;
      this.near = new Map(); // worth of the neighbours, by document
      this.weights = query.units.map((unit) => weigh(unit, index));
    }

    lacks(document, keep) {
      return this.query.units.filter(
        (unit, at) => !unit.weak && !this.weights[at].has(document) && keep(this.weights[at]),
      );
    }

    /** Documents that have every unit but such as most documents have, or were asked for by number. */
    complete() {
      const { query, weights, index } = this;
      const needed = weights.filter((_, at) => !query.units[at].weak);
      const rare = needed.filter((found) => !isCommon(found, index));
      const [first, ...others] = [...(rare.length ? rare : needed)].sort((a, b) => a.size - b.size);
      const having = [...first.keys()].filter((d) => others.every((found) => found.has(d)));
      const hasAll = (d) => needed.every((found) => found.has(d));
      const most = this.likeliest(having.filter((d) => !hasAll(d)));
      const documents = [...having.filter(hasAll), ...most];
      const asked = askedByNumber(query, weights, index);
      const accept = (d) => asked.has(d) || isSound(d, query, index);
      return this.hits([...new Set([...documents, ...asked])].filter(accept));
    }

    /** Documents that have most units, and not by chance. */
    partial() {
      const { query, weights, index } = this;
      return this.hits(this.likely().filter((d) => isEvidence(d, query, weights, index)));
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
      return this.lacks(document, () => true).flatMap((unit) =>
        unit.slots.map(({ token }) => text.slice(token.start, token.end)),
      );
    }

    keepsConditions(document) {
      const has = (slots) => hasPhrase(document, slots, this.index);
      return this.query.phrases.every(has) && !this.query.excluded.some(has);
    }

    /** Nothing but syllables, none of which names something: without accents a name has them all by
        chance, as tỷ lệ xã, thị trấn ban hành kế hoạch has le thi hoa. */
    areSyllables() {
      return this.query.units.every(
        ({ slots, names, number }) =>
          slots.length === 1 && !names.length && !number && slots[0].token.kind === "word",
      );
    }

    /** Whether a hit has two words of the query side by side, or all in one name; if it has two. */
    isClose({ document }) {
      const { query, index } = this;
      if (query.slots.length === 1 || this.nearIn(document) > 0) return true;
      if (!query.accented && this.areSyllables()) return false;
      const needed = query.units.filter((unit) => !unit.weak);
      const has = ({ words }) => needed.every((unit) => covered(words, unit, index)[1]);
      return index.heads(document).some(has);
    }
  }

  /** Three syllables or fewer, that stand nowhere together, are found by chance. */
  const isShort = ({ slots, units }, { words }) =>
    slots.length <= SHORT &&
    slots.every(({ token }) => token.kind === "word" && !words.has(token.written)) &&
    units.every((unit) => unit.weak || (!unit.names.length && !unit.number));

  class Readings {
    constructor(index) {
      this.index = index;
    }

    /** {hits, best first; queryOf: the reading by which a document was found}. */
    of(text) {
      const plain = parse(text, this.index);
      if (!plain.units.length) return { hits: [], queryOf: () => plain };
      const found = new Map();
      const add = (reading, hits, isWhole) => {
        for (const hit of hits) {
          const known = found.get(hit.document);
          if (known && known.hit.score >= hit.score) continue;
          const isFirst = isWhole && !this.isUnasked(hit.document, reading.query);
          found.set(hit.document, { hit, reading, isFirst });
        }
      };
      this.ask(text, plain, add);
      const entries = [...found.values()].sort(
        (a, b) =>
          Number(b.isFirst) - Number(a.isFirst) ||
          b.hit.score - a.hit.score ||
          a.hit.document - b.hit.document,
      );
      return {
        hits: entries.map(({ hit }) => hit),
        queryOf: (document) => found.get(document)?.reading.query ?? plain,
      };
    }

    /** Pages that people wrote stand after the records, unless they are asked for. */
    isUnasked(document, { kinds }) {
      const { label } = this.index.docs;
      return label[document] === this.index.prose && !kinds.has(this.index.prose);
    }

    ask(text, plain, add) {
      const first = new Reading(plain, this.index);
      const hits = first.complete();
      const close = hits.filter((hit) => first.isClose(hit));
      add(first, close, true);
      if (!isShort(plain, this.index)) add(first, hits, false);
      if (close.length >= ENOUGH) return;
      let base = first;
      if (!close.length) base = this.guess(text, first, add);
      const sure = new Reading(withoutGuesses(base.query), this.index);
      add(sure, sure.partial(), false);
    }

    /** Read as keys, or else with typos forgiven; the reading whose parts may still be found. */
    guess(text, first, add) {
      const keys = this.asKeys(text);
      for (const reading of keys) {
        const hits = reading.complete();
        add(reading, hits, true);
        if (hits.length) return reading;
      }
      const forgiving = new Reading(parse(text, this.index, true), this.index);
      const close = forgiving.complete().filter((hit) => forgiving.isClose(hit));
      add(forgiving, close, false);
      return DIGIT_KEYS.test(text) && keys.length ? keys[0] : first;
    }

    /** The words that the keys write; of several also without accents: one key may be wrong. */
    asKeys(text) {
      const isKnown = (word) => this.index.lexicon.byFolded.has(word);
      const decoded = decodeKeys(text.normalize("NFC"), isKnown);
      if (!decoded) return [];
      const written = decoded.includes(" ") ? [decoded, fold(decoded)] : [decoded];
      return written.map((words) => {
        const query = withoutGuesses(parse(words, this.index));
        return new Reading({ ...query, decoded: words, typed: text }, this.index);
      });
    }
  }

  self.kbEngine.Readings = Readings;
})();
