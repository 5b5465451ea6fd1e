/* Numbers in words, as people say them: năm mươi tư triệu is 54 triệu, bốn phần trăm 4 phần trăm. A
   single word (ba, năm, chín) stays a word, for it is a name or a year as often; where the query has
   accents its `digits` count beside it: chín tập thể. */
(() => {
  "use strict";

  const { COUNTED, NO_UNIT, Speech } = self.kbEngine;

  const SHARE = ["phan", "tram"];

  const isShareAt = (tokens, place) =>
    SHARE.every((word, at) => tokens[place + at]?.folded === word);

  const isYear = (value) => value >= 1900 && value < 2100;
  const isNumber = (token) => token?.kind === "number";
  const isPoint = (token) => token?.folded === "phay";

  const OTHER_WORDS = new Set(["tu", "nam"]); // thứ tự, thu năm 2022

  /** Whether the word counts: ưu điểm thứ hai. */
  const isOrdinalAt = (tokens, place) =>
    tokens[place - 1]?.folded === "thu" && !OTHER_WORDS.has(tokens[place].written);

  /** At the beginning năm is five before what is counted: năm bài học. */
  const isFive = (tokens, place) =>
    place === 0 && tokens[0].written === "năm" && COUNTED.has(tokens[1]?.folded);

  /** năm hai nghìn không trăm hai mươi hai is no 52,022. */
  const isBeforeYear = (tokens, place, accented) => {
    const speech = new Speech(tokens, place + 1, accented);
    return tokens[place].folded === "nam" && isYear(speech.number());
  };

  const inDigits = (tokens, value) => {
    const [{ start }, { end }] = [tokens[0], tokens[tokens.length - 1]];
    const digits = String(value);
    return { written: digits, folded: digits, kind: "number", start, end };
  };

  /** Tokens with each such number in digits; of an ordinal names may have the words (lần thứ nhất). */
  const withSpoken = (tokens, accented) => {
    const kept = [];
    for (let place = 0; place < tokens.length; ) {
      const speech = new Speech(tokens, place, accented);
      const isOrdinal = isOrdinalAt(tokens, place);
      const isWord = isShareAt(tokens, place) || isBeforeYear(tokens, place, accented);
      const value = isWord ? undefined : speech.number();
      const isMonth = tokens[place - 1]?.folded === "thang" && isNumber(kept[kept.length - 2]);
      const isPart = isPoint(tokens[speech.place]) || isPoint(tokens[place - 1]);
      const isSure =
        speech.words > 1 ||
        isOrdinal ||
        isFive(tokens, place) ||
        isMonth ||
        isPart ||
        isShareAt(tokens, speech.place);
      if (isOrdinal && tokens[place].folded === "nhat") {
        kept.push({ ...inDigits([tokens[place]], 1), typed: tokens.slice(place - 1, place + 1) });
        place += 1;
      } else if (value === undefined || !isSure) {
        const isCount = accented && !NO_UNIT.has(value) && speech.words === 1;
        kept.push(isCount ? { ...tokens[place], digits: String(value) } : tokens[place]);
        place += 1;
      } else {
        const digits = inDigits(tokens.slice(place, speech.place), value);
        const typed = tokens.slice(place - 1, speech.place);
        kept.push(isOrdinal ? { ...digits, typed } : digits);
        place = speech.place;
      }
    }
    return kept;
  };

  /** 87 phẩy 14 is 87,14. */
  const withPoints = (tokens) => {
    const kept = [];
    for (const token of tokens) {
      const [whole, point] = kept.slice(-2);
      if (isNumber(token) && isPoint(point) && isNumber(whole)) {
        const written = `${whole.written},${token.written}`;
        kept.splice(-2, 2, { ...whole, written, folded: written, end: token.end });
      } else kept.push(token);
    }
    return kept;
  };

  Object.assign(self.kbEngine, { withPoints, withSpoken });
})();
