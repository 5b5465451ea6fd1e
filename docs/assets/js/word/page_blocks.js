"use strict";
/* What a page says as blocks for Word: a record's page from its elements, a list of hits. */
{
  const NOTICE = "Phiếu tra cứu, không thay văn bản gốc";
  const LEFT_OUT =
    "nav, svg, button, script, form, details:not(.kb-more--list, .kb-checks details), summary, [hidden], " +
    "[role=status], .kb-hidden, .kb-press, .kb-onward, .kb-chronicled, .kb-neighbours, .kb-record__marks";
  const APART = "p, li, dt, dd, div, ul, ol, dl, .kb-value, .kb-note, .kb-kind"; // what stands by itself
  const FACTS = [2800, 6555];
  const MOST_ROWS = 300;
  const HITS = [680, 4200, 3000, 6407];

  const isElement = (/** @type {Node} */ node) => node.nodeType === Node.ELEMENT_NODE;

  /** What is read there, without controls and what only a screen reader tells. */
  const read = (node) => {
    if (!isElement(node)) return node.textContent ?? "";
    if (node.matches(LEFT_OUT)) return "";
    const words = [...node.childNodes].map(read).join("");
    return node.matches(APART) ? `\n${words}\n` : words;
  };

  const said = (element) =>
    read(element)
      .replace(/[ \t\n]+/g, " ")
      .trim();
  /** Of an item, whose parts stand apart by style only. */
  const apart = (element) =>
    [...element.childNodes]
      .map(said)
      .filter(Boolean)
      .join(" ")
      .replace(/ (?=[.,;:)])/g, "");
  const text = (words, style = "Normal", bold = false) => ({
    runs: [{ text: words, bold }],
    style,
  });
  const cell = (words) => text(words, "Cell");

  const facts = (list) => {
    const rows = [...list.querySelectorAll("dt")].map((term) => {
      const values = [...term.parentElement.querySelectorAll("dd")].flatMap((value) => {
        const parts = [...value.querySelectorAll(".kb-value")];
        return (parts.length ? parts : [value]).map(said);
      });
      return [text(said(term), "Cell", true), cell(values.join("; "))];
    });
    return { widths: FACTS, rows, head: [] };
  };

  const table = (element) => {
    const rows = [...element.querySelectorAll("tr")].map((row) => [...row.children].map(said));
    const count = Math.max(...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, () => Math.floor(9355 / count));
    const full = (row) => widths.map((_, at) => row[at] ?? "");
    const [head, ...others] = rows.map(full);
    return { widths, head, rows: others.map((row) => row.map(cell)) };
  };

  /** Blocks of an element and all in it, in their order. */
  const blocks = (element) => {
    if (element.matches(LEFT_OUT) || !said(element)) return [];
    if (element.matches("h2")) return [text(said(element), "Heading1")];
    if (element.matches("h3, h4")) return [text(said(element), "Heading2")];
    if (element.matches("dl")) return element.querySelector("dt") ? [facts(element)] : [];
    if (element.matches("table")) return [table(element)];
    if (element.matches("li")) return [text(`- ${apart(element)}`, "Item")];
    if (element.matches("p, pre, blockquote, figcaption")) return [text(said(element))];
    return [...element.children].flatMap(blocks);
  };

  const origin = () => {
    const edition = said(document.querySelector(".kb-footer p") ?? document.body);
    const address = location.protocol === "file:" ? "" : ` ${location.href.split("#")[0]}`;
    return text(`${edition}${address}`, "Small");
  };

  /** A file says first what it is, and last where it is from. */
  const file = (title, lies, inner) => {
    const head = [text(NOTICE, "Subtitle"), text(title, "Title")];
    return { title, lies, blocks: [...head, ...inner, origin()] };
  };

  self.kbWordOfRecord = () => {
    const record = document.querySelector(".kb-record");
    const heading = record.querySelector("h1");
    const title = said(heading);
    const parts = [...record.children].filter((part) => !part.contains(heading)).flatMap(blocks);
    const mark = record.querySelector(".kb-record__marks :not(.kb-status--verified)");
    const value = record.querySelector("p.kb-record__value");
    const first = [value, mark].flatMap((part) => (part ? text(said(part), "Normal", true) : []));
    return file(title, "portrait", [...first, ...parts]);
  };

  const joined = (parts) => parts.map((part) => part.text).join("");

  /** The first MOST_ROWS hits, also those that the look-up page does not show yet. `request` is what is
      asked there, `chips` the list of its conditions. */
  self.kbWordOfHits = async (request, chips) => {
    // An asker of its own: a click before the page's first answer must not outrun that.
    const answer = await self.kbAsker()({ ...request, count: MOST_ROWS });
    if (!answer || answer.failed) throw new Error("no answer");
    const { hits, total } = answer;
    const title = "Kết quả tra cứu";
    const words = request.query.trim();
    const conditions = [...chips.children].map(said);
    const asked = [words && `“${words}”`, ...conditions].filter(Boolean).join("; ");
    const shown = hits.length < total ? `${hits.length} mục đầu trong ${total}` : `${total} mục`;
    const about = text(`${asked || "Mọi mục"}: ${shown}.`);
    const rows = hits.map((hit, at) =>
      [String(at + 1), joined(hit.title), hit.facts.join(" · "), joined(hit.text)].map(cell),
    );
    const table = { widths: HITS, head: ["STT", "Tên", "Loại, ngày", "Nội dung"], rows };
    return file(title, "landscape", [about, table]);
  };
}
