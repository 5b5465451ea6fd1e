"use strict";
/* Loads the page anew when the preview has a new one. Served by the preview only. */
{
  const own = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src).searchParams;
  let since = own.get("since");
  const page = decodeURIComponent(location.pathname).replace(/^\//, "") || "index.html";

  const isNew = ({ session, changed }) =>
    session !== own.get("session") || changed.includes("*") || changed.includes(page);

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const listen = async () => {
    for (;;) {
      try {
        const told = await (await fetch(`/__live?since=${since}`)).json();
        if (isNew(told)) return location.reload();
        since = told.count;
      } catch {
        await pause(1000); // the preview was stopped; it may come back
      }
    }
  };
  listen();
}
