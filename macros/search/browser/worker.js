/* The search worker on http; file_worker.js stands in for it on file://. The index is loaded with
   the first query, not with the page. */
"use strict";
importScripts("scripts.js", "box.js");

const answer = self.kbSearchBox(() => importScripts(...self.kbSearchScripts));
let last = Promise.resolve();

/* One after the other: the box shows the last result that comes. */
self.onmessage = ({ data }) => {
  last = last.then(() => answer(data)).then((reply) => reply && self.postMessage(reply));
};
