/* Whether a document that has all words of a query has them on purpose, or by chance. */
(() => {
  "use strict";

  const { EXACT, UNMARKED, BEGUN, DOUBTFUL, TWIN, MISTYPED } = self.kbEngine;
  const { beside, covered, documentsWith, hasPhrase, isCalled, needed } = self.kbEngine;
  const { phraseStart, qualities } = self.kbEngine;

  const NAMING = 100; // worth of zones that name the document; in running text a guess fits easily
  const FEW = 4; // so many syllables are a word or two; more are a sentence

  const sure = (quality) => quality >= MISTYPED;
  const twin = (quality) => quality === TWIN;
  const any = (quality) => quality > 0;
  const guess = (quality) => quality === DOUBTFUL;
  const typed = (quality) => quality >= UNMARKED;
  const exact = (quality) => quality >= EXACT;
  const begun = (quality) => quality === BEGUN;

  /** Beside a guess at a word that was typed with accents, so must its neighbour have been. */
  const besideGuess = ({ token }) => (token.written === token.folded ? typed : exact);

  const isSure = (document, slot, index) =>
    !slot.accepted.size || documentsWith(slot, index, sure).has(document);

  const stand = (zones, first, second) => zones.some((zone) => beside(zone.words, first, second));

  const isSyllable = ({ slots, number }, index) =>
    slots.length === 1 &&
    !number &&
    slots[0].token.kind === "word" &&
    !index.words.has(slots[0].token.written);

  /** Whether nothing but syllables was typed, none of which names something. */
  const areSyllables = ({ units }, index) =>
    needed(units).every((unit) => isSyllable(unit, index) && !unit.names.length);

  /** Few syllables are one word or two, most likely: đại học is no đại biểu who came to học tập. */
  const areFewWords = (document, { slots, units }, index) =>
    slots.length > 1 &&
    slots.length <= FEW &&
    needed(units).every((unit) => isSyllable(unit, index) && !isCalled(document, unit, index));

  /** Only a word that no record has, as it was typed, may be a typo of another, or one beside a word
      of a place's name: cho noi is no chỉ nói, but muong hong is Mường Hoong. */
  const guessed = ({ token }, neighbour, accented, { lexicon, places }) => {
    const { numbers, byFolded } = lexicon;
    const known = accented ? numbers.has(token.written) : byFolded.has(token.folded);
    return known && !places.all.has(neighbour.token.folded) ? sure : any;
  };

  /** Whether two slots stand side by side anywhere; in a name where a word is guessed, or only begun
      and without accents. */
  const isPair = (document, first, second, accented, index) => {
    const zones = index.fields.zones(document);
    const names = zones.filter(({ worth }) => worth >= NAMING);
    const stands = (some, left, right) =>
      stand(some, qualities(first, index, left), qualities(second, index, right));
    const left = guessed(first, second, accented, index);
    const right = guessed(second, first, accented, index);
    return (
      stands(zones, sure, accented ? sure : typed) ||
      stands(names, sure, begun) ||
      stands(names, left, besideGuess(first)) ||
      stands(names, besideGuess(second), right)
    );
  };

  /** The slots without the document's kind, which leads them: tin về phụ nữ. */
  const withoutKind = (document, slots, index) => {
    const kind = index.wordsOf(index.docs.label[document]);
    const isNamed = kind.every((word, at) => slots[at]?.accepted.get(word) >= UNMARKED);
    return isNamed ? slots.slice(kind.length) : slots;
  };

  /** Whether three syllables or more are a name, or a part of one, with one guess at most: cuu chiem binh. */
  const isInName = (document, slots, index) => {
    const guesses = slots.filter((slot) => !documentsWith(slot, index, sure).has(document));
    const stands = ({ words, length }) => phraseStart(words.slice(0, length), slots, index) >= 0;
    return slots.length > 2 && guesses.length < 2 && index.fields.heads(document).some(stands);
  };

  /** Whether a name of the document has all that was typed. */
  const isInHead = (document, { units }, index) =>
    index.fields.heads(document).some(({ words, length }) => {
      const head = words.slice(0, length);
      return needed(units).every((unit) => covered(head, unit, index)[1]);
    });

  /** Whether each syllable but xã stands beside one that it was typed beside; or, with accents, all in
      one name, and of three or more but one alone; of the name of its kind one syllable is not enough. */
  const standTogether = (document, { units, slots: all, accented }, index) => {
    const slots = withoutKind(document, all, index);
    const pairs = slots.slice(1).map((second, at) => {
      const first = slots[at];
      return (
        isPair(document, first, second, accented, index) ||
        isPair(document, second, first, accented, index)
      );
    });
    const isHeld = ({ token }, at) =>
      pairs[at - 1] || pairs[at] || index.places.leading.has(token.folded);
    const loose = slots.filter((slot, at) => !isHeld(slot, at)).length;
    if (slots.length < 2 || !loose || isInName(document, slots, index)) return true;
    if (slots.length < 3 ? !accented : loose > 1) return false;
    return isInHead(document, { units }, index);
  };

  /** A twin needs a neighbour that counts by itself, a guess one that was fully typed; and that
      in a name of the document or of its kind. */
  const hasNeighbour = (document, place, slots, index) =>
    [
      [twin, sure],
      [guess, besideGuess(slots[place])],
    ].some(([own, other]) => {
      const zones = index.fields.zones(document).filter((zone) => zone.worth >= NAMING);
      const table = qualities(slots[place], index, own);
      const [left, right] = [slots[place - 1], slots[place + 1]];
      return (
        (left && stand(zones, qualities(left, index, other), table)) ||
        (right && stand(zones, table, qualities(right, index, other)))
      );
    });

  const isProse = (document, index) => index.docs.label[document] === index.prose;

  /** Two syllables without accents, which are in any long text by chance: bo sua is no bộ sửa. */
  const isPlainPair = ({ slots, units, accented }, index) =>
    !accented && slots.length === 2 && units.every((unit) => isSyllable(unit, index));

  /** Whether nothing but chance led to a page that people wrote: two such syllables, not in its title. */
  const isByChance = (document, query, index) =>
    isPlainPair(query, index) && isProse(document, index) && !isInHead(document, query, index);

  /** Whether every word under other accents, or with a typo, has a fitting neighbour. */
  const isSound = (document, query, index) => {
    const { slots } = query;
    if (slots.length === 1) return true;
    if (areFewWords(document, query, index) && !standTogether(document, query, index)) return false;
    const isNamed = ({ names }) => names.some((name) => hasPhrase(document, name, index));
    const called = new Set(query.units.filter(isNamed).flatMap((unit) => unit.slots));
    const fits = (slot, place) =>
      isSure(document, slot, index) ||
      called.has(slot) ||
      hasNeighbour(document, place, slots, index);
    return slots.every(fits);
  };

  Object.assign(self.kbEngine, { areSyllables, isByChance, isSound });
})();
