/* What a unit of the query weighs in each document that matches it. */
(() => {
  "use strict";

  const OWN_NUMBER = 4000; // asked for by its number, it stands above all that mention it
  const NAME_TENTHS = 6; // another name counts less than the typed one, or HTX hides hợp tác xã
  const { Weights, hasPhrase } = self.kbEngine;

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

  Object.assign(self.kbEngine, { askedByNumber, weigh });
})();
