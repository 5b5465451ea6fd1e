/* What a page is told of a search. One request, one answer, in the worker or in its stand-in:

     {query, from, count, chosen, order}  →  {total, hits, facets, lacking, notes, failed}

   `from`, `count`: which of the hits are wanted whole. `chosen`: values by facet, for the look-up
   page, which alone gets `facets` back. `order`: "moi" (newest first), "cu" (oldest first) or none.
   A hit: {address, title, text, facts, missing}; title and text are in parts, [{text, hit}, …], of
   plain text. `lacking`: no record has all words. `notes`: what was guessed, or what parts of the
   query find, [{text, plain: another query, label: of the link to it}, …]. `failed`: a part of the index could not be loaded;
   the next request begins anew. */
(() => {
  "use strict";

  const SNIPPET_LENGTH = 180;
  const shownDate = (date) => date.split("-").reverse().join("/");
  const firstDate = (dates) => dates.split(" ")[0];

  class Desk {
    constructor(engine, isInside) {
      this.engine = engine;
      this.docs = engine.docs;
      this.isInside = isInside;
    }

    /** Throws Missing (macros/search/engine/parts.js). */
    answer({ query = "", from = 0, count = 10, chosen = null, order = "" }) {
      this.facets = chosen && this.engine.facets();
      const all = query.trim() ? this.engine.search(query) : this.everything();
      const found = this.isInside ? all.filter(this.isHere) : all;
      const keys = Object.keys(this.facets ?? {}).filter((key) => chosen[key]?.length);
      const inside = keys.length ? found.filter((hit) => this.keeps(hit, chosen, keys)) : found;
      const hits = this.ordered(inside, order);
      const shown = hits.slice(from, from + count);
      this.engine.demandTexts(shown.map(({ document }) => document));
      return {
        total: hits.length,
        hits: shown.map((hit) => this.whole(hit, query)),
        facets: this.facets && this.counted(found, chosen, keys),
        notes: query.trim() ? this.engine.notes(query) : [],
        lacking: hits.length > 0 && hits.every((hit) => hit.missing.length > 0),
      };
    }

    isHere = ({ document }) => {
      this.engine.demandTexts([document]);
      return this.isInside(this.docs.address[document]);
    };

    /** Without a query: official documents first, then by weight, pages that people wrote last. */
    everything() {
      const { rank, number, label } = this.docs;
      const isProse = (document) => label[document] === this.engine.prose;
      return rank
        .map((_, document) => ({ document, score: 0, missing: [] }))
        .sort(
          ({ document: a }, { document: b }) =>
            Number(isProse(a)) - Number(isProse(b)) ||
            rank[b] - rank[a] ||
            Number(!number[a]) - Number(!number[b]) ||
            a - b,
        );
    }

    whole({ document, missing }, query) {
      const docs = this.docs;
      const plain = (text) => [{ text, hit: false }];
      const asked = query.trim() !== "";
      const date = firstDate(docs.dates[document]);
      return {
        address: docs.address[document],
        title: asked ? this.engine.highlight(document, query) : plain(docs.title[document]),
        text: asked
          ? this.engine.snippet(document, query, SNIPPET_LENGTH)
          : plain(docs.summary[document]),
        facts: [
          docs.mark[document],
          docs.label[document],
          shownDate(date),
          docs.source[document],
        ].filter(Boolean),
        missing,
      };
    }

    keeps({ document }, chosen, keys) {
      return keys.every((key) => {
        const { values, of } = this.facets[key];
        return of[document].some((at) => chosen[key].includes(values[at]));
      });
    }

    /** Beside each value of a facet, how many hits it would leave among those of the others. */
    counted(found, chosen, keys) {
      return Object.entries(this.facets).map(([key, { label, values, of }]) => {
        const counts = values.map(() => 0);
        const others = keys.filter((other) => other !== key);
        for (const hit of found)
          if (this.keeps(hit, chosen, others)) for (const at of of[hit.document]) counts[at] += 1;
        return { key, label, values: values.map((value, at) => [value, counts[at]]) };
      });
    }

    /** By date, what has none last. */
    ordered(hits, order) {
      if (!order) return hits;
      const sign = order === "moi" ? -1 : 1;
      const date = (hit) => firstDate(this.docs.dates[hit.document]);
      const compare = (a, b) => (a < b ? -1 : Number(a > b));
      return [...hits].sort((a, b) => {
        const [x, y] = [date(a), date(b)];
        return x && y ? sign * compare(x, y) : Number(!x) - Number(!y);
      });
    }
  }

  self.kbDesk = Desk;
})();
