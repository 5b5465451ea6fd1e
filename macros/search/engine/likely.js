/* Which of the documents that match a query are worth a closer look: reading all of them takes time. */
(() => {
  "use strict";

  const LIKELY = 60; // so many documents are read for evidence

  /** How many of the units each document has, and their weight in all. */
  const tally = (weights, size) => {
    const counts = new Uint8Array(size);
    const sums = new Int32Array(size);
    for (const found of weights) {
      const { documents } = found;
      for (let at = 0; at < documents.length; at++) {
        counts[documents[at]] += 1;
        sums[documents[at]] += found.get(documents[at]);
      }
    }
    return { counts, sums };
  };

  /** The LIKELY best of them. */
  const likeliest = (documents, { counts, sums }) => {
    const having = (most) => documents.filter((document) => counts[document] >= most);
    let most = Math.max(...new Set(documents.map((document) => counts[document])));
    while (having(most).length < LIKELY) most -= 1; // sorting all would take longer
    return having(most)
      .sort((a, b) => counts[b] - counts[a] || sums[b] - sums[a] || a - b)
      .slice(0, LIKELY);
  };

  /** Of documents those that are worth the most, `count` or a few more. */
  const best = (documents, worth, count) => {
    const worths = Int32Array.from(documents, worth);
    const least = worths.slice().sort()[worths.length - count];
    return new Set(documents.filter((_, at) => worths[at] >= least));
  };

  /** Documents with a third of the units at least; of these the ones that have most units, no more than
      LIKELY: evidence is in their texts. `weights` has one entry a unit. */
  const likelyOf = (query, weights, index) => {
    const needed = weights.filter((_, at) => !query.units[at].weak);
    const { counts } = tally(needed, index.size);
    const enough = [];
    for (let document = 0; document < counts.length; document++) {
      const count = counts[document];
      if (count && 3 * count >= needed.length) enough.push(document);
    }
    return enough.length <= LIKELY ? enough : likeliest(enough, tally(weights, index.size));
  };

  Object.assign(self.kbEngine, { best, likelyOf });
})();
