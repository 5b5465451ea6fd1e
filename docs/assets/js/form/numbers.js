/* A number that was typed with more than itself, or as no number is written here: the twin of
   macros/load/numbers.py, which hands its patterns and words over. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const has = (pattern, text) => new RegExp(pattern, "u").test(text);
  const filled = (text, values) => text.replace(/\{(\w+)\}/gu, (_, key) => values[key]);

  const respelled = (number, { blanks, english }) => {
    if (has(blanks, number)) return number.replace(/\s/gu, ".");
    if (!has(english, number)) return number;
    return number.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
  };

  const meant = (text, pattern, known) => {
    const bare = text.replace(new RegExp(known.stripped, "gu"), "");
    const match = new RegExp(known.typed, "u").exec(bare.replace(new RegExp(known.ended, "u"), ""));
    const number = match ? respelled(match[2], known) : "";
    const word = match?.[1]?.toLowerCase() ?? "";
    const key = Object.entries(known.words).find(([one]) => one === word)?.[1];
    if (!match || !has(pattern, number) || (word && !key)) return null;
    const unit = match[3].trim();
    const rest = word ? [filled(known.word, { word, key })] : [];
    return { number, rest: unit ? [...rest, filled(known.unit, { unit })] : rest };
  };

  /** The number that `text` surely means, or whose point is a comma here; "" for none; and what else is
      to be said of it. */
  const numberIn = (text, pattern) => {
    const known = self.kbForm.numbers;
    const found = meant(text, pattern, known);
    if (found) return found;
    const told = known.unclear.find(([one]) => has(one, text));
    const number = has(known.decimal, text) ? text.replace(".", ",") : "";
    return { number, rest: told ? [told[1]] : [] };
  };

  self.kbFormTools = { ...tools, numberIn };
})();
