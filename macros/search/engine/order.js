/* In which order hits of all readings of a query stand. */
(() => {
  "use strict";

  const { FIRST_RANK, namedTogether, takingTurns, typedName } = self.kbEngine;

  const LIKELY_NAMED = 30; // hits in which records are looked for that the query names

  /** One number for all that puts a hit before another: of ten thousand, comparing it is quicker. */
  const FIRST = 2 ** 50;
  const DOCUMENTS = 2 ** 20;
  const orderOf = ({ document, score }, tier) => tier * FIRST + score * DOCUMENTS - document;

  /** A page that people wrote (no section of one), whose whole name was typed and nothing else: it lists all
      that it names. */
  const isTitled = (document, query, index) => {
    const { label, rank } = index.docs;
    const isPage = label[document] === index.prose && rank[document] === FIRST_RANK;
    return (
      query.isBare && isPage && typedName(document, query, index).length === query.units.length
    );
  };

  /** Pages that people wrote stand after the records, unless they are asked for. */
  const isUnasked = (document, { kinds }, { docs, prose }) =>
    docs.label[document] === prose && !kinds.has(prose);

  /** The hits of `found`, {hit, reading, isWhole: it has all that was typed}, best first. Unasked pages are left
      out for a date, and where they have the words far apart and a document is asked for by its number. */
  const inOrder = (found, plain, index) => {
    const isAsked = found.some(({ hit, reading }) => reading.asked.has(hit.document));
    const isDated = plain.slots.some(({ token }) => token?.kind === "date"); // theirs are examples
    const entries = [];
    for (const { hit, reading, isWhole } of found) {
      const isFirst = isTitled(hit.document, reading.query, index);
      const isByTheWay = !isFirst && isUnasked(hit.document, reading.query, index);
      if (isByTheWay && (isDated || (isAsked && !isWhole))) continue;
      const tier = isFirst ? 2 : Number(isWhole && !isByTheWay);
      entries.push({ hit, order: orderOf(hit, tier) });
    }
    entries.sort((a, b) => b.order - a.order);
    const hits = takingTurns(entries.map(({ hit }) => hit));
    const named = namedTogether(hits.slice(0, LIKELY_NAMED), plain, index);
    const isNamed = ({ document }) => named.has(document);
    return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
  };

  self.kbEngine.inOrder = inOrder;
})();
