/* Whether a document matches on purpose, or by chance: in a search for all words (isSound), and for
   most of them (isEvidence). */
(() => {
  "use strict";

  const { FOLDED, UNMARKED, DOUBTFUL, TWIN, MISTYPED } = self.kbEngine;
  const { beside, covered, documentsWith, qualities } = self.kbEngine;

  const TELLING_LETTERS = 7; // so long a word is hardly a syllable: arabica, attapeu
  const RARE = 40; // a word is rare in at most one document of so many
  const NAMING = 100; // worth of zones that name the document; in running text a guess fits easily

  const SHORT_PHRASE = 4; // of so many units the first is the head; longer queries are sentences
  const COMMON = 5; // a word is common in more than one document of so many
  const MANY = 20; // and in no fewer than so many

  const isCommon = (found, index) => found.size >= MANY && COMMON * found.size > index.size;

  const sure = (quality) => quality >= MISTYPED;
  const twin = (quality) => quality === TWIN;
  const any = (quality) => quality > 0;
  const guess = (quality) => quality === DOUBTFUL;
  const typed = (quality) => quality >= UNMARKED;
  const asTyped = (quality) => quality >= FOLDED;

  const needed = (units) => units.filter((unit) => !unit.weak);

  const isSure = (document, slot, index) =>
    !slot.accepted.size || documentsWith(slot, index, sure).has(document);

  const stand = (zones, first, second) => zones.some((zone) => beside(zone.words, first, second));

  const isWord = (slot, { words }) => words.has(slot.token.written);

  /** Two syllables and nothing else are one word, most likely: đại học is no đại biểu who came to
      học tập. */
  const areOneWord = ({ units }, index) =>
    needed(units).length === 2 &&
    needed(units).every(
      ({ slots, names, number }) =>
        slots.length === 1 &&
        !names.length &&
        !number &&
        slots[0].token.kind === "word" &&
        !isWord(slots[0], index),
    );

  /** Side by side anywhere, a guess only beside a word that was fully typed; or, with accents, apart in one name of the document; of the name of its
      kind one syllable is not enough. */
  const standTogether = (document, { units, slots, accented }, index) => {
    const [first, second] = slots;
    const isPair = (zones, left, right) =>
      stand(zones, qualities(first, index, left), qualities(second, index, right));
    const zones = index.zones(document);
    const names = zones.filter(({ worth }) => worth >= NAMING);
    if (isPair(zones, sure, sure) || isPair(names, any, typed) || isPair(names, typed, any))
      return true;
    if (!accented) return false;
    const has = (words) => needed(units).every((unit) => covered(words, unit, index)[1]);
    return index.heads(document).some((head) => has(head.words.slice(0, head.length)));
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
    if (areOneWord(query, index) && !standTogether(document, query, index)) return false;
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

  /** Whether nearly all records that have the slot have it in one and the same reading. */
  const isClear = (slot, index) => {
    const isRecord = (document) => index.docs.label[document] !== index.prose;
    const sizes = [...slot.accepted]
      .filter(([, quality]) => asTyped(quality))
      .map(([word]) => [...index.postings(word).keys()].filter(isRecord).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return total > 0 && 5 * Math.max(...sizes) >= 4 * total;
  };

  /** Two words without accents, both of which are in the index, though never together, and each
      of which has one reading: no luc, but not san bay (bày, bảy, bẩy). */
  const mayBeHalved = ({ units, slots, accented }, index) =>
    needed(units).length === 2 && !accented && slots.every((slot) => isClear(slot, index));

  /** A syllable that is a name by itself (dê, heo), in the name of the document. */
  const isNamed = (document, { slots }, index) => {
    if (slots.length > 1) return false;
    const isName = ([word, quality]) =>
      asTyped(quality) && index.words.has(index.lexicon.terms[word]);
    const names = new Set([...slots[0].accepted].filter(isName).map(([word]) => word));
    const has = ({ words, length }) => words.slice(0, length).some((word) => names.has(word));
    return names.size > 0 && index.heads(document).some(has);
  };

  /** Whether it only leads to a name that no record has, as in "xã Đăk Choong". */
  const isOfUnknown = (units, at, index) => {
    const { leading, all } = index.places;
    const nameAt = (place) =>
      units[place]?.slots.length === 1 && units[place].slots[0].token.folded;
    let next = at;
    while (leading.has(nameAt(next))) next++;
    return next > at && nameAt(next) && !all.has(nameAt(next));
  };

  /** A word of the name of the document, typed as one of several things: lúa và rừng. */
  const isListed = (document, { slots }, { listed }, index) => {
    if (!listed || slots.length > 1 || !isRare(slots[0], document, index)) return false;
    const table = qualities(slots[0], index, asTyped);
    return index
      .heads(document)
      .some(({ words, length }) => words.slice(0, length).some((word) => table[word]));
  };

  /** The head of a Vietnamese phrase comes first: ngân hàng nông nghiệp is a bank. But xã may lack,
      and a place is told by its own name. */
  const lacksHead = (all, found, index) => {
    const { leading, all: names } = index.places;
    if (found[0] === all[0] || all.length > SHORT_PHRASE || 4 * found.length >= 3 * all.length)
      return false;
    const isPlace = found.every((unit) => unit.slots.every(({ token }) => names.has(token.folded)));
    return !isPlace && !leading.has(all[0].slots[0].token.folded);
  };

  /** Half of the units match, or a third where that is a name, and not by chance. */
  const isEvidence = (document, query, weights, index) => {
    const all = needed(query.units);
    const isFound = (unit) => {
      const at = query.units.indexOf(unit);
      return weights[at].has(document) && !isOfUnknown(query.units, at, index);
    };
    const found = all.filter(isFound);
    if (!found.length || 3 * found.length < all.length) return false;
    if (found.some((unit) => isNamed(document, unit, index))) return true;
    if (found.some((unit) => unit.names.length && unit.slots.length > 1)) return true;
    if (2 * found.length < all.length) return false;
    if (found.some((unit) => isListed(document, unit, query, index))) return true;
    const isRareHere = (slot) => isRare(slot, document, index);
    if (mayBeHalved(query, index) && found[0].slots.some(isRareHere)) return true;
    if (lacksHead(all, found, index)) return false;
    if (found.every((unit) => isCommon(weights[query.units.indexOf(unit)], index))) return false;
    return hasLongWord(document, query, index) || hasTypedNeighbours(document, query, index);
  };

  Object.assign(self.kbEngine, { isSound, isEvidence, isCommon });
})();
