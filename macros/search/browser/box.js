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

  /** A function that answers requests; `load` brings scripts. `isInside`: whether an address may be
      a hit, for a page that has everything loaded. */
  self.kbSearchBox = (load, isInside = null) => {
    let engine = null;
    let wasBroken = false;

    const start = async () => {
      // A cache may have kept the names of an older edition, whose parts are gone.
      if (wasBroken) await load([`scripts.js?${Date.now()}`]);
      if (wasBroken || !self.kbSearch) await load(self.kbSearchScripts);
      engine = self.kbEngine.create(self.kbSearch);
      wasBroken = false;
    };

    /** Resolves to false where they cannot be loaded, or bring nothing new. */
    const bring = async (parts, before) => {
      if (String(parts) === String(before)) return false;
      try {
        await (parts ? load(parts.map((name) => `parts/${name}.js`)) : start());
        return true;
      } catch {
        return false;
      }
    };

    const attempt = (request) => {
      if (!engine) return { missing: null };
      try {
        return { answer: new Desk(engine, isInside).answer(request) };
      } catch (error) {
        const { parts } = /** @type {{ parts?: string[] }} */ (error);
        if (!parts) throw error;
        return { missing: parts };
      }
    };

    const reply = async (request) => {
      let tried = attempt(request);
      let before;
      while (!tried.answer) {
        if (!(await bring(tried.missing, before))) {
          engine = null;
          wasBroken = true;
          return { failed: true };
        }
        before = tried.missing;
        tried = attempt(request);
      }
      return tried.answer;
    };

    /* One after the other: two that start at once would make two engines, each without the other's parts. */
    /** @type {Promise<any>} */
    let turn = Promise.resolve();
    return (request) => {
      const answer = turn.then(() => reply(request));
      turn = answer.catch(() => {});
      return answer;
    };
  };
})();
