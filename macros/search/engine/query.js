/* What was typed, understood: phrases, exclusions, document numbers, names and single words. */
(() => {
  "use strict";

  const { tokenize, findDocumentNumbers, isSyllable } = self.kbVietnamese;
  const { allowed, readQuestion, FOLDED, LONG, MISTYPED, UNMARKED } = self.kbEngine;
  const { asPrinted, withQuarters, withoutPercent, moneyAt } = self.kbEngine;

  const MOST_WORDS = 24; // longer ones are pasted paragraphs; their beginning finds the page
  const LONGEST_NAME = 8;
  const SHORTEST_ALONE = 4; // so short a word, typed alone, is taken as typed: "test" is no Tết
  const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
  const EXCLUDED = /(?:^|[ \t\n])-(?=[^ \t\n0-9-])(?:["“]([^"“”]+)["”]|([^ \t\n]+))/gu;
  const LISTING = /,|(?:^| )(?:và|hay|hoặc|hoac) /iu;
  const YEAR = /^(?:19|20)[0-9]{2}$/u;
  const BEFORE_DATES = new Set(["nam", "ngay", "thang"]);
  /** Whether a token is a date, a month or a year. */
  const isTime = (token) => token.kind === "date" || YEAR.test(token.folded);

  /** năm 2022 and ngày 14/5/2021 ask for the date, not for the word before it. */
  const withoutDateWords = (tokens) =>
    tokens.filter((token, place) => {
      const following = tokens[place + 1];
      return !(following && isTime(following) && BEFORE_DATES.has(token.folded));
    });

  const isAccented = (tokens) => tokens.some((token) => token.written !== token.folded);

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
    }

    units(tokens) {
      const { knownSymbols, symbols } = this.index;
      const numbers = findDocumentNumbers(tokens, knownSymbols, symbols);
      for (const number of numbers) number.begun = this.isBegun(number, tokens);
      const units = [];
      for (let place = 0; place < tokens.length; ) {
        const money = moneyAt(tokens, place);
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
      const slots = tokens.map((token, at) =>
        this.slot(token, all[place + at - 1], all.length === 1),
      );
      if (length === 1 && !slots[0].accepted.size) names.push(...this.joined(tokens[0]));
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

    slot(token, previous, alone) {
      const { lexicon } = this.index;
      const accepted = lexicon.accept(token, this.accented, token.end === this.length);
      if (token.kind !== "word" || (accepted.size && !this.forgiving)) return { accepted, token };
      return { accepted: new Map([...this.mistyped(token, previous, alone), ...accepted]), token };
    }

    /** Words that may have been meant; short ones begin alike, and after xã, Đăk, … there are only
        parts of the names of places. */
    mistyped(token, previous, alone) {
      const { lexicon, places } = this.index;
      const { length } = token.folded;
      const isAsTyped = alone && (length <= SHORTEST_ALONE || isSyllable(token.folded));
      const found = lexicon.mistyped(token, isAsTyped ? 0 : allowed(length));
      if (places.leading.has(previous?.folded) && !previous.weak) {
        return [...found].filter(([word]) => places.all.has(lexicon.foldedOf(word)));
      }
      const begins = ([word]) => lexicon.foldedOf(word)[0] === token.folded[0];
      return length < LONG ? [...found].filter(begins) : [...found];
    }

    joined(token) {
      const { lexicon } = this.index;
      return lexicon.joined(token.folded).map((parts) =>
        parts.map((part) => ({
          accepted: new Map(lexicon.byFolded.get(part).map((word) => [word, MISTYPED])),
        })),
      );
    }
  }

  /** "Hạn chế của cuộc vận động là gì" asks for all of the kind that leads it, and the name after của
      need not be found. Adds to `kinds`, and makes that unit weak. */
  const askKind = (units, kinds, index) => {
    const ofName = ({ slots, names }, at) =>
      slots.length > 1 && names.length && units[at - 1]?.slots[0].token.folded === "cua";
    const named = units.filter(ofName);
    if (!named.length) return;
    const slots = units.flatMap((unit) => unit.slots);
    const isLed = (label) => {
      const words = index.wordsOf(label);
      return words.every((word, at) => slots[at]?.accepted.get(word) >= UNMARKED);
    };
    const label = [...new Set(index.docs.label)].find(isLed);
    if (!label) return;
    kinds.add(label);
    for (const unit of named) unit.weak = true;
  };

  /** Words that have to stand side by side, as typed. */
  const phrase = (text, index) => {
    const tokens = tokenize(text, MOST_WORDS);
    return tokens.map((token) => {
      const accepted = index.lexicon.accept(token, isAccented(tokens), false);
      const asTyped = [...accepted].filter(([, quality]) => quality >= FOLDED);
      return { accepted: new Map(asTyped), token };
    });
  };

  const phrases = (texts, index) =>
    texts.map((text) => phrase(text, index)).filter((slots) => slots.length);

  /** The slots of the units that have to be found. */
  const slotsOf = (units) => units.filter((unit) => !unit.weak).flatMap((unit) => unit.slots);

  /** The same query without readings that need a neighbour: typos and other accents. */
  const withoutGuesses = (query) => {
    const sure = ({ accepted, token }) => ({
      accepted: new Map([...accepted].filter(([, quality]) => quality >= MISTYPED)),
      token,
    });
    const units = query.units.map((unit) => ({ ...unit, slots: unit.slots.map(sure) }));
    return { ...query, units, slots: slotsOf(units) };
  };

  /** Understand a query, {units, phrases, excluded, accented, kinds: labels that it asks for, listed:
      whether it lists things,
      slots: those that have to be found}; any text will do. `forgiving`: every word may hold a typo, not only
      those the index does not have. */
  const parse = (typed, index, forgiving = false) => {
    const whole = asPrinted(typed.normalize("NFC"));
    const excluded = [...whole.matchAll(EXCLUDED)].map((match) => match[1] || match[2]);
    const text = whole.replace(EXCLUDED, " ");
    const all = withoutPercent(withQuarters(tokenize(text, MOST_WORDS)));
    const accented = isAccented(all);
    const dated = withoutDateWords(all);
    const { tokens, kinds } = readQuestion(dated, index.questions, accented);
    const units = new Reader(index, accented, text.length, forgiving).units(tokens);
    if (tokens.length < dated.length) askKind(units, kinds, index);
    return index.demand({
      units,
      phrases: phrases(
        [...text.matchAll(QUOTED)].map((match) => match[1]),
        index,
      ),
      excluded: phrases(excluded, index),
      accented,
      kinds,
      listed: LISTING.test(text),
      slots: slotsOf(units),
      text,
    });
  };

  Object.assign(self.kbEngine, { parse, isTime, withoutGuesses });
})();
