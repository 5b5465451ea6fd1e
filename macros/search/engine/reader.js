/* The tokens of a query, read from left to right: document numbers, sums, names and single words. */
(() => {
  "use strict";

  const { findDocumentNumbers, isSyllable } = self.kbVietnamese;
  const { BEGUN, allowed, moneyAt, LONG, MISTYPED, TWIN } = self.kbEngine;

  const LONGEST_NAME = 8;
  const SHORTEST_ALONE = 4; // so short a word, typed alone, is taken as typed: "test" is no Tết

  const KEYS = "qwertyuiop asdfghjkl zxcvbnm";
  const areNear = (first, second) => KEYS.includes(first + second) || KEYS.includes(second + first);

  const EMPTY = new Set(["trên", "dưới", "trong", "theo", "của"]); // one of two words is no guess at these

  const ONLY_JOINS = "mà"; // nobody seeks it: ma is ma túy

  const SHORT_SYLLABLE = /^[a-z]?[aeiouy][a-z]?$/u; // cf and kp are none

  /** The units that have to be found. */
  const needed = (units) => units.filter((unit) => !unit.weak);

  /** Reads the tokens of one query from left to right into units:
      {slots, names: other names' slots, number, weak: need not be found,
      sum: only its names count}; a slot is
      {accepted: quality by word, token}. */
  class Reader {
    constructor(index, accented, length, forgiving) {
      this.index = index;
      this.accented = accented;
      this.length = length;
      this.forgiving = forgiving;
      this.alone = this.isLong = false;
    }

    units(tokens) {
      const { known, symbols } = this.index.numbered;
      const numbers = findDocumentNumbers(tokens, known, symbols);
      for (const number of numbers) number.begun = this.isBegun(number, tokens);
      this.alone = tokens.filter((token) => !token.weak).length === 1;
      this.isLong = tokens.length > 2; // what stands around a syllable of two letters tells it
      const units = [];
      for (let place = 0; place < tokens.length; ) {
        const money = moneyAt(tokens, place, this.index.lexicon.folded);
        const number = money ? undefined : numbers.find((one) => one.start === place);
        const length = number
          ? number.end - place
          : (money?.length ?? this.nameLength(tokens, place, numbers));
        units.push(this.unit(tokens, place, length, number, money?.names ?? []));
        place += length;
      }
      return units;
    }

    /** Whether it ends with its digits, at the end of what was typed: quyết định 10. */
    isBegun(number, tokens) {
      const last = tokens[number.end - 1];
      return number.symbols.length > 0 && last.kind === "number" && last.end === this.length;
    }

    unit(all, place, length, number, spelled) {
      const { lexicon } = this.index;
      const tokens = all.slice(place, place + length);
      const names = [...spelled, ...this.index.namesOf(tokens)].map((name) =>
        name.split(" ").map((word) => ({ accepted: lexicon.exactly(word) })),
      );
      const slots = tokens.map((token, at) => this.slot(token, all[place + at - 1]));
      if (length === 1 && !slots[0].accepted.size) names.push(...this.joined(tokens[0]));
      if (tokens[0].typed) names.push(tokens[0].typed.map((token) => this.slot(token)));
      const weak = tokens.every((token) => token.weak);
      return { slots, names, number, weak, sum: spelled.length > 0 && length > 1 };
    }

    nameLength(tokens, start, numbers) {
      const stop = numbers.find((number) => number.start > start)?.start ?? tokens.length;
      for (let length = Math.min(LONGEST_NAME, stop - start); length > 1; length--) {
        if (this.index.namesOf(tokens.slice(start, start + length)).length) return length;
      }
      return 1;
    }

    slot(token, previous) {
      const { lexicon } = this.index;
      const known = lexicon.accept(token, this.accented, token.end === this.length);
      const isTaken = this.alone && token.folded.length <= SHORTEST_ALONE; // as typed: bò is no bộ
      const accepted = isTaken
        ? new Map([...known].filter(([, quality]) => quality > TWIN))
        : known;
      if (token.kind !== "word") return { accepted, token };
      const guessed = accepted.size && !this.forgiving ? [] : this.mistyped(token, previous);
      const says = ([word, quality]) =>
        (token.written === ONLY_JOINS || lexicon.terms[word] !== ONLY_JOINS) &&
        (this.isLong || quality > BEGUN || !EMPTY.has(lexicon.terms[word]));
      return { accepted: new Map([...guessed, ...accepted].filter(says)), token };
    }

    /** Words that may have been meant; short ones begin alike, and after xã, Đăk, … there are only
        parts of the names of places. */
    mistyped(token, previous) {
      const { guesses, lexicon, places } = this.index;
      const { length } = token.folded;
      const isAsTyped = this.alone && (length <= SHORTEST_ALONE || isSyllable(token.folded));
      const isTold = this.isLong && SHORT_SYLLABLE.test(token.folded);
      const found = guesses.mistyped(token, isAsTyped ? 0 : isTold ? 1 : allowed(length));
      if (places.leading.has(previous?.folded) && !previous.weak) {
        const near = [...guesses.misheard(token), ...found];
        return near.filter(([word]) => places.all.has(lexicon.foldedOf(word)));
      }
      const [first, second] = token.folded;
      const isKey = isTold && length === 2 && token.written === token.folded;
      const begins = ([word]) => {
        const [own, next] = lexicon.foldedOf(word);
        const isSlip = (own === second && next === first) || (isKey && areNear(own, first));
        return own === first || isSlip; // hpe is phê, ka is la
      };
      const near = length < LONG ? [...found].filter(begins) : [...found];
      return this.alone ? near : [...guesses.misheard(token), ...near];
    }

    joined(token) {
      const { guesses, lexicon } = this.index;
      return guesses.joined(token.folded).map((parts) =>
        parts.map((part) => ({
          accepted: new Map(lexicon.byFolded.get(part).map((word) => [word, MISTYPED])),
        })),
      );
    }
  }

  Object.assign(self.kbEngine, { needed, Reader });
})();
