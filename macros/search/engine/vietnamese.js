/* Vietnamese text analysis of what is typed, after macros/vietnamese, which explains every rule and
   reads what is written into the index. Both must give what tests/data/vietnamese_examples.yaml says. */
(() => {
  "use strict";

  const MARKS = /[\u0300-\u036f]/gu;
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const VOWELS = "aăâeêioôơuưy";
  const PARTS = new RegExp(
    `^(qu(?=[${VOWELS}])|gi(?=[${VOWELS}])|[^${VOWELS}]*)([${VOWELS}]+)([^${VOWELS}]*)$`,
    "u",
  );
  const SHAPED = /[ăâêôơư]/u;

  /** NFC and lower case, with every kind of đ as U+0111. */
  const normalize = (text) =>
    text.normalize("NFC").toLowerCase().replaceAll("ð", "đ").replaceAll("ƣ", "ư");

  /** Normalized text without tones and vowel marks, đ as d. */
  const fold = (text) => text.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");

  const tonedVowel = (vowels, closed) => {
    for (let index = vowels.length - 1; index >= 0; index--) {
      if (SHAPED.test(vowels[index])) return index;
    }
    return vowels.length === 2 ? Number(closed) : Math.floor(vowels.length / 2);
  };

  /** A normalized word with its tone where the spelling rules put it: huỵên → huyện. */
  const placeTone = (word) => {
    const parts = word.normalize("NFD");
    const tones = parts.match(TONES);
    if (tones?.length !== 1) return word;
    const found = PARTS.exec(parts.replace(TONES, "").normalize("NFC"));
    if (!found) return word;
    const [, onset, vowels, coda] = found;
    const after = tonedVowel(vowels, coda !== "") + 1;
    const placed = vowels.slice(0, after) + tones[0] + vowels.slice(after);
    return (onset + placed + coda).normalize("NFC");
  };

  const LONE_I =
    /^(qu|(?:(?![\u0300\u0301\u0303\u0309\u0323])[^aeiouy])*)[iy](\u0300|\u0301|\u0303|\u0309|\u0323)?$/u;
  const BEFORE_Y = new Set(["", "h", "k", "l", "m", "s", "t", "qu"]);

  /** kĩ → kỹ, qui → quy, vỹ → vĩ, ỉ → ỷ; nothing else changes. */
  const sameI = (word) => {
    const found = LONE_I.exec(word.normalize("NFD"));
    if (!found || found[0] === "i") return word;
    const [, onset, tone = ""] = found;
    return `${onset}${BEFORE_Y.has(onset) ? "y" : "i"}${tone}`.normalize("NFC");
  };

  /** A word as it was typed, but normalized, with its tone placed and stray marks dropped. */
  const placedWord = (word) => placeTone(normalize(word).replace(MARKS, ""));

  /** A word as the index spells it: i or y as most write it, too. */
  const cleanWord = (word) => sameI(placedWord(word));

  const SPACE = "[ \t\n\r\u00a0]";
  const GAP = `${SPACE}{1,3}`;
  const SEPARATOR = `${SPACE}?[\\/.\\-]${SPACE}?`;
  const DAY = "(?:[Nn][Gg][ÀàAa][Yy]|[Mm][ÙùỒồUuOo][Nn][Gg])",
    MONTH = "[Tt][Hh][ÁáAa][Nn][Gg]",
    YEAR = "[Nn][ĂăAa][Mm]";
  const BEFORE_YEAR = `(?:${GAP}${YEAR}${GAP}|${SEPARATOR}|${GAP})`;
  const MONTH_AND_YEAR = `${MONTH}${GAP}(?<m>[0-9]{1,2})${BEFORE_YEAR}(?<y>[0-9]{4})`;
  const DATES = [
    `(?:${DAY}${GAP})?(?<d>[0-9]{1,2})${GAP}${MONTH_AND_YEAR}`,
    MONTH_AND_YEAR,
    `(?<d>[0-9]{1,2})${SEPARATOR}(?<m>[0-9]{1,2})${SEPARATOR}(?<y>[0-9]{4})`,
    "(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})",
    `(?<m>[0-9]{1,2})${SPACE}?[\\/\\-]${SPACE}?(?<y>[0-9]{4})(?![\\/\\-]?[A-Za-zĐđ])`,
    "(?<y>[0-9]{4})-(?<m>[0-9]{2})(?![\\/\\-]?[0-9])",
  ].map((form) => new RegExp(`${form}(?![0-9])`, "uy"));
  const MAY_START_DATE = /[0-9MmNnTt]/u;

  const twoDigits = (number) => String(number).padStart(2, "0");

  const iso = (year, month, day) => {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day > 31) return "";
    return [year, month, ...(day ? [day] : [])].map(twoDigits).join("-");
  };

  /** The match of a sticky or global pattern from `position` on, or null. */
  const matchAt = (pattern, text, position) => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };

  /** The date that starts there as [ISO text, end], or null.
   * @returns {[string, number] | null}
   */
  const dateAt = (text, position) => {
    if (!MAY_START_DATE.test(text[position] ?? "")) return null;
    for (const pattern of DATES) {
      const parts = matchAt(pattern, text, position)?.groups;
      const date = parts ? iso(Number(parts.y), Number(parts.m), Number(parts.d ?? 0)) : "";
      if (date) return [date, pattern.lastIndex];
    }
    return null;
  };

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

  self.kbVietnamese = {
    normalize,
    fold,
    placeTone,
    sameI,
    cleanWord,
    dateAt,
    canonicalNumber,
    tokenize,
  };
})();
