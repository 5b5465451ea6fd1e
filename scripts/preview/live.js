"use strict";
/* Loads the page anew when the preview has a new one, and says why what was saved is not shown.
   Served by the preview only. */
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const own = new URL(script.src).searchParams;
  let since = own.get("since");
  const page = decodeURIComponent(location.pathname).replace(/^\//, "") || "index.html";

  const isNew = ({ session, changed }) =>
    session !== own.get("session") || changed.includes("*") || changed.includes(page);

  const banner = document.createElement("div");
  banner.setAttribute("role", "alert");
  // The site's content security policy refuses styles as text, not those that a script sets.
  Object.assign(banner.style, {
    position: "fixed",
    inset: "auto 0 0",
    zIndex: "9",
    maxHeight: "40vh",
    overflow: "auto",
    padding: "1em",
    fontSize: "0.7rem",
    lineHeight: "1.5",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    color: "#fff",
    background: "#8c1d18",
  });
  document.body.append(banner);

  const tell = (refused) => {
    banner.textContent = refused;
    banner.hidden = !refused;
  };

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  // A browser opens six connections to one server: a tab that nobody sees may not hold one of them.
  const change = () =>
    new Promise((resolve) =>
      document.addEventListener("visibilitychange", resolve, { once: true }),
    );

  const listen = async () => {
    for (;;) {
      while (document.hidden) await change();
      const hidden = new AbortController();
      change().then(() => hidden.abort());
      try {
        const { signal } = hidden;
        const told = await (await fetch(`/__live?since=${since}`, { signal })).json();
        if (isNew(told)) return location.reload();
        since = told.count;
        tell(told.refused);
      } catch {
        if (!hidden.signal.aborted) await pause(1000); // the preview was stopped; it may come back
      }
    }
  };
  tell(script.dataset.refused);
  listen();
}
