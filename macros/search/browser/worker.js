/* The search worker on http; file_worker.js stands in for it on file://. The index is loaded with
   the first query, not with the page. */
"use strict";
const { search } = self.location; // the version of all, which the page named
importScripts(`scripts.js${search}`, `box.js${search}`);

/* importScripts takes one after the other: they are fetched together first, into the cache. */
const load = async (names) => {
  await Promise.all(names.map((name) => fetch(new URL(name, self.location.href).href)));
  importScripts(...names);
};

const answer = self.kbSearchBox(load);

/* As an error of the worker itself: the page is told, and starts another. */
const fail = (error) => {
  setTimeout(() => {
    throw error;
  });
};

self.onmessage = ({ data }) => {
  answer(data).then((reply) => self.postMessage({ ...reply, id: data.id }), fail);
};
