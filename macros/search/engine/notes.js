/* What a search guessed, said in words, each with the query that takes it back. */
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

  /** [{text, plain}, …] on the hit; none where it was found as typed. */
  const notesOn = ({ document }, query, index) => {
    if (query.decoded) return [{ text: `Hiểu là: ${query.decoded}`, plain: `"${query.typed}"` }];
    return query.slots.flatMap((slot) => {
      const words = slot.token ? takenFor(document, slot, index) : [];
      if (!words.length) return [];
      const typed = query.text.slice(slot.token.start, slot.token.end);
      const shown = words.map((word) => `“${word}”`).join(", ");
      return [
        { text: `Không có “${typed}”; đang hiện ${shown}`, plain: quoted(query.text, slot.token) },
      ];
    });
  };

  self.kbEngine.notesOn = notesOn;
})();
