/* Whether a document that lacks some words of a query is about it all the same. Most queries for what
   no record has share a word with some: such a one is shown where it is a name, or where the words
   around it are there as well. */
(() => {
  "use strict";

  const { FOLDED, YEAR, documentsWith, hasPhrase, needed, qualities } = self.kbEngine;

  const RARE = 40; // a word is rare in at most one document of so many
  const HELD = 4; // so many words, each beside one that it was typed beside: two pairs, or a name and one
  const ROW = 3; // so many words in a row are no chance: two are any compound (nước sạch nông thôn)

  const asTyped = (quality) => quality >= FOLDED;

  const isRare = (slot, document, index) => {
    if (slot.token?.kind !== "word") return false;
    const found = documentsWith(slot, index, asTyped);
    return found.has(document) && RARE * found.size <= index.size;
  };

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

  /** 11,92 or 2598 is like no other number; a year is in many names. */
  const isTelling = ({ kind, written }) =>
    kind === "number" && /,|^[0-9]{4}/u.test(written) && !YEAR.test(written);

  /** A syllable that is a name by itself (dê, heo), or a long number, in the name of the document. */
  const isNamed = (document, { slots }, index) => {
    if (slots.length > 1) return false;
    const isName = ([word, quality]) =>
      asTyped(quality) && (isTelling(slots[0].token) || index.words.has(index.lexicon.terms[word]));
    const names = new Set([...slots[0].accepted].filter(isName).map(([word]) => word));
    const has = ({ words, length }) => words.slice(0, length).some((word) => names.has(word));
    return names.size > 0 && index.fields.heads(document).some(has);
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

  const standInRow = (words, slots, index) => {
    const tables = slots.map((slot) => qualities(slot, index, asTyped));
    return words.some((_, place) => tables.every((table, at) => table[words[place + at]]));
  };

  const hasInRow = (document, slots, index) =>
    index.fields.zones(document).some(({ words }) => standInRow(words, slots, index));

  /** Stretches of so many slots. */
  const rowsOf = (slots, length) =>
    slots.slice(length - 1).map((_, start) => slots.slice(start, start + length));

  const LONGEST_KIND = 3; // words

  /** The slots that only name a kind of record: mô hình, phóng sự. */
  const ofKinds = (slots, { kinds }) => {
    const rows = [2, LONGEST_KIND].flatMap((length) => rowsOf(slots, length));
    const isKind = (row) => kinds.has(row.map(({ token }) => token?.folded).join(" "));
    return new Set(rows.filter(isKind).flat());
  };

  const isWord = ({ token }) => token?.kind === "word";
  const isLeading = ({ token }, { places }) => places.leading.has(token?.folded);
  const isOfPlace = ({ token }, { places }) => places.all.has(token?.folded);

  /** Whether all words of the query are in some of the documents: each syllable beside one that it
      was typed beside. A word that no record has makes a query one about something else. */
  const areKnown = (documents, { slots }, index) => {
    const isKnown = (pair) => documents.some((document) => hasInRow(document, pair, index));
    const pairs = rowsOf(slots, 2).map(isKnown);
    const isFree = (slot) => !isWord(slot) || isOfPlace(slot, index);
    return slots.every((slot, at) => pairs[at - 1] || pairs[at] || isFree(slot));
  };

  /** ROW words of the query in a row; two are enough where all its words are known, or where nothing
      but numbers and xã is lacking. */
  const hasRow = (document, { slots }, index, known) => {
    const has = (slot) => documentsWith(slot, index).has(document);
    const telling = slots.filter((slot) => isWord(slot) && (!isLeading(slot, index) || has(slot)));
    const length = known ? 2 : Math.max(2, Math.min(ROW, telling.length));
    const kinds = ofKinds(slots, index);
    const says = (row) =>
      row.some((slot) => isWord(slot) && slot.token.folded !== "so") &&
      (known || row.filter((slot) => kinds.has(slot)).length < 2);
    return rowsOf(slots, length).some((row) => says(row) && hasInRow(document, row, index));
  };

  /** How many of the found words stand beside one that they were typed beside, or are in another name;
      what names the document by itself is worth two. */
  const held = (document, found, { slots }, index) => {
    const rows = rowsOf(slots, 2).filter((row) => hasInRow(document, row, index));
    const named = found.filter(({ names }) => names.some((n) => hasPhrase(document, n, index)));
    const numbers = found.filter((unit) => isNamed(document, unit, index));
    const words = new Set([...rows.flat(), ...named.flatMap((unit) => unit.slots)]);
    return words.size + 2 * numbers.length;
  };

  /** A place is told by its own name: sâm Ngọc Linh. */
  const isPlace = (document, found, index) => {
    const slots = found.flatMap((unit) => unit.slots);
    if (!slots.every((slot) => isOfPlace(slot, index))) return false;
    const pairs = rowsOf(slots, 2);
    return index.fields
      .heads(document)
      .some(({ words }) => pairs.some((pair) => standInRow(words, pair, index)));
  };

  /** Whether a name stands with a word that it was typed with: dê cỏ. */
  const isBeside = (document, unit, { slots }, index) =>
    rowsOf(slots, unit.slots.length + 1).some(
      (row) => unit.slots.every((slot) => row.includes(slot)) && hasInRow(document, row, index),
    );

  /** A third of the units match and name something, or half of them, and not by chance. */
  const isEvidence = (document, query, weights, index, known) => {
    const all = needed(query.units);
    const isFound = (unit) => {
      const at = query.units.indexOf(unit);
      return weights[at].has(document) && !isOfUnknown(query.units, at, index);
    };
    const found = all.filter(isFound);
    const kinds = ofKinds(query.slots, index);
    const isKind = ({ slots }) => slots.every((slot) => kinds.has(slot));
    const lacksWord = all.some((unit) => !found.includes(unit) && unit.slots.some(isWord));
    if (lacksWord && found.every(isKind)) return false;
    const names = ({ names, slots }) =>
      names.length && [slots, ...names].some((words) => words.length > 1);
    const named = found.filter((unit) => names(unit) || isNamed(document, unit, index));
    const isTold = (unit) =>
      3 * named.length >= all.length || isBeside(document, unit, query, index);
    if (3 * found.length >= all.length && named.some(isTold)) return true;
    if (!found.length || 2 * found.length < all.length) return false;
    if (found.length === 1 && mayBeHalved(query, index)) {
      return found[0].slots.some((slot) => isRare(slot, document, index));
    }
    return (
      isPlace(document, found, index) ||
      hasRow(document, query, index, known) ||
      (4 * found.length >= 3 * all.length && held(document, found, query, index) >= HELD)
    );
  };

  /** Of things that are names by themselves (dê heo), whether it is called by one: in running text they
      meet by chance. */
  const isAboutOne = (document, { units }, index) => {
    const things = needed(units);
    const isThing = ({ slots: [slot, ...others] }) =>
      !others.length && index.words.has(slot.token?.written);
    return (
      things.length < 2 ||
      !things.every(isThing) ||
      things.some((unit) => isNamed(document, unit, index))
    );
  };

  Object.assign(self.kbEngine, { areKnown, isAboutOne, isEvidence });
})();
