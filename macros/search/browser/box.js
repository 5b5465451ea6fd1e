/* The engine behind a function: it loads what a request needs and asks again, one after the other.
   desk.js says what a request and its answer hold. */
(() => {
  "use strict";

  /** On file:// the page's own thread does it all, and has other things to do between two steps. */
  const pause = () => new Promise((done) => setTimeout(done));

  /** A function that answers requests; `load` brings scripts. `isInside`: whether an address may be
      a hit, for a page that has everything loaded. */
  self.kbSearchBox = (load, isInside = null) => {
    let engine = null;
    let wasBroken = false;

    const start = async () => {
      // A cache may have kept the names of an older edition, whose parts are gone.
      if (wasBroken) await load([`scripts.js?${Date.now()}`]);
      if (wasBroken || !self.kbSearch) await load(self.kbSearchScripts);
      let made;
      for (made of self.kbEngine.creating(self.kbSearch)) await pause();
      engine = made;
      wasBroken = false;
    };

    /** Resolves to false where they cannot be loaded, or bring nothing new. */
    const bring = async (parts, before) => {
      if (String(parts) === String(before)) return false;
      try {
        await (parts ? load(parts.map((name) => `parts/${name}.js`)) : start());
        return true;
      } catch {
        return false;
      }
    };

    const attempt = (request) => {
      if (!engine) return { missing: null };
      try {
        return { answer: new self.kbDesk(engine, isInside).answer(request) };
      } catch (error) {
        const { parts } = /** @type {{ parts?: string[] }} */ (error);
        if (!parts) throw error;
        return { missing: parts };
      }
    };

    const reply = async (request) => {
      let tried = attempt(request);
      let before;
      while (!tried.answer) {
        if (!(await bring(tried.missing, before))) {
          engine = null;
          wasBroken = true;
          return { failed: true };
        }
        before = tried.missing;
        tried = attempt(request);
      }
      return tried.answer;
    };

    /* One after the other: two that start at once would make two engines, each without the other's parts. */
    /** @type {Promise<any>} */
    let turn = Promise.resolve();
    return (request) => {
      const answer = turn.then(() => reply(request));
      turn = answer.catch(() => {});
      return answer;
    };
  };
})();
