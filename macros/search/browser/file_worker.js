/* On file:// browsers refuse workers. There, this stands in for the one worker that asker.js makes:
   same messages, same scripts, on the page's own thread. Nothing happens on http. */
(() => {
  "use strict";
  if (location.protocol !== "file:") return;

  const loadFrom = (folder) => (names) =>
    Promise.all(names.map((name) => self.kbLoad(new URL(name, folder))));

  // What asker.js asks of a worker, and no more.
  /** @type {any} */ (self).Worker = class extends EventTarget {
    constructor(address) {
      super();
      const loadAll = loadFrom(new URL(".", address));
      const { search } = new URL(address); // the version of all, which the page named
      this.answer = loadAll([`scripts.js${search}`, `box.js${search}`]).then(() =>
        self.kbSearchBox(loadAll),
      );
    }

    async postMessage(message) {
      try {
        const reply = await (await this.answer)(message);
        const data = { ...reply, id: message.id };
        // Not at once: what is found and what is drawn are a task each, as with a worker.
        setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
      } catch {
        this.dispatchEvent(new Event("error"));
      }
    }

    terminate() {}
  };
})();
