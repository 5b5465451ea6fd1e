/* Dates and numbers as people type them, brought to what the records print: 27/9/21, 54,000,000, Dec 2022.
   Only queries are read so: in a record such a spelling stays as it is. */
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

  const SHORT_WORD = /(^|[^\p{L}])thg\.?(?= *[0-9])/giu; // as telephones write it
  const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const ENGLISH_MONTH =
    /(^|[^\p{L}0-9])(?:([0-9]{1,2}) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: ([0-9]{1,2})(?:st|nd|rd|th)?,)? ((?:19|20)[0-9]{2})(?![0-9])/giu;
  const DASH = /(^| )g[ạa]ch(?: [đd][ầa]u d[òo]ng)?(?= +th[ứu] )/giu; // nguyên nhân gạch thứ 2 is the second

  const ENGLISH_SURE =
    /(?:^|\s)(?:what|which|who|how|when|where|why|there|with|of|about)(?:\s|$)/iu; // no syllables
  const ENGLISH_ASKED = new Map(
    Object.entries({
      "how many": "bao nhiêu",
      "number of": "bao nhiêu",
      "how much": "bao nhiêu",
      who: "ai",
      why: "vì sao",
    }),
  );
  const ENGLISH_FRAME =
    /(^|\s)(how many|number of|how much|who|why|what|which|how|when|where|there|with|of|about|the|an?|is|are|was|were|does|did|to|on|in|at|by|for|from|and|this|that|main|site|page|been|has|have)(?=\s|$|\?)/giu;

  /** Without the words that frame an English question: how many poor households are there. */
  const withoutEnglish = (text) =>
    ENGLISH_SURE.test(text) && /^[\p{ASCII}]*$/u.test(text)
      ? text.replace(
          ENGLISH_FRAME,
          (_, before, word) => before + (ENGLISH_ASKED.get(word.toLowerCase()) ?? ""),
        )
      : text;

  const FULL_WIDTH = /[\uff01-\uff5e]/gu; // of a Chinese or Japanese keyboard

  const isDay = (day, month) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

  const SPACED = /(^|[^0-9.,])([1-9][0-9]{0,2}(?: [0-9]{3})+)(?![0-9])(?= +\p{L}|$)/gu;

  const ENGLISH = /(^|[^0-9.,])([1-9][0-9]{0,2}(?:,[0-9]{3}){2,})(?![0-9,])/gu; // one comma is a decimal one

  /** Dates with their signs and years of four digits, numbers without spaces, with a comma: 27/9/21 and
      27 9 2021 → 27/9/2021, tháng 9/21, T9/2021 and tháng chín 2021 → tháng 9/2021, 54 000 000 and 54,000,000 → 54000000,
      0.054 → 0,054. */
  const asPrinted = (text) =>
    withoutEnglish(text)
      .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
      .replace(/(^|[^0-9.])0\.([0-9]+)(?![0-9.])/gu, "$10,$2")
      .replace(ENGLISH, (_, before, digits) => before + digits.replaceAll(",", ""))
      .replace(SPACED, (_, before, digits) => before + digits.replaceAll(" ", ""))
      .replace(SPACED_DATE, (typed, before, ...parts) => {
        const [day, month, year] = parts.slice(0, 5).filter(Boolean);
        return isDay(Number(day), Number(month)) ? `${before}${day}/${month}/${year}` : typed;
      })
      .replace(ENGLISH_MONTH, (_, before, first, name, second, year) => {
        const month = `${ENGLISH_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1}/${year}`;
        return before + (first || second ? `${first ?? second}/${month}` : `tháng ${month}`);
      })
      .replace(SHORT_WORD, "$1tháng")
      .replace(DASH, "$1")
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

  self.kbEngine.asPrinted = asPrinted;
})();
