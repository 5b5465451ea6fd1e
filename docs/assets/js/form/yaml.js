/* From what was typed to a record's file, as `kb.py check` wants it: keys in the models' order,
   blank fields and defaults left out, quotes where YAML would read something else. */
(() => {
  "use strict";

  /* A plain word: starts with a letter or digit, holds no control or odd space character. */
  const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;
  /* What YAML 1.1 takes for a number, a time or a date, and some that it would not. */
  const NUMBER_LIKE = /^\d[\d\s_.,:xXa-fA-FoOtTzZ+-]*$/u;
  const WORDS = /^(?:y|n|yes|no|true|false|on|off|null)$/iu;
  const BREAKS = /:(?: |$)| #| $/u;
  /* Valid in JSON, but ends of lines or refused in YAML. */
  const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu;
  const UNQUOTED = { date: /^\d{4}(?:-\d{2}){0,2}$/u, int: /^-?\d+$/u, bool: /^(?:true|false)$/u };

  const escaped = (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`;
  const quoted = (text) => JSON.stringify(text).replace(UNPRINTABLE, escaped);

  const isPlain = (text) =>
    PLAIN.test(text) && !NUMBER_LIKE.test(text) && !WORDS.test(text) && !BREAKS.test(text);

  const scalar = (text, type) =>
    UNQUOTED[type]?.test(text) || isPlain(text) ? text : quoted(text);

  /** Whether nothing was filled in: a text, a list or a structure. */
  const isBlank = (value) => {
    if (typeof value === "string") return value.trim() === "";
    return Object.values(value ?? {}).every(isBlank);
  };

  const indented = (lines, first) => lines.map((line, at) => (at ? "  " : first) + line);

  /** The lines of a structure's fields, or of a record's. */
  const linesOf = (fields, values) => fields.flatMap((field) => entry(field, values[field.key]));

  const item = (field, value) =>
    field.type === "part" ? linesOf(field.fields, value) : [scalar(value, field.type)];

  const entry = (field, value) => {
    if (isBlank(value) || value === field.default) return [];
    if (!field.many && field.type !== "part") return [`${field.key}: ${scalar(value, field.type)}`];
    const given = value.filter((one) => !isBlank(one));
    const lines = field.many
      ? given.flatMap((one) => indented(item(field, one), "- "))
      : item(field, given[0]);
    return [`${field.key}:`, ...lines.map((line) => `  ${line}`)];
  };

  /** The whole file. */
  const yaml = (fields, values) =>
    linesOf(fields, values)
      .map((line) => `${line}\n`)
      .join("");

  self.kbFormTools = { ...self.kbFormTools, isBlank, scalar, yaml };
})();
