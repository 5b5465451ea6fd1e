/* What was typed, understood: phrases, exclusions, document numbers, names and single words. */
(() => {
  "use strict";

  const { tokenize } = self.kbVietnamese;
  const { needed, readQuestion, Reader, FOLDED, MISTYPED, UNMARKED, YEAR } = self.kbEngine;
  const { asPrinted, withPoints, withPeriods, withSpoken, withoutNear, withoutPercent } =
    self.kbEngine;
  const { withDays, withLeading, withoutLead, withParted, withSections } = self.kbEngine;

  const MOST_WORDS = 24; // longer ones are pasted paragraphs; their beginning finds the page
  const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
  const EXCLUDED = /(?:^|[ \t\n])-(?=[^ \t\n0-9-])(?:["“]([^"“”]+)["”]|([^ \t\n]+))/gu;
  const LIST_MARK = /^\s*(?:[IVX]+|[0-9]{1,2}(?:\.[0-9]{1,2})*|[A-Za-zđ])[.)]\s+(?=\S)/u; // of a heading
  const BEFORE_DATES = new Set(["nam", "ngay", "hom", "thang", "tu", "den", "toi"]);
  /** Whether a token is a date, a month or a year. */
  const isTime = (token) => token.kind === "date" || YEAR.test(token.folded);

  const isOrdinal = (token, next) =>
    token.folded === "thu" && next.kind === "number" && /^[0-9]{1,2}$/u.test(next.written);

  /** năm 2022 and ngày 14/5/2021 ask for the date, not for the word before it, thứ 5 for the number and
      none that begins with it. */
  const withoutLeadWords = (tokens) =>
    tokens.flatMap((token, place) => {
      const [before, next] = [tokens[place - 1], tokens[place + 1]];
      const isOfDate = next && isTime(next) && BEFORE_DATES.has(token.folded);
      if (isOfDate || (next && isOrdinal(token, next))) return [];
      return before && isOrdinal(before, token) ? { ...token, isOrdinal: true } : token;
    });

  const isAccented = (tokens) => tokens.some((token) => token.written !== token.folded);

  /** "Hạn chế của cuộc vận động là gì" asks for all of the kind that leads it, and the name after của
      need not be found. Adds to `kinds`, and makes that unit weak. */
  const askKind = (units, kinds, index) => {
    const ofName = ({ slots, names }, at) =>
      slots.length > 1 && names.length && units[at - 1]?.slots[0].token.folded === "cua";
    const named = units.filter(ofName);
    if (!named.length) return;
    const leading = needed(units);
    const slots = leading.flatMap((unit) => unit.slots);
    const isLed = (label) => {
      const words = index.wordsOf(label);
      const has = (found) => words.every((word, at) => found[at]?.accepted.get(word) >= UNMARKED);
      return has(slots) || leading[0].names.some(has);
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
  const slotsOf = (units) => needed(units).flatMap((unit) => unit.slots);

  /** The same query without readings that need a neighbour: typos and other accents. */
  const withoutGuesses = (query) => {
    const isSure = ([, quality]) => quality >= MISTYPED;
    const sure = ({ accepted, token }) => ({
      accepted: new Map([...accepted].filter(isSure)),
      token,
    });
    const isAsTyped = ({ slots }) => slots.every(({ accepted }) => [...accepted].every(isSure));
    const units = query.units.map((unit) =>
      isAsTyped(unit) ? unit : { ...unit, slots: unit.slots.map(sure), weights: null },
    );
    return { ...query, units, slots: slotsOf(units) };
  };

  /** Understand a query, {units, phrases, excluded, accented, kinds: labels that it asks for,
      slots: those that have to be found, isBare: no word only asks}; any text will do. `forgiving`: every word may hold a typo, not only
      those the index does not have. `read`: what only asks need not be found, or must. `asPeriods`: parts of
      years and ranges stand for what lies in them. */
  const parse = (
    typed,
    index,
    { forgiving = false, read = readQuestion, asPeriods = true } = {},
  ) => {
    const whole = asPrinted(typed.normalize("NFC"));
    const excluded = [...whole.matchAll(EXCLUDED)].map((match) => match[1] || match[2]);
    const text = whole.replace(LIST_MARK, "").replace(EXCLUDED, " ");
    const words = withParted(tokenize(text, MOST_WORDS), index.lexicon.byFolded);
    const { folded } = index.lexicon;
    const placed = withSections(words, text, folded);
    const spoken = withPoints(withSpoken(placed, isAccented(words)));
    const days = withDays(spoken, text, folded);
    const dates = asPeriods ? withPeriods(days, folded) : days;
    const all = withoutNear(withoutPercent(dates, text));
    const accented = isAccented(all);
    const dated = withoutLead(withLeading(withoutLeadWords(all), accented, index));
    const { tokens, kinds } = read(dated, index.questions, accented);
    const units = new Reader(index, accented, text.length, forgiving).units(tokens);
    askKind(units, kinds, index);
    return index.demand({
      units,
      phrases: phrases(
        [...text.matchAll(QUOTED)].map((match) => match[1]),
        index,
      ),
      excluded: phrases(excluded, index),
      accented,
      kinds,
      slots: slotsOf(units),
      text,
      hasPeriod: dates.length < days.length,
      isBare: tokens.length === dated.length && tokens.every(({ weak }) => !weak),
    });
  };

  Object.assign(self.kbEngine, { parse, isTime, withoutGuesses });
})();
