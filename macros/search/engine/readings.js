/* All readings of a query, asked together: as typed, as keys of Telex or VNI, with typos forgiven, most
   words. Of a document found by several the best counts. */
(() => {
  "use strict";

  const { Reading, areSyllables, namedTogether, parse, typedName } = self.kbEngine;
  const { FIRST_RANK, withoutGuesses } = self.kbEngine;
  const { endsAsking, firstCount, isCounting, takingTurns, toldCount, withEach, withListed } =
    self.kbEngine;
  const { hasDigitKeys, keyedReadings, readAsFigure, readLiterally, withoutKinds } = self.kbEngine;

  const ENOUGH = 10; // so many hits with all words fill a page: nobody looks for those with most
  const LIKELY_NAMED = 30; // hits in which records are looked for that the query names

  /** One number for all that puts a hit before another: of ten thousand, comparing it is quicker. */
  const FIRST = 2 ** 50;
  const DOCUMENTS = 2 ** 20;
  const orderOf = ({ document, score }, tier) => tier * FIRST + score * DOCUMENTS - document;

  class Readings {
    constructor(index) {
      this.index = index;
    }

    /** {hits, best first; queryOf: the reading by which a document was found}. */
    of(text) {
      const plain = parse(text, this.index);
      if (!plain.units.length) return { hits: [], queryOf: () => plain };
      const all = withListed(text, this.ofAll(text, plain), this.index);
      return withEach(plain, all, (one) => this.ofAll(one, parse(one, this.index)), this.index);
    }

    ofAll(text, plain) {
      const found = new Map();
      const add = (reading, hits, isWhole) => {
        for (const hit of hits) {
          const known = found.get(hit.document);
          if (known && known.hit.score >= hit.score) continue;
          const isTitled = this.isTitled(hit.document, reading.query);
          const isUnasked = !isTitled && this.isUnasked(hit.document, reading.query);
          found.set(hit.document, { hit, reading, isWhole, isTitled, isUnasked });
        }
      };
      this.ask(text, plain, add);
      if (!found.size) this.askMost(plain, add);
      const all = [...found.values()];
      const isAsked = all.some(({ hit, reading }) => reading.asked.has(hit.document));
      const tierOf = ({ isTitled, isUnasked, isWhole }) =>
        isTitled ? 2 : Number(isWhole && !isUnasked);
      const isDated = plain.slots.some(({ token }) => token?.kind === "date"); // theirs are examples
      const isByTheWay = ({ isUnasked, isWhole }) =>
        isUnasked && (isDated || (isAsked && !isWhole));
      const entries = all.filter((entry) => !isByTheWay(entry));
      for (const entry of entries) entry.order = orderOf(entry.hit, tierOf(entry));
      entries.sort((a, b) => b.order - a.order);
      const hits = takingTurns(entries.map(({ hit }) => hit));
      const named = namedTogether(hits.slice(0, LIKELY_NAMED), plain, this.index);
      const isNamed = ({ document }) => named.has(document);
      return {
        hits: named.size ? [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))] : hits,
        queryOf: (document) => found.get(document)?.reading.query ?? plain,
      };
    }

    /** A page that people wrote (no section of one), whose whole name was typed and nothing else: it lists all
        that it names. */
    isTitled(document, query) {
      const { docs, prose } = this.index;
      const isPage = docs.label[document] === prose && docs.rank[document] === FIRST_RANK;
      return (
        query.isBare &&
        isPage &&
        typedName(document, query, this.index).length === query.units.length
      );
    }

    /** Other such pages stand after the records, unless they are asked for; for a date not at all, nor those
        that have the words far apart where a document is asked for by its number. */
    isUnasked(document, { kinds }) {
      const { docs, prose } = this.index;
      return docs.label[document] === prose && !kinds.has(prose);
    }

    ask(text, plain, add) {
      if (hasDigitKeys(text) && this.askKeys(text, add)) return;
      const first = new Reading(plain, this.index);
      const hits = first.complete();
      const close = hits.filter((hit) => first.isClose(hit));
      add(first, close, true);
      if (!areSyllables(plain, this.index)) add(first, hits, false);
      if (plain.units.some(({ weak }) => weak)) this.askNames(text, plain, add);
      if (plain.hasPeriod) this.askName(text, { asPeriods: false }, add); // whose text names its two ends
      if (!first.asked.size) this.askByNumber(plain, add);
      if (!firstCount(hits, this.index).length) this.askCount(plain, add);
      if (close.length >= ENOUGH) return;
      let base = first;
      if (!close.length) base = this.guess(text, first, add);
      const sure = new Reading(withoutGuesses(base.query), this.index);
      add(sure, sure.partial(), false);
    }

    /** What has the words that only ask or join in its name; who asks for names is told how many there are. */
    askNames(text, plain, add) {
      if (plain.kinds.size) this.askName(text, { read: readAsFigure }, add);
      else if (plain.units.some(isCounting)) {
        const addCount = (reading, hits) => add(reading, firstCount(hits, this.index), true);
        this.askName(text, { read: readAsFigure }, addCount);
      } else if (!endsAsking(plain)) this.askName(text, { read: readLiterally }, add);
    }

    askName(text, options, add) {
      const reading = new Reading(parse(text, this.index, options), this.index);
      const close = reading.complete().filter((hit) => reading.isClose(hit));
      add(reading, close, true);
    }

    /** The figure of what is said to be so many, where none has that number: 22 phóng sự. */
    askCount(plain, add) {
      const told = toldCount(plain);
      const lacking = (hit) => ({ ...hit, missing: [told.number] });
      const addCount = (reading, hits) =>
        add(reading, firstCount(hits, this.index).map(lacking), true);
      if (told) this.askName(told.text, {}, addCount);
    }

    /** Most of a long query, where nothing else is found. */
    askMost(plain, add) {
      const sure = new Reading(withoutGuesses(plain), this.index);
      add(sure, sure.partial(true), false);
    }

    /** Documents by their numbers, whatever kinds the query gives them. */
    askByNumber(plain, add) {
      const query = withoutKinds(plain, this.index);
      if (!query) return;
      const reading = new Reading(query, this.index);
      const hits = reading.complete().filter(({ document }) => reading.asked.has(document));
      add(reading, hits, true);
    }

    /** The first reading of keys that finds something, if all digits within words are keys in it. */
    askKeys(text, add) {
      for (const reading of keyedReadings(text, this.index)) {
        const hits = hasDigitKeys(reading.query.decoded) ? [] : reading.complete();
        add(reading, hits, true);
        if (hits.length) return reading;
      }
      return null;
    }

    /** Read as keys, or else with typos forgiven; the reading whose parts may still be found. */
    guess(text, first, add) {
      const found = this.askKeys(text, add);
      if (found) return found;
      const forgiving = new Reading(parse(text, this.index, { forgiving: true }), this.index);
      const close = forgiving.complete().filter((hit) => forgiving.isClose(hit));
      add(forgiving, close, false);
      return (hasDigitKeys(text) && keyedReadings(text, this.index)[0]) || first;
    }
  }

  self.kbEngine.Readings = Readings;
})();
