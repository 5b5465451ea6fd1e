"use strict";
/* Asks the search, which works in a worker. Of what one asker asks, only the newest counts: while an
   answer is on its way one question waits, and a newer one takes its place. */
{
  const SLOW_MS = 300;
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const home = new URL(`../search/worker.js${new URL(src).search}`, src); // of the same version
  const waiting = new Map();
  let worker = null;
  let last = 0;

  const settle = (id, answer) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };

  const start = () => {
    const made = new Worker(home);
    made.addEventListener("message", ({ data }) => settle(data.id, data));
    made.addEventListener("error", () => {
      made.terminate();
      worker = null; // the next question tries again
      for (const id of [...waiting.keys()]) settle(id, { failed: true });
    });
    return made;
  };

  const post = (request) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker ??= start();
      worker.postMessage({ ...request, id: last });
    });

  /** A function from a request (macros/search/browser/desk.js) to its answer; null if outrun. An answer
      that takes long is told of, in words, to `tell`. */
  self.kbAsker = (tell = () => {}) => {
    let running = false;
    let next = null;
    const ask = async (request) => {
      if (running) {
        next?.resolve(null);
        return new Promise((resolve) => {
          next = { request, resolve };
        });
      }
      running = true;
      const answer = await post(request);
      running = false;
      if (!next) return answer;
      const { request: newer, resolve } = next;
      next = null;
      ask(newer).then(resolve);
      return null;
    };
    return async (request) => {
      const slow = setTimeout(tell, SLOW_MS, "Đang tải…");
      const answer = await ask(request);
      clearTimeout(slow);
      return answer;
    };
  };
}
