/* Things that a query counts or names side by side, asked one by one: cà phê và dê. */
(() => {
  "use strict";

  const { Reading, answers, parse, remembered } = self.kbEngine;
  const { JOINING, countsOf, topicsOf } = self.kbEngine;

  const LONGEST_TOPIC = 4; // words of a thing that is named beside others
  const LIKELY_NAMED = 30; // hits in which a record is looked for that is called by all of them

  /** Whether what a query names side by side is one thing: one of the hits that have all of it is called
      so (Lúa và rừng), or it is a sentence that they hold. */
  const areOne = (topics, hits, index) => {
    const whole = hits.filter(({ missing }) => !missing.length).slice(0, LIKELY_NAMED);
    const names = topics.map((topic) => parse(topic, index).slots);
    const isIn = (words, name) =>
      words.some((_, at) => name.every(({ accepted }, next) => accepted.has(words[at + next])));
    const hasAll = ({ words, length }) => names.every((name) => isIn(words.slice(0, length), name));
    const isCalledSo = ({ document }) => index.fields.heads(document).some(hasAll);
    const isLong = names.some(({ length }) => length > LONGEST_TOPIC);
    return whole.length > 0 && (isLong || whole.some(isCalledSo));
  };

  /** What is to be asked one by one, [text, …]; none where the query is about one thing. */
  const eachOf = (plain, hits, index) => {
    const counts = countsOf(plain);
    if (counts.length) return counts;
    const topics = topicsOf(plain);
    return topics.length && !areOne(topics, hits, index) ? topics : [];
  };

  /** Before all hits the best for each of the things that are counted, or that no record has together,
      with what it lacks of the others; where that is all there is, then theirs. `ask` finds what one text
      asks for. */
  const withEach = (plain, all, ask, index) => {
    const found = eachOf(plain, all.hits, index).map(ask);
    if (!found.length) return all;
    const asked = new Reading(plain, index);
    const isAnswer = ({ document, missing }) =>
      !missing.length && (!plain.kinds.size || answers(document, plain, index));
    const bests = found.map(({ hits: [hit] }) => hit);
    if (!bests.every((hit) => hit && isAnswer(hit))) return all;
    const entries = [
      ...bests.map((hit, at) => ({ hit, own: found[at] })),
      ...all.hits.map((hit) => ({ hit, own: all })),
      ...(all.hits.length ? [] : found.flatMap((own) => own.hits.map((hit) => ({ hit, own })))),
    ];
    const first = new Map();
    for (const entry of entries) remembered(first, entry.hit.document, () => entry);
    return {
      hits: [...first.values()].map(({ hit, own }) => {
        const missing = own === all ? hit.missing : asked.missing(hit.document);
        return { ...hit, missing: missing.filter((word) => !JOINING.has(word)) };
      }),
      queryOf: (document) => (first.get(document)?.own ?? all).queryOf(document),
    };
  };

  self.kbEngine.withEach = withEach;
})();
