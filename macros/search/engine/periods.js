/* Stretches of time: a part of a year (quý III/2021, cuối năm 2022) stands for its months, a range (trước
   tháng 6/2021, từ 2021 đến nay) for the dates of the index in it. */
(() => {
  "use strict";

  const QUARTERS = new Map(
    ["1", "2", "3", "4", "i", "ii", "iii", "iv"].map((name, place) => [name, place % 4]),
  );
  const YEAR = /^(?:19|20)[0-9]{2}$/u;
  const MONTH = /^([0-9]{4})-0([1-4])$/u;

  /** So many months from one on, of which that number are twelve a year. */
  const monthsFrom = (first, count) =>
    Array.from({ length: count }, (_, at) => {
      const month = first + at;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    });
  const monthsOf = (quarter, year) => monthsFrom(12 * Number(year) + 3 * quarter, 3);

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

  /** First and last month of a part of a year. */
  const PARTS = new Map(
    Object.entries({
      ...{ dau: [1, 3], giua: [5, 8], cuoi: [10, 12] },
      ...{ "nua dau": [1, 6], "nua cuoi": [7, 12], "6 thang dau": [1, 6], "6 thang cuoi": [7, 12] },
    }),
  );
  const LONGEST_PART = 3;

  const isYear = (token) => YEAR.test(token?.folded ?? "");

  /** cuối năm 2022, nửa đầu 2021, 6 tháng cuối năm 2021; cuối tháng 12/2021 is that month. */
  const partAt = (tokens, place) => {
    for (let length = LONGEST_PART; length > 0; length--) {
      const said = tokens.slice(place, place + length).map(({ folded }) => folded);
      const span = PARTS.get(said.join(" "));
      const [next, last] = tokens.slice(place + length, place + length + 2);
      if (!span || !next) continue;
      if (next.kind === "date") return { end: next, months: [next.folded] };
      const end = next.folded === "nam" ? last : next;
      const first = Number(end?.folded) * 12 + span[0] - 1;
      if (isYear(end)) return { end, months: monthsFrom(first, span[1] - span[0] + 1) };
    }
    return null;
  };

  const TIMES = new Set(["nam", "thang", "ngay"]);
  const UNTIL = new Set(["den", "toi"]);
  const ON = new Set(["nay", "di", "day", "gio"]); // tới nay, trở đi, trở lại đây

  /** The date or year that stands there, {value, at: its place}, or null. */
  const timeAt = (tokens, place) => {
    const at = place + Number(TIMES.has(tokens[place]?.folded));
    const token = tokens[at];
    return token?.kind === "date" || isYear(token) ? { value: token.folded, at } : null;
  };

  /** Dates between two, which may be lacking: of `folded`, and years where the two are years. */
  const datesBetween = (folded, from, to) => {
    const isIn = (word) =>
      /^[0-9]{4}(?:-[0-9]{2}){0,2}$/u.test(word) &&
      (word.includes("-") || ![from, to].some((one) => one.includes("-"))) &&
      (!from || word >= from) &&
      (!to || word < to || word.startsWith(to));
    return folded.filter(isIn);
  };

  /** trước tháng 6/2021, sau năm 2022, từ 2021 đến 2023, từ năm 2022 tới nay. */
  const rangeAt = (tokens, place, folded) => {
    const time = timeAt(tokens, place + 1);
    if (!time) return null;
    const { value, at } = time;
    const outside = (words) => words.filter((word) => !word.startsWith(value));
    const end = tokens[at];
    if (tokens[place].folded === "truoc")
      return { end, months: outside(datesBetween(folded, "", value)) };
    if (tokens[place].folded === "sau")
      return { end, months: outside(datesBetween(folded, value, "")) };
    if (tokens[place].folded !== "tu") return null;
    const until = UNTIL.has(tokens[at + 1]?.folded) ? timeAt(tokens, at + 2) : null;
    if (until) return { end: tokens[until.at], months: datesBetween(folded, value, until.value) };
    const open = tokens.slice(at + 1, at + 4).find((token) => ON.has(token.folded));
    return open ? { end: open, months: datesBetween(folded, value, "") } : null;
  };

  /** Tokens with each stretch of time as one date, which stands for its `months`; `folded`: the words of
      the index. */
  const withPeriods = (tokens, folded) => {
    const kept = [];
    for (let place = 0; place < tokens.length; place++) {
      const found =
        quarterAt(tokens, place) ?? partAt(tokens, place) ?? rangeAt(tokens, place, folded);
      if (!found?.months.length) kept.push(tokens[place]);
      else {
        const { end, months } = found;
        const name = `${months[0]}/${months[months.length - 1]}`;
        const { start } = tokens[place];
        kept.push({ written: name, folded: name, kind: "date", start, end: end.end, months });
        place = tokens.indexOf(end);
      }
    }
    return kept;
  };

  Object.assign(self.kbEngine, { withPeriods, YEAR });
})();
