/* Where the form's values come from: a draft on this device, or the page's address. */
(() => {
  "use strict";

  const { blank, isoDate } = self.kbFormTools;
  const MOST_ROWS = 50;

  const nameOf = (kind) => `kb-form.${kind}`;

  /** Storage may be off, full or forbidden; then there is no draft, and the form says so. */
  const save = (kind, values) => {
    try {
      localStorage.setItem(nameOf(kind), JSON.stringify(values));
      return true;
    } catch {
      return false;
    }
  };

  const drop = (kind) => {
    try {
      localStorage.removeItem(nameOf(kind));
    } catch {
      /* nothing was kept */
    }
  };

  const isText = (value) => typeof value === "string";

  /** What of `stored` fits the fields: a draft may be older than the models. */
  const conform = (fields, stored) => {
    const values = blank(fields);
    for (const field of fields) {
      const given = stored?.[field.key];
      if (!Array.isArray(values[field.key])) {
        if (isText(given)) values[field.key] = given;
      } else if (Array.isArray(given)) {
        values[field.key] =
          field.type === "part"
            ? given.map((one) => conform(field.fields, one))
            : given.filter(isText);
      }
    }
    return values;
  };

  const draft = (kind, fields) => {
    try {
      return conform(fields, JSON.parse(localStorage.getItem(nameOf(kind))));
    } catch {
      return blank(fields);
    }
  };

  /** One value of the address: number=12/QĐ-UBND, issuers=ubnd-huyen, source.0.at=I.
   * @type {(fields: any[], values: any, path: string[], value: string) => void}
   */
  const apply = (fields, values, [key, ...rest], value) => {
    const field = fields.find((one) => one.key === key);
    if (!field) return;
    if (field.type === "part") {
      const at = Number(rest[0] ?? NaN);
      if (!(Number.isInteger(at) && at >= 0 && at < MOST_ROWS)) return;
      while (values[key].length <= at) values[key].push(blank(field.fields));
      apply(field.fields, values[key][at], rest.slice(1), value);
    } else if (field.many) {
      if (!values[key].includes(value)) values[key].push(value);
    } else values[key] = field.type === "date" ? isoDate(value) : value;
  };

  const KIND = "loai";
  /** The kind that the address names, if it is one. */
  const kindInAddress = () => {
    const kind = new URLSearchParams(location.search).get(KIND);
    return Object.keys(self.kbForm.kinds).includes(kind) ? kind : "";
  };

  /** Whether the address fills anything in. */
  const isFilledIn = () =>
    [...new URLSearchParams(location.search).keys()].some((key) => key !== KIND);

  /** Put the address's values over the draft's, then leave only the kind in the address: what is
      typed from here on must survive a reload. */
  const applyAddress = (fields, values) => {
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (key !== KIND) apply(fields, values, key.split("."), value);
    }
  };

  const setAddress = (kind) => {
    const query = new URLSearchParams({ [KIND]: kind });
    history.replaceState(history.state, "", `?${query}${location.hash}`);
  };

  self.kbFormTools = {
    ...self.kbFormTools,
    applyAddress,
    draft,
    drop,
    isFilledIn,
    kindInAddress,
    save,
    setAddress,
  };
})();
