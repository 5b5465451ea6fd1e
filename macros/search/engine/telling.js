/* What single words of a query tell: whether they are rare, clear, new, parts of the names of places. */
(() => {
  "use strict";

  const { YEAR, asTyped, documentsWith } = self.kbEngine;

  const RARE = 40; // a word is rare in at most one document of so many

  const isWord = ({ token }) => token?.kind === "word";
  const isLeading = ({ token }, { places }) => places.leading.has(token?.folded);
  const isOfPlace = ({ token }, { places }) => places.all.has(token?.folded);

  const isRare = (slot, index) =>
    isWord(slot) && RARE * documentsWith(slot, index, asTyped).size <= index.size;

  /** Whether all records that have the slot have it in one and the same reading. */
  const isClear = (slot, index) => {
    const isRecord = (document) => index.docs.label[document] !== index.prose;
    const inRecords = ([word, quality]) =>
      asTyped(quality) && index.postings(word).documents.some(isRecord);
    return [...slot.accepted].filter(inRecords).length === 1;
  };

  /** Two rare words without accents, both of which are in the index, though never together, and each
      of which has one reading: no luc, but not san bay (bày, bảy, bẩy), nor hoc sinh. */
  const mayBeHalved = ({ units, slots, accented }, index) =>
    units.length === 2 &&
    !accented &&
    slots.every((slot) => isClear(slot, index) && isRare(slot, index));

  /** Whether it only leads to a name that no record has, as in "xã Đăk Choong". */
  const isOfUnknown = (units, at, index) => {
    const { leading, all } = index.places;
    const nameAt = (place) =>
      units[place]?.slots.length === 1 && units[place].slots[0].token.folded;
    let next = at;
    while (leading.has(nameAt(next))) next++;
    return next > at && nameAt(next) && !all.has(nameAt(next));
  };

  /** A year of which nothing is told (kinh phí năm 2019), nor of the one with its last digits swapped. */
  const isUnknownYear = ({ slots: [{ accepted, token }] }, { lexicon }) =>
    !accepted.size &&
    YEAR.test(token?.written ?? "") &&
    !lexicon.byFolded.has(token.written.replace(/(.)(.)$/u, "$2$1"));

  Object.assign(self.kbEngine, { isClear, isLeading, isOfPlace, isOfUnknown, isUnknownYear });
  Object.assign(self.kbEngine, { isWord, mayBeHalved });
})();
