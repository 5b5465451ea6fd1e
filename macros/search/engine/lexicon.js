/* The words of the index: looked up as written, folded, by their beginning. A word is
   its number here, from 1 on. */
(() => {
  "use strict";

  /* How good a match is, in tenths: as typed; typed in a query without any accents; typed without
     beside words that have them; typed to here; a long word with a typo (from here on a match
     counts by itself); a short one with a typo; the same letters under other accents. */
  const EXACT = 10,
    FOLDED = 9,
    UNMARKED = 7,
    BEGUN = 6,
    MISTYPED = 5,
    DOUBTFUL = 4,
    TWIN = 3;
  const LONG = 7; // letters of a word that is like few others: hardly a syllable has as many
  const SHORTEST_STEM = 3;
  const THOUSANDS = /^[1-9][0-9]{0,2},[0-9]{3}$/u;
  const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  const { fold } = self.kbVietnamese;
  const { commonest } = self.kbEngine;

  class Lexicon {
    /** `firsts`: number of the first word of each part of the index. */
    constructor(terms, variants, firsts) {
      this.terms = ["", ...terms];
      this.firsts = firsts;
      this.numbers = new Map(terms.map((term, place) => [term, place + 1]));
      this.byFolded = new Map();
      terms.forEach((term, place) => {
        const folded = fold(term);
        this.byFolded.set(folded, [...(this.byFolded.get(folded) ?? []), place + 1]);
      });
      this.folded = [...this.byFolded.keys()].sort();
      this.variants = new Map();
      for (const group of variants) for (const word of group) this.variants.set(word, group);
    }

    foldedOf(word) {
      return fold(this.terms[word]);
    }

    /** What a token stands for, quality by word. `accented`: the query has accents, so that their
        lack means too; `openEnded`: it may still be being typed, so that longer words count. */
    accept(token, accented, openEnded) {
      const accepted = new Map();
      for (const number of this.byFolded.get(token.folded) ?? []) {
        accepted.set(number, this.quality(token, this.terms[number], accented));
      }
      if (token.kind === "word") {
        if (!accepted.size) this.addSingular(accepted, token.folded);
        this.addAll(accepted, token.digits, BEGUN);
        if (openEnded) this.addBegun(accepted, token, accented);
      } else {
        this.addRoman(accepted, token.folded);
        for (const month of token.months ?? []) this.addPeriod(accepted, month);
        this.addPeriod(accepted, token.folded);
        if (openEnded && !accepted.size && !token.isOrdinal)
          this.addBegun(accepted, token, accented);
        // As English and its spreadsheets part thousands: 52,485 is 52.485.
        if (!accepted.size && THOUSANDS.test(token.folded))
          this.addPeriod(accepted, token.folded.replaceAll(",", ""));
        // Who leaves out the decimals: 149.364 ha is 149.364,5.
        if (!accepted.size)
          for (const n of this.from(`${token.folded},`)) this.addAll(accepted, n, BEGUN);
      }
      return accepted;
    }

    /** English words are typed in the plural: pigs, minorities. */
    addSingular(accepted, folded) {
      const [stem, ...endings] = folded.endsWith("ies")
        ? [folded.slice(0, -3), "y", "ie"]
        : [folded.slice(0, -1), ""];
      if (!folded.endsWith("s") || stem.length < SHORTEST_STEM) return;
      const singular = endings.map((ending) => stem + ending).find((one) => this.byFolded.has(one));
      this.addAll(accepted, singular, BEGUN);
    }

    /** đại hội 13 is Đại hội XIII; smaller ones are numbers of sections. */
    addRoman(accepted, digits) {
      const value = Number(digits);
      if (!(value > 10 && value < 40)) return;
      this.addAll(accepted, "x".repeat(Math.floor(value / 10)) + ROMAN[value % 10], BEGUN);
    }

    /** A month or a year, and all dates in it. */
    addPeriod(accepted, period) {
      this.addAll(accepted, period, EXACT);
      for (const date of this.from(`${period}-`)) this.addAll(accepted, date, EXACT);
    }

    /** All words, if there are any, of these letters. */
    addAll(accepted, folded, quality) {
      for (const number of this.byFolded.get(folded) ?? []) accepted.set(number, quality);
    }

    /** `written` and its spelling variants, for words that nobody typed. */
    exactly(written) {
      const words = this.variants.get(written) ?? [written];
      const numbers = words.map((word) => this.numbers.get(word)).filter(Boolean);
      return new Map(numbers.map((number) => [number, EXACT]));
    }

    quality(token, written, accented) {
      const same = written === token.written;
      if (same || this.variants.get(token.written)?.includes(written)) return EXACT;
      if (!accented) return FOLDED;
      return token.written === token.folded ? UNMARKED : TWIN;
    }

    /** Longer words; under other accents than those typed only where there are no better. */
    addBegun(accepted, token, accented) {
      const typedAccents = accented && token.written !== token.folded;
      const few = (words) => commonest(words, this.firsts, this.terms.length);
      const twins = [];
      for (const beginning of new Set([token.written, token.begun ?? token.written])) {
        const longer = this.from(fold(beginning)).filter((folded) => folded !== token.folded);
        const words = longer.flatMap((folded) => this.byFolded.get(folded));
        const isTyped = (number) => !typedAccents || this.terms[number].startsWith(beginning);
        for (const number of few(words.filter(isTyped)))
          if (!accepted.has(number)) accepted.set(number, BEGUN);
        twins.push(...words);
      }
      if (!accepted.size) for (const number of few(twins)) accepted.set(number, TWIN);
    }

    /** All folded words that begin so; the words are sorted by UTF-16 units, all Latin. */
    from(beginning) {
      let low = 0,
        high = this.folded.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.folded[middle] < beginning) low = middle + 1;
        else high = middle;
      }
      while (this.folded[high]?.startsWith(beginning)) high++;
      return this.folded.slice(low, high);
    }
  }

  Object.assign(self.kbEngine, { EXACT, FOLDED, UNMARKED, BEGUN, MISTYPED, DOUBTFUL });
  Object.assign(self.kbEngine, { LONG, TWIN, Lexicon });
})();
