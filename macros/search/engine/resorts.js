/* What is asked where nothing else is found: most of a long query, then all of it but one word. */
(() => {
  "use strict";

  const { Reading, needed, withoutGuesses } = self.kbEngine;

  const LEAST_LEFT = 4; // words of what is left

  /** Most of a long query. */
  const askMost = (plain, index, add) => {
    const sure = new Reading(withoutGuesses(plain), index);
    add(sure, sure.partial(true), false);
  };

  /** A word or a number that may be left out: no name, no date, no number of a document. */
  const isDroppable = ({ names, number, slots: [{ token }, ...others] }) =>
    !names.length &&
    !number?.symbols.length &&
    !others.length &&
    ["word", "number"].includes(token.kind);

  /** All but one word, where the others stand together: a verb that no record has, a number that is wrong. */
  const askWithoutOne = (plain, index, add) => {
    const query = withoutGuesses(plain);
    const units = needed(query.units);
    for (const dropped of units.filter(isDroppable)) {
      const left = query.units.map((unit) => (unit === dropped ? { ...unit, weak: true } : unit));
      const slots = needed(left).flatMap((unit) => unit.slots);
      if (slots.length < LEAST_LEFT) continue;
      const reading = new Reading({ ...query, units: left, slots }, index);
      const { start, end } = dropped.slots[0].token;
      const missing = [query.text.slice(start, end)];
      const close = reading.complete().filter((hit) => reading.isClose(hit));
      add(
        reading,
        close.map((hit) => ({ ...hit, missing })),
        false,
      );
    }
  };

  Object.assign(self.kbEngine, { askMost, askWithoutOne });
})();
