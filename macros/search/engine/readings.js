/* All readings of a query, asked together: as typed, as keys of Telex or VNI, with typos forgiven, most
   words. Of a document found by several the best counts. */
(() => {
  "use strict";

  const { decodeKeys, fold } = self.kbVietnamese;
  const { Reading, answers, areSyllables, namedTogether, needed, parse } = self.kbEngine;
  const { JOINING, countsOf, endsAsking, firstCount, isCounting, takingTurns } = self.kbEngine;
  const { topicsOf, withListed } = self.kbEngine;
  const { readAsFigure, readLiterally, remembered, withoutGuesses } = self.kbEngine;

  const ENOUGH = 10; // so many hits with all words fill a page: nobody looks for those with most
  const LONGEST_TOPIC = 4; // words of a thing that is named beside others
  const LIKELY_NAMED = 30; // hits in which records are looked for that the query names
  const MEASURES = new Set("nam thang ngay quy tuan dot ky xa thon lang ho nguoi".split(" ")); // kế hoạch 5 năm
  const DIGIT_KEYS = /[A-Za-z][0-9]/u; // xa4 ma8ng: digits inside of words are keys, not numbers

  /** A unit with a document's number, whatever its kind is. */
  const ofAnyKind = ({ slots, number, ...unit }, { numbered }) => {
    const isBody = (folded) => number.symbols.includes(folded) && !numbered.isKind(folded);
    const isKind = ({ token }) => token.kind === "word" && !isBody(token.folded);
    const told = slots.map((slot) =>
      isKind(slot) ? { ...slot, accepted: new Map(), isOther: true } : slot,
    );
    return { ...unit, slots: told, number: { ...number, ofAnyKind: true }, weights: null };
  };

  /** One number for all that puts a hit before another: of ten thousand, comparing it is quicker. */
  const FIRST = 2 ** 50;
  const DOCUMENTS = 2 ** 20;
  const orderOf = ({ document, score }, isFirst) =>
    (isFirst ? FIRST : 0) + score * DOCUMENTS - document;

  class Readings {
    constructor(index) {
      this.index = index;
    }

    /** {hits, best first; queryOf: the reading by which a document was found}. */
    of(text) {
      const plain = parse(text, this.index);
      if (!plain.units.length) return { hits: [], queryOf: () => plain };
      const all = withListed(text, this.ofAll(text, plain), this.index);
      const counts = countsOf(plain);
      const topics = counts.length ? [] : topicsOf(plain);
      const each = counts.length || this.areOne(topics, all.hits) ? counts : topics;
      return each.length ? this.withEach(each, plain, all) : all;
    }

    /** Whether what a query names side by side is one thing: one of the hits that have all of it is called
        so (Lúa và rừng), or it is a sentence that they hold. */
    areOne(topics, hits) {
      const whole = hits.filter(({ missing }) => !missing.length).slice(0, LIKELY_NAMED);
      const names = topics.map((topic) => parse(topic, this.index).slots);
      const isIn = (words, name) =>
        words.some((_, at) => name.every(({ accepted }, next) => accepted.has(words[at + next])));
      const hasAll = ({ words, length }) =>
        names.every((name) => isIn(words.slice(0, length), name));
      const isCalledSo = ({ document }) => this.index.fields.heads(document).some(hasAll);
      const isLong = names.some(({ length }) => length > LONGEST_TOPIC);
      return whole.length > 0 && (isLong || whole.some(isCalledSo));
    }

    /** Before all hits the best for each of the things that are counted, or that no record has together,
        with what it lacks of the others; where that is all there is, then theirs. */
    withEach(each, plain, all) {
      const found = each.map((one) => this.ofAll(one, parse(one, this.index)));
      const asked = new Reading(plain, this.index);
      const isAnswer = ({ document, missing }) =>
        !missing.length && (!plain.kinds.size || answers(document, plain, this.index));
      const bests = found.map(({ hits: [hit] }) => hit);
      if (!bests.every((hit) => hit && isAnswer(hit))) return all;
      const entries = [
        ...bests.map((hit, at) => ({ hit, own: found[at] })),
        ...all.hits.map((hit) => ({ hit, own: all })),
        ...(all.hits.length ? [] : found.flatMap((own) => own.hits.map((hit) => ({ hit, own })))),
      ];
      const first = new Map();
      for (const entry of entries) remembered(first, entry.hit.document, () => entry);
      return {
        hits: [...first.values()].map(({ hit, own }) => {
          const missing = own === all ? hit.missing : asked.missing(hit.document);
          return { ...hit, missing: missing.filter((word) => !JOINING.has(word)) };
        }),
        queryOf: (document) => (first.get(document)?.own ?? all).queryOf(document),
      };
    }

    ofAll(text, plain) {
      const found = new Map();
      const add = (reading, hits, isWhole) => {
        for (const hit of hits) {
          const known = found.get(hit.document);
          if (known && known.hit.score >= hit.score) continue;
          const isUnasked = this.isUnasked(hit.document, reading.query);
          found.set(hit.document, { hit, reading, isWhole, isUnasked });
        }
      };
      this.ask(text, plain, add);
      if (!found.size) this.askMost(plain, add);
      const all = [...found.values()];
      const isAsked = all.some(({ hit, reading }) => reading.asked.has(hit.document));
      const isFirst = ({ isUnasked, isWhole }) => isWhole && !isUnasked;
      const isDated = plain.slots.some(({ token }) => token?.kind === "date"); // theirs are examples
      const isByTheWay = ({ isUnasked, isWhole }) =>
        isUnasked && (isDated || (isAsked && !isWhole));
      const entries = all.filter((entry) => !isByTheWay(entry));
      for (const entry of entries) entry.order = orderOf(entry.hit, isFirst(entry));
      entries.sort((a, b) => b.order - a.order);
      const hits = takingTurns(entries.map(({ hit }) => hit));
      const named = namedTogether(hits.slice(0, LIKELY_NAMED), plain, this.index);
      const isNamed = ({ document }) => named.has(document);
      return {
        hits: named.size ? [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))] : hits,
        queryOf: (document) => found.get(document)?.reading.query ?? plain,
      };
    }

    /** Pages that people wrote stand after the records, unless they are asked for; for a date not at all, nor
        those that have the words far apart where a document is asked for by its number. */
    isUnasked(document, { kinds }) {
      const { label } = this.index.docs;
      return label[document] === this.index.prose && !kinds.has(this.index.prose);
    }

    ask(text, plain, add) {
      if (DIGIT_KEYS.test(text) && this.askKeys(text, add)) return;
      const first = new Reading(plain, this.index);
      const hits = first.complete();
      const close = hits.filter((hit) => first.isClose(hit));
      add(first, close, true);
      if (!areSyllables(plain, this.index)) add(first, hits, false);
      if (plain.units.some(({ weak }) => weak)) this.askNames(text, plain, add);
      if (plain.hasPeriod) this.askName(text, { asPeriods: false }, add); // whose text names its two ends
      if (!first.asked.size) this.askAnyKind(plain, add);
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

    /** Most of a long query, where nothing else is found. */
    askMost(plain, add) {
      const sure = new Reading(withoutGuesses(plain), this.index);
      add(sure, sure.partial(true), false);
    }

    /** Whoever has the kind of a document wrong finds what carries the number: chỉ thị 08, công văn 1089. */
    askAnyKind(plain, add) {
      const isOther = ({ number }, at) =>
        number?.symbols.some((symbol) => this.index.numbered.isKind(symbol)) &&
        !MEASURES.has(plain.units[at + 1]?.slots[0].token.folded);
      if (!plain.units.some(isOther)) return;
      const units = plain.units.map((unit, at) =>
        isOther(unit, at) ? ofAnyKind(unit, this.index) : unit,
      );
      const slots = needed(units).flatMap((unit) => unit.slots);
      const reading = new Reading({ ...plain, units, slots }, this.index);
      const isAsked = ({ document }) => reading.asked.has(document);
      add(reading, reading.complete().filter(isAsked), true);
    }

    /** The first reading of keys that finds something, if all digits within words are keys in it. */
    askKeys(text, add) {
      for (const reading of this.asKeys(text)) {
        const hits = DIGIT_KEYS.test(reading.query.decoded) ? [] : reading.complete();
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
      return (DIGIT_KEYS.test(text) && this.asKeys(text)[0]) || first;
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
