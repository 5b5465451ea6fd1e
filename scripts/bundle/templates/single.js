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

  /* The same box as in the header of the site, with a list of its own in place of the theme's. */
  const QUERY = 2,
    MOST = 30;
  const form = document.querySelector("[data-kb-search]");
  const results = form.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const answer = self.kbSearchBox(async () => {});
  const address = (location) => {
    const [page, anchor] = location.split("#");
    return `#${page.replace(/\.html$/, "")}${anchor ? `:${anchor}` : ""}`;
  };
  // A few pages that need scripts of their own are left out of this file.
  const isInside = ({ location }) =>
    document.getElementById(address(location.split("#")[0]).slice(1));
  const entry = ({ location, title, text }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address(location);
    link.innerHTML = title; // escaped by the search box; its only markup is <mark>
    const snippet = document.createElement("p");
    snippet.innerHTML = text;
    item.append(link, snippet);
    return item;
  };
  const search = async (query) => {
    const { data } = await answer({ type: QUERY, data: query });
    if (query !== form.q.value) return; // a newer one is under way
    const hits = data.items.map(([first]) => first).filter(isInside);
    results.replaceChildren(...hits.slice(0, MOST).map(entry));
    status.textContent = query.trim() ? `${hits.length} kết quả` : "";
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
