/* How many letters two words are apart. */
(() => {
  "use strict";

  /** Letters to insert, drop, replace or swap with a neighbour; above `most` it is `most` + 1. */
  const distance = (first, second, most) => {
    if (Math.abs(first.length - second.length) > most) return most + 1;
    let last,
      before,
      row = Array.from({ length: second.length + 1 }, (_, place) => place);
    for (let i = 1; i <= first.length; i++) {
      [last, before, row] = [before, row, [i]];
      for (let j = 1; j <= second.length; j++) {
        const same = first[i - 1] === second[j - 1];
        let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
        const swapped = i > 1 && j > 1 && first[i - 1] === second[j - 2];
        if (swapped && first[i - 2] === second[j - 1]) cost = Math.min(cost, last[j - 2] + 1);
        row.push(cost);
      }
    }
    return Math.min(row[second.length], most + 1);
  };

  /** The letters of a folded word as bits: one letter that the other lacks is one typo at least. */
  const lettersOf = (word) => {
    let bits = 0;
    for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
    return bits;
  };

  const countBits = (bits) => {
    let count = 0;
    for (let left = bits; left; left &= left - 1) count++;
    return count;
  };

  /** Whether the letters (bits, null for what has digits) allow so few typos. */
  const mayBeNear = (typed, letters, most) =>
    letters !== null && countBits(letters & ~typed) <= most && countBits(typed & ~letters) <= most;

  /** Typos that a word of `length` letters may hold: short syllables are all alike. */
  const allowed = (length) => (length < 3 ? 0 : length >= 8 ? 2 : 1);

  self.kbEngine = { distance, lettersOf, mayBeNear, allowed };
})();
