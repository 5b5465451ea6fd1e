/* Runs before the first paint. Material keeps settings through these four names; its own inline
   script, which this one replaces, differs only in where it learns the site's root from. */
document.documentElement.className = "js"; // what is only for readers without scripts goes now
var __md_scope = new URL("../../", document.currentScript.src);
var __md_hash = (text) => [...text].reduce((hash, c) => (hash << 5) - hash + c.charCodeAt(0), 0);
var __md_get = (key, storage = localStorage, scope = __md_scope) =>
  JSON.parse(storage.getItem(`${scope.pathname}.${key}`));
var __md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    /* A full or forbidden storage only means that nothing is remembered. */
  }
};

if (__md_get("kb-large-text")) document.documentElement.dataset.kbText = "large";
