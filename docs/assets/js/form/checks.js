/* The checks of single fields, while typing. Sentences and limits come from Python (data.js), so
   that the form and `kb.py check` say the same. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const SHOWN = 60;
  const INTEGER = /^-?(?:0|[1-9]\d{0,17})$/u;

  /* A message is its sentence and the code that explains it. */
  const filled = ([sentence, code], values) => [
    sentence.replace(/\{(\w+)\}/gu, (whole, key) => values[key] ?? whole),
    code,
  ];
  const problem = (path, message, values, blocks = true) => {
    const [sentence, code] = filled(message, values);
    return { path, message: sentence, code, blocks };
  };
  const shown = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

  const records = new Map(self.kbForm.records.map((record) => [record[0], record]));

  const date = (text, field) => {
    const [message, values] = tools.dateProblem(text, field);
    return message && filled(message, values);
  };

  const int = (text, { messages, limits }) => {
    if (!INTEGER.test(text)) return messages.type;
    return Number(text) < (limits?.minimum ?? -Infinity) ? messages.small : "";
  };

  const choice = (text, { choices, messages }) =>
    choices.some(([key]) => key === text) ? "" : (messages.choice ?? messages.form);

  /* The record that is being written may cite itself, as a source does. */
  let own = "";
  const ref = (text, { kinds, messages }) => {
    if (text === own) return "";
    const record = records.get(text);
    if (!record) return messages.unknown;
    if (kinds.includes("*") || kinds.includes(record[2])) return "";
    return filled(messages.kind, { kind: self.kbForm.kinds[record[2]].label.toLowerCase() });
  };

  const place = (text, { messages }, row) => {
    const outline = self.kbForm.outlines[row.id] ?? [];
    if (!outline.length || outline.some(([at]) => at === text)) return "";
    return filled(messages.place, { source: row.id });
  };

  const markup = (text, field) => {
    for (const [name, pattern, flags] of self.kbForm.markup) {
      const found = new RegExp(pattern, flags).exec(text);
      if (found) {
        const values = { field: field.name, markup: name, value: found[0].trim().slice(0, 40) };
        return filled(self.kbForm.messages.markup, values);
      }
    }
    return "";
  };

  const letters = (text, field) => {
    const { encoding, foreign, invisible, odd } = self.kbForm.messages;
    const hidden = tools.invisible(text),
      other = tools.foreign(text);
    const values = {
      field: field.name,
      value: other,
      code: tools.codePoint(hidden || other || " "),
    };
    const old = tools.oldEncoding(text);
    if (old) return filled(encoding, { field: field.name, value: old });
    if (hidden) return filled(invisible, values);
    if (other) return filled(foreign, values);
    const letter = tools.odd(text);
    const told = { field: field.name, value: letter, code: letter && tools.codePoint(letter) };
    return letter && filled(odd, told);
  };

  const form = (value, { pattern, messages }) => {
    if (!messages.number) return messages.form;
    const { number: example, rest } = tools.numberIn(value, pattern);
    const values = { example, rest: rest.map((one) => `; ${one}`).join("") };
    return filled(example ? messages.number : messages.form, values);
  };

  /* What is said of a value that fits a pattern, but of a record of one type. */
  const doubt = (text, { doubts = [] }, row) => {
    for (const [pattern, flags, message, unless] of doubts) {
      const found = row.type !== unless && new RegExp(pattern, flags).exec(text);
      if (found) return filled(message, { value: found[1] ?? text });
    }
    return "";
  };

  const text = (value, field, row) => {
    const length = [...value].length;
    if (field.pattern && !new RegExp(field.pattern, "u").test(value)) return form(value, field);
    if (length > (field.limits?.maxLength ?? Infinity))
      return filled(field.messages.long, { length });
    return letters(value, field) || markup(value, field) || doubt(value, field, row);
  };

  const BY_TYPE = { text, long: text, date, int, choice, ref, place, bool: () => "" };

  /** Problems of one value: [{ path, message, code, blocks }]. A link to a record that is not there
      yet blocks nothing: the other record may come with the same pull request. Nor does what
      `kb.py check` only warns of. */
  const ofValue = (value, field, path, row) => {
    const message = BY_TYPE[field.type](value, field, row);
    const isWarning = self.kbForm.warnings.includes(message[1]);
    const blocks = message !== field.messages?.unknown && !isWarning;
    return message ? [problem(path, message, { value: shown(value) }, blocks)] : [];
  };

  const missing = (field, path, row) => {
    const message =
      field.type === "place" && self.kbForm.outlines[row.id]?.length
        ? filled(field.messages.no_place, { source: row.id })
        : field.required && field.messages.missing;
    return message ? [problem(path, message, {})] : [];
  };

  const ofField = (field, value, path, row) => {
    if (tools.isBlank(value)) return missing(field, path, row);
    if (typeof value === "string") return ofValue(value, field, path, row);
    return value.flatMap((one, at) => {
      if (tools.isBlank(one)) return [];
      const here = field.type === "choice" ? path : `${path}.${at}`;
      return field.type === "part"
        ? ofFields(field.fields, one, here)
        : ofValue(one, field, here, row);
    });
  };

  const ofFields = (fields, values, path) =>
    fields.flatMap((field) =>
      ofField(field, values[field.key], path ? `${path}.${field.key}` : field.key, values),
    );

  const pathOf = (id) => `data/${self.kbForm.kinds[records.get(id)[2]].folder}/${id}.yml`;

  /** What is wrong with an id of good form. */
  const ofId = ({ id }) => {
    const told = self.kbForm.unusable.find(([pattern]) => new RegExp(pattern, "u").test(id));
    if (told) return [problem("id", told[1], { value: id })];
    return records.has(id)
      ? [problem("id", self.kbForm.messages.duplicate, { value: id, path: pathOf(id) })]
      : [];
  };

  /** The number and year of a document that has its record, which is led to; a new id would only
      make it one of two. */
  const known = (values) => {
    const { number: value } = values;
    const id = value ? tools.proposal(values, records) : "";
    if (records.get(id)?.[2] !== "document") return [];
    const { known: message } = self.kbForm.messages;
    const told = problem("number", message, { value, path: pathOf(id) }, id === values.id);
    return [{ ...told, page: `../${self.kbForm.kinds.document.address}/${id}.html` }];
  };

  /** All problems of a record, in the order of its fields. */
  const problems = (fields, values) => {
    own = values.id;
    const found = ofFields(fields, values, "");
    const told = known(values);
    return [...(told.some(({ blocks }) => blocks) ? [] : ofId(values)), ...found, ...told];
  };

  self.kbFormTools = { ...tools, problems, records };
})();
