/* Documents by their number alone: whoever has the kind of one wrong (chỉ thị 08, công văn 1089). */
(() => {
  "use strict";

  const { needed } = self.kbEngine;

  const MEASURES = new Set("nam thang ngay quy tuan dot ky xa thon lang ho nguoi".split(" ")); // kế hoạch 5 năm

  /** A unit with a document's number, whatever its kind is. */
  const ofAnyKind = ({ slots, number, ...unit }, { numbered }) => {
    const isBody = (folded) => number.symbols.includes(folded) && !numbered.isKind(folded);
    const isKind = ({ token }) => token.kind === "word" && !isBody(token.folded);
    const told = slots.map((slot) =>
      isKind(slot) ? { ...slot, accepted: new Map(), isOther: true } : slot,
    );
    return { ...unit, slots: told, number: { ...number, ofAnyKind: true }, weights: null };
  };

  /** The query without the kinds that it gives its documents; null where it gives none. */
  const withoutKinds = (query, index) => {
    const hasKind = ({ number }, at) =>
      number?.symbols.some((symbol) => index.numbered.isKind(symbol)) &&
      !MEASURES.has(query.units[at + 1]?.slots[0].token.folded);
    if (!query.units.some(hasKind)) return null;
    const units = query.units.map((unit, at) =>
      hasKind(unit, at) ? ofAnyKind(unit, index) : unit,
    );
    return { ...query, units, slots: needed(units).flatMap((unit) => unit.slots) };
  };

  self.kbEngine.withoutKinds = withoutKinds;
})();
