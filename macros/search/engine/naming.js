/* Whether a word of a query names a document. */
(() => {
  "use strict";

  const { EXACT, YEAR, asTyped, documentsWith, hasPhrase, needed } = self.kbEngine;

  const exact = (quality) => quality >= EXACT;

  /** 11,92 or 2598 is like no other number; a year is in many names. */
  const isTelling = ({ kind, written }) =>
    kind === "number" && /,|^[0-9]{4}/u.test(written) && !YEAR.test(written);

  /** A syllable that is a name by itself (dê, heo), or a long number, in the name of the document. */
  const isNamed = (document, { slots }, index) => {
    if (slots.length > 1) return false;
    const isName = ([word, quality]) =>
      asTyped(quality) && (isTelling(slots[0].token) || index.words.has(index.lexicon.terms[word]));
    const names = new Set([...slots[0].accepted].filter(isName).map(([word]) => word));
    const has = ({ words, length }) => words.slice(0, length).some((word) => names.has(word));
    return names.size > 0 && index.fields.heads(document).some(has);
  };

  /** Whether the document has a word that has other names as it was typed, or one of these: "tu" is
      Tỉnh ủy, but not where từ stands. */
  const isCalled = (document, { names, slots }, index) => {
    if (!names.length || slots.length > 1) return names.length > 0;
    const isTyped = documentsWith(slots[0], index, exact).has(document);
    return isTyped || names.some((name) => hasPhrase(document, name, index));
  };

  /** Of things that are names by themselves (dê heo), whether it is called by one: in running text they
      meet by chance. */
  const isAboutOne = (document, { units }, index) => {
    const things = needed(units);
    const isThing = ({ slots: [slot, ...others] }) =>
      !others.length && index.words.has(slot.token?.written);
    return (
      things.length < 2 ||
      !things.every(isThing) ||
      things.some((unit) => isNamed(document, unit, index))
    );
  };

  Object.assign(self.kbEngine, { isAboutOne, isCalled, isNamed });
})();
