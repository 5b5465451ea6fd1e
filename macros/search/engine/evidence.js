/* Whether a document matches on purpose, or by chance: in a search for all words (isSound), and for
   most of them (isEvidence). */
(() => {
  "use strict";

  const { FOLDED, UNMARKED, BEGUN, DOUBTFUL, TWIN, MISTYPED } = self.kbEngine;
  const { beside, covered, documentsWith, qualities } = self.kbEngine;

  const TELLING_LETTERS = 7; // so long a word is hardly a syllable: arabica, attapeu
  const RARE = 40; // a word is rare in at most one document of so many
  const NAMING = 100; // worth of zones that name the document; in running text a guess fits easily

  const SHORT_PHRASE = 5; // of so many units the first is the head; longer queries are sentences
  const COMMON = 5; // a word is common in more than one document of so many
  const MANY = 20; // and in no fewer than so many

  const isCommon = (found, index) => found.size >= MANY && COMMON * found.size > index.size;

  const sure = (quality) => quality >= MISTYPED;
  const twin = (quality) => quality === TWIN;
  const any = (quality) => quality > 0;
  const guess = (quality) => quality === DOUBTFUL;
  const typed = (quality) => quality >= UNMARKED;
  const begun = (quality) => quality === BEGUN;
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

  /** Only a word that no record has may be a typo of another, or one beside a word of a place's name:
      cho noi is no chỉ nói, but muong hong is Mường Hoong. */
  const guessed = ({ token }, neighbour, { lexicon, places }) =>
    lexicon.byFolded.has(token.folded) && !places.all.has(neighbour.token.folded) ? sure : any;

  /** Side by side anywhere; in a name where a word is guessed, or only begun and without accents;
      or, with accents, apart in one name; of the name of its kind one syllable is not enough. */
  const standTogether = (document, { units, slots, accented }, index) => {
    const [first, second] = slots;
    const isPair = (zones, left, right) =>
      stand(zones, qualities(first, index, left), qualities(second, index, right));
    const zones = index.zones(document);
    const names = zones.filter(({ worth }) => worth >= NAMING);
    const [left, right] = [guessed(first, second, index), guessed(second, first, index)];
    if (isPair(zones, sure, accented ? sure : typed) || isPair(names, sure, begun)) return true;
    if (isPair(names, left, typed) || isPair(names, typed, right)) return true;
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

  /** Whether all records that have the slot have it in one and the same reading. */
  const isClear = (slot, index) => {
    const isRecord = (document) => index.docs.label[document] !== index.prose;
    const inRecords = ([word, quality]) =>
      asTyped(quality) && [...index.postings(word).keys()].some(isRecord);
    return [...slot.accepted].filter(inRecords).length === 1;
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

  const standSideBySide = (words, slots, index) =>
    slots.length === 1
      ? words.some((word) => qualities(slots[0], index, asTyped)[word])
      : slots.slice(1).some((slot, at) => {
          const first = qualities(slots[at], index, asTyped);
          return beside(words, first, qualities(slot, index, asTyped)) > 0;
        });

  /** Whether the document has the first two syllables of the phrase as one word; or nearly all. */
  const hasHead = (document, all, found, index) => {
    if (found[0] !== all[0]) return false;
    if (all[0].slots.length > 1 || all[0].names.length || all.length < 3) return true;
    const pair = [...all[0].slots, ...all[1].slots].slice(0, 2);
    return index.zones(document).some(({ words }) => standSideBySide(words, pair, index));
  };

  /** The head of a Vietnamese phrase comes first: ngân hàng nông nghiệp is a bank. But xã may lack,
      and a place is told by its own name. */
  const lacksHead = (document, all, found, index) => {
    const { leading, all: names } = index.places;
    if (all.length > SHORT_PHRASE || 5 * found.length >= 4 * all.length) return false;
    if (hasHead(document, all, found, index)) return false;
    const slots = found.flatMap((unit) => unit.slots);
    const isPlace =
      slots.every(({ token }) => names.has(token.folded)) &&
      index.heads(document).some(({ words }) => standSideBySide(words, slots, index));
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
    if (found.length === 1 && mayBeHalved(query, index) && found[0].slots.some(isRareHere)) return true;
    if (lacksHead(document, all, found, index)) return false;
    if (found.every((unit) => isCommon(weights[query.units.indexOf(unit)], index))) return false;
    return hasLongWord(document, query, index) || hasTypedNeighbours(document, query, index);
  };

  Object.assign(self.kbEngine, { isSound, isEvidence, isCommon });
})();
