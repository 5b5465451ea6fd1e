/* From matching documents to an order. Whole numbers only: an order that rounding could change is
   none. Every number was set by the quality test; tests/search/test_constants.py has, of each, a query
   that is answered otherwise without it. */
(() => {
  "use strict";

  const { EXACT, UNMARKED, beside, covered, qualities, isTime } = self.kbEngine;

  const WEIGHT_SHARE = 2; // lunr's score, in tenths, is divided by this
  /* All units are in a name of the document; the share of that name that they cover; the share of
     the units that are in it. */
  const WHOLE_NAME = 400,
    COVERED_NAME = 580,
    PART_OF_NAME = 200;
  const ALIAS_TENTHS = 9;
  const OTHER_ORDER_TENTHS = 7;
  const OWN_DATE = 300,
    OWN_KIND = 410,
    ASKED_KIND = 2000; // ai asks for a person
  const FIRST_RANK = 10;
  /* What one more word is worth: it outweighs most niceties. */
  const MATCHED = 1000,
    WEAK_TENTHS = 2; // của, là

  /** Worth of all neighbours in the query that are neighbours in the document. */
  const neighbours = (document, { slots }, index) => {
    let total = 0;
    for (let place = 0; place < slots.length - 1; place++) {
      const first = qualities(slots[place], index),
        second = qualities(slots[place + 1], index);
      let best = 0;
      for (const { worth, words } of index.fields.zones(document)) {
        if (worth * EXACT > best) best = Math.max(best, worth * beside(words, first, second));
      }
      total += Math.floor(best / EXACT);
    }
    return total;
  };

  /** Tenths that a name counts: in full where its words stand in the order of the query. */
  const order = (found) => {
    const starts = found.map(([places]) => Math.min(...places));
    const isRising = starts.every((start, place) => !place || starts[place - 1] <= start);
    return isRising ? 10 : OTHER_ORDER_TENTHS;
  };

  /** How well the query and a name of the document cover each other. */
  const nameScore = (head, query, index) => {
    const all = query.units.map((unit) => ({ unit, found: covered(head.words, unit, index) }));
    const counted = all.filter(({ unit, found }) => !unit.weak || found[1]);
    const units = counted.map(({ unit }) => unit);
    const found = counted.map(({ found }) => found);
    const matched = found.filter(([, quality]) => quality).length;
    const part = Math.floor((PART_OF_NAME * matched) / all.length);
    if (matched < units.length) return part;
    const inside = new Set(found.flatMap(([places]) => [...places]));
    const size = [...inside].filter((place) => place < head.length).length;
    const share = Math.floor((COVERED_NAME * size * units.length) / (head.length * all.length));
    const whole = WHOLE_NAME + share;
    const worst = Math.min(...found.map(([, quality]) => quality));
    return part + Math.floor((whole * worst * order(found)) / 100);
  };

  const bestName = (document, query, index) => {
    const scores = index.fields
      .heads(document)
      .map((head, place) =>
        Math.floor((nameScore(head, query, index) * (place ? ALIAS_TENTHS : 10)) / 10),
      );
    return Math.max(0, ...scores);
  };

  /** A bonus for a document whose own date was asked for. */
  const dated = (document, { slots }, index) => {
    const own = index.dates(document);
    const wanted = slots.filter(({ token }) => token && isTime(token));
    const met = wanted.filter(({ token: { written, months } }) =>
      (months ?? [written]).some((period) =>
        own.some((date) => date === period || date.startsWith(`${period}-`)),
      ),
    );
    return OWN_DATE * met.length;
  };

  /** A bonus for a document whose kind was asked for: "phóng sự dê", "báo cáo". */
  const ofKind = (document, { slots }, index) => {
    const label = index.wordsOf(index.docs.label[document]);
    const starts = slots.slice(0, Math.max(0, slots.length - label.length + 1)).keys();
    const named = [...starts].some((start) =>
      label.every((word, place) => slots[start + place].accepted.get(word) >= UNMARKED),
    );
    return named ? OWN_KIND : 0;
  };

  /** A bonus for a document of a kind that the query asks for: "ai", "bao nhiêu". */
  const answers = (document, { kinds }, index) =>
    kinds.size && index.labels(document).some((label) => kinds.has(label)) ? ASKED_KIND : 0;

  /** What it is worth that the document has the unit. */
  const worthOf = (document, { weak, slots }, found) => {
    if (!found.has(document)) return 0;
    return weak ? Math.floor((MATCHED * WEAK_TENTHS) / 10) : MATCHED * slots.length;
  };

  /** The score of a document by what its words weigh, and `more`. */
  const summed = (document, { units }, weights, index, more) => {
    let weight = 0,
      worth = 0;
    weights.forEach((found, at) => {
      weight += found.get(document);
      worth += worthOf(document, units[at], found);
    });
    const total = Math.floor(weight / WEIGHT_SHARE) + more;
    return worth + Math.floor((total * index.docs.rank[document]) / FIRST_RANK);
  };

  /** The least that the document scores: without reading where its words stand. */
  const least = (document, query, weights, index) =>
    summed(document, query, weights, index, answers(document, query, index));

  /** The document's score; `weights` has one entry a unit of the query, `near` is what its
      neighbours are worth. */
  const score = (document, query, weights, index, near) =>
    summed(
      document,
      query,
      weights,
      index,
      near +
        bestName(document, query, index) +
        dated(document, query, index) +
        ofKind(document, query, index) +
        answers(document, query, index),
    );

  Object.assign(self.kbEngine, { FIRST_RANK, answers, least, neighbours, score });
})();
