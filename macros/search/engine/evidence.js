/* Whether a document matches on purpose, or by chance: in a search for all words (isSound), and for
   most of them (isEvidence). */
(() => {
  "use strict";

  const { FOLDED, UNMARKED, DOUBTFUL, TWIN, MISTYPED } = self.kbEngine;
  const { beside, covered, documentsWith, qualities } = self.kbEngine;

  const TELLING_LETTERS = 7; // so long a word is hardly a syllable: arabica, attapeu
  const RARE = 10; // a word is rare in at most one document of so many
  const NAMING = 100; // worth of zones that name the document; in running text a guess fits easily

  const sure = (quality) => quality >= MISTYPED;
  const twin = (quality) => quality === TWIN;
  const guess = (quality) => quality === DOUBTFUL;
  const typed = (quality) => quality >= UNMARKED;
  const asTyped = (quality) => quality >= FOLDED;

  const isSure = (document, slot, index) =>
    !slot.accepted.size || documentsWith(slot, index, sure).has(document);

  const stand = (zones, first, second) => zones.some((zone) => beside(zone.words, first, second));

  /** Two syllables and nothing else are one word, most likely: đại học is no đại biểu who came to
      học tập. */
  const areOneWord = ({ units }) =>
    units.length === 2 &&
    units.every(
      ({ slots, names, number }) =>
        slots.length === 1 && !names.length && !number && slots[0].token.kind === "word",
    );

  /** Side by side anywhere, or apart in one name of the document. */
  const standTogether = (document, { units, slots }, index) => {
    const [first, second] = slots.map((slot) => qualities(slot, index));
    if (stand(index.zones(document), first, second)) return true;
    const has = (head) => units.every((unit) => covered(head.words, unit, index)[1]);
    return index.heads(document).some(has);
  };

  /** A twin needs a neighbour that counts by itself, a guess one that was fully typed; and that
      in a name of the document or of its kind. */
  const hasNeighbour = (document, place, slots, index) =>
    [
      [twin, sure],
      [guess, typed],
    ].some(([own, other]) => {
      const zones = index.zones(document).filter((zone) => zone.worth >= NAMING);
      const table = qualities(slots[place], index, own);
      const [left, right] = [slots[place - 1], slots[place + 1]];
      return (
        (left && stand(zones, qualities(left, index, other), table)) ||
        (right && stand(zones, table, qualities(right, index, other)))
      );
    });

  /** Whether every word under other accents, or with a typo, has a fitting neighbour. */
  const isSound = (document, query, index) => {
    const { slots } = query;
    if (areOneWord(query) && !standTogether(document, query, index)) return false;
    const fits = (slot, place) =>
      isSure(document, slot, index) || hasNeighbour(document, place, slots, index);
    return slots.length === 1 || slots.every(fits);
  };

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
      return stand(index.zones(document), first, qualities(second, index, asTyped));
    });

  /** Two words without accents, both of which are in the index, though never together. */
  const mayBeHalved = ({ units, slots, accented }) =>
    units.length === 2 &&
    !accented &&
    slots.every(({ accepted }) => [...accepted.values()].some(asTyped));

  /** At least half of the units match, and not by chance. */
  const isEvidence = (document, query, weights, index) => {
    const found = query.units.filter((_, place) => weights[place].has(document));
    if (2 * found.length < query.units.length) return false;
    if (found.some((unit) => unit.names.length && unit.slots.length > 1)) return true;
    const isRareHere = (slot) => isRare(slot, document, index);
    if (mayBeHalved(query) && found[0].slots.some(isRareHere)) return true;
    return hasLongWord(document, query, index) || hasTypedNeighbours(document, query, index);
  };

  Object.assign(self.kbEngine, { isSound, isEvidence });
})();
