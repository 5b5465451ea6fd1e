"use strict";
/* Blocks as WordprocessingML, as macros/exports/word/markup.py makes them for the files of the
   build, of the same fragments; tests/exports/test_word.py holds both against each other. */
{
  const SIGN = /([^\s-]*[\d/][^\s]*-[^\s]*|[^\s]*-[^\s]*[\d/][^\s]*)/;
  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

  const escaped = (text) => text.replace(/[&<>]/g, (letter) => ESCAPES[letter]);
  const filled = (template, marks) => template.replace(/\$\{([A-Z]+)\}/g, (_, mark) => marks[mark]);
  const made = (fragment, marks = {}) => filled(self.kbWord.fragments[fragment], marks);

  const plain = (part) => part && made("text", { TEXT: escaped(part) });
  const unbroken = (sign) =>
    sign.includes("://") ? plain(sign) : sign.split("-").map(plain).join(made("hyphen"));
  const texts = (text) => {
    const parts = text.split(SIGN); // what it matches stands between what it does not
    return parts.map((part, at) => (at % 2 ? unbroken(part) : plain(part))).join("");
  };

  const run = ({ text, bold, gap }) => {
    const looks = (bold ? made("bold") : "") + (gap ? made("gap") : "");
    return made("run", { LOOKS: looks && made("looks", { LOOKS: looks }), TEXTS: texts(text) });
  };

  const paragraph = ({ runs, style }) =>
    made("paragraph", { STYLE: style, RUNS: runs.map(run).join("") });

  const row = (fragment, cells, widths) => {
    const cell = (content, at) =>
      made("cell", { WIDTH: widths[at], PARAGRAPH: paragraph(content) });
    return made(fragment, { CELLS: cells.map(cell).join("") });
  };

  const table = ({ widths, rows, head }) => {
    const heads = head.map((text) => ({ runs: [{ text, bold: true }], style: "Cell" }));
    const first = head.length ? row("head", heads, widths) : "";
    return made("table", {
      STYLE: head.length ? "TableGrid" : "TableNormal",
      WIDTH: widths.reduce((sum, one) => sum + one, 0),
      GRID: widths.map((width) => made("column", { WIDTH: width })).join(""),
      ROWS: first + rows.map((cells) => row("row", cells, widths)).join(""),
    });
  };

  self.kbWordBody = (blocks) =>
    blocks.map((block) => ("rows" in block ? table(block) : paragraph(block))).join("");
  self.kbWordEscaped = escaped;
  self.kbWordFilled = filled;
}
