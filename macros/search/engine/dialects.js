/* Syllables that some dialects do not tell apart, and that are written for one another: sã for xã, nàng
   for làng, giân for dân, hông for không, khoang for khoan, tính for tín, Glây or Lây for Glei; fi for phí, zân for dân. Accents do not count. */
(() => {
  "use strict";

  /** @type {[string, string][]} */
  const BEGINNINGS = [
    ["x", "s"],
    ["gi", "d"],
    ["r", "d"],
    ["v", "d"],
    ["n", "l"],
    ["tr", "ch"],
    ["kh", "h"],
    ["gl", "l"],
    ["f", "ph"],
    ["j", "d"],
    ["z", "d"],
    ["w", "qu"],
  ];
  const OTHERS = /^(?:ng|nh)/u; // begin like n, and sound otherwise

  const soundOf = (folded) => {
    const begins = (/** @type {[string, string]} */ [typed]) =>
      folded.length > typed.length && folded.startsWith(typed);
    const [typed, said] = (!OTHERS.test(folded) && BEGINNINGS.find(begins)) || ["", ""];
    return (said + folded.slice(typed.length))
      .replace(/n[gh]$/u, "n")
      .replace(/ch?$/u, "t")
      .replace(/ei$/u, "ay");
  };

  /** Words by their sound. */
  class Sounds {
    constructor(words) {
      this.words = new Map();
      for (const word of words) {
        const sound = soundOf(word);
        if (!this.words.has(sound)) this.words.set(sound, []);
        this.words.get(sound).push(word);
      }
    }

    /** The others that sound like a word. */
    like(folded) {
      return (this.words.get(soundOf(folded)) ?? []).filter((word) => word !== folded);
    }
  }

  Object.assign(self.kbEngine, { Sounds });
})();
