/* All readings of a query, asked together: as typed, as keys of Telex or VNI, with typos forgiven, most
   words. Of a document found by several the best counts. */
(() => {
  "use strict";

  const { Reading, areSyllables, askMost, askWithoutOne, inOrder, parse, withoutGuesses } =
    self.kbEngine;
  const { endsAsking, firstCount, isCounting, toldCount, withEach, withListed } = self.kbEngine;
  const { hasDigitKeys, keyedReadings, readAsFigure, readLiterally, withoutKinds } = self.kbEngine;

  const ENOUGH = 10; // so many hits with all words fill a page: nobody looks for those with most
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
          found.set(hit.document, { hit, reading, isWhole });
        }
      };
      this.ask(text, plain, add);
      if (!found.size) askMost(plain, this.index, add);
      if (!found.size) askWithoutOne(plain, this.index, add);
      return {
        hits: inOrder([...found.values()], plain, this.index),
        queryOf: (document) => found.get(document)?.reading.query ?? plain,
      };
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
