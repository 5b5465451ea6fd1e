/* The index as the engine reads it: the core, and parts of it once they are loaded (parts.js). Words
   are numbers of the lexicon; 0 stands for a break between two texts, whose ends are no neighbours,
   and for words that no slot of the query accepts. */
(() => {
  "use strict";

  const BREAK = 0;
  const { fold, tokenize, canonicalDocumentNumber } = self.kbVietnamese;
  const { Lexicon, Places, Posting, Shelf, numbersIn, partNamed, phrases } = self.kbEngine;

  const TEXTS = ["title", "address", "summary", "source", "body"];
  /* What words in a field are worth beside each other, by its number in macros/search/fields.py. */
  const WORTHS = [
    [30, "body"],
    [60, "summary"],
    [30, "names"],
    [200, "title"],
    [150, "labels"],
    [150, "dates"],
    [100, "terms"],
    [200, "aliases"],
  ];
  const TITLE = 3,
    LABELS = 4,
    DATES = 5,
    ALIASES = 7;
  const MOST_DECODED = 300_000; // documents in decoded postings

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

  /** Every column of the core as an array, and those of the texts, still empty. */
  const columns = ({ size, columns: given }) => {
    const read = ({ values, of }) => numbersIn(of).map((place) => values[place]);
    const core = Object.entries(given).map(([name, column]) => [name, read(column)]);
    const texts = TEXTS.map((name) => [name, new Array(size).fill("")]);
    return Object.fromEntries([...core, ...texts]);
  };

  const wordsOfPart = (texts, first) => ({ first, texts: texts.map((text) => text.split(" ")) });

  /** Words in their order, with one break for all that stands between two. */
  const compact = (found) => {
    const words = [];
    let next = 0;
    for (const [place, word] of found) {
      if (place > next) words.push(BREAK);
      words.push(word);
      next = place + 1;
    }
    return words;
  };

  /** A name of `length` words that begins at `from` in its field, with the words of the kind. */
  const head = (found, from, length, kind) => {
    const words = new Array(length).fill(BREAK);
    for (const [place, word] of found ?? []) {
      if (place >= from && place < from + length) words[place - from] = word;
    }
    return { words: [...words, ...kind], length };
  };

  class Index {
    constructor(data) {
      this.edition = data.edition;
      this.size = data.size;
      this.docs = columns(data);
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
      this.lexicon = new Lexicon(data.terms ? data.terms.split(" ") : [], data.variants);
      this.shelves = {
        postings: new Shelf(`${data.edition}/t`, data.firstTerms, wordsOfPart),
        texts: new Shelf(`${data.edition}/d`, data.firstTexts, this.readTexts, this.forgetTexts),
      };
      this.played = new Places(this.size);
      this.stores = { postings: new Map(), zones: new Map(), heads: new Map(), labels: new Map() };
      this.readNumbers();
    }

    /** Make room before another query. */
    begin() {
      this.played.clear();
      this.forgetPlaces();
      for (const shelf of Object.values(this.shelves)) shelf.shrink();
      const decoded = [...this.stores.postings.values()];
      const size = decoded.reduce((sum, { documents }) => sum + documents.length, 0);
      if (size > MOST_DECODED) this.stores.postings.clear();
    }

    forgetPlaces() {
      this.stores.zones.clear();
      this.stores.heads.clear();
    }

    /** All parts that an understood query needs; throws Missing. From then on zones and heads tell of
        its words. Returns the query. */
    demand(query) {
      const { units, phrases, excluded } = query;
      const all = [
        ...units.flatMap(({ slots, names }) => [slots, ...names]),
        ...phrases,
        ...excluded,
      ];
      const words = new Set(all.flat().flatMap(({ accepted }) => [...accepted.keys()]));
      this.shelves.postings.demand(words);
      const added = [...words].filter((word) => this.played.add(word, () => this.postings(word)));
      if (added.length) this.forgetPlaces();
      return query;
    }

    /** Titles and texts of these documents; throws Missing. */
    demandTexts(documents) {
      this.shelves.texts.demand(documents);
    }

    /** What the look-up page narrows by, {label, values, of} by key; throws Missing. */
    facets() {
      return partNamed(`${this.edition}/facets`);
    }

    /** The documents of a word with their weights; throws Missing. */
    postings(word) {
      const read = () => {
        const { first, texts } = this.shelves.postings.get(word);
        return new Posting(texts.map((words) => words[word - first]));
      };
      return remembered(this.stores.postings, word, read);
    }

    readTexts = (columns, first) => {
      TEXTS.forEach((name, at) => {
        columns[at].forEach((text, place) => (this.docs[name][first + place] = text));
      });
      return { first, length: columns[0].length };
    };

    forgetTexts = ({ first, length }) => {
      for (const name of TEXTS) this.docs[name].fill("", first, first + length);
    };

    /** What else these words are called; a single word with accents must be spelled so:
        hủ is not HU, Huyện ủy. */
    namesOf(tokens) {
      const written = tokens.map((token) => token.written).join(" ");
      const folded = tokens.map((token) => token.folded).join(" ");
      const exact = this.names.get(written);
      if (tokens.length === 1 && written !== folded) return exact ?? [];
      return exact ?? this.namesByFolded.get(folded) ?? [];
    }

    /** The document's texts, as far as they have words in play: {worth, words}. */
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

    /** Words of a label. */
    wordsOf(text) {
      const { numbers } = this.lexicon;
      const read = () => tokenize(text).map((token) => numbers.get(token.written) ?? BREAK);
      return remembered(this.stores.labels, text, read);
    }

    readZones(document) {
      return [...this.played.of(document)].map(([field, found]) => ({
        worth: WORTHS[field][0],
        words: compact(found),
      }));
    }

    readHeads(document) {
      const fields = this.played.of(document);
      const kind = [LABELS, DATES].flatMap((field) => [BREAK, ...compact(fields.get(field) ?? [])]);
      const [title, ...aliases] = this.docs.lengths[document].split(" ").map(Number);
      const heads = [head(fields.get(TITLE), 0, title, kind)];
      let from = 0;
      for (const length of aliases) {
        heads.push(head(fields.get(ALIASES), from, length, kind));
        from += length + 1;
      }
      return heads.filter(({ length }) => length);
    }
  }

  Object.assign(self.kbEngine, { Index });
})();
