/* Runs inside the pages of the accessibility walk, after axe-core; see axe.py. */
{
  const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
  const judged = new Set();

  /* All that decides how the text of an element stands out, from its ground up. What is placed
     outside the flow may lie over anything; its class tells where its style sheet puts it. */
  const look = (element, above = "") => {
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, textShadow } = style;
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, textShadow];
    if (style.position !== "static") own.push(style.position, element.className);
    return above.endsWith(own.join()) ? above : `${above}|${own.join()}`;
  };

  const hasText = ({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  /* What the page's texts look like, with one element each; without what axe has judged before. */
  const unjudged = () => {
    const looks = new Map();
    const found = new Map();
    for (const element of document.querySelectorAll("body, body *")) {
      looks.set(element, look(element, looks.get(element.parentElement)));
      if (!element.checkVisibility({ visibilityProperty: true }) || !hasText(element)) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const text = [looks.get(element), color, fontSize, fontWeight].join(" ");
      if (!judged.has(text) && !found.has(text)) found.set(text, element);
    }
    return found;
  };

  const run = async (scope, scheme, options) => {
    const settings = { resultTypes: ["violations"], preload: false, iframes: false, ...options };
    return (await axe.run(scope, settings)).violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`,
    );
  };

  const judgeColours = async (scheme) => {
    const looks = unjudged();
    if (!looks.size) return [];
    const faults = await run({ include: [...looks.values()] }, scheme, { runOnly: COLOUR_RULES });
    if (!faults.length) for (const text of looks.keys()) judged.add(text);
    return faults;
  };

  /* Every fault of the page as it stands: wider than the window, all rules of these tags, and
     colours in both schemes. */
  self.kbFaults = async (tags) => {
    document.body.dataset.mdColorScheme = "default";
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) return [`${scrollWidth} px wide`];
    const rules = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));
    const faults = await run(document, "default", { runOnly: tags, rules });
    faults.push(...(await judgeColours("default")));
    document.body.dataset.mdColorScheme = "slate";
    return [...faults, ...(await judgeColours("slate"))];
  };

  const LIKE = 2; // of what holds the same kinds of elements, so many are judged
  const PARTS = "aside, details, dl, div, footer, header, li, nav, ol, p, section, table, tr, ul";
  const KEPT = ".kb-crumbs, :has(main, h1)"; // what axe asks of every page
  const DRAWN = "[data-kb-results] a, html:not(:has([data-kb-results]))";
  const everywhere = new Map();

  /* What covering.py tells elements apart by. */
  const kindOf = (one) =>
    [one.localName, one.getAttribute("class"), ...one.getAttributeNames().sort()]
      .concat(one.getAttribute("role"), one.getAttribute("type"))
      .join(" ");

  /* Takes out, of siblings that differ in words only, all but the first ones; of parts of pages also
     where others like them stood before, in this page or another one of this window. */
  self.kbThin = (parent) => {
    const siblings = new Map();
    for (const child of [...parent.children]) {
      const kinds = new Set([child, ...child.querySelectorAll("*")].map(kindOf));
      const look = `${kindOf(parent)} > ${[...kinds].join()}`;
      const seen = child.matches(PARTS) && !child.matches(KEPT) ? everywhere : siblings;
      seen.set(look, (seen.get(look) ?? 0) + 1);
      if (seen.get(look) > LIKE) child.remove();
      else kbThin(child);
    }
  };

  /* Writes another page into this window, at its own address and with its own scripts, so that axe
     need not be compiled again for each page. */
  self.kbOpen = async (address) => {
    history.replaceState(null, "", address);
    const html = await (await fetch(address)).text();
    await new Promise((loaded) => {
      document.open();
      addEventListener("load", loaded, { once: true });
      document.write(html);
      document.close();
    });
    // What is thinned is written to no more.
    while (!document.querySelector(DRAWN)) await new Promise((again) => setTimeout(again, 20));
    kbThin(document.body);
  };
}
