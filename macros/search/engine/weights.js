/* Documents with a whole number each, as a Map would hold them: in typed arrays, for one word is in
   thousands of documents, and a query has dozens of words. */
(() => {
  "use strict";

  class Weights {
    /** For documents below `size`. */
    constructor(size) {
      this.above = new Int32Array(size); // one more than the weight; 0: not there
      this.all = new Int32Array(size);
      this.size = 0;
    }

    /** In the order of their coming. */
    get documents() {
      return this.all.subarray(0, this.size);
    }

    has(document) {
      return this.above[document] > 0;
    }

    /** 0 where it is not there. */
    get(document) {
      return Math.max(0, this.above[document] - 1);
    }

    set(document, weight) {
      if (!this.above[document]) this.all[this.size++] = document;
      this.above[document] = weight + 1;
    }

    /** The larger of its weight and this one. */
    raise(document, weight) {
      if (this.above[document] <= weight) this.set(document, weight);
    }
  }

  Object.assign(self.kbEngine, { Weights });
})();
