/* Dates within a text, in every spelling that macros/vietnamese/dates.py reads. */
(() => {
  "use strict";

  const SPACE = "[ \t\n\r\u00a0]";
  const GAP = `${SPACE}{1,3}`;
  const SEPARATOR = `${SPACE}?[\\/.\\-]${SPACE}?`;
  const DAY = "(?:[Nn][Gg][ÀàAa][Yy]|[Mm][ÙùỒồUuOo][Nn][Gg])",
    MONTH = "[Tt][Hh][ÁáAa][Nn][Gg]",
    YEAR = "[Nn][ĂăAa][Mm]";
  const BEFORE_YEAR = `(?:${GAP}${YEAR}${GAP}|${SEPARATOR}|${GAP})`;
  const MONTH_AND_YEAR = `${MONTH}${GAP}(?<m>[0-9]{1,2})${BEFORE_YEAR}(?<y>[0-9]{4})`;
  const DATES = [
    `(?:${DAY}${GAP})?(?<d>[0-9]{1,2})${GAP}${MONTH_AND_YEAR}`,
    MONTH_AND_YEAR,
    `(?<d>[0-9]{1,2})${SEPARATOR}(?<m>[0-9]{1,2})${SEPARATOR}(?<y>[0-9]{4})`,
    "(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})",
    `(?<m>[0-9]{1,2})${SPACE}?[\\/\\-]${SPACE}?(?<y>[0-9]{4})(?![\\/\\-]?[A-Za-zĐđ])`,
    "(?<y>[0-9]{4})-(?<m>[0-9]{2})(?![\\/\\-]?[0-9])",
  ].map((form) => new RegExp(`${form}(?![0-9])`, "uy"));
  const MAY_START_DATE = /[0-9MmNnTt]/u;

  const twoDigits = (number) => String(number).padStart(2, "0");

  const iso = (year, month, day) => {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day > 31) return "";
    return [year, month, ...(day ? [day] : [])].map(twoDigits).join("-");
  };

  /** The match of a sticky or global pattern from `position` on, or null. */
  const matchAt = (pattern, text, position) => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };

  /** The date that starts there as [ISO text, end], or null.
   * @returns {[string, number] | null}
   */
  const dateAt = (text, position) => {
    if (!MAY_START_DATE.test(text[position] ?? "")) return null;
    for (const pattern of DATES) {
      const parts = matchAt(pattern, text, position)?.groups;
      const date = parts ? iso(Number(parts.y), Number(parts.m), Number(parts.d ?? 0)) : "";
      if (date) return [date, pattern.lastIndex];
    }
    return null;
  };

  Object.assign(self.kbVietnamese, { matchAt, dateAt });
})();
