/* Dates as they are typed, and what is wrong with them. */
(() => {
  "use strict";

  const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
  const DAY_FIRST = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u;

  /** A date as documents print it in ISO form; any other text as it is. */
  const isoDate = (text) => {
    const typed = text.normalize("NFC").trim();
    const read = typed.replace(YEAR_FIRST, "$1-$2-$3");
    const [iso, end] = self.kbVietnamese.dateAt(read, 0) ?? [typed, read.length];
    return end === read.length ? iso : typed;
  };

  /** What was meant by a date that is none, so that its month or day can be told: why_no_date() of
      macros/load/scalars.py. */
  const isoLike = (text) => {
    const [, day, month, year] = DAY_FIRST.exec(text.replace(YEAR_FIRST, "$3/$2/$1")) ?? [];
    const parts = [year, month, day].filter(Boolean);
    return parts.map((number) => number.padStart(2, "0")).join("-") || text;
  };

  /** What has taken place has done so by today, as the clock here has it. */
  const isToCome = (iso) => {
    const today = new Date().toLocaleDateString("sv"); // ISO
    return `${iso}-01-01`.slice(0, today.length) > today;
  };

  /** The message of what is wrong with a date, "" for nothing, and the values of its places. */
  const dateProblem = (text, { messages, pattern, example: known }) => {
    const form = new RegExp(pattern, "u");
    const iso = isoLike(text);
    if (!form.test(iso)) return [messages.date, {}];
    const [year, month, day] = iso.split("-").map(Number);
    const example = /^(?:19|20)/u.test(iso) ? year : known;
    const values = { month, year, day, example };
    if (month !== undefined && (month < 1 || month > 12)) return [messages.month, values];
    const days = new Date(Date.UTC(2000, month ?? 1, 0)).getUTCDate();
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const last = month === 2 && !isLeap ? 28 : days;
    if (day !== undefined && (day < 1 || day > last)) return [messages.day, values];
    if (!form.test(text)) return [messages.date, {}];
    const told = isToCome(iso) ? messages.future : "";
    return [told ?? "", { day: iso.split("-").reverse().join("/") }];
  };

  self.kbFormTools = { ...self.kbFormTools, dateProblem, isoDate };
})();
