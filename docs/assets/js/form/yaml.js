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
  const WIDTH = 96;
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

  const filled = (text, width) => {
    const [first, ...others] = text.split(" ");
    const lines = [first];
    for (const word of others) {
      const line = `${lines[lines.length - 1]} ${word}`;
      if (line.length > width) lines.push(word);
      else lines[lines.length - 1] = line;
    }
    return lines;
  };

  /** A value's lines: `column` letters stand before it, `indent` before what is below. A text too
      long for the first is filled below, as `placed` of macros/write/yaml_text.py has it. */
  const placed = (value, type, column, indent) => {
    const line = scalar(value, type);
    const isTidy = value === value.split(/\s+/u).join(" ") && value.includes(" ");
    if (column + line.length <= WIDTH || !isTidy) return [line];
    return [">-", ...filled(value, WIDTH - indent)];
  };

  /** The lines of a structure's fields, or of a record's, which stand at `column`. */
  const linesOf = (fields, values, column) =>
    fields.flatMap((field) => entry(field, values[field.key], column));

  const item = (field, value, column) =>
    field.type === "part"
      ? linesOf(field.fields, value, column)
      : placed(value, field.type, column, column);

  const single = (field, value, column) => {
    const key = `${field.key}: `;
    return indented(placed(value, field.type, column + key.length, column + 2), key);
  };

  const entry = (field, value, column) => {
    if (isBlank(value) || value === field.default) return [];
    if (!field.many && field.type !== "part") return single(field, value, column);
    const given = value.filter((one) => !isBlank(one));
    const lines = field.many
      ? given.flatMap((one) => indented(item(field, one, column + 4), "- "))
      : item(field, given[0], column + 2);
    return [`${field.key}:`, ...lines.map((line) => `  ${line}`)];
  };

  /** The whole file. */
  const yaml = (fields, values) =>
    linesOf(fields, values, 0)
      .map((line) => `${line}\n`)
      .join("");

  self.kbFormTools = { ...self.kbFormTools, isBlank, scalar, yaml };
})();
