/* Which documents match a unit of the query, and where in their texts. */
(() => {
  "use strict";

  const OTHER_NAME_TENTHS = 6; // another name counts less in the name of the document too
  const { EXACT, FOLDED, Weights } = self.kbEngine;

  /** @type {(quality: number) => boolean} */
  const any = () => true;

  const asTyped = (quality) => quality >= FOLDED;

  /** Quality of each word of the index in a slot, 0 where the slot does not accept it. `keep`
      narrows it to some qualities; the table is kept with the slot. */
  const qualities = (slot, index, keep = any) => {
    slot.tables ??= new Map();
    if (!slot.tables.has(keep)) {
      const table = new Uint8Array(index.lexicon.terms.length);
      for (const [word, quality] of slot.accepted) if (keep(quality)) table[word] = quality;
      slot.tables.set(keep, table);
    }
    return slot.tables.get(keep);
  };

  /** The documents that have a word of the slot whose quality `keep` accepts; kept like tables. */
  const documentsWith = (slot, index, keep = any) => {
    slot.documents ??= new Map();
    if (!slot.documents.has(keep)) {
      const found = new Weights(index.size);
      for (const [word, quality] of slot.accepted) {
        if (!keep(quality)) continue;
        const { documents } = index.postings(word);
        for (let at = 0; at < documents.length; at++) found.raise(documents[at], quality);
      }
      slot.documents.set(keep, found);
    }
    return slot.documents.get(keep);
  };

  /** How well two tables match as neighbours, in this order, at their best place. */
  const beside = (words, first, second) => {
    let best = 0;
    for (let place = 0; place < words.length - 1; place++) {
      const left = first[words[place]];
      if (left > best) best = Math.max(best, Math.min(left, second[words[place + 1]]));
    }
    return best;
  };

  /** Where the slots stand side by side, at or after `from`; or -1. */
  const phraseStart = (words, slots, index, from = 0) => {
    const [first, ...others] = slots.map((slot) => qualities(slot, index));
    for (let start = from; start < words.length - others.length; start++) {
      if (!first[words[start]]) continue;
      if (others.every((table, place) => table[words[start + place + 1]])) return start;
    }
    return -1;
  };

  /** Place of the first best match of a slot, and its quality; 0 where there is none. */
  const bestPlace = (words, table) => {
    let best = 0,
      at = -1;
    for (let place = 0; place < words.length; place++) {
      if (table[words[place]] > best) [best, at] = [table[words[place]], place];
    }
    return [at, best];
  };

  const scattered = (words, slots, index) => {
    const places = new Set();
    let worst = EXACT;
    for (const slot of slots) {
      const [place, quality] = bestPlace(words, qualities(slot, index));
      if (!quality) return [new Set(), 0];
      places.add(place);
      worst = Math.min(worst, quality);
    }
    return [places, worst];
  };

  /** [places of the words that the unit matches, none where it does not, how well in tenths]. */
  const covered = (words, unit, index) => {
    const typed = unit.sum ? [new Set(), 0] : scattered(words, unit.slots, index);
    if (typed[1]) return typed;
    for (const name of unit.names) {
      const start = phraseStart(words, name, index);
      if (start >= 0) return [new Set(name.map((_, place) => start + place)), OTHER_NAME_TENTHS];
    }
    return typed;
  };

  /** Where the document has a word of the slot. */
  const placesOf = (document, { accepted }, index) => {
    const [first, ...others] = accepted.keys();
    if (!others.length) return first ? index.postings(first).placesIn(document) : [];
    return [first, ...others].flatMap((word) => [...index.postings(word).placesIn(document)]);
  };

  /** Whether the slots stand side by side somewhere in the document: asked of thousands, whose texts
      are not put together for this. */
  const hasPhrase = (document, slots, index) => {
    if (slots.length === 1) return documentsWith(slots[0], index).has(document);
    const places = slots.map((slot) => placesOf(document, slot, index));
    const follows = (start) => places.every((own, at) => own.includes(start + at));
    return places[0].some(follows);
  };

  Object.assign(self.kbEngine, { asTyped, beside, covered, documentsWith, hasPhrase });
  Object.assign(self.kbEngine, { phraseStart, qualities });
})();
