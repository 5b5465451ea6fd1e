/* Numbers in words, as people say them: năm mươi tư triệu is 54 triệu, bốn phần trăm 4 phần trăm. A
   single word (ba, năm, chín) stays a word, for it is a name or a year as often; where the query has
   accents its `digits` count beside it: chín tập thể. */
(() => {
  "use strict";

  const { NO_UNIT, Speech } = self.kbEngine;

  const SHARE = ["phan", "tram"];

  const isShareAt = (tokens, place) =>
    SHARE.every((word, at) => tokens[place + at]?.folded === word);

  const isNumber = (token) => token?.kind === "number";
  const isPoint = (token) => token?.folded === "phay";

  /** Tokens with each such number in digits. */
  const withSpoken = (tokens, accented) => {
    const kept = [];
    for (let place = 0; place < tokens.length; ) {
      const speech = new Speech(tokens, place, accented);
      const value = isShareAt(tokens, place) ? undefined : speech.number();
      const isMonth = tokens[place - 1]?.folded === "thang" && isNumber(kept[kept.length - 2]);
      const isPart = isPoint(tokens[speech.place]) || isPoint(tokens[place - 1]);
      const isSure = speech.words > 1 || isMonth || isPart || isShareAt(tokens, speech.place);
      if (value === undefined || !isSure) {
        const isCount = accented && !NO_UNIT.has(value) && speech.words === 1;
        kept.push(isCount ? { ...tokens[place], digits: String(value) } : tokens[place]);
        place += 1;
      } else {
        const [{ start }, { end }] = [tokens[place], tokens[speech.place - 1]];
        const digits = String(value);
        kept.push({ written: digits, folded: digits, kind: "number", start, end });
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
