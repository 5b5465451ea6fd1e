/* One control a field, by its type; each writes what is typed into the record's values. */
(() => {
  "use strict";

  const tools = self.kbFormTools;
  const { errorId, framed, helpId, idOf, make, Picker } = tools;

  const described = (field, path) => ({
    id: idOf(path),
    "aria-describedby": `${helpId(path)} ${errorId(path)}`,
    "aria-required": field.required ? "true" : undefined,
  });

  /** Hand what is typed to `values`, and tell the form; `form` is the Form of form.js. */
  const bind = (control, values, key, path, form) => {
    control.value = values[key] ?? "";
    control.addEventListener("input", () => {
      values[key] = control.value;
      form.changed();
    });
    control.addEventListener("change", () => form.touched(path));
    control.addEventListener("blur", () => form.touched(path));
    return control;
  };

  const LINES = 3;
  const text = (field, values, key, path, form) =>
    bind(
      make("input", { type: "text", autocomplete: "off", ...described(field, path) }),
      values,
      key,
      path,
      form,
    );

  const long = (field, values, key, path, form) =>
    bind(make("textarea", { rows: LINES, ...described(field, path) }), values, key, path, form);

  const int = (field, values, key, path, form) => {
    const input = text(field, values, key, path, form);
    input.inputMode = "numeric";
    return input;
  };

  /** Dates may be typed as documents print them; leaving the field turns them into ISO. */
  const date = (field, values, key, path, form) => {
    const input = text(field, values, key, path, form);
    input.addEventListener("change", () => {
      input.value = tools.isoDate(input.value);
      input.dispatchEvent(new Event("input"));
    });
    return input;
  };

  const BOOL = [
    ["true", "Có"],
    ["false", "Không"],
  ];
  const choice = (field, values, key, path, form) => {
    const select = make("select", described(field, path));
    const given = field.choices ?? BOOL;
    if (!field.default) select.append(new Option("– chọn –", ""));
    for (const [value, label] of given) select.append(new Option(label, value));
    const known = !values[key] || given.some(([value]) => value === values[key]);
    if (!known) select.append(new Option(`${values[key]} (ngoài danh mục)`, values[key]));
    return bind(select, values, key, path, form);
  };

  const ref = (field, values, key, path, form) => {
    const options = () =>
      self.kbForm.records
        .filter(([, , kind]) => field.kinds.includes("*") || field.kinds.includes(kind))
        .map(([value, title, kind, aliases]) => ({
          value,
          text:
            field.kinds.length === 1 && field.kinds[0] !== "*"
              ? title
              : `${title} (${self.kbForm.kinds[kind].label})`,
          names: [title, ...aliases],
        }));
    return new Picker(text(field, values, key, path, form), options, form.announce).element;
  };

  const place = (field, values, key, path, form) => {
    const options = () =>
      (self.kbForm.outlines[values.id] ?? []).map(([value, label, title]) => ({
        value,
        text: `${label}: ${title}`,
        names: [label, title],
      }));
    return new Picker(text(field, values, key, path, form), options, form.announce).element;
  };

  const BY_TYPE = { text, long, int, date, choice, bool: choice, ref, place };

  /** The bare control of one value. */
  const control = (field, values, key, path, form) =>
    BY_TYPE[field.type](field, values, key, path, form);

  /** A choice of several: boxes to tick. */
  const boxes = (field, values, path, form) => {
    const box = ([value, label]) => {
      const input = make("input", { type: "checkbox", value });
      input.checked = values[field.key].includes(value);
      input.addEventListener("change", () => {
        const ticked = field.choices.filter(([key]) =>
          key === value ? input.checked : values[field.key].includes(key),
        );
        values[field.key] = ticked.map(([key]) => key);
        form.changed();
        form.touched(path);
      });
      return make("label", { class: "kb-box" }, input, ` ${label}`);
    };
    const list = make("div", { class: "kb-boxes" }, ...field.choices.map(box));
    return tools.group(field, path, list);
  };

  /** Everything for one field of a record or structure. */
  const build = (field, values, path, form) => {
    if (field.many && field.type === "choice") return boxes(field, values, path, form);
    if (field.many || field.type === "part") return tools.rows(field, values, path, form);
    return framed(field, path, control(field, values, field.key, path, form));
  };

  self.kbFormTools = { ...tools, build, control };
})();
