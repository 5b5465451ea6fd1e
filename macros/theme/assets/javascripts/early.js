/* Before the first paint, in place of Material's inline script: the four names by which it keeps
   settings. */
document.documentElement.className = "js"; // what is only for readers without scripts goes now
var __md_scope = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
var __md_hash = (text) => [...text].reduce((hash, c) => (hash << 5) - hash + c.charCodeAt(0), 0);
/* A full or forbidden storage only means that nothing is remembered; even to name it may throw. */
var __md_get = (key, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(`${scope.pathname}.${key}`));
  } catch {
    return null;
  }
};
var __md_set = (key, value, storage, scope = __md_scope) => {
  if (key === "__palette" && matchMedia(value.color.media).matches) value = null; // no choice
  try {
    (storage ?? localStorage).setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {}
};

if (__md_get("kb-large-text")) document.documentElement.dataset.kbText = "large";
