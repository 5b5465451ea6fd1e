/* What is typed as words, numbers and dates, as macros/vietnamese/tokens.py reads what is written. */
(() => {
  "use strict";

  const { dateAt, fold, matchAt, placedWord, sameI } = self.kbVietnamese;

  const DECIMAL_POINT = "[0-9]+\\.[0-9]{1,2}(?![0-9.])";
  const NUMBER = new RegExp(
    `[0-9]{1,3}(?:\\.[0-9]{3})+(?![0-9])(?:,[0-9]+)?|${DECIMAL_POINT}|[0-9]+(?:,[0-9]+)?`,
    "uy",
  );
  const WITH_POINT = new RegExp(`^(?:${DECIMAL_POINT})$`, "u");

  /** 1.457 → 1457, 149.364,5 → 149364,5, 10,40 → 10,4, 08 → 8. */
  const canonicalNumber = (printed) => {
    const text = WITH_POINT.test(printed) ? printed.replace(".", ",") : printed;
    const [whole, decimals = ""] = text.replaceAll(".", "").split(",");
    const kept = decimals.replace(/0+$/u, "");
    return (whole.replace(/^0+/u, "") || "0") + (kept && `,${kept}`);
  };

  const LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff";
  const WORD = new RegExp(`[${LETTERS}][${LETTERS}\u0300-\u036f]*`, "uy");
  const START = new RegExp(`[${LETTERS}0-9]`, "gu");
  const REMEMBERED_LETTERS = 16;
  const spellings = new Map();

  /** [written, folded, begun]; syllables repeat, and looking one up is quicker than normalizing. */
  const spell = (word) => {
    if (spellings.has(word)) return spellings.get(word);
    const begun = placedWord(word);
    const written = sameI(begun);
    const spelling = [written, fold(written), begun];
    if (word.length <= REMEMBERED_LETTERS) spellings.set(word, spelling);
    return spelling;
  };

  const tokenAt = (text, start) => {
    const date = dateAt(text, start);
    if (date) return { written: date[0], folded: date[0], kind: "date", start, end: date[1] };
    const number = matchAt(NUMBER, text, start);
    if (number) {
      const canonical = canonicalNumber(number[0]);
      return {
        written: canonical,
        folded: canonical,
        kind: "number",
        start,
        end: NUMBER.lastIndex,
      };
    }
    const word = matchAt(WORD, text, start)[0];
    const [written, folded, begun] = spell(word);
    return { written, folded, begun, kind: "word", start, end: start + word.length };
  };

  /** Tokens of the text's NFC form, no more than `limit`, with offsets in UTF-16 units; a word's
      `begun` is as it was typed, before i and y are made equal: "ki" begins "kinh". */
  const tokenize = (source, limit = Infinity) => {
    const text = source.normalize("NFC");
    const tokens = [];
    let match = matchAt(START, text, 0);
    while (match && tokens.length < limit) {
      const token = tokenAt(text, match.index);
      tokens.push(token);
      match = matchAt(START, text, token.end);
    }
    return tokens;
  };

  Object.assign(self.kbVietnamese, { tokenize });
})();
