/* The index data, decoded when it is first needed. Words are numbers of the lexicon; 0 stands for a
   break between two texts, whose ends are no neighbours. */
(() => {
  "use strict";

  const BREAK = 0;
  const { fold, tokenize, canonicalDocumentNumber } = self.kbVietnamese;
  const { Lexicon, decode, phrases } = self.kbEngine;

  const byFolded = (names) => {
    const found = new Map();
    for (const [name, others] of names) {
      const known = found.get(fold(name)) ?? [];
      known.push(...others.filter((other) => !known.includes(other)));
      found.set(fold(name), known);
    }
    return found;
  };

  const remembered = (store, key, read) => {
    if (!store.has(key)) store.set(key, read());
    return store.get(key);
  };

  const hasSymbols = (own, { symbols }) => symbols.every((symbol) => own.includes(symbol));
  const beginsSymbols = (own, { symbols }) =>
    symbols.every((symbol) => own.some((one) => one.startsWith(symbol)));

  class Index {
    constructor(data) {
      this.docs = data.docs;
      this.size = data.docs.title.length;
      this.names = new Map(Object.entries(data.synonyms));
      this.namesByFolded = byFolded(this.names);
      this.questions = { asking: phrases(data.asking), pointing: phrases(data.pointing) };
      this.words = new Set(data.words); // syllables that name something by themselves
      this.prose = data.prose; // the label of pages that people wrote
      this.places = {
        leading: new Set(data.places.leading.split(" ")),
        all: new Set(data.places.all.split(" ")),
      };
      this.symbols = new Map(Object.entries(data.symbols));
      const terms = data.terms ? data.terms.split(" ") : [];
      this.encoded = { distances: data.postings.split(" "), roots: data.roots.split(" ") };
      this.lexicon = new Lexicon(terms, data.variants);
      this.stores = { postings: new Map(), zones: new Map(), heads: new Map() };
      this.readNumbers();
    }

    /** Weight by document of a word. */
    postings(word) {
      const { distances, roots } = this.encoded;
      const read = () => decode(distances[word - 1], roots[word - 1]);
      return remembered(this.stores.postings, word, read);
    }

    /** What else these words are called; a single word with accents must be spelled so:
        hủ is not HU, Huyện ủy. */
    namesOf(tokens) {
      const written = tokens.map((token) => token.written).join(" ");
      const folded = tokens.map((token) => token.folded).join(" ");
      const exact = this.names.get(written);
      if (tokens.length === 1 && written !== folded) return exact ?? [];
      return exact ?? this.namesByFolded.get(folded) ?? [];
    }

    /** The document's texts as {worth, words}. */
    zones(document) {
      return remembered(this.stores.zones, document, () => this.readZones(document));
    }

    /** Title and aliases, each followed by kind and dates, as {words, length of the name}. */
    heads(document) {
      return remembered(this.stores.heads, document, () => this.readHeads(document));
    }

    /** Documents with that number and its symbols; else with symbols that begin so ("ct 05" finds
        05/CTr); else, where the number may be unfinished, those that it begins. */
    numbered(wanted) {
      const all = [...this.numbers].map(([document, [number, ...own]]) => ({
        document,
        number,
        own,
      }));
      const has = ({ own }) => hasSymbols(own, wanted);
      const same = all.filter(({ number }) => number === wanted.number);
      let found = same.filter(has);
      if (!found.length) found = same.filter(({ own }) => beginsSymbols(own, wanted));
      if (!found.length && wanted.begun) {
        const begun = wanted.number.replace(/^0+/u, "");
        found = all.filter((one) => one.number.startsWith(begun) && has(one));
      }
      return found.map(({ document }) => document);
    }

    /** Labels of its kind, the exact one and the general one. */
    labels(document) {
      return this.docs.labels[document].split("\n");
    }

    /** The document's own dates, ISO. */
    dates(document) {
      return this.docs.dates[document].split(" ").filter(Boolean);
    }

    readNumbers() {
      this.numbers = new Map();
      this.knownSymbols = new Set(this.symbols.values());
      this.docs.number.forEach((printed, document) => {
        const canonical = printed && canonicalDocumentNumber(printed, this.symbols);
        if (!canonical) return;
        const [number, ...symbols] = canonical.split("/");
        symbols.forEach((symbol) => this.knownSymbols.add(symbol));
        const kind = this.symbols.get(this.docs.kind[document]) ?? "";
        this.numbers.set(document, [number, ...symbols, kind]);
      });
    }

    /** Words of all lines, with a break between lines. */
    wordsOf(text) {
      const numbers = this.lexicon.numbers;
      return text.split("\n").flatMap((line, place) => {
        const words = tokenize(line).map((token) => numbers.get(token.written) ?? BREAK);
        return place ? [BREAK, ...words] : words;
      });
    }

    kindWords(document) {
      const dates = this.dates(document).map((date) => this.lexicon.numbers.get(date) ?? BREAK);
      return [...this.wordsOf(this.docs.labels[document]), ...dates];
    }

    readZones(document) {
      const docs = this.docs;
      const names = docs.names[document].map((name) => docs.title[name]).join("\n");
      const kind = `${docs.labels[document]}\n${this.dates(document).join("\n")}`;
      const texts = [
        [200, docs.title[document]],
        [200, docs.aliases[document]],
        [100, docs.terms[document]],
        [150, kind],
        [60, docs.summary[document]],
        [30, names],
        [30, docs.body[document]],
      ];
      return texts
        .filter(([, text]) => text)
        .map(([worth, text]) => ({ worth, words: Int32Array.from(this.wordsOf(text)) }));
    }

    readHeads(document) {
      const kind = this.kindWords(document);
      return [this.docs.title[document], ...this.docs.aliases[document].split("\n")]
        .map((name) => this.wordsOf(name))
        .filter((words) => words.length)
        .map((words) => ({ words: [...words, BREAK, ...kind], length: words.length }));
    }
  }

  Object.assign(self.kbEngine, { Index });
})();
