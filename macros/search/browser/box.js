/* What a page is told of a search. One request, one answer, in the worker or in its stand-in:

     {query, from, count, chosen, order, without}  →  {total, hits, facets, lacking, notes, failed}

   `from`, `count`: which of the hits are wanted whole. `chosen`: values by facet, for the look-up
   page, which alone gets `facets` back. `order`: "moi" (newest first), "cu" (oldest first) or none.
   `without`: addresses that are no hits.
   A hit: {address, title, text, facts, missing}; title and text are in parts, [{text, hit}, …], of
   plain text. `lacking`: no record has all words. `notes`: what was guessed,
   [{text, plain: the query for it as typed}, …]. `failed`: the index could not be loaded. */
(() => {
  "use strict";

  const SNIPPET_LENGTH = 180;
  const shownDate = (date) => date.split("-").reverse().join("/");
  const firstDate = (dates) => dates.split(" ")[0];

  class Desk {
    constructor(engine, facets) {
      this.engine = engine;
      this.docs = engine.data.docs;
      this.facets = facets;
    }

    answer({ query = "", from = 0, count = 10, chosen = {}, order = "", without = [] }) {
      const all = query.trim() ? this.engine.search(query) : this.everything();
      const found = all.filter(({ document }) => !without.includes(this.docs.address[document]));
      const keys = Object.keys(this.facets ?? {}).filter((key) => chosen[key]?.length);
      const inside = keys.length ? found.filter((hit) => this.keeps(hit, chosen, keys)) : found;
      const hits = this.ordered(inside, order);
      return {
        total: hits.length,
        hits: hits.slice(from, from + count).map((hit) => this.whole(hit, query)),
        facets: this.facets && this.counted(found, chosen, keys),
        notes: query.trim() ? this.engine.notes(query) : [],
        lacking: hits.length > 0 && hits.every((hit) => hit.missing.length > 0),
      };
    }

    /** Without a query: official documents first, then by weight, the editors' handbook last. */
    everything() {
      const { title, rank, number, address } = this.docs;
      const isHandbook = title.map((_, at) => address[at].startsWith("contribute/"));
      return title
        .map((_, document) => ({ document, score: 0, missing: [] }))
        .sort(
          ({ document: a }, { document: b }) =>
            Number(isHandbook[a]) - Number(isHandbook[b]) ||
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
        facts: [docs.label[document], shownDate(date), docs.source[document]].filter(Boolean),
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

  /** A function that answers requests; `load` brings scripts of that name, and may be tried again. */
  self.kbSearchBox = (load) => {
    let engine;
    const ready = async (withFacets) => {
      if (!self.kbSearch) await load(self.kbSearchScripts);
      if (withFacets && !self.kbFacets) await load([self.kbFacetsScript]);
      engine ??= self.kbEngine.create(self.kbSearch);
      return new Desk(engine, withFacets ? self.kbFacets : null);
    };
    return async (request) => {
      let desk;
      try {
        desk = await ready("chosen" in request);
      } catch {
        return { failed: true };
      }
      return desk.answer(request);
    };
  };
})();
