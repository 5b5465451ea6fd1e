/* Slips that part a word in two (ph ê), and letters that stand for a word before the name of a place
   (h. Đăk Glei, x Đăk Plô). */
(() => {
  "use strict";

  const { fold, placedWord } = self.kbVietnamese;

  const NO_SYLLABLE = /^[bcdghklmnpqrstvx]{1,3}$/u;
  const LEADING = new Map(Object.entries({ h: "huyện", x: "xã", t: "tỉnh" }));

  /** Two tokens as one word, where one of them is no syllable and together they are a word of the index. */
  const joined = (first, second, known) => {
    const isParted =
      first?.kind === "word" &&
      second.kind === "word" &&
      second.start === first.end + 1 &&
      [first, second].some(({ folded }) => NO_SYLLABLE.test(folded));
    if (!isParted || !known.has(first.folded + second.folded)) return null;
    const written = placedWord(first.written + second.written);
    return { ...first, written, folded: fold(written), begun: written, end: second.end };
  };

  /** Tokens with parted words made whole, but for the last one, which may still be being typed: cà p.
      `known`: the folded words of the index. */
  const withParted = (tokens, known) => {
    const kept = [];
    for (const [at, token] of tokens.entries()) {
      const isLast = at === tokens.length - 1;
      const whole = isLast ? null : joined(kept[kept.length - 1], token, known);
      if (whole) kept[kept.length - 1] = whole;
      else kept.push(token);
    }
    return kept;
  };

  /** Tokens with huyện for h and the like, before a word of a place's name; an i before a word is y: i lai. */
  const withLeading = (tokens, accented, { all }) =>
    tokens.map((token, at) => {
      const word = LEADING.get(token.written);
      if (token.written === "i" && tokens[at + 1]?.kind === "word")
        return { ...token, written: "y", folded: "y", begun: "y" };
      if (!word || !all.has(tokens[at + 1]?.folded)) return token;
      return { ...token, written: accented ? word : fold(word), folded: fold(word), begun: word };
    });

  Object.assign(self.kbEngine, { withLeading, withParted });
})();
