"use strict";
/* The list of pages on narrow screens: the theme opens it by a box that no key reaches. A button
   takes its place; the list takes the focus, Escape and leaving it close it. */
{
  const toggle = document.getElementById("__drawer");
  const button = document.querySelector("[data-kb-drawer]");
  const menu = document.querySelector(".md-sidebar--primary");

  const onChange = () => {
    button.setAttribute("aria-expanded", String(toggle.checked));
    if (toggle.checked) (menu.querySelector("[aria-current]") ?? menu.querySelector("a")).focus();
    else if (menu.contains(document.activeElement)) button.focus();
  };
  button.addEventListener("click", () => toggle.click());
  toggle.addEventListener("change", onChange);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && toggle.checked) toggle.click();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    const inside = relatedTarget && menu.contains(/** @type {Node} */ (relatedTarget));
    if (relatedTarget && !inside && toggle.checked) toggle.click();
  });
}
