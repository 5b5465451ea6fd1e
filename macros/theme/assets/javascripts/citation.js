"use strict";
/* Buttons that copy a record's citation, and a document's also as BibTeX and CSL-JSON, made of the
   marks in its prose: written into the pages they were a twelfth of the offline bundle. */
{
  const published = location.protocol.startsWith("http");
  const address = location.origin + location.pathname;

  const citationOf = (section, id) => {
    const texts = (selector) => [...section.querySelectorAll(selector)].map((e) => e.textContent);
    const page = section.closest("article");
    return {
      id,
      isDocument: page.querySelector(".kb-record--document") !== null,
      title: page.querySelector("h1").textContent,
      issuers: texts("[data-kb-issuer]"),
      date: section.querySelector("time")?.dateTime,
      site: document.querySelector("[data-kb-site]").textContent,
      note: `Rút từ ${texts("[data-kb-origin]")[0]}`,
    };
  };

  /* Ten letters mean something to LaTeX; a bare % would make a comment of the rest. */
  const LATEX = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  const latex = (text) =>
    text.replace(/[\\{}%&#_$~^]/g, (letter) => LATEX[letter] ?? `\\${letter}`);

  const bibtex = ({ id, title, issuers, date, site, note }) => {
    const fields = {
      title: `{${latex(title)}}`,
      author: issuers.map((issuer) => `{${latex(issuer)}}`).join(" and "),
      date,
      howpublished: latex(site),
      note: latex(note),
      url: published && address,
    };
    const lines = Object.entries(fields)
      .filter(([, value]) => value)
      .map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@misc{${id},\n${lines.join("")}}`;
  };

  /* JSON leaves out what is undefined. */
  const csl = ({ id, isDocument, title, issuers, date, site, note }) =>
    JSON.stringify(
      {
        id,
        type: isDocument ? "document" : "webpage",
        title,
        "container-title": site,
        language: "vi",
        note,
        author: issuers.length ? issuers.map((literal) => ({ literal })) : undefined,
        issued: date ? { "date-parts": [date.split("-").map(Number)] } : undefined,
        URL: published ? address : undefined,
      },
      null,
      2,
    );

  /* Furnishes a record's section .kb-cite; `id` is the record's. */
  self.kbCite = (section, id) => {
    const prose = section.querySelector("p");
    const buttons = self.kbElement("p", { class: "kb-cite__buttons" });
    const told = self.kbElement("span", { class: "kb-note", role: "status" });
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not copied.
    const button = (label, source, text = () => source.innerText) => {
      const made = self.kbElement("button", { class: "kb-button", type: "button" }, label);
      made.addEventListener("click", async () => {
        told.textContent = await self.kbCopy(text(), source);
      });
      return made;
    };
    if (published) {
      const today = new Date().toLocaleDateString("vi-VN");
      prose.append(` Địa chỉ: ${address}, truy cập ngày ${today}.`);
    }
    buttons.append(button("Chép trích dẫn", prose));
    if (navigator.clipboard) buttons.append(button("Chép liên kết", prose, () => location.href));
    const printed = document.querySelector("[data-kb-print]");
    if (printed) buttons.append(printed);
    buttons.append(told);
    section.append(buttons);

    if (!section.closest("article").querySelector(".kb-record--document, .kb-record--source"))
      return;
    const citation = citationOf(section, id);
    const others = self.kbElement(
      "details",
      {},
      self.kbElement("summary", {}, "Dạng BibTeX, CSL-JSON"),
    );
    for (const [name, format] of Object.entries({ BibTeX: bibtex, "CSL-JSON": csl })) {
      const source = self.kbElement("pre", {}, format(citation));
      others.append(source, button(`Chép ${name}`, source));
    }
    section.append(others);
  };
}
