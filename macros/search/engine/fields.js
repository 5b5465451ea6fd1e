/* What documents say in their fields, as far as the words of a query are in play there. 0 stands for
   a break between two texts, whose ends are no neighbours, and for words that are not in play. */
(() => {
  "use strict";

  const { Places } = self.kbEngine;

  const BREAK = 0;
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

  const remembered = (store, key, read) => {
    if (!store.has(key)) store.set(key, read());
    return store.get(key);
  };

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

  class Fields {
    /** `lengths`: of each document how many words its title has, and each other name. */
    constructor(lengths) {
      this.lengths = lengths;
      this.places = new Places(lengths.length);
      this.forget();
    }

    /** Take all words out of play. */
    clear() {
      this.places.clear();
      this.forget();
    }

    /** Put words in play. */
    play(words, postingOf) {
      const added = [...words].filter((word) => this.places.add(word, () => postingOf(word)));
      if (added.length) this.forget();
    }

    forget() {
      this.known = { zones: new Map(), heads: new Map() };
    }

    /** The document's texts: {worth, words}. */
    zones(document) {
      return remembered(this.known.zones, document, () => this.readZones(document));
    }

    /** Title and aliases, each followed by kind and dates, as {words, length of the name}. */
    heads(document) {
      return remembered(this.known.heads, document, () => this.readHeads(document));
    }

    readZones(document) {
      return [...this.places.of(document)].map(([field, found]) => ({
        worth: WORTHS[field][0],
        words: compact(found),
      }));
    }

    readHeads(document) {
      const fields = this.places.of(document);
      const kind = [LABELS, DATES].flatMap((field) => [BREAK, ...compact(fields.get(field) ?? [])]);
      const [title, ...aliases] = this.lengths[document].split(" ").map(Number);
      const heads = [head(fields.get(TITLE), 0, title, kind)];
      let from = 0;
      for (const length of aliases) {
        heads.push(head(fields.get(ALIASES), from, length, kind));
        from += length + 1;
      }
      return heads.filter(({ length }) => length);
    }
  }

  Object.assign(self.kbEngine, { BREAK, Fields, remembered });
})();
