/* Places of the source as its readers name them: mục III.4, chú thích 4 mục 12, tin số 12 ở chú thích 5.
   macros/search/documents.py has them as single words of the index (@iii.4, @ct4.12). */
(() => {
  "use strict";

  const ITEM =
    "(?:,?\\s+(?:m[ụu]c|s[ốo]|đo[ạa]n|doan|[ýy]|g[ạa]ch [đd][ầa]u d[òo]ng)\\s+(?<item>[0-9]{1,2}))?";
  const SECTION = `(?:m[ụu]c|ph[ầa]n)\\s+(?<section>[ivx]{1,4}|[0-9])(?<within>(?:\\.[0-9]{1,2}){0,3})`;
  const BEFORE =
    "(?:(?:m[ụu]c|s[ốo]|th[ứu])\\s+(?<before>[0-9]{1,2})\\s+(?:(?:[ởo]|c[ủu]a|trong)\\s+)?)?";
  const NOTE = `${BEFORE}(?:ch[úu] th[íi]ch|ghi ch[úu])\\s+(?:s[ốo]\\s+)?(?<note>[0-9]{1,2})(?<under>\\.[0-9]{1,2})?`;
  const PLACE = new RegExp(
    `(?<lead>^|[^\\p{L}])(?:${SECTION}|${NOTE})${ITEM}(?![\\p{L}0-9])`,
    "giu",
  );
  const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

  /** The names of the place in the index; of a section in digits all that may be meant: 3.1 is III.1 and
      IV.3.1. */
  const namesOf = ({ section, within, item, before, note, under }, known) => {
    const last = item ? `.${item}` : "";
    if (note) return [`@ct${note}${under ?? (before ? `.${before}` : last)}`];
    const rest = within + last;
    if (!/[0-9]/u.test(section)) return [`@${section.toLowerCase()}${rest}`];
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
