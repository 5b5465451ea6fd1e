"use strict";
{
  const named = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text; // a broken escape in a typed address: no page is called so
    }
  };
  const target = () => document.getElementById(named(location.hash.slice(1)));
  const shown = () => target()?.closest(".kb-page") ?? document.getElementById("index");

  /* What the site's search box asks, with a list of its own. */
  const MOST = 30;
  const form = document.querySelector("[data-kb-search]");
  const results = form.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const inside = (address) => {
    const [page, anchor] = address.split("#");
    return `#${page.replace(/\.html$/, "")}${anchor ? `:${anchor}` : ""}`;
  };
  // A few pages that need scripts of their own are left out of this file.
  const isInside = (address) => document.getElementById(inside(address.split("#")[0]).slice(1));
  const answer = self.kbSearchBox(() => {}, isInside);
  const make = self.kbElement;
  const marked = (parts) => parts.map(({ text, hit }) => (hit ? make("mark", {}, text) : text));
  const entry = ({ address, title, facts, text }) => {
    const link = make("a", { href: inside(address) }, ...marked(title));
    const about = make("p", {}, facts.join(" · "));
    return make("li", {}, link, about, make("p", {}, ...marked(text)));
  };
  const search = async (query) => {
    const asked = query.trim();
    const { total, hits } = asked ? await answer({ query, count: MOST }) : { total: 0, hits: [] };
    if (query !== form.q.value) return; // a newer one is under way
    results.replaceChildren(...hits.map(entry));
    status.textContent = asked ? `${total} kết quả` : "";
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => search(form.q.value));
  form.hidden = false;

  /* Browsers without :has (Firefox before 121, Chrome before 105) would show every page. */
  document.documentElement.classList.add("kb-scripted");
  const onMove = () => {
    const page = shown();
    document.querySelector(".kb-page--shown")?.classList.remove("kb-page--shown");
    page.classList.add("kb-page--shown");
    document.title = page.dataset.title;
    const citation = page.querySelector(".kb-cite");
    if (citation && !citation.querySelector("button"))
      self.kbCite(citation, page.id.split("/").pop());
    results.replaceChildren();
    status.textContent = "";
    target()?.scrollIntoView(); // again: the results stood above it
  };
  addEventListener("hashchange", onMove);
  onMove();

  if (matchMedia("(prefers-color-scheme: dark)").matches) {
    document.body.dataset.mdColorScheme = "slate";
  }
}
