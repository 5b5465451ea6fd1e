/* The index as the engine reads it: the core, and parts of it once they are loaded (parts.js). Words
   are numbers of the lexicon. */
(() => {
  "use strict";

  const { fold, tokenize } = self.kbVietnamese;
  const { BREAK, Fields, Guesses, Lexicon, Numbered, Posting, Shelf } = self.kbEngine;
  const { TEXTS, byFolded, columns, numbersIn, phrases } = self.kbEngine;
  const { remembered, synonymsOf, ungrouped, unpacked } = self.kbEngine;

  const MOST_DECODED = 1_500_000; // numbers in decoded postings

  const wordsOfPart = (texts, first) => ({ first, texts: texts.map((text) => text.split(" ")) });

  /** Whether the name was typed so, with its accents or without: "không đủ" is no "không dự". */
  const isTypedSo = (name, tokens) =>
    name.split(" ").every((word, at) => [word, fold(word)].includes(tokens[at].written));

  class Index {
    constructor(data) {
      this.edition = data.edition;
      this.size = data.size;
      this.stores = { postings: new Map(), labels: new Map() };
    }

    /** Reads the core, in steps. */
    *reading(data) {
      yield (this.docs = columns(data));
      const everyday = ungrouped(data.everyday); // names that no record gives
      this.everyday = byFolded(everyday.map(([name]) => [name, [name]])); // as they are written
      yield (this.names = synonymsOf(data.synonyms));
      for (const [name, others] of everyday)
        this.names.set(name, [...(this.names.get(name) ?? []), ...others]);
      yield (this.namesByFolded = byFolded(this.names));
      yield this.readLists(data);
      this.shelves = {
        postings: this.shelf("t", data.firstTerms, wordsOfPart),
        texts: this.shelf("d", data.firstTexts, this.readTexts, this.forgetTexts),
      };
      const { firsts } = this.shelves.postings;
      yield (this.lexicon = new Lexicon(unpacked(data.terms), data.variants, firsts));
      yield (this.guesses = new Guesses(this.lexicon));
      const symbols = new Map(Object.entries(data.symbols));
      yield (this.numbered = new Numbered(this.docs.number, this.docs.kind, symbols));
      this.fields = new Fields(this.docs.lengths);
    }

    readLists(data) {
      this.questions = {
        asking: phrases(ungrouped(data.asking)),
        counting: new Set(data.counting.split("|")),
        pointing: phrases(ungrouped(data.pointing)),
        prose: data.prose,
        whole: new Set(data.places.whole.split("|")),
      };
      this.words = new Set(data.words.split(" ")); // syllables that name something by themselves
      this.prose = data.prose; // the label of pages that people wrote
      const labels = this.docs.labels.flatMap((text) => text.split("\n"));
      this.kinds = new Set([...new Set(labels)].map((label) => fold(label.toLowerCase())));
      this.places = {
        leading: new Set(data.places.leading.split(" ")),
        all: new Set(data.places.all.split(" ")),
      };
    }

    shelf(letter, distances, read, forget) {
      let last = 0;
      const firsts = numbersIn(distances).map((distance) => (last += distance));
      return new Shelf(`${this.edition}/${letter}`, firsts, read, forget);
    }

    /** Make room before another query. */
    begin() {
      this.fields.clear();
      for (const shelf of Object.values(this.shelves)) shelf.shrink();
      const decoded = [...this.stores.postings.values()];
      const size = decoded.reduce((sum, posting) => sum + posting.size, 0);
      if (size > MOST_DECODED) this.stores.postings.clear();
    }

    /** All parts that an understood query needs; throws Missing. Puts its words in play. Returns
        the query. */
    demand(query) {
      const { units, phrases, excluded } = query;
      const all = [
        ...units.flatMap(({ slots, names }) => [slots, ...names]),
        ...phrases,
        ...excluded,
      ];
      const words = new Set(all.flat().flatMap(({ accepted }) => [...accepted.keys()]));
      this.shelves.postings.demand(words);
      this.fields.play(words, (word) => this.postings(word));
      return query;
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
      const said = this.everyday.get(folded);
      if (!exact && said && !said.some((name) => isTypedSo(name, tokens))) return [];
      return exact ?? this.namesByFolded.get(folded) ?? [];
    }

    /** Labels of its kind, the exact one and the general one. */
    labels(document) {
      return this.docs.labels[document].split("\n");
    }

    /** The document's own dates, ISO. */
    dates(document) {
      return this.docs.dates[document].split(" ").filter(Boolean);
    }

    /** Words of a label. */
    wordsOf(text) {
      const { numbers } = this.lexicon;
      const read = () => tokenize(text).map((token) => numbers.get(token.written) ?? BREAK);
      return remembered(this.stores.labels, text, read);
    }
  }

  Object.assign(self.kbEngine, { Index });
})();
