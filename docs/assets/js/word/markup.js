"use strict";
/* Blocks as WordprocessingML, as macros/exports/word/markup.py makes them for the files of the
   build; tests/exports/test_word.py holds both against each other. */
{
  const SIGN = /([^\s-]*[\d/][^\s]*-[^\s]*|[^\s]*-[^\s]*[\d/][^\s]*)/;
  const HYPHEN = "<w:noBreakHyphen/>";
  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

  const escaped = (text) => text.replace(/[&<>]/g, (letter) => ESCAPES[letter]);
  const plain = (text) => text && `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

  const texts = (text) => {
    const parts = text.split(SIGN); // what it matches stands between what it does not
    const made = (part, at) => (at % 2 ? part.split("-").map(plain).join(HYPHEN) : plain(part));
    return parts.map(made).join("");
  };

  const run = ({ text, bold, gap }) => {
    const look = (bold ? "<w:b/>" : "") + (gap ? '<w:highlight w:val="yellow"/>' : "");
    return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${texts(text)}</w:r>`;
  };

  const paragraph = ({ runs, style }) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(run).join("")}</w:p>`;

  const row = (cells, widths, settings) => {
    const made = cells.map(
      (cell, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`,
    );
    return `<w:tr><w:trPr>${settings}</w:trPr>${made.join("")}</w:tr>`;
  };

  const table = ({ widths, rows, head }) => {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const settings =
      `<w:tblStyle w:val="${head.length ? "TableGrid" : "TableNormal"}"/>` +
      `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`;
    const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
    const heads = head.map((text) => ({ runs: [{ text, bold: true }], style: "Cell" }));
    const first = head.length ? row(heads, widths, "<w:cantSplit/><w:tblHeader/>") : "";
    const others = rows.map((cells) => row(cells, widths, "<w:cantSplit/>")).join("");
    const begun = `<w:tbl><w:tblPr>${settings}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
    return `${begun}${first}${others}</w:tbl>`;
  };

  self.kbWordBody = (blocks) =>
    blocks.map((block) => ("rows" in block ? table(block) : paragraph(block))).join("");
  self.kbWordEscaped = escaped;
}
