/* What a search guessed, said in words, each with the query that takes it back; or, where it found
   nothing, which parts of the query find something. */
(() => {
  "use strict";

  const { BEGUN } = self.kbEngine;

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

  const AS_TYPED = "Tìm đúng chữ đã gõ";

  /** [{text, plain, label: of the link to it}, …] on the hit; none where it was found as typed. */
  const notesOn = ({ document }, query, index) => {
    const note = (text, plain) => ({ text: `${text}.`, plain, label: AS_TYPED });
    if (query.decoded) return [note(`Hiểu là: ${query.decoded}`, `"${query.typed}"`)];
    return query.slots.flatMap((slot) => {
      const words = slot.token ? takenFor(document, slot, index) : [];
      if (!words.length) return [];
      const typed = query.text.slice(slot.token.start, slot.token.end);
      const shown = words.map((word) => `“${word}”`).join(", ");
      return [note(`Không có “${typed}”; đang hiện ${shown}`, quoted(query.text, slot.token))];
    });
  };

  const MOST_READ = 8; // pairs: each is searched
  const MOST_OFFERS = 3;

  /** The pairs of neighbours in a query that find something, as such notes: most Vietnamese words
      have two syllables. `isFound` tells whether a query does. */
  const offersFor = ({ slots, text }, isFound) => {
    const tokens = slots.flatMap(({ token }) => token ?? []);
    if (tokens.length < 3) return [];
    return tokens
      .slice(1, MOST_READ + 1)
      .map(({ end }, at) => text.slice(tokens[at].start, end))
      .filter(isFound)
      .slice(0, MOST_OFFERS)
      .map((pair) => ({ text: "Có kết quả cho", plain: pair, label: `“${pair}”` }));
  };

  Object.assign(self.kbEngine, { notesOn, offersFor });
})();
