/* What a search needs, in the order of loading, seen from this folder: read by the worker (http),
   by file_worker.js (file://) and by the look-up page. The engine is made of macros/search/browser/
   when the site is built. */
self.kbSearchScripts = ["vietnamese.js", "../../search/engine.js", "../../search/index.js"];
