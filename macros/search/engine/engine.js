/* The search engine, loaded after its parts; macros/load_order.py has their order.

     for (engine of kbEngine.creating(kbSearch));   // in steps, of which the last gives the engine
     engine.search("qd 1089")          → [{document, score, missing: [words]}, …], best first
     engine.notes("caf phee")          → what was guessed, or what parts of it find:
                                          [{text, plain: another query, label: of the link to it}, …]
     engine.highlight(document, text)  → the title in parts, [{text, hit}, …]
     engine.snippet(document, text, n) → about n letters around the first hits, in such parts

   `document` is a place in the columns of engine.docs. Parts are plain text: whoever shows
   them escapes them. Whatever the text, nothing throws but Missing (parts.js): ask again when its
   parts are loaded. */
(() => {
  "use strict";

  const { isLeading, isOfPlace, parse } = self.kbEngine;
  const { Index, Readings, nearNumbers, notesOn, offersFor, marked, around, partNamed } =
    self.kbEngine;

  class Engine {
    constructor(index) {
      this.index = index;
      this.readings = new Readings(this.index);
      this.docs = this.index.docs;
      this.prose = this.index.prose;
      this.last = { text: null };
    }

    /** What the look-up page narrows by, {label, values, of} by key; throws Missing. */
    facets() {
      return partNamed(`${this.index.edition}/facets`);
    }

    /** Throws Missing where the texts of these documents are not here. */
    demandTexts(documents) {
      this.index.shelves.texts.demand(documents);
    }

    search(text) {
      return this.found(text).hits;
    }

    notes(text) {
      const { hits, queryOf } = this.found(text);
      if (hits.length) return notesOn(hits[0], queryOf(hits[0].document), this.index);
      const offers = offersFor(queryOf(), (part, isName) => this.isOffered(part, isName));
      return [...nearNumbers(queryOf(), this.index), ...offers];
    }

    /** Whether a part of a query finds something: a name, which may be said in other words, or two words that
        stand side by side as typed (no làng phải), but no name cut short (xã Đăk). */
    isOffered(part, isName) {
      const [first] = this.readings.of(isName ? part : `"${part}"`).hits;
      const { slots } = parse(part, this.index);
      const isCut =
        slots.every((slot) => isOfPlace(slot, this.index)) &&
        isLeading(slots[slots.length - 1], this.index);
      return first !== undefined && !isCut;
    }

    highlight(document, text) {
      this.demandTexts([document]);
      return marked(this.docs.title[document], this.understood(document, text), this.index);
    }

    snippet(document, text, length) {
      this.demandTexts([document]);
      const { summary, body } = this.docs;
      const whole = [summary[document], ...body[document].split("\n")].filter(Boolean).join(" · ");
      return around(whole, length, this.understood(document, text), this.index);
    }

    /** Kept until another text is asked: the texts of its hits may have to be brought first. */
    found(text) {
      if (text !== this.asked) this.index.begin();
      this.asked = text;
      if (this.last.text !== text) this.last = { text, ...this.readings.of(text) };
      return this.last;
    }

    /** The query as the document was found by it: with typos forgiven, or read as keys. */
    understood(document, text) {
      return this.found(text).queryOf(document);
    }
  }

  self.kbEngine.creating = function* (data) {
    const index = new Index(data);
    yield* index.reading(data);
    yield new Engine(index);
  };
})();
