/* What a search guessed, said in words, each with the query that takes it back; or, where it found
   nothing, which parts of the query find something. */
(() => {
  "use strict";

  const { BEGUN, asTyped, hasPhrase, needed } = self.kbEngine;

  /** The words of the document that a slot was taken for, where it has none as typed. */
  const takenFor = (document, { accepted }, index) => {
    const found = [...accepted].filter(([word]) => index.postings(word).has(document));
    const best = Math.max(0, ...found.map(([, quality]) => quality));
    if (!best || best >= BEGUN) return [];
    return found
      .filter(([, quality]) => quality === best)
      .map(([word]) => index.lexicon.terms[word]);
  };

  const quoted = (text, { start, end }) =>
    `${text.slice(0, start)}"${text.slice(start, end)}"${text.slice(end)}`;

  /** What the document says for a name that no record gives, where it does not say that: khó khăn is
      found as hạn chế. */
  const saidFor = (document, { slots, names }, index) => {
    const folded = slots.map(({ token }) => token?.folded).join(" ");
    if (!index.everyday.has(folded) || hasPhrase(document, slots, index)) return [];
    const said = names.filter((name) => hasPhrase(document, name, index));
    const written = (name) => name.map(({ accepted: [[word]] }) => index.lexicon.terms[word]);
    return [...new Set(said.map((name) => written(name).join(" ")))];
  };

  const AS_TYPED = "Tìm đúng chữ đã gõ";

  /** [{text, plain, label: of the link to it}, …] on the hit; none where it was found as typed. */
  const notesOn = ({ document }, query, index) => {
    const note = (text, plain) => ({ text: `${text}.`, plain, label: AS_TYPED });
    if (query.decoded) return [note(`Hiểu là: ${query.decoded}`, `"${query.typed}"`)];
    const noteOn = ({ start, end }, found, tell) => {
      if (!found.length) return [];
      const shown = found.map((one) => `“${one}”`).join(", ");
      const typed = `“${query.text.slice(start, end)}”`;
      return [note(tell(typed, shown), quoted(query.text, { start, end }))];
    };
    const called = query.units.flatMap((unit) => {
      const [first, last] = [unit.slots[0].token, unit.slots[unit.slots.length - 1].token];
      const tell = (typed, shown) => `${typed} được hiểu là ${shown}`;
      const said = saidFor(document, unit, index);
      return noteOn({ start: first.start, end: last.end }, said, tell);
    });
    const guessed = query.slots.flatMap((slot) => {
      const isThere = [...slot.accepted.values()].some(asTyped); // but not beside the other words
      const tell = (typed, shown) =>
        isThere ? `${typed} được hiểu là ${shown}` : `Không có ${typed}; đang hiện ${shown}`;
      return slot.token ? noteOn(slot.token, takenFor(document, slot, index), tell) : [];
    });
    return [...called, ...guessed];
  };

  const startOf = ({ slots }) => slots[0].token.start;
  const endOf = ({ slots }) => slots[slots.length - 1].token.end;

  const isName = ({ slots, names }) => slots.length > 1 || names.length > 0;
  const isBeside = (unit, next, text) =>
    next && !isName(next) && !text.slice(endOf(unit), startOf(next)).trim();

  /** What stands side by side, parted by nothing but blanks, and is found; a name by
      itself. A word of one pair begins no other: it would cut a word in two. */
  const pairsOf = (units, text, isFound) => {
    const pairs = [];
    for (let at = 0; at < Math.min(units.length, MOST_READ); at++) {
      const [unit, next] = units.slice(at, at + 2);
      const last = isName(unit) ? unit : isBeside(unit, next, text) ? next : null;
      const pair = last && text.slice(startOf(unit), endOf(last));
      if (!pair || pairs.includes(pair) || !isFound(pair, last === unit)) continue;
      pairs.push(pair);
      if (last === next) at += 1;
    }
    return pairs;
  };

  const MOST_READ = 8; // pairs: each is searched
  const MOST_OFFERS = 3;

  /** Numbers of documents that may have been meant where nobody gave the one that was typed. */
  const nearNumbers = ({ units }, { docs, numbered }) =>
    units
      .flatMap(({ number }) => (number ? numbered.near(number) : []))
      .slice(0, MOST_OFFERS)
      .map((document) => docs.number[document])
      .map((number) => ({ text: "Có phải văn bản số", plain: number, label: number }));

  /** The pairs of neighbours in a query that find something, as such notes: most Vietnamese words
      have two syllables, and a longer name is offered whole. `isFound` tells whether a query does. */
  const offersFor = ({ units, slots, text }, isFound) => {
    if (slots.length < 2) return [];
    return pairsOf(needed(units), text, isFound)
      .slice(0, MOST_OFFERS)
      .map((pair) => ({ text: "Có kết quả cho", plain: pair, label: `“${pair}”` }));
  };

  Object.assign(self.kbEngine, { nearNumbers, notesOn, offersFor });
})();
