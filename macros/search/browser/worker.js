/* The search worker on http; file_worker.js stands in for it on file://. The index is loaded with
   the first query, not with the page. */
"use strict";
importScripts("scripts.js", "box.js");

const answer = self.kbSearchBox((names) => importScripts(...names));

self.onmessage = async ({ data }) => {
  self.postMessage({ ...(await answer(data)), id: data.id });
};
