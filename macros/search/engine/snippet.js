/* Which words of a text to mark, and which part of a long text to show. */
(() => {
  "use strict";

  const { tokenize } = self.kbVietnamese;
  const { FOLDED, phraseStart, qualities } = self.kbEngine;

  const LEAD = 4; // one part of so many of a snippet comes before its first hit

  /** Places of words that stand together as in the query: names, and pairs of typed words. */
  const together = (words, { units, slots }, index) => {
    const pairs = slots.slice(1).map((slot, place) => [slots[place], slot]);
    const places = new Set();
    for (const phrase of [...units.flatMap((unit) => unit.names), ...pairs]) {
      let start = -1;
      while ((start = phraseStart(words, phrase, index, start + 1)) >= 0) {
        phrase.forEach((_, place) => places.add(start + place));
      }
    }
    return places;
  };

  /** Places of the slots that stand nowhere beside another, by their best words in this text; a mere
      guess is marked only where nothing better is. */
  const alone = (words, { slots }, index, marked) => {
    const places = new Set();
    for (const slot of slots) {
      const table = qualities(slot, index);
      const found = words.map((word) => table[word]);
      const best = Math.max(0, ...found);
      const isMarked = found.some((quality, place) => quality && marked.has(place));
      if (isMarked || !best || (marked.size && best < FOLDED)) continue;
      found.forEach((quality, place) => quality === best && places.add(place));
    }
    return places;
  };

  /** Spans [start, end] to mark, whole words. */
  const spansOf = (text, query, index) => {
    const tokens = tokenize(text);
    const words = tokens.map((token) => index.lexicon.numbers.get(token.written) ?? 0);
    const close = together(words, query, index);
    const apart = alone(words, query, index, close);
    const isHit = (place) => close.has(place) || apart.has(place);
    const spans = [];
    for (const { start, end } of tokens.filter((_, place) => isHit(place))) {
      const last = spans[spans.length - 1];
      if (last && !text.slice(last[1], start).trim()) last[1] = end;
      else spans.push([start, end]);
    }
    return spans;
  };

  /** The text from `from` to `to` in parts, [{text, hit}, …]. */
  const cut = (text, spans, from, to) => {
    const parts = [];
    let at = from;
    for (const [start, end] of spans) {
      if (start < from || end > to) continue;
      parts.push({ text: text.slice(at, start), hit: false });
      parts.push({ text: text.slice(start, end), hit: true });
      at = end;
    }
    parts.push({ text: text.slice(at, to), hit: false });
    return parts.filter((part) => part.text);
  };

  /** Where to begin, so that most hits lie within `length`: with the text itself where that does,
      else the earliest of equals. */
  const startOf = (spans, length) => {
    const reach = length - Math.floor(length / LEAD);
    const within = (first, size) =>
      spans.filter(([start, end]) => start >= first && end <= first + size).length;
    const counts = spans.map(([start]) => within(start, reach));
    const most = Math.max(0, ...counts);
    const best = spans[counts.indexOf(most)];
    return best && within(0, length) < most ? best[0] - Math.floor(length / LEAD) : 0;
  };

  const marked = (source, query, index) => {
    const text = source.normalize("NFC");
    return cut(text, spansOf(text, query, index), 0, text.length);
  };

  /** About `length` letters around the hits; an ellipsis stands for what is left out. */
  const around = (source, length, query, index) => {
    const text = source.normalize("NFC");
    const spans = spansOf(text, query, index);
    const wanted = text.length <= length ? 0 : startOf(spans, length);
    const from = wanted <= 0 ? 0 : text.indexOf(" ", wanted - 1) + 1;
    const space = text.lastIndexOf(" ", from + length);
    const to = from + length >= text.length ? text.length : space > from ? space : from + length;
    const parts = cut(text, spans, from, to);
    if (from > 0) parts.unshift({ text: "… ", hit: false });
    if (to < text.length) parts.push({ text: " …", hit: false });
    return parts;
  };

  Object.assign(self.kbEngine, { marked, around });
})();
