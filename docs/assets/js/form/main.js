/* The form's buttons. Nothing of the form shows before this last script has run. */
(() => {
  "use strict";

  const { copy, download, drop, Form, openNewFile, part } = self.kbFormTools;
  const form = new Form();
  const tell = (text) => {
    part("status").textContent = text;
  };

  /** A button that hands the file on, once its problems are mended. */
  const handsOn = (name, work) =>
    part(name)?.addEventListener("click", async () => {
      if (form.summarise()) tell(await work());
    });

  handsOn("copy", () => copy(form.yaml, part("yaml")));
  handsOn("download", () => download(form.yaml, form.file));
  handsOn("open", () =>
    openNewFile(part("open").dataset.kbFormOpen, form.path, form.yaml, part("yaml")),
  );

  /* Enter in a field is no way to send anything. */
  part("fields")
    .closest("form")
    .addEventListener("submit", (event) => event.preventDefault());

  part("clear").addEventListener("click", () => {
    if (!confirm(part("clear").dataset.ask)) return;
    drop(form.kind);
    form.start(form.kind);
    tell("Đã xóa bản nháp.");
  });
})();
