/* Which documents match a unit of the query, with what weight, and where in their texts. */
(() => {
  "use strict";

  const OWN_NUMBER = 4000; // asked for by its number, it stands above all that mention it
  const NAME_TENTHS = 6; // another name counts less than the typed one, or HTX hides hợp tác xã
  const OTHER_NAME_TENTHS = 6; // and so in the name of the document
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
        for (const document of index.postings(word).documents) found.raise(document, quality);
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
    const tables = slots.map((slot) => qualities(slot, index));
    for (let start = from; start <= words.length - tables.length; start++) {
      if (tables.every((table, place) => table[words[start + place]])) return start;
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

  /** Whether the slots stand side by side somewhere in the document. */
  const hasPhrase = (document, slots, index) => {
    if (slots.length === 1) return documentsWith(slots[0], index).has(document);
    return index.fields.zones(document).some((zone) => phraseStart(zone.words, slots, index) >= 0);
  };

  const weighSlot = (slot, index) => {
    const best = new Weights(index.size);
    for (const [word, quality] of slot.accepted) {
      const { documents, weights } = index.postings(word);
      for (let at = 0; at < documents.length; at++)
        best.raise(documents[at], weights[at] * quality);
    }
    return best;
  };

  /** Documents that have every slot, with the sum of the weights. */
  const allOf = (slots, index) => {
    if (!slots.length) return new Weights(index.size);
    return slots
      .map((slot) => weighSlot(slot, index))
      .reduce((total, found) => {
        const both = new Weights(index.size);
        for (const document of total.documents) {
          if (found.has(document)) both.set(document, total.get(document) + found.get(document));
        }
        return both;
      });
  };

  /** Weight by document for all that match `unit`, by whichever reading is best; kept with the unit. */
  const weigh = (unit, index) => {
    unit.weights ??= weighed(unit, index);
    return unit.weights;
  };

  const weighed = (unit, index) => {
    const best = unit.sum ? new Weights(index.size) : allOf(unit.slots, index); // 100 tỷ is no tỷ lệ of 100
    for (const name of unit.names) {
      const found = allOf(name, index);
      for (const document of found.documents) {
        if (!hasPhrase(document, name, index)) continue;
        const shared = found.get(document) * unit.slots.length * NAME_TENTHS;
        best.raise(document, Math.floor(shared / (10 * name.length)));
      }
    }
    if (unit.number) {
      for (const document of index.numbered.find(unit.number)) {
        best.set(document, best.get(document) + OWN_NUMBER);
      }
    }
    return best;
  };

  /** Documents whose number was typed with its kind or body, at most half of the query missing:
      "kết luận 08 tỉnh ủy Kon Tum". */
  const askedByNumber = ({ units }, weights, index) => {
    const numbers = units.map((unit) => unit.number).filter((number) => number?.symbols.length);
    const asked = new Set(numbers.flatMap((number) => index.numbered.find(number)));
    const matched = (document) => weights.filter((found) => found.has(document)).length;
    return new Set([...asked].filter((document) => 2 * matched(document) >= weights.length));
  };

  Object.assign(self.kbEngine, {
    asTyped,
    askedByNumber,
    beside,
    covered,
    documentsWith,
    hasPhrase,
  });
  Object.assign(self.kbEngine, { phraseStart, qualities, weigh });
})();
