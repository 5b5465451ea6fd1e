/* The documents that carry an official number, found by number and symbols. */
(() => {
  "use strict";

  const { canonicalDocumentNumber } = self.kbVietnamese;
  const { distance } = self.kbEngine;

  const SHORTEST_NEAR = 3; // digits: of two, any number is one slip from every other

  class Numbered {
    /** `printed` and `kinds` of each document; `symbols` by the name of a kind: kết luận → kl. */
    constructor(printed, kinds, symbols) {
      this.symbols = symbols;
      this.known = new Set(symbols.values());
      this.all = printed.flatMap((text, document) => {
        const canonical = text && canonicalDocumentNumber(text, symbols);
        if (!canonical) return [];
        const [number, ...own] = canonical.split("/");
        own.forEach((symbol) => this.known.add(symbol));
        return [{ document, number, own: [...own, symbols.get(kinds[document]) ?? ""] }];
      });
    }

    /** Documents with one of the numbers and its symbols; else with symbols that begin so ("ct 05" finds
        05/CTr); else, where the number may be unfinished, those that it begins. `ofAnyKind`: whatever kind
        was typed. */
    find({ numbers, symbols, begun, ofAnyKind }) {
      const wanted = ofAnyKind ? symbols.filter((symbol) => !this.isKind(symbol)) : symbols;
      return numbers.flatMap((number) => this.findOne(number, wanted, begun && !ofAnyKind));
    }

    isKind(symbol) {
      return [...this.symbols.values()].includes(symbol);
    }

    /** Documents with the symbols whose number is one slip from one of these. */
    near({ numbers, symbols }) {
      const isNear = ({ number, own }) =>
        symbols.every((symbol) => own.includes(symbol)) &&
        numbers.some((one) => one.length >= SHORTEST_NEAR && distance(one, number, 1) === 1);
      return this.all.filter(isNear).map(({ document }) => document);
    }

    findOne(number, symbols, begun) {
      const has = ({ own }) => symbols.every((symbol) => own.includes(symbol));
      const begins = ({ own }) =>
        symbols.every((symbol) => own.some((one) => one.startsWith(symbol)));
      const same = this.all.filter((one) => one.number === number);
      let found = same.filter(has);
      if (!found.length) found = same.filter(begins);
      if (!found.length && begun) {
        const beginning = number.replace(/^0+/u, "");
        found = this.all.filter((one) => one.number.startsWith(beginning) && has(one));
      }
      return found.map(({ document }) => document);
    }
  }

  Object.assign(self.kbEngine, { Numbered });
})();
