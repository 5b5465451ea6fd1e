/* Stretches of several dates: a day without a year (ngày 2 tháng 7, 2/7) is every such day of the index, a
   quarter or half year (quý III/2021, 6 tháng đầu năm 2022) its months. */
(() => {
  "use strict";

  const twoDigits = (number) => number.padStart(2, "0");
  const isNumber = (token) => token?.kind === "number" && /^[0-9]{1,2}$/u.test(token.written);

  /** The day that starts there, {day, month, end: place after it}, or null; "2/7" counts only after
      ngày, or where nothing else was typed. */
  const dayAt = (tokens, place, text) => {
    const isLed = tokens[place].folded === "ngay";
    const at = place + Number(isLed);
    const [day, second, third] = tokens.slice(at, at + 3);
    if (!isNumber(day)) return null;
    if (second?.folded === "thang" && isNumber(third)) return { day, month: third, end: at + 3 };
    const isAlone = isLed || tokens.length === 2;
    const isParted = isNumber(second) && /^[/-]$/u.test(text.slice(day.end, second.start));
    return isAlone && isParted ? { day, month: second, end: at + 2 } : null;
  };

  /** Tokens with each such day as one date that stands for its `months`: all dates among the folded
      words of the index; a day that none of them has is left as it is. */
  const withDays = (tokens, text, folded) => {
    const kept = [];
    for (let place = 0; place < tokens.length; ) {
      const found = dayAt(tokens, place, text);
      const name = found && `-${twoDigits(found.month.written)}-${twoDigits(found.day.written)}`;
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

  const QUARTERS = new Map(
    ["1", "2", "3", "4", "i", "ii", "iii", "iv"].map((name, place) => [name, place % 4]),
  );
  const YEAR = /^(?:19|20)[0-9]{2}$/u;
  const MONTH = /^([0-9]{4})-0([1-4])$/u;

  const monthsOf = (quarter, year) =>
    [1, 2, 3].map((month) => `${year}-${String(3 * quarter + month).padStart(2, "0")}`);

  /** quý 3 [năm] 2021, quý 3/2021: {end: its last token, months}, or null. */
  const quarterAt = (tokens, place) => {
    const [word, number, next, last] = tokens.slice(place, place + 4);
    if (!["quy", "q"].includes(word.folded) || !number) return null;
    const month = MONTH.exec(number.folded); // 3/2021 alone is March
    if (month) return { end: number, months: monthsOf(Number(month[2]) - 1, month[1]) };
    const quarter = QUARTERS.get(number.folded);
    const year = next?.folded === "nam" ? last : next;
    if (quarter === undefined || !YEAR.test(year?.folded ?? "")) return null;
    return { end: year, months: monthsOf(quarter, year.folded) };
  };

  const HALVES = new Map(Object.entries({ dau: 0, cuoi: 2 })); // the first quarter of each

  /** 6 tháng đầu năm 2022, the same as a quarter, of two. */
  const halfAt = (tokens, place) => {
    const [number, word, which, next, last] = tokens.slice(place, place + 5);
    const first = HALVES.get(which?.folded);
    if (number.folded !== "6" || word?.folded !== "thang" || first === undefined) return null;
    const year = next?.folded === "nam" ? last : next;
    if (!YEAR.test(year?.folded ?? "")) return null;
    const months = [first, first + 1].flatMap((quarter) => monthsOf(quarter, year.folded));
    return { end: year, months };
  };

  /** Tokens with each quarter and half year as one date, which stands for its `months`. */
  const withQuarters = (tokens) => {
    const kept = [];
    for (let place = 0; place < tokens.length; place++) {
      const part = quarterAt(tokens, place) ?? halfAt(tokens, place);
      if (!part) kept.push(tokens[place]);
      else {
        const { end, months } = part;
        const name = `${months[0]}/${months[months.length - 1]}`;
        const { start } = tokens[place];
        kept.push({ written: name, folded: name, kind: "date", start, end: end.end, months });
        place = tokens.indexOf(end);
      }
    }
    return kept;
  };

  Object.assign(self.kbEngine, { withDays, withQuarters, YEAR });
})();
