/* Words that may have been meant by one that the index does not have: with typos, as dialects sound, or
   several written together. */
(() => {
  "use strict";

  const LONGEST_JOINED = 24; // letters
  const MOST_JOINED = 4; // words
  const SHORTEST_PART = 2; // letters
  const ALONE = new Set(["a", "y"]); // A Blăng, Y Thanh, y tế, ỷ lại
  const { sameI } = self.kbVietnamese;
  const { DOUBTFUL, LONG, MISTYPED, Sounds, distance, lettersOf, mayBeNear } = self.kbEngine;

  class Guesses {
    constructor(lexicon) {
      this.lexicon = lexicon;
      this.letters = lexicon.folded.map((word) => (/[0-9]/u.test(word) ? null : lettersOf(word)));
      this.sounds = null; // made when they are first asked for
    }

    /** Words at most `most` letters off, but not equal; the nearest only. */
    mistyped(token, most) {
      const letters = lettersOf(token.folded);
      let nearest = most,
        near = [];
      this.lexicon.folded.forEach((folded, place) => {
        const lengths = Math.abs(folded.length - token.folded.length);
        if (lengths > nearest || !mayBeNear(letters, this.letters[place], nearest)) return;
        const off = distance(token.folded, folded, nearest);
        if (off === 0 || off > nearest) return;
        near = off < nearest ? [folded] : [...near, folded];
        nearest = off;
      });
      const accepted = new Map();
      const quality = token.folded.length >= LONG ? MISTYPED : DOUBTFUL;
      for (const folded of near) this.lexicon.addAll(accepted, folded, quality);
      if (token.written === token.folded) return accepted;
      const isNear = (/** @type {[number, number]} */ [word]) =>
        distance(token.written, this.lexicon.terms[word], most) <= most;
      return new Map([...accepted].filter(isNear)); // with accents they tell as well
    }

    /** Folded words that sound so in some dialect, but are others. */
    soundingLike(folded) {
      this.sounds ??= new Sounds(this.lexicon.folded);
      return this.sounds.like(folded);
    }

    /** The same as words of the index. */
    misheard(token) {
      const accepted = new Map();
      for (const folded of this.soundingLike(token.folded))
        this.lexicon.addAll(accepted, folded, DOUBTFUL);
      return accepted;
    }

    /** Ways to read `folded` as words written together (dakglei, kithuat, caphexulanh). */
    joined(folded) {
      if (folded.length > LONGEST_JOINED) return [];
      const known = (part) => this.lexicon.byFolded.has(sameI(part));
      const split = (rest, most) => {
        const found = known(rest) ? [[rest]] : [];
        const shortest = ALONE.has(rest[0]) ? 1 : SHORTEST_PART;
        for (let cut = shortest; most > 1 && cut <= rest.length - SHORTEST_PART; cut++) {
          const first = rest.slice(0, cut);
          if (known(first))
            for (const parts of split(rest.slice(cut), most - 1)) found.push([first, ...parts]);
        }
        return found;
      };
      return split(folded, MOST_JOINED)
        .filter((parts) => parts.length > 1)
        .map((parts) => parts.map(sameI));
    }
  }

  Object.assign(self.kbEngine, { Guesses });
})();
