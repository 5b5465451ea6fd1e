"use strict";
{
  const shown = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return (target && target.closest(".kb-page")) || document.getElementById("index");
  };
  const onMove = () => { document.title = shown().dataset.title; };
  addEventListener("hashchange", onMove);
  onMove();
  if (matchMedia("(prefers-color-scheme: dark)").matches) {
    document.body.dataset.mdColorScheme = "slate";
  }
}
