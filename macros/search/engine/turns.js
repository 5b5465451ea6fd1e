/* Several things in one query: counts one after the other, and two things that no record has together. */
(() => {
  "use strict";

  const { COUNTED, answers, needed } = self.kbEngine;

  const MOST_COUNTS = 4; // each is searched

  const isCount = (tokens, at) =>
    tokens[at].isCounting
      ? !tokens[at - 1]?.isCounting
      : tokens[at].folded === "so" && COUNTED.has(tokens[at + 1]?.folded);

  /** Without what joins it to the next. */
  const withoutEnd = (text) => text.replace(/[\s,;]+(?:và|va|với)?[\s,;-]*$/u, "");

  /** Where a query counts one thing after the other, each by itself, [text, …], with what stands before
      them all: huyện có mấy xã, mấy thị trấn. None where it counts one. */
  const countsOf = ({ units, text }) => {
    const tokens = units.flatMap(({ slots }) => slots.map(({ token }) => token));
    const starts = tokens.filter((_, at) => isCount(tokens, at)).map(({ start }) => start);
    if (starts.length < 2 || starts.length > MOST_COUNTS) return [];
    const before = text.slice(0, starts[0]);
    return starts.map((start, at) => withoutEnd(before + text.slice(start, starts[at + 1])));
  };

  const JOINING = new Set(["và", "va", "với", "voi", "hoặc", "hoac", "hay"]);
  const JOINED = new RegExp(`\\s+(?:${[...JOINING].join("|")})\\s+|\\s*[,;]\\s+`, "iu");

  /** What a query names side by side, [text, …]: lúa và rừng. None where it names one thing. */
  const topicsOf = ({ text }) => {
    const topics = text.split(JOINED).filter((topic) => topic.trim());
    if (topics.length < 2 || topics.length > MOST_COUNTS) return [];
    const last = topics.pop(); // the others are typed to their end: lúa is no luận
    return [...topics.map((topic) => `${topic} `), last];
  };

  const isCounting = ({ slots }) => slots.some(({ token }) => token.isCounting);

  /** What a query says how many there are of, {number: as typed, text that asks}: 22 phóng sự; or null. */
  const toldCount = ({ units, text }) => {
    const [number, noun] = needed(units).map(({ slots }) => slots[0].token);
    return number?.kind === "number" && noun?.start >= number.end
      ? { number: text.slice(number.start, number.end), text: `số ${text.slice(noun.start)}` }
      : null;
  };

  /** The best of the hits that are figures, [hit] or []: kể tên các xã. */
  const firstCount = (hits, index) => {
    const kinds = new Set(index.questions.asking.get("bao nhiêu"));
    const counts = hits.filter(({ document }) => answers(document, { kinds }, index));
    return counts.sort((a, b) => b.score - a.score).slice(0, 1);
  };

  /** Whether they lack different words, and the second is not much worse. */
  const areTwo = (first, second) =>
    2 * second.score > first.score && !second.missing.some((word) => first.missing.includes(word));

  /** Of two things that no record has together each in turn: cà phê và dê. */
  const takingTurns = (hits) => {
    if (hits.some(({ missing }) => !missing.length)) return hits;
    const groups = new Map();
    for (const hit of hits) {
      const lacks = hit.missing.join(" ");
      if (groups.has(lacks)) groups.get(lacks).push(hit);
      else groups.set(lacks, [hit]);
    }
    const [first, second] = [...groups.values()];
    if (groups.size !== 2 || !areTwo(first[0], second[0])) return hits;
    return first
      .flatMap((hit, at) => [hit, ...second.slice(at, at + 1)])
      .concat(second.slice(first.length));
  };

  Object.assign(self.kbEngine, {
    countsOf,
    firstCount,
    isCounting,
    JOINING,
    takingTurns,
    toldCount,
    topicsOf,
    withoutEnd,
  });
})();
