/* Whether a word of a query names a document. */
(() => {
  "use strict";

  const { EXACT, YEAR, asTyped, covered, documentsWith, hasPhrase, needed } = self.kbEngine;

  const DAY = /-[0-9]{2}-[0-9]{2}$/u; // no month, no year

  const exact = (quality) => quality >= EXACT;

  /** 11,92 or 2598 is like no other number; a year is in many names. */
  const isTelling = ({ kind, written }) =>
    kind === "number" && /,|^[0-9]{4}/u.test(written) && !YEAR.test(written);

  /** Such a number, or a share, that no record has. */
  const isNewNumber = ({ accepted, token }) =>
    !accepted.size && Boolean(token) && (token.isShare || isTelling(token));

  /** A syllable that is a name by itself (dê, heo), or a long number, in the name of the document; or
      its own day. */
  const isNamed = (document, { slots }, index) => {
    if (slots.length > 1) return false;
    const { kind, written } = slots[0].token ?? {};
    if (kind === "date" && DAY.test(written)) return index.dates(document).includes(written);
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

  /** The units of the longest name of the document that was typed whole; none where there is no such. */
  const typedName = (document, { units }, index) => {
    const whole = index.fields
      .heads(document)
      .map(({ words, length }) => words.slice(0, length))
      .filter((name) => name.every((word) => word));
    const inName = (name) => needed(units).filter((unit) => covered(name, unit, index)[1]);
    return whole.map(inName).reduce((most, one) => (one.length > most.length ? one : most), []);
  };

  /** Of hits best first, those that a query names one after the other, all of one kind, and nothing
      else with them: xã Đăk Plô, xã Đăk Môn. None where the best lacks something, or is called by what
      was typed. */
  const namedTogether = (hits, query, index) => {
    const [best] = hits;
    const labels = new Map();
    if (!best || best.missing.length || typedName(best.document, query, index).length) {
      return new Set();
    }
    for (const { document, missing } of hits) {
      const units = missing.length ? typedName(document, query, index) : [];
      if (!units.length) continue;
      const label = index.docs.label[document];
      labels.set(label, [...(labels.get(label) ?? []), { document, units }]);
    }
    const isAll = (named) => {
      const found = new Set(named.flatMap(({ units }) => units));
      return named.length > 1 && needed(query.units).every((unit) => found.has(unit));
    };
    const together = [...labels.values()].find(isAll) ?? [];
    return new Set(together.map(({ document }) => document));
  };

  Object.assign(self.kbEngine, {
    namedTogether,
    isAboutOne,
    isCalled,
    isNamed,
    isNewNumber,
    typedName,
  });
})();
