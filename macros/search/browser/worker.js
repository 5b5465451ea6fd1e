/* The search worker on http; file_worker.js stands in for it on file://. The index is loaded with
   the first query, not with the page. */
"use strict";
const { search } = self.location; // the version of all, which the page named
importScripts(`scripts.js${search}`, `box.js${search}`);

const fetched = async (name) => {
  const response = await fetch(new URL(name, self.location.href).href);
  if (!response.ok) throw new Error(name);
  return response.text();
};

/* importScripts takes one after the other: they are fetched together first, into the cache; parts of
   the index, of which a query may need a score, are read as text and never run. */
const load = async (names) => {
  const texts = await Promise.all(names.map(fetched));
  if (names.every((name) => name.startsWith("parts/"))) texts.forEach(self.kbReadPart);
  else importScripts(...names);
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
