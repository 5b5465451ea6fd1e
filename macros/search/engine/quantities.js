/* Dates, sums and shares as people type them, brought to what the records print: 27/9/21, 250tr, 52 nghìn,
   53,3 phần trăm. Only queries are read so: in a record such a spelling stays as it is. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

  const SEPARATOR = "[ ]?[\\/.\\-][ ]?";
  const SHORT_DATE = new RegExp(
    `(^|[^0-9./-])([0-9]{1,2})(${SEPARATOR})([0-9]{1,2})(${SEPARATOR})([0-9]{2})(?![0-9]|[./-][0-9])`,
    "gu",
  );
  const SHORT_MONTH =
    /(tháng|thang) +([0-9]{1,2})([ ]?[/-][ ]?| +(?:năm|nam) +)([0-9]{2})(?![0-9./-])/giu;

  const SPACED_DATE =
    /(^|[^0-9./-])(?:([0-9]{1,2}) ([0-9]{1,2}) |([0-9]{2})([0-9]{2}))((?:19|20)[0-9]{2})(?![0-9])/gu; // 27 9 2021, 27092021
  const MONTH_LETTER = /(^|[^\p{L}0-9])t\.?([0-9]{1,2})[/-]((?:[0-9]{2}){1,2})(?![0-9])/giu;

  /** tháng mười hai năm 2022; năm is a month only before another năm.
   * @type {Map<string, number>}
   */
  const MONTHS = new Map();
  for (const [at, names] of [
    ...["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"],
    ...["mười một", "mười hai|chạp"],
  ].entries())
    for (const name of names.split("|")) MONTHS.set(name, at + 1).set(fold(name), at + 1);
  const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
  const NAMED_MONTH = new RegExp(
    `(tháng|thang) +(?!(?:năm|nam) +[0-9])(${MONTH_NAMES})(?= +(?:(?:năm|nam) +)?(?:19|20)[0-9]{2}(?![0-9]))`,
    "giu",
  );

  const MONTH_OF_RANGE =
    /(tháng|thang) +([0-9]{1,2})( +(?:đến|den|tới|toi) +(?:tháng|thang) +[0-9]{1,2}(?:[ ]?[/-][ ]?| +(?:năm|nam) +))((?:19|20)[0-9]{2})/giu;

  const FULL_WIDTH = /[\uff01-\uff5e]/gu; // of a Chinese or Japanese keyboard

  const isDay = (day, month) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

  const SPACED = /(^|[^0-9.,])([1-9][0-9]{0,2}(?: [0-9]{3})+)(?![0-9])(?= +\p{L}|$)/gu;

  const ENGLISH = /(^|[^0-9.,])([1-9][0-9]{0,2}(?:,[0-9]{3}){2,})(?![0-9,])/gu; // one comma is a decimal one

  /** Dates with their signs and years of four digits, numbers without spaces, with a comma: 27/9/21 and
      27 9 2021 → 27/9/2021, tháng 9/21, T9/2021 and tháng chín 2021 → tháng 9/2021, 54 000 000 and 54,000,000 → 54000000,
      0.054 → 0,054. */
  const asPrinted = (text) =>
    text
      .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
      .replace(/(^|[^0-9.])0\.([0-9]+)(?![0-9.])/gu, "$10,$2")
      .replace(ENGLISH, (_, before, digits) => before + digits.replaceAll(",", ""))
      .replace(SPACED, (_, before, digits) => before + digits.replaceAll(" ", ""))
      .replace(SPACED_DATE, (typed, before, ...parts) => {
        const [day, month, year] = parts.slice(0, 5).filter(Boolean);
        return isDay(Number(day), Number(month)) ? `${before}${day}/${month}/${year}` : typed;
      })
      .replace(MONTH_LETTER, "$1tháng $2/$3")
      .replace(NAMED_MONTH, (_, word, name) => `${word} ${MONTHS.get(name.toLowerCase())}`)
      .replace(MONTH_OF_RANGE, "$1 $2/$4$3$4")
      .replace(SHORT_DATE, (typed, before, day, first, month, second, year) =>
        isDay(Number(day), Number(month))
          ? `${before}${day}${first}${month}${second}20${year}`
          : typed,
      )
      .replace(
        SHORT_MONTH,
        (_, word, month, between, year) => `${word} ${month}${between}20${year}`,
      );

  /** Powers of ten by the folded word after a number.
   * @type {Map<string, number>}
   */
  const UNITS = new Map(
    Object.entries({
      ...{ dong: 0, d: 0, vnd: 0, nghin: 3, ngan: 3, k: 3 },
      ...{ trieu: 6, tr: 6, trd: 6, ty: 9, tyd: 9 },
    }),
  );
  const CURRENCY = new Set(["dong", "d", "vnd"]);
  const PRINTED = [
    ["", 0],
    [" nghìn", 3],
    [" triệu", 6],
    [" tỷ", 9],
  ];
  const LEAST_SUM = 6; // digits after the first from which a bare number may be a sum in đồng

  /** Digits with the comma moved `power` places to the right: 0,25 and 9 give 250000000. */
  const shifted = (number, power) => {
    const [whole, decimals = ""] = number.split(",");
    const digits = whole + decimals;
    const at = whole.length + power;
    const padded = digits.padStart(digits.length + Math.max(0, 1 - at), "0").padEnd(at, "0");
    const cut = Math.max(1, at);
    const rest = padded.slice(cut).replace(/0+$/u, "");
    return padded.slice(0, cut).replace(/^0+(?=[0-9])/u, "") + (rest && `,${rest}`);
  };

  /** Numbers among the folded words of the index that who says so many thousands may mean: for 52 nghìn
      those from 51.500 to 52.999, for 52,4 nghìn from 52.350 to 52.499. */
  const inThousands = (number, folded) => {
    const [, decimals = ""] = number.split(",");
    const step = 10 ** (3 - decimals.length);
    const least = Number(shifted(number, 3));
    const isNear = (whole) => least - step / 2 <= whole && whole < least + step;
    return folded.filter(
      (word) => /^[1-9][0-9]{3,6}(?:,[0-9]+)?$/u.test(word) && isNear(parseInt(word, 10)),
    );
  };

  /** How else the sum or count that starts there is printed, given the folded words of the index:
      {length in tokens, names}, or null. */
  const moneyAt = (tokens, place, folded) => {
    const [number, unit, currency] = tokens.slice(place, place + 3);
    if (number.kind !== "number") return null;
    const power = unit?.kind === "word" ? UNITS.get(unit.folded) : undefined;
    if (power === undefined && number.folded.split(",")[0].length <= LEAST_SUM) return null;
    const inDong = shifted(number.folded, power ?? 0);
    const names = PRINTED.map(([word, scale]) => shifted(inDong, -scale) + word);
    const hasCurrency = power && CURRENCY.has(currency?.folded);
    if (power === 3 && !hasCurrency) names.push(...inThousands(number.folded, folded));
    return { length: power === undefined ? 1 : hasCurrency ? 3 : 2, names };
  };

  const SHARE = ["phần", "trăm"];

  /** Tokens without the words for %, which the index does not have either; numbers before them or %
      are `isShare`. */
  const withoutPercent = (tokens, text) => {
    const isSaid = (start) =>
      tokens[start]?.kind === "number" &&
      SHARE.every((word, at) => tokens[start + 1 + at]?.folded === fold(word));
    const isShare = (token, place) => isSaid(place) || /^ ?%/u.test(text.slice(token.end));
    return tokens
      .map((token, place) => (isShare(token, place) ? { ...token, isShare: true } : token))
      .filter((_, place) => !isSaid(place - 1) && !isSaid(place - 2));
  };

  Object.assign(self.kbEngine, { asPrinted, withoutPercent, moneyAt });
})();
