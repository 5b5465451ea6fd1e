/* The search field in the middle of the home page hands its words to the search box in the header,
   which opens when it gets the focus and reads its own value. */
(() => {
  "use strict";

  const hero = document.querySelector("[data-kb-hero]");
  const toggle = document.getElementById("__search");
  const box = document.querySelector("[data-md-component=search-query]");
  if (!hero || !box) return;

  const search = (query) => {
    if (!query.trim()) return;
    box.value = query;
    if (!toggle.checked) toggle.click();
    box.focus();
    box.dispatchEvent(new KeyboardEvent("keyup"));
  };

  hero.addEventListener("submit", (event) => {
    event.preventDefault();
    search(hero.querySelector("input").value);
  });
  for (const example of hero.querySelectorAll("[data-kb-query]")) {
    example.addEventListener("click", () => search(example.dataset.kbQuery));
  }
})();
