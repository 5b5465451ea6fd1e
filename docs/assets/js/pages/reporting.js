/* Telling a mistake: the text to send grows as its parts are filled in. Whoever comes from a record
   (?trang=its-address&ten=its-title) finds the page filled in. Nothing is sent from here. */
(() => {
  "use strict";

  const form = document.querySelector("[data-kb-report]");
  const [told, status] = [form.querySelector("pre"), form.querySelector("[role=status]")];
  const parts = [...form.querySelectorAll("textarea")];

  const from = new URLSearchParams(location.search);
  const address = from.get("trang");
  /* On disk a whole address would be that of somebody's folder. */
  const isPublished = location.protocol.startsWith("http");
  const whole = isPublished && address ? new URL(`../${address}`, location.href).href : address;
  if (address) parts[0].value = `${from.get("ten") ?? ""}\n${whole}`.trim();

  const tell = () => {
    const edition = document.querySelector(".kb-footer p").textContent;
    const lines = parts.map((part) => `${part.dataset.line}: ${part.value.trim()}`);
    told.textContent = ["Báo chỗ sai", ...lines, edition].join("\n");
  };
  form.addEventListener("input", tell);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    tell();
    status.textContent = await self.kbCopy(told.textContent, told, "Đã chép, hãy dán vào thư.");
  });
  tell();
  form.hidden = false;
  form.parentElement.querySelector("ol").hidden = true; // the fields say the same
})();
