/* Sums and shares as people type them, brought to what the records print: 250tr, 52 nghìn, hơn 100 hộ,
   53,3 phần trăm. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

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
  /** @type {[string, number][]} */
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

  /** How far from a round number what is said so may be, in units of its last digit that is none: hơn
      200 is below 300.
   * @type {Map<string, [number, number]>}
   */
  const NEAR = new Map();
  for (const word of ["hơn", "trên", "quá", "hon", "tren"]) NEAR.set(word, [0, 1]);
  for (const word of ["gần", "ngót", "gan"]) NEAR.set(word, [-1, 0]);
  for (const word of ["khoảng", "chừng", "cỡ", "độ", "khoang", "chung"])
    NEAR.set(word, [-0.5, 0.5]);
  const ROUND = /^[1-9][0-9]*0$/u;

  /** Tokens without the words that only make a number round: hơn 100 hộ. The number is `around`. */
  const withoutNear = (tokens) =>
    tokens.flatMap((token, place) => {
      const isNear = (at) =>
        NEAR.has(tokens[at]?.written) &&
        tokens[at + 1]?.kind === "number" &&
        (ROUND.test(tokens[at + 1].written) || UNITS.has(tokens[at + 2]?.folded));
      if (isNear(place)) return [];
      return isNear(place - 1) ? { ...token, around: NEAR.get(tokens[place - 1].written) } : token;
    });

  const between = (folded, isMeant) =>
    folded.filter(
      (word) => /^[1-9][0-9]*(?:,[0-9]+)?$/u.test(word) && isMeant(Number(word.replace(",", "."))),
    );

  /** Numbers among the folded words of the index that who says so many thousands may mean: for 52 nghìn
      those from 51.500 to 52.999, for 52,4 nghìn from 52.350 to 52.499. */
  const inThousands = (number, folded) => {
    const [, decimals = ""] = number.split(",");
    const step = 10 ** (3 - decimals.length);
    const least = Number(shifted(number, 3));
    return between(folded, (value) => least - step / 2 <= value && value < least + step);
  };

  /** What is meant by a round number of so many zeros more, as it is printed. */
  const nearly = ({ folded: number, around }, power, folded) => {
    const at = (one, scale) => Number(shifted(one, power - scale).replace(",", "."));
    const unit = number.replace(/[1-9](?=.*[1-9])/gu, "0").replace(/[1-9]/u, "1");
    return (around ? PRINTED.slice(0, power ? PRINTED.length : 1) : []).flatMap(([word, scale]) => {
      const [value, step] = [at(number, scale), at(unit, scale)];
      const [least, most] = around.map((units) => value + units * step);
      const isMeant = (one) => least <= one && one <= most && Math.abs(one - value) < step;
      return between(folded, isMeant).map((one) => one + word);
    });
  };

  /** How else the sum or count that starts there is printed, given the folded words of the index:
      {length in tokens, names}, or null. */
  const moneyAt = (tokens, place, folded) => {
    const [number, unit, currency] = tokens.slice(place, place + 3);
    if (number.kind !== "number") return null;
    const power = unit?.kind === "word" ? UNITS.get(unit.folded) : undefined;
    const near = nearly(number, power ?? 0, folded);
    if (power === undefined && number.folded.split(",")[0].length <= LEAST_SUM)
      return number.around ? { length: 1, names: near } : null;
    const inDong = shifted(number.folded, power ?? 0);
    const names = [...PRINTED.map(([word, scale]) => shifted(inDong, -scale) + word), ...near];
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

  Object.assign(self.kbEngine, { moneyAt, withoutNear, withoutPercent });
})();
