/* What a search needs, in the order of loading, seen from this folder: read by the worker (http),
   by file_worker.js (file://) and by the look-up page. */
self.kbSearchScripts = [
  "vietnamese.js",
  "vietnamese-documents.js",
  "engine-typos.js",
  "engine-lexicon.js",
  "engine-postings.js",
  "engine-index.js",
  "engine-questions.js",
  "engine-query.js",
  "engine-match.js",
  "engine-evidence.js",
  "engine-scoring.js",
  "engine-snippet.js",
  "engine.js",
  "../../search/index.js",
];
