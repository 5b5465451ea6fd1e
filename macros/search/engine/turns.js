/* The order of hits for two things that no record has together. */
(() => {
  "use strict";

  /** Whether they lack different words, and the second is not much worse. */
  const areTwo = (first, second) =>
    2 * second.score > first.score && !second.missing.some((word) => first.missing.includes(word));

  /** Of two things that no record has together each in turn: cà phê và dê. */
  const takingTurns = (hits) => {
    const groups = new Map();
    for (const hit of hits) {
      const lacks = hit.missing.join(" ");
      groups.set(lacks, [...(groups.get(lacks) ?? []), hit]);
    }
    const [first, second] = [...groups.values()];
    if (groups.size !== 2 || groups.has("") || !areTwo(first[0], second[0])) return hits;
    return first
      .flatMap((hit, at) => [hit, ...second.slice(at, at + 1)])
      .concat(second.slice(first.length));
  };

  self.kbEngine.takingTurns = takingTurns;
})();
