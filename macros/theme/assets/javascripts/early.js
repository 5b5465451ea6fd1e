/* Before the first paint: what the reader has chosen. Names and shapes are those of Material's script,
   which kept it once: nobody's choice is lost. */
document.documentElement.className = "js"; // what is only for readers without scripts goes now
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const named = (key) => `${new URL("../../", src).pathname}.${key}`;

  /* A full or forbidden storage only means that nothing is remembered; even to name it may throw. */
  self.kbChosen = (key) => {
    try {
      return JSON.parse(localStorage.getItem(named(key)));
    } catch {
      return null;
    }
  };
  self.kbChoose = (key, value) => {
    try {
      localStorage.setItem(named(key), JSON.stringify(value));
    } catch {}
  };

  if (self.kbChosen("kb-large-text")) document.documentElement.dataset.kbText = "large";
}
