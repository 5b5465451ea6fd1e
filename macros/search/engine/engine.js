/* The search engine, loaded after its parts; macros/load_order.py has their order.

     const engine = kbEngine.create(kbSearch);
     engine.search("qd 1089")          → [{document, score, missing: [words]}, …], best first
     engine.highlight(document, text)  → the title in parts, [{text, hit}, …]
     engine.snippet(document, text, n) → about n letters around the first hits, in such parts

   `document` is a place in the columns of engine.data.docs. Parts are plain text: whoever shows
   them escapes them. Nothing throws, whatever the text. */
(() => {
  "use strict";

  const { Index, parse, withoutGuesses, weigh, hasPhrase, askedByNumber } = self.kbEngine;
  const { isSound, isEvidence, neighbours, score, marked, around } = self.kbEngine;

  const missing = (document, query, weights) =>
    query.units
      .filter((_, place) => !weights[place].has(document))
      .flatMap((unit) => unit.slots.map((slot) => slot.token.written));

  class Engine {
    constructor(data) {
      this.data = data;
      this.index = new Index(data);
      this.last = { text: null };
    }

    search(text) {
      this.last = { text, ...this.find(text) };
      return this.last.hits;
    }

    /** First all words as typed; then all, any of which may hold a typo; then most words. */
    find(text) {
      const query = parse(text, this.index);
      if (!query.units.length) return { query, hits: [] };
      const weights = this.weigh(query);
      const strict = this.strict(query, weights);
      if (strict.length && this.isSettled(query, strict)) return { query, hits: strict };
      const forgiving = parse(text, this.index, true);
      const hits = this.strict(forgiving, this.weigh(forgiving));
      if (hits.length) return { query: forgiving, hits };
      return { query, hits: this.relaxed(withoutGuesses(query)) };
    }

    weigh(query) {
      return query.units.map((unit) => weigh(unit, this.index));
    }

    /** Whether some hit has two words of the query side by side, if it has two at all. */
    isSettled(query, hits) {
      const near = ({ document }) => neighbours(document, query, this.index);
      return query.slots.length === 1 || hits.some(near);
    }

    strict(query, weights) {
      const [first, ...others] = weights;
      const documents = [...first.keys()].filter((d) => others.every((found) => found.has(d)));
      const asked = askedByNumber(query, weights, this.index);
      const accept = (d) => asked.has(d) || isSound(d, query, this.index);
      return this.ranked([...new Set([...documents, ...asked])], query, weights, accept);
    }

    relaxed(query) {
      const weights = this.weigh(query);
      const documents = [...new Set(weights.flatMap((found) => [...found.keys()]))];
      const accept = (d) => isEvidence(d, query, weights, this.index);
      return this.ranked(documents, query, weights, accept);
    }

    ranked(documents, query, weights, accept) {
      return documents
        .filter((document) => this.keepsConditions(document, query) && accept(document))
        .map((document) => ({
          document,
          score: score(document, query, weights, this.index),
          missing: missing(document, query, weights),
        }))
        .sort((a, b) => b.score - a.score || a.document - b.document);
    }

    keepsConditions(document, query) {
      const has = (slots) => hasPhrase(document, slots, this.index);
      return query.phrases.every(has) && !query.excluded.some(has);
    }

    highlight(document, text) {
      return marked(this.data.docs.title[document], this.understood(text), this.index);
    }

    snippet(document, text, length) {
      const { summary, body } = this.data.docs;
      const whole = [summary[document], ...body[document].split("\n")].filter(Boolean).join(" · ");
      return around(whole, length, this.understood(text), this.index);
    }

    /** The query as the search for that text read it: with typos forgiven, where they were. */
    understood(text) {
      if (this.last.text !== text) this.search(text);
      return this.last.query;
    }
  }

  self.kbEngine.create = (data) => new Engine(data);
})();
