/* Whether a document matches on purpose, or by chance: the twin of macros/search/engine/
   soundness.py (a search for all words) and relaxed.py (for most of them). */
(() => {
  "use strict";

  const { FOLDED, UNMARKED, DOUBTFUL, TWIN, MISTYPED } = self.kbEngine;
  const { beside, documentsWith, qualities } = self.kbEngine;

  const TELLING_LETTERS = 6;
  const RARE = 10;

  const sure = (quality) => quality >= MISTYPED;
  const twin = (quality) => quality === TWIN;
  const guess = (quality) => quality === DOUBTFUL;
  const known = (quality) => quality >= TWIN && quality !== DOUBTFUL;
  const typed = (quality) => quality >= UNMARKED;
  const asTyped = (quality) => quality >= FOLDED;

  const isSure = (document, slot, index) =>
    !slot.accepted.size || documentsWith(slot, index, sure).has(document);

  const stand = (document, first, second, index) =>
    index.zones(document).some((zone) => beside(zone.words, first, second));

  /** A twin needs any neighbour that is no guess itself, a guess one that was fully typed. */
  const hasNeighbour = (document, place, slots, index) =>
    [[twin, known], [guess, typed]].some(([own, other]) => {
      const table = qualities(slots[place], index, own);
      const [left, right] = [slots[place - 1], slots[place + 1]];
      return (
        (left && stand(document, qualities(left, index, other), table, index)) ||
        (right && stand(document, table, qualities(right, index, other), index))
      );
    });

  /** Whether every word under other accents, or with a typo, has a fitting neighbour. */
  const isSound = (document, { slots }, index) =>
    slots.length === 1 ||
    slots.every(
      (slot, place) =>
        isSure(document, slot, index) || hasNeighbour(document, place, slots, index),
    );

  const isRare = (slot, document, index) => {
    if (slot.token?.kind !== "word") return false;
    const found = documentsWith(slot, index, asTyped);
    return found.has(document) && RARE * found.size <= index.size;
  };

  const hasLongWord = (document, { slots }, index) =>
    slots.some(
      (slot) =>
        slot.token?.folded.length >= TELLING_LETTERS && documentsWith(slot, index).has(document),
    );

  const hasTypedNeighbours = (document, { slots }, index) =>
    slots.slice(1).some((second, place) => {
      const first = qualities(slots[place], index, asTyped);
      return stand(document, first, qualities(second, index, asTyped), index);
    });

  /** At least half of the units match, and not by chance. */
  const isEvidence = (document, query, weights, index) => {
    const found = query.units.filter((_, place) => weights[place].has(document));
    if (2 * found.length < query.units.length) return false;
    const own = ({ number }) => number?.symbols.length && index.hasNumber(document, number);
    if (found.some(own)) return true;
    if (found.some((unit) => unit.names.length && unit.slots.length > 1)) return true;
    const lone = query.units.length === 2 && !query.accented;
    if (lone && found[0].slots.some((slot) => isRare(slot, document, index))) return true;
    return hasLongWord(document, query, index) || hasTypedNeighbours(document, query, index);
  };

  Object.assign(self.kbEngine, { isSound, isEvidence });
})();
