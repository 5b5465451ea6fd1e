/* What a document has of a query of which it lacks some words, and whether it is about it all the
   same: where nothing speaks against it, and one thing for it. */
(() => {
  "use strict";

  const { isCalled, isNamed, isUnknownYear, isWord, mayBeHalved } = self.kbEngine;

  /* Of so many units one is enough: that names something; that does so, but is a syllable without
     accents (hồng đẳng sâm is no Đảng); that names nothing, where its words are there by no chance. */
  const NAMED = 3,
    PLAIN = 2,
    TELLING = 2;
  const MOST = { of: 4, are: 3 }; // units that need no name among them
  const HELD = 4; // so many words, each beside one that it was typed beside: two pairs, or a name and one

  class Found {
    constructor(evidence, document) {
      const { needed, query, unknown, weights } = evidence;
      const isFound = (unit) =>
        weights[query.units.indexOf(unit)].has(document) && !unknown.has(unit);
      this.evidence = evidence;
      this.document = document;
      this.all = needed.length;
      this.units = needed.filter(isFound);
      this.lacked = needed.filter((unit) => !isFound(unit));
    }

    /** The units that name something. */
    named() {
      const { document, evidence } = this;
      const isLong = ({ names, slots }) => [slots, ...names].some((words) => words.length > 1);
      const isNaming = (unit) =>
        (isLong(unit) && isCalled(document, unit, evidence.index)) ||
        isNamed(document, unit, evidence.index);
      return this.units.filter((unit) => isNaming(unit) && !evidence.isSpoken(unit));
    }

    /** Whether one unit in so many is there. */
    isOneIn(count) {
      return count * this.units.length >= this.all;
    }
  }

  /** It has but the name of a kind: báo cáo. */
  const isKindAlone = ({ evidence, lacked, units }) =>
    lacked.some((unit) => unit.slots.some(isWord)) &&
    units.every(({ slots }) => slots.every((slot) => evidence.kinds.has(slot)));

  const lacksYear = ({ evidence, lacked }) =>
    lacked.some((unit) => isUnknownYear(unit, evidence.index));

  /** It has the place, and lacks what no record has: sân bay Kon Tum. */
  const isPlaceAlone = ({ evidence, lacked, units }) =>
    lacked.some((unit) => evidence.isNew(unit)) &&
    units.every((unit) => evidence.isWhere(unit) || evidence.isSpoken(unit));

  /** A third of the units match and name something, or stand with a word that they were typed with. */
  const isNamedIn = (found) => {
    if (!found.isOneIn(NAMED)) return false;
    const { all, document, evidence } = found,
      named = found.named();
    const share = (unit) => (evidence.isPlain(unit) ? PLAIN : NAMED);
    const isTold = (unit) => share(unit) * named.length >= all || evidence.isBeside(document, unit);
    return named.some(isTold);
  };

  /** The one of two rare words that are nowhere together. */
  const isHalf = ({ evidence, units }) =>
    units.length === 1 && mayBeHalved(evidence.query, evidence.index);

  const isPlace = ({ document, evidence, units }) => evidence.isPlace(document, units);

  const hasRow = ({ document, evidence }) => evidence.hasRow(document);

  const holdsWords = (found) => {
    const isMost = MOST.of * found.units.length >= MOST.are * found.all;
    return (
      (isMost || found.named().length > 0) &&
      found.evidence.held(found.document, found.units) >= HELD
    );
  };

  const AGAINST = [isKindAlone, lacksYear, isPlaceAlone];
  const FOR_HALF = [isHalf, isPlace, hasRow, holdsWords];

  const isAbout = (found) => {
    const holds = (reason) => reason(found);
    if (AGAINST.some(holds)) return false;
    if (isNamedIn(found)) return true;
    return found.units.length > 0 && found.isOneIn(TELLING) && FOR_HALF.some(holds);
  };

  Object.assign(self.kbEngine, { Found, HELD, isAbout });
})();
