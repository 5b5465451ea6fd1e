"use strict";
/* Buttons that copy a record's citation, and the same citation as BibTeX and CSL-JSON, made of the
   marks in its prose: written into the pages they were a twelfth of the offline bundle. */
{
  const published = location.protocol.startsWith("http");
  const address = location.origin + location.pathname;

  const element = (tag, className, text) =>
    Object.assign(document.createElement(tag), { className, textContent: text });

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

  const bibtex = ({ id, title, issuers, date, site, note }) => {
    const fields = {
      title: `{${title}}`,
      author: issuers.map((issuer) => `{${issuer}}`).join(" and "),
      date,
      howpublished: site,
      note,
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

  /* Opened from a file there is no clipboard; selecting the text is the next best thing. */
  const copy = async (text, source, told) => {
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = "Đã chép.";
    } catch {
      getSelection().selectAllChildren(source);
      told.textContent = "Hãy bấm Ctrl+C để chép phần đã chọn.";
    }
  };

  /* Furnishes a record's section .kb-cite; `id` is the record's. */
  self.kbCite = (section, id) => {
    const prose = section.querySelector("p");
    const buttons = element("p", "kb-cite__buttons", "");
    const told = element("span", "kb-note", "");
    told.setAttribute("role", "status");
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not copied.
    const button = (label, source, text = () => source.innerText) => {
      const made = element("button", "kb-button", label);
      made.type = "button";
      made.addEventListener("click", () => copy(text(), source, told));
      return made;
    };
    if (published) {
      const today = new Date().toLocaleDateString("vi-VN");
      prose.append(` Địa chỉ: ${address}, truy cập ngày ${today}.`);
    }
    buttons.append(button("Chép trích dẫn", prose));
    if (navigator.clipboard) buttons.append(button("Chép liên kết", prose, () => location.href));
    buttons.append(told);
    section.append(buttons);

    const citation = citationOf(section, id);
    for (const [name, format] of Object.entries({ BibTeX: bibtex, "CSL-JSON": csl })) {
      const details = document.createElement("details");
      const source = element("pre", "", format(citation));
      details.append(element("summary", "", name), source, button(`Chép ${name}`, source));
      section.append(details);
    }
  };
}
