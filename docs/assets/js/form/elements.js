/* Small helpers: ids from paths, what a field is called and described by. */
(() => {
  "use strict";

  const make = self.kbElement;
  const part = (name) => document.querySelector(`[data-kb-form-${name}]`);

  const button = (label, onClick, given = {}) => {
    const element = make("button", { type: "button", class: "kb-button", ...given }, label);
    element.addEventListener("click", onClick);
    return element;
  };

  const idOf = (path) => `f-${path.replaceAll(".", "-")}`;
  const helpId = (path) => `${idOf(path)}-help`;
  const errorId = (path) => `${idOf(path)}-error`;

  const title = (field) => (field.required ? `${field.label} (bắt buộc)` : field.label);

  /** Links and places are searched by name; other values have an example to copy. */
  const hint = ({ type, example }, path) => {
    if (path === "id") return "Biểu mẫu tự đề xuất, thường không phải sửa.";
    if (type === "ref") return "Gõ vài chữ trong tên rồi chọn.";
    if (type === "place") return "Gõ vài chữ rồi chọn; nguồn có dàn ý thì phải chọn.";
    return example && type !== "choice" && type !== "bool" ? `Ví dụ: ${example}` : "";
  };

  /** What a field is for, unless that only says its label again. */
  const help = (field, path) => {
    const told = field.help === `${field.label}.` ? "" : field.help;
    const text = [told, hint(field, path)].filter(Boolean).join(" ");
    return make("p", { class: "kb-field__help", id: helpId(path) }, text);
  };

  const error = (path) => make("p", { class: "kb-field__error", id: errorId(path) });

  /** Lead to the record that is there, and to a code's page, in a tab of its own: what was typed
      stays in sight. */
  const links = ({ code, page }) => {
    const link = (href, text) => make("a", { href, target: "_blank", rel: "noopener" }, text);
    const codes = document.querySelector("[data-kb-form-codes]").dataset.kbFormCodes;
    return [
      ...(page ? [link(page, "Mở bản ghi ấy (thẻ mới)"), " "] : []),
      link(`${codes}#${code}`, "Giải thích (thẻ mới)"),
    ];
  };

  /** A labelled control with help and a place for its problem. */
  const framed = (field, path, control) =>
    make(
      "div",
      { class: "kb-field" },
      make("label", { for: idOf(path) }, title(field)),
      help(field, path),
      control,
      error(path),
    );

  /** A labelled group of controls. */
  const group = (field, path, ...children) =>
    make(
      "fieldset",
      {
        class: "kb-group",
        id: idOf(path),
        tabindex: "-1",
        "aria-describedby": `${helpId(path)} ${errorId(path)}`,
      },
      make("legend", {}, title(field)),
      help(field, path),
      ...children,
      error(path),
    );

  self.kbFormTools = {
    ...self.kbFormTools,
    button,
    error,
    errorId,
    framed,
    group,
    helpId,
    idOf,
    links,
    make,
    part,
  };
})();
