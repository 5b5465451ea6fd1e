/* Numbers of official documents among other words, in any spelling: 08-KL/TU, "kl 08 tu", "KL08"
   and "kết luận số 08" all name number 8 of the kind kl. The symbols of the kinds of documents
   come from the caller: index data holds them. */
(() => {
  "use strict";

  const LONGEST_NAME = 4;
  const SHORTEST_SYMBOL = 2;
  const DIGITS = /^[0-9]{1,5}$/u;
  const LISTING = new Set(["va", "voi", "hoac"]);

  /** Symbols carry no accents but đ: "từ 54" is no Tỉnh ủy. */
  const isUnaccented = (token) =>
    token.kind === "word" && token.written.replaceAll("đ", "d") === token.folded;

  /** kltu is kl and tu; null where it is no symbol and not made of two. */
  const joined = (name, known) => {
    if (known.has(name)) return [name];
    for (let cut = SHORTEST_SYMBOL; cut <= name.length - SHORTEST_SYMBOL; cut++) {
      const parts = [name.slice(0, cut), name.slice(cut)];
      if (parts.every((part) => known.has(part))) return parts;
    }
    return null;
  };

  /** Symbols that `tokens` stand for: none for "số", one for a name or abbreviation; else null. */
  const read = (tokens, known, symbols) => {
    const name = tokens.map((token) => token.folded).join(" ");
    if (symbols.has(name)) return [symbols.get(name)];
    if (tokens.length > 1) return null;
    if (name === "so") return [];
    return isUnaccented(tokens[0]) ? joined(name, known) : null;
  };

  /** The longest reading of up to LONGEST_NAME tokens: [length, symbols], or null. */
  const longest = (most, part, known, symbols) => {
    for (let length = Math.min(LONGEST_NAME, most); length > 0; length--) {
      const found = read(part(length), known, symbols);
      if (found) return [length, found];
    }
    return null;
  };

  const beginsSymbol = (token, known) =>
    isUnaccented(token) && [...known].some((symbol) => symbol.startsWith(token.folded));

  /** Symbols to the left of `position`, down to `floor`: [start, symbols]. */
  const before = (tokens, position, known, symbols, floor) => {
    let start = position,
      found = [],
      step;
    const part = (length) => tokens.slice(start - length, start);
    while ((step = longest(start - floor, part, known, symbols))) {
      found = [...step[1], ...found];
      start -= step[0];
    }
    return [start, found];
  };

  /** Whether what stands at `end` is the kind of the next number: 1089/QĐ-UBND, Kế hoạch số 37. */
  const isOfNext = (tokens, end, [length, [symbol]], found, symbols) => {
    if (![...symbols.values()].includes(symbol)) return false;
    const next = tokens[end + length];
    const number = next?.folded === "so" ? tokens[end + length + 1] : next;
    const isLater = found.length > 0 || length > 1 || symbols.has(tokens[end].folded);
    return isLater && number?.kind === "number";
  };

  /** Symbols from `position` on: [end, symbols]. */
  const after = (tokens, position, known, symbols) => {
    let end = position,
      found = [],
      step;
    const part = (length) => tokens.slice(end, end + length);
    while ((step = longest(tokens.length - end, part, known, symbols))) {
      if (isOfNext(tokens, end, step, found, symbols)) break;
      found = [...found, ...step[1]];
      end += step[0];
    }
    return [end, found];
  };

  const around = (tokens, position, known, symbols, floor) => {
    const [start, left] = before(tokens, position, known, symbols, floor);
    let [end, right] = after(tokens, position + 1, known, symbols);
    const isBegun = end === tokens.length - 1 && beginsSymbol(tokens[end], known);
    if (isBegun) right = [...right, tokens[end++].folded];
    const unique = [...new Set([...left, ...right])];
    return { numbers: [tokens[position].folded], symbols: unique, start, end };
  };

  /** Whether a number goes on with the one before it, bare or as one of the same kind: quyết định 1089
      và 707, kế hoạch 37, 52. */
  const isListed = ({ symbols, start }, last, tokens) =>
    last.symbols.length > 0 &&
    (!symbols.length || String(symbols) === String(last.symbols)) &&
    (start === last.end || (start === last.end + 1 && LISTING.has(tokens[last.end].folded)));

  /** Document numbers among `tokens`, {numbers, symbols, start, end}; `known`: the folded symbols that occur in print (a Set);
      `symbols`: the folded symbol of each kind's folded name (a Map). */
  const findDocumentNumbers = (tokens, known, symbols) => {
    const found = [];
    let position = 0;
    while (position < tokens.length) {
      const token = tokens[position];
      if (token.kind === "number" && DIGITS.test(token.folded)) {
        const last = found[found.length - 1];
        const number = around(tokens, position, known, symbols, last?.end ?? 0);
        if (last && isListed(number, last, tokens)) {
          last.numbers.push(...number.numbers);
          last.end = number.end;
        } else found.push(number);
        position = number.end;
      } else position++;
    }
    return found;
  };

  /** 8/kl/tu for a number in any spelling; empty where there is none. */
  const canonicalDocumentNumber = (text, symbols) => {
    const tokens = self.kbVietnamese.tokenize(text);
    const words = tokens.filter((token) => token.kind === "word").map((token) => token.folded);
    const [found] = findDocumentNumbers(tokens, new Set(words), symbols);
    return found ? [...found.numbers, ...found.symbols].join("/") : "";
  };

  Object.assign(self.kbVietnamese, { findDocumentNumbers, canonicalDocumentNumber });
})();
