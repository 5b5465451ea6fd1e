/* Several documents in one query, each by its number, as a list pasted out of a letter has them: first each
   of them, in their order, with what it lacks of its own stretch of the text (a date that is not its). */
(() => {
  "use strict";

  const { findDocumentNumbers, tokenize } = self.kbVietnamese;
  const { Reading, asPrinted, parse, withoutEnd } = self.kbEngine;

  const MOST_TOKENS = 240; // of a pasted list; a query reads fewer
  const MOST_LISTED = 20;

  /** Stretches of the text that name documents, {numbers, symbols, text}; with what stands after each. */
  const stretchesOf = (typed, { numbered }) => {
    const text = asPrinted(typed.normalize("NFC"));
    const tokens = tokenize(text, MOST_TOKENS);
    const found = findDocumentNumbers(tokens, numbered.known, numbered.symbols)
      .filter(({ symbols }) => symbols.length)
      .slice(0, MOST_LISTED);
    const startOf = (number) => number && tokens[number.start].start;
    return found.map((number, at) => {
      const { numbers, symbols } = number;
      const own = text.slice(startOf(number), startOf(found[at + 1]));
      return { numbers, symbols, text: withoutEnd(own) };
    });
  };

  /** Hits of all with those first that the text lists, if these are two or more. */
  const withListed = (typed, all, index) => {
    const stretches = stretchesOf(typed, index);
    if (stretches.flatMap(({ numbers }) => numbers).length < 2) return all;
    const listed = new Map();
    let known = 0;
    for (const { numbers, symbols, text } of stretches) {
      const each = numbers.map((number) => index.numbered.findOne(number, symbols, false));
      const documents = each.flat();
      if (!documents.length) continue;
      known += each.filter(({ length }) => length).length;
      const reading = new Reading(parse(text, index), index);
      for (const hit of reading.hits([...new Set(documents)]))
        if (!listed.has(hit.document)) listed.set(hit.document, { hit, reading });
    }
    if (known < 2) return all;
    const hits = [...listed.values()].map(({ hit }) => hit);
    return {
      hits: [...hits, ...all.hits.filter(({ document }) => !listed.has(document))],
      queryOf: (document) => listed.get(document)?.reading.query ?? all.queryOf(document),
    };
  };

  Object.assign(self.kbEngine, { withListed });
})();
