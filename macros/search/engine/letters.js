/* Vietnamese letters as they are typed, after macros/vietnamese, which explains every rule and reads
   what is written into the index. Both must give what tests/data/vietnamese_examples.yaml says. */
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

  self.kbVietnamese = { normalize, fold, placeTone, sameI, placedWord };
})();
