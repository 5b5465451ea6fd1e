/* On file:// browsers refuse workers. There, this stands in for the one worker that the theme
   asks for: same messages, same scripts, on the page's own thread. Nothing happens on http. */
(() => {
  "use strict";
  if (location.protocol !== "file:") return;

  const load = (folder, name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(name, folder).href;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`Không tải được ${name}`));
      document.head.append(script);
    });

  const loadAll = async (folder, names) => {
    for (const name of names) await load(folder, name);
  };

  // What the theme asks of a worker, and no more.
  /** @type {any} */ (self).Worker = class extends EventTarget {
    constructor(address) {
      super();
      const folder = new URL(".", new URL(address, document.baseURI));
      const engine = () => loadAll(folder, self.kbSearchScripts);
      this.answer = loadAll(folder, ["scripts.js", "box.js"]).then(() => self.kbSearchBox(engine));
      /** @type {Promise<unknown>} */
      this.last = this.answer;
    }

    postMessage(message) {
      this.last = this.last
        .then(() => this.answer)
        .then((answer) => answer(message))
        .then((data) => data && this.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate() {}
  };
})();
