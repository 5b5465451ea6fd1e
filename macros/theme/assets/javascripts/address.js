"use strict";
/* What a page shows, kept in its address. Written when typing rests, for Safari takes no more than a
   hundred changes in thirty seconds, and never in the way of what is shown. */
{
  const REST_MS = 400;
  let pending = [];
  let timer = 0;

  const write = (change, step) => {
    const url = new URL(location.href); // as a relative address “//trang.html” would be a host
    const params = new URLSearchParams(url.search);
    change(params);
    const text = String(params);
    if (text === String(new URLSearchParams(url.search))) return;
    url.search = text;
    try {
      if (step) history.pushState(step, "", url.href);
      else history.replaceState(history.state, "", url.href);
    } catch {} // refused: the page goes on, its address stays
  };

  const flush = () => {
    clearTimeout(timer);
    if (pending.length) write((params) => pending.forEach((change) => change(params)));
    pending = [];
  };

  self.kbAddress = {
    read: () => new URLSearchParams(location.search),
    /** Let `change` alter the parameters when typing rests. */
    rest(change) {
      pending.push(change);
      clearTimeout(timer);
      timer = setTimeout(flush, REST_MS);
    },
    /** The same at once; with a state for the history as a step of its own, which Back undoes. */
    now(change, step) {
      flush();
      write(change, step);
    },
  };
  /** Kept for whoever comes back to this step of the history, beside its address. */
  self.kbRemember = (facts) => {
    try {
      history.replaceState({ ...history.state, ...facts }, "", location.href);
    } catch {}
  };
  addEventListener("click", flush, true);
  addEventListener("pagehide", flush);
}
