/* The search field in the middle of the home page hands its words to the search in the header. */
(() => {
  "use strict";

  const hero = document.querySelector("[data-kb-hero]");
  if (!hero) return;

  const search = (query) => {
    if (query.trim()) self.kbSearchFor(query);
  };

  hero.addEventListener("submit", (event) => {
    event.preventDefault();
    search(hero.querySelector("input").value);
  });
  for (const example of hero.querySelectorAll("[data-kb-query]")) {
    example.addEventListener("click", () => search(example.dataset.kbQuery));
  }
})();
