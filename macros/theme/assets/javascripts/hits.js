"use strict";
/* Hits as the search box and the look-up page show them, and the words of a hit marked on its page.
   What comes from records is put in as text, never as HTML. */
{
  const element = self.kbElement;
  const SIGN = /^(?=.{4,32}$)(?:.*[\d/]\S*-|.*-\S*[\d/])/u;

  /** A text with its hits marked; no line parts a document's number or a span of years. */
  const marked = (parts) => {
    const nodes = [];
    let word = [];
    const end = () => {
      const kept = element("span", { class: "kb-number" }, ...word);
      nodes.push(...(SIGN.test(kept.textContent) ? [kept] : kept.childNodes));
      word = [];
    };
    for (const { text, hit } of parts)
      for (const piece of hit ? [text] : text.split(/(\s+)/u)) {
        if (hit || piece.trim()) word.push(hit ? element("mark", {}, piece) : piece);
        else {
          end();
          nodes.push(piece);
        }
      }
    end();
    return nodes;
  };
  const unparted = (fact) => fact.replaceAll(" ", "\u00a0");
  const WORD = /([\p{L}\p{N}]+)/u;
  const lower = (text) => text.normalize("NFC").toLowerCase();

  /** The hit's page, told which words led there. */
  const addressOf = ({ address, title, text }, root) => {
    const url = new URL(address, root);
    const found = [...title, ...text].filter((part) => part.hit).map((part) => lower(part.text));
    const words = new Set(found.flatMap((part) => part.split(WORD)).filter((w) => WORD.test(w)));
    if (words.size) url.searchParams.set("h", [...words].join(" "));
    return url.href;
  };

  /** One hit as an item of a list; `heading`: the element that holds its title. */
  const item = (hit, root, heading) => {
    const link = element("a", { href: addressOf(hit, root) }, ...marked(hit.title));
    const made = element("li", { class: "kb-result" });
    made.append(
      element(heading, { class: "kb-result__title" }, link),
      element(
        "p",
        { class: "kb-result__facts" },
        ...marked([{ text: hit.facts.map(unparted).join(" ·\u00a0"), hit: false }]),
      ),
      element("p", { class: "kb-result__text" }, ...marked(hit.text)),
    );
    if (hit.missing.length) {
      const words = hit.missing.map((word) => element("del", {}, word));
      made.append(element("p", { class: "kb-result__missing" }, "Không có: ", ...words));
    }
    return made;
  };

  /** What a search says of itself, each with a link to another search; `name`: the words' parameter
      in the address. */
  const notes = (given, name) =>
    given.flatMap(({ text, plain, label }) => {
      const url = new URL(location.href);
      url.searchParams.set(name, plain);
      const link = element("a", { href: url.href }, label);
      return [element("span", { class: "kb-search__note" }, `${text} `, link, ". ")];
    });

  /** A button for a search that failed. */
  const again = (search) => {
    const button = element("button", { type: "button", class: "kb-button" }, "Thử lại");
    button.addEventListener("click", () => search());
    return button;
  };

  /** @param {SearchAnswer} answer */
  const count = ({ total, lacking }) =>
    lacking
      ? `${total} kết quả; không mục nào có đủ các từ, đây là những mục gần nhất`
      : `${total} kết quả`;

  self.kbHits = { item, notes, again, count };

  const wanted = new Set(lower(new URLSearchParams(location.search).get("h") ?? "").split(" "));
  const mark = (node) => {
    const pieces = node.data.split(WORD);
    if (!pieces.some((piece) => piece && wanted.has(lower(piece)))) return;
    node.replaceWith(
      ...pieces.map((p) => (p && wanted.has(lower(p)) ? element("mark", {}, p) : p)),
    );
  };
  const article = document.querySelector("article");
  if (article && (wanted.size > 1 || !wanted.has(""))) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    for (const node of texts) if (!node.parentElement.closest("svg, script, form")) mark(node);
  }
}
