/* Days without a year (ngày 2 tháng 7, 2/7): all dates of the index on such a day. With the year in words it
   is that one day. */
(() => {
  "use strict";

  const twoDigits = (number) => number.padStart(2, "0");
  const isNumber = (token) => token?.kind === "number" && /^[0-9]{1,2}$/u.test(token.written);

  const MONTHS = 12;
  const LEADING = new Set(["ngay", "hom"]); // hôm 2/7

  /** The day that starts there, {day, month, year: where it is said, end: place after it}, or null; "2/7"
      counts only after ngày, or where nothing else was typed. */
  const dayAt = (tokens, place, text) => {
    const isLed = LEADING.has(tokens[place].folded);
    const at = place + Number(isLed);
    const [day, second, third] = tokens.slice(at, at + 3);
    if (!isNumber(day)) return null;
    if (second?.folded === "thang" && isNumber(third)) {
      const [word, year] = tokens.slice(at + 3, at + 5);
      const isOf = word?.folded === "nam" && /^(?:20)?[0-9]{2}$/u.test(year?.folded ?? "");
      const own = isOf ? { year: year.folded.padStart(4, "20"), end: at + 5 } : { end: at + 3 };
      return { day, month: third, ...own };
    }
    const isAlone = isLed || tokens.length === 2 || day.written > MONTHS; // 29-4 is no count
    const isParted = isNumber(second) && /^[/-]$/u.test(text.slice(day.end, second.start));
    return isAlone && isParted ? { day, month: second, end: at + 2 } : null;
  };

  /** Tokens with each such day as one date that stands for its `months`: all dates among the folded
      words of the index; a day that none of them has is left as it is. */
  const withDays = (tokens, text, folded) => {
    const kept = [];
    for (let place = 0; place < tokens.length; ) {
      const found = dayAt(tokens, place, text);
      const day = found && `-${twoDigits(found.month.written)}-${twoDigits(found.day.written)}`;
      const name = found && (found.year ?? "") + day;
      const months = name ? folded.filter((word) => word.endsWith(name)) : [];
      if (!found || !months.length) {
        kept.push(tokens[place]);
        place += 1;
        continue;
      }
      const { start } = tokens[place];
      const { end } = tokens[found.end - 1];
      kept.push({ written: name, folded: name, kind: "date", start, end, months });
      place = found.end;
    }
    return kept;
  };

  Object.assign(self.kbEngine, { withDays });
})();
