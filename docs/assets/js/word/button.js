"use strict";
/* The button “Tải Word”; what makes the file is loaded when it is pressed for the first time. */
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { search } = new URL(src); // the version of all
  const NAMES = ["../vendor/fflate", "parts", "markup", "package", "page_blocks"];
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  let loading;

  const loaded = () =>
    (loading ??= Promise.all(
      NAMES.map((name) => self.kbLoad(new URL(`${name}.js${search}`, src))),
    ));

  /** A button that saves what `collect` gives, once the scripts are there. */
  self.kbWordButton = (collect, name) => {
    const given = { type: "button", class: "kb-button kb-word" };
    const button = self.kbElement("button", given, "Tải Word");
    button.addEventListener("click", async () => {
      try {
        await loaded();
        const file = self.kbWordFile(await collect());
        self.kbSave(new Blob([file], { type: TYPE }), `${name}.docx`);
      } catch {
        loading = undefined;
        button.textContent = "Không tạo được tệp Word, bấm để thử lại";
      }
    });
    return button;
  };

  const citation = document.querySelector(".kb-record .kb-cite");
  const name = location.pathname.split("/").pop().replace(".html", "");
  const row = citation?.querySelector(".kb-cite__buttons") ?? citation;
  row?.append(self.kbWordButton(() => self.kbWordOfRecord(), name));
}
