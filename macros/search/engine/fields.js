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
    [1, "places"], // single words
  ];
  const TITLE = 3,
    LABELS = 4,
    DATES = 5,
    ALIASES = 7;
  const NAMING = [TITLE, LABELS, DATES, ALIASES];

  const remembered = (store, key, read) => {
    if (!store.has(key)) store.set(key, read());
    return store.get(key);
  };

  const NOTHING = { places: [], words: [] };

  /** Words in their order, with one break for all that stands between two. */
  const compact = ({ places, words }) => {
    const all = [];
    let next = 0;
    words.forEach((word, at) => {
      if (places[at] > next) all.push(BREAK);
      all.push(word);
      next = places[at] + 1;
    });
    return all;
  };

  /** A name of `length` words that begins at `from` in its field, with the words of the kind. */
  const head = ({ places, words }, from, length, kind) => {
    const name = new Array(length).fill(BREAK);
    words.forEach((word, at) => {
      const place = places[at] - from;
      if (place >= 0 && place < length) name[place] = word;
    });
    return { words: [...name, ...kind], length };
  };

  const zonesOf = (fields) =>
    [...fields].map(([field, found]) => ({ worth: WORTHS[field][0], words: compact(found) }));

  const headsOf = (fields, lengths) => {
    if (!NAMING.some((field) => fields.has(field))) return [];
    const found = (field) => fields.get(field) ?? NOTHING;
    const kind = [LABELS, DATES].flatMap((field) => [BREAK, ...compact(found(field))]);
    const [title, ...aliases] = lengths.split(" ").map(Number);
    const heads = [head(found(TITLE), 0, title, kind)];
    let from = 0;
    for (const length of aliases) {
      heads.push(head(found(ALIASES), from, length, kind));
      from += length + 1;
    }
    return heads.filter(({ length }) => length);
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
      this.known = [];
    }

    /** The document's texts: {worth, words}. */
    zones(document) {
      const own = this.of(document);
      return (own.zones ??= zonesOf(own.fields));
    }

    /** Title and aliases, each followed by kind and dates, as {words, length of the name}; none
        where no word in play is in any of these. */
    heads(document) {
      const own = this.of(document);
      return (own.heads ??= headsOf(own.fields, this.lengths[document]));
    }

    of(document) {
      let own = this.known[document];
      if (!own) this.known[document] = own = { fields: this.places.of(document) };
      return own;
    }
  }

  Object.assign(self.kbEngine, { BREAK, Fields, remembered });
})();
