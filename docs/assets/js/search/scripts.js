/* What a search needs, in the order of loading, seen from this folder: read by the worker (http),
   by file_worker.js (file://) and by the look-up page. */
self.kbSearchScripts = ["vietnamese.js", "engine.js", "../../search/index.js"];
