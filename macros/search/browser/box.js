/* Speaks the protocol of Material's search box: SETUP, READY, QUERY, RESULT (its documented
   extension point for search workers). The box puts titles and texts into the page as HTML, so
   everything is escaped here; the only markup is our own <mark>. */
(() => {
  "use strict";

  const SETUP = 0,
    READY = 1,
    QUERY = 2,
    RESULT = 3;
  const SNIPPET_LENGTH = 180;
  const SNIPPETS = 60; // more results than anyone reads; the others show their title

  const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  const escaped = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
  const marked = (parts) =>
    parts.map(({ text, hit }) => (hit ? `<mark>${escaped(text)}</mark>` : escaped(text))).join("");

  const shownDate = (dates) => dates.split(" ")[0].split("-").reverse().join("/");

  /** Words for the box: found ones are highlighted on the page, missing ones are named. */
  const terms = (parts, missing) => {
    const found = parts.filter((part) => part.hit).map((part) => [part.text.toLowerCase(), true]);
    return Object.fromEntries([...found, ...missing.map((word) => [escaped(word), false])]);
  };

  const item = (engine, hit, place, query) => {
    const docs = engine.data.docs;
    const title = engine.highlight(hit.document, query);
    const text = place < SNIPPETS ? engine.snippet(hit.document, query, SNIPPET_LENGTH) : [];
    const date = shownDate(docs.dates[hit.document]);
    return {
      location: docs.address[hit.document],
      title: marked(title),
      text: marked(text),
      score: hit.score,
      terms: terms([...title, ...text], hit.missing),
      tags: [docs.label[hit.document], ...(date ? [date] : [])].map(escaped),
    };
  };

  /** A function that answers one message of the box; `load` brings kbEngine and kbSearch once. */
  self.kbSearchBox = (load) => {
    let engine;
    const start = async () => {
      await load();
      return self.kbEngine.create(self.kbSearch);
    };
    return async ({ type, data }) => {
      if (type === SETUP) return { type: READY };
      if (type !== QUERY) return null;
      if (!data.trim()) return { type: RESULT, data: { items: [] } };
      engine ??= start();
      const ready = await engine;
      const hits = ready.search(data);
      return {
        type: RESULT,
        data: { items: hits.map((hit, place) => [item(ready, hit, place, data)]) },
      };
    };
  };
})();
