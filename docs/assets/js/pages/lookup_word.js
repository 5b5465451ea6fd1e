/* The result of the look-up page in its order, for Word; the number that is shown there stays as it is. */
(() => {
  "use strict";

  const MOST_ROWS = 300;

  /** `request` gives what is asked now; `chips` is the list of its conditions. */
  self.kbLookupWord = (request, chips) => {
    // Its own: a click before the page's first answer must not outrun that.
    const ask = self.kbAsker();
    return async () => {
      const answer = await ask({ ...request(), count: MOST_ROWS });
      if (!answer || answer.failed) throw new Error("no answer");
      const words = request().query.trim();
      const conditions = [...chips.children].map((chip) => chip.textContent.trim());
      const asked = [words && `“${words}”`, ...conditions].filter(Boolean).join("; ");
      return self.kbWordOfHits(answer, asked || "Mọi mục");
    };
  };
})();
