/* What a keyboard without an input method sends: the keys of Telex (caf phee) and VNI (ca2 phe6), read
   as the words that they write there. Both let tone and marks follow anywhere in the syllable. */
(() => {
  "use strict";

  const { fold, placeTone } = self.kbVietnamese;

  const ONSETS = "b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x|pl|bl|kr|gl|";
  const CODAS = "c|ch|k|m|n|ng|nh|p|t|";
  const VOWELS =
    "a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|" +
    "uu|uy|uya|uye|uyu|y|ye|yeu";
  const SYLLABLE = new RegExp(`^(?:${ONSETS})(?:${VOWELS})(?:${CODAS})$`, "u");
  const OPEN_SHORT = /[âă]$/u; // no syllable ends with them: basa is no bấ
  const OPEN_PAIR = /oo$/u; // boong and xoong have it, but only before a consonant

  /** Whether a folded word has the shape of a Vietnamese syllable. */
  const isSyllable = (folded) => SYLLABLE.test(folded) && !OPEN_PAIR.test(folded);

  const ACUTE = "\u0301",
    GRAVE = "\u0300",
    HOOK = "\u0309",
    TILDE = "\u0303",
    DOT = "\u0323";
  const TELEX_TONES = new Map([
    ...Object.entries({ s: ACUTE, f: GRAVE, r: HOOK, x: TILDE, j: DOT }),
  ]);
  const VNI_TONES = new Map([...Object.entries({ 1: ACUTE, 2: GRAVE, 3: HOOK, 4: TILDE, 5: DOT })]);
  const HATS = { a: "â", e: "ê", o: "ô" };
  const HORNS = { a: "ă", o: "ơ", u: "ư" };
  const HORNED_VNI = { o: "ơ", u: "ư" };
  const VOWEL = /[aeiouyăâêôơư]/u;
  const KEYS = /[A-Za-zăâđêôơư][A-Za-zăâđêôơư0-9]*/giu; // some programs miss the last one: sưj

  /** `letters` with the last that the table has replaced by its marked form; null: it has none. */
  const marked = (letters, table) => {
    if (table.o === "ơ" && letters.includes("uo")) return letters.replace("uo", "ươ");
    for (let place = letters.length - 1; place >= 0; place--) {
      const shaped = table[letters[place]];
      if (shaped) return letters.slice(0, place) + shaped + letters.slice(place + 1);
    }
    return null;
  };

  /** The letters that one more Telex key leaves. */
  const afterTelex = (letters, key) => {
    if (key === "w") return marked(letters, HORNS) ?? `${letters}ư`;
    if (key === "d" && letters.startsWith("d")) return `đ${letters.slice(1)}`;
    if (HATS[key] && letters.includes(key)) return marked(letters, { [key]: HATS[key] });
    return letters + key;
  };

  const VNI_MARKS = { 6: HATS, 7: HORNED_VNI, 8: { a: "ă" }, 9: { d: "đ" } };

  /** The same for VNI; who writes dd8 mixes both. */
  const afterVni = (letters, key) => {
    const table = VNI_MARKS[key];
    if (table) return marked(letters, table) ?? letters + key;
    return key === "d" ? afterTelex(letters, key) : letters + key;
  };

  /** The syllable that the keys write, or null where they write none. */
  const decode = (keys, tones, after) => {
    let letters = "",
      tone = "";
    for (const key of keys) {
      if (tones.has(key) && VOWEL.test(letters)) {
        if (tone) return null;
        tone = tones.get(key);
      } else letters = after(letters, key);
    }
    const whole = letters.replace(/ưo|uơ(?=[a-zăâêôơư])/u, "ươ");
    if (!isSyllable(fold(whole)) || OPEN_SHORT.test(whole)) return null;
    const at = whole.search(VOWEL) + 1;
    const word = placeTone((whole.slice(0, at) + tone + whole.slice(at)).normalize("NFC"));
    return word === keys ? null : word;
  };

  /** noong is nông, unless records know it as they do hoong. */
  const decodeWord = (typed, isKnown) => {
    const keys = typed.toLowerCase();
    if (isSyllable(fold(keys)) && (!keys.includes("oo") || isKnown(keys))) return null;
    return /[0-9]/u.test(keys)
      ? decode(keys, VNI_TONES, afterVni)
      : decode(keys, TELEX_TONES, afterTelex);
  };

  /** The text with all words that were typed as keys read as words; null where there are none.
      `isKnown`: whether records have a folded word. */
  const decodeKeys = (text, isKnown) => {
    let found = false;
    const decoded = text.replace(KEYS, (typed, place) => {
      const after = text[place + typed.length] ?? "";
      const word = /[\u00c0-\u1eff]/u.test((text[place - 1] ?? "") + after)
        ? null
        : decodeWord(typed, isKnown);
      if (word) found = true;
      return word ?? typed;
    });
    return found ? decoded : null;
  };

  Object.assign(self.kbVietnamese, { decodeKeys, isSyllable });
})();
