/* Slips that part a word in two (ph ê), and what stands for another word before the name of a place
   (h. Đăk Glei, x Đăk Plô, Đắc Môn). */
(() => {
  "use strict";

  const { fold, isSyllable, placedWord } = self.kbVietnamese;

  const NO_SYLLABLE = /^[bcdghklmnpqrstvx]{1,3}$/u;
  const LEADING = new Map(Object.entries({ h: "huyện", x: "xã", t: "tỉnh" }));

  /** Two tokens as one word of the index, where one of them is no syllable (the last may still be being
      typed: cà p), or neither is a word of the index, and the whole is no syllable: ara bica. */
  const joined = (first, second, isLast, known) => {
    const both = [first, second];
    const isTogether =
      both.every((token) => token?.kind === "word") && second.start === first.end + 1;
    const whole = isTogether ? first.folded + second.folded : "";
    if (!known.has(whole)) return null;
    const isParted = isSyllable(whole)
      ? !isLast && both.some(({ folded }) => NO_SYLLABLE.test(folded))
      : both.every(({ folded }) => !known.has(folded));
    if (!isParted) return null;
    const written = placedWord(first.written + second.written);
    return { ...first, written, folded: fold(written), begun: written, end: second.end };
  };

  const FEWEST_LETTERS = 3;
  const isLetter = ({ kind, written }) => kind === "word" && written.length === 1;

  /** Tokens with letters that a blank parts made one word, where the index has it: h t x. */
  const withLetters = (tokens, known) => {
    const kept = [];
    for (let at = 0; at < tokens.length; ) {
      const end = tokens.findIndex((token, place) => place >= at && !isLetter(token));
      const letters = tokens.slice(at, end < 0 ? tokens.length : end);
      const whole = letters.map(({ written }) => written).join("");
      if (letters.length >= FEWEST_LETTERS && known.has(fold(whole))) {
        const [{ start }, { end: last }] = [letters[0], letters[letters.length - 1]];
        kept.push({
          ...letters[0],
          written: whole,
          folded: fold(whole),
          begun: whole,
          start,
          end: last,
        });
        at += letters.length;
      } else kept.push(tokens[at++]);
    }
    return kept;
  };

  /** Tokens with parted words made whole. `known`: the folded words of the index. */
  const withParted = (typed, known) => {
    const kept = [];
    const tokens = withLetters(typed, known);
    for (const [at, token] of tokens.entries()) {
      const whole = joined(kept[kept.length - 1], token, at === tokens.length - 1, known);
      if (whole) kept[kept.length - 1] = whole;
      else kept.push(token);
    }
    return kept;
  };

  const HEARD = new Set(["đắc", "đác"]); // as one hears, and phones write, Đăk

  /** The one word of places' names that sounds so, or undefined: lây for Glei. */
  const heardPlace = (folded, { guesses, places }) => {
    const [first, ...others] = guesses.soundingLike(folded).filter((word) => places.all.has(word));
    return others.length || places.all.has(folded) ? undefined : first;
  };

  /** What stands for another word before that one, or undefined. */
  const meant = ({ written }, { folded }, index) => {
    const { lexicon, places } = index;
    const isPlace = places.all.has(folded);
    if (HEARD.has(written)) {
      const isDak = isPlace || heardPlace(folded, index) || !lexicon.byFolded.has(folded);
      return isDak ? "đăk" : undefined;
    }
    return isPlace ? LEADING.get(written) : undefined;
  };

  const NUMBERED = new Set(["muc", "phan", "ky", "dot", "khoa", "chuong", "quy", "bang", "luc"]); // mục I

  /** One of what an English word names many of, where that one is known: farmers. */
  const singular = (token, { everyday }) => {
    const one = token.folded.slice(0, -1);
    const isMany = one.length > 3 && token.folded.endsWith("s") && everyday.has(one);
    return isMany ? { ...token, written: one, folded: one, begun: one } : token;
  };

  /** Tokens with huyện for h and the like, before a word of a place's name; an i before a word is y: i lai. */
  const withLeading = (typed, accented, index) => {
    const tokens = typed.map((token) => singular(token, index));
    return tokens.map((token, at) => {
      const heard = HEARD.has(tokens[at - 1]?.written) && heardPlace(token.folded, index);
      if (heard) return { ...token, written: heard, folded: heard, begun: heard };
      const next = tokens[at + 1];
      if (next?.kind !== "word") return token;
      if (token.written === "i" && !NUMBERED.has(tokens[at - 1]?.folded))
        return { ...token, written: "y", folded: "y", begun: "y" };
      const word = meant(token, next, index);
      if (!word) return token;
      return { ...token, written: accented ? word : fold(word), folded: fold(word), begun: word };
    });
  };

  Object.assign(self.kbEngine, { withLeading, withParted });
})();
