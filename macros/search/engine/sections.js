/* Places of the source as its readers name them: mục III.4, chú thích 4 mục 12, tin số 12 ở chú thích 5.
   macros/search/documents.py has them as single words of the index (@iii.4, @ct4.12). */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

  /** How items of a list are counted, with and without accents.
   * @type {Map<string, number>} */
  const ORDINALS = new Map();
  for (const [at, words] of [
    ...["nhất|một", "hai|nhì", "ba", "tư|bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
  ].entries())
    for (const word of words.split("|")) ORDINALS.set(word, at + 1).set(fold(word), at + 1);
  const WORDS = [...ORDINALS.keys()].join("|");
  const ITEM =
    "(?:,?\\s+(?:(?:m[ụu]c|s[ốo]|đo[ạa]n|doan|[ýy]|g[ạa]ch(?: [đd][ầa]u d[òo]ng)?)(?:\\s+th[ứu])?|th[ứu])\\s+" +
    `(?<item>[0-9]{1,2}(?:\\.[0-9]{1,2})*|${WORDS}|cu[ốo]i(?: c[ùu]ng)?))?(?:,?\\s+(?<nth>${WORDS})\\s+l[àa])?`;
  const SECTION =
    "(?:(?:m[ụu]c|ph[ầa]n)\\s+(?<section>[ivx]{1,4}|[0-9])(?<within>(?:\\.[0-9]{1,2}){0,3})|" +
    "(?<bare>[ivx]{1,4})(?<inner>(?:\\.[0-9]{1,2}){1,3}))";
  const BEFORE =
    "(?:(?:m[ụu]c|s[ốo]|th[ứu])\\s+(?<before>[0-9]{1,2})\\s+(?:(?:[ởo]|c[ủu]a|trong)\\s+)?)?";
  const NOTE = `${BEFORE}(?:ch[úu] th[íi]ch|ghi ch[úu]|footnote)\\s+(?:s[ốo]\\s+)?(?<note>[0-9]{1,2})(?<under>\\.[0-9]{1,2})?`;
  const PLACE = new RegExp(
    `(?<lead>^|[^\\p{L}])(?:${SECTION}|${NOTE})${ITEM}(?![\\p{L}0-9])`,
    "giu",
  );
  const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

  /** “.4” of what an item is called by: 4, tư, 3.2; the last of those `under` it. */
  const numberOf = (item, under, known) => {
    if (!item) return "";
    if (!/^cu[ốo]i/iu.test(item)) return `.${ORDINALS.get(item.toLowerCase()) ?? item}`;
    const within = known.filter((name) => name.startsWith(`${under}.`));
    const numbers = within
      .map((name) => Number(name.slice(under.length + 1)))
      .filter(Number.isInteger);
    return numbers.length ? `.${Math.max(...numbers)}` : "";
  };

  /** The names of the place in the index; of a section in digits all that may be meant: 3.1 is III.1 and
      IV.3.1. */
  const namesOf = (groups, known) => {
    const { section = groups.bare, within = groups.inner, item, nth, before, note, under } = groups;
    const inside = (name) => {
      const at = name + numberOf(item, name, known);
      return at + numberOf(nth, at, known);
    };
    if (note)
      return [under || before ? `@ct${note}${under ?? `.${before}`}` : inside(`@ct${note}`)];
    if (!/[0-9]/u.test(section)) return [inside(`@${section.toLowerCase()}${within}`)];
    const rest = inside(within);
    const isMeant = (name) => name === `@${ROMAN[section]}${rest}` || isItem(name, section + rest);
    return known.filter(isMeant);
  };

  const isItem = (name, number) => !name.startsWith("@ct") && name.endsWith(`.${number}`);

  /** Tokens with each such place as one that stands for its `months`, as a date does; a section that the
      source has not is left as it was typed. `folded`: the words of the index. */
  const withSections = (tokens, text, folded) => {
    const places = [...text.matchAll(PLACE)];
    if (!places.length) return tokens;
    const known = folded.filter((word) => word.startsWith("@"));
    return places.reduce((kept, { 0: whole, index, groups }) => {
      const months = namesOf(groups, known).filter((name) => known.includes(name));
      if (!months.length && !groups.note) return kept;
      const [start, end] = [index + groups.lead.length, index + whole.length];
      const name = months[0] ?? whole;
      const typed = kept.filter((token) => token.start >= start && token.end <= end); // titles have it so
      const place = { written: name, folded: name, kind: "place", start, end, months, typed };
      const before = kept.filter((token) => token.end <= start);
      return [...before, place, ...kept.filter((token) => token.start >= end)];
    }, tokens);
  };

  self.kbEngine.withSections = withSections;
})();
