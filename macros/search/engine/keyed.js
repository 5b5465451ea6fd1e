/* A query read as the keys of Telex or VNI: what somebody typed with the wrong keyboard on. */
(() => {
  "use strict";

  const { decodeKeys, fold } = self.kbVietnamese;
  const { Reading, parse, withoutGuesses } = self.kbEngine;

  const DIGIT_KEYS = /[A-Za-z][0-9]/u; // xa4 ma8ng: digits inside of words are keys, not numbers

  const hasDigitKeys = (text) => DIGIT_KEYS.test(text);

  /** Readings of the words that the keys write; of several also without accents: one key may be wrong. */
  const keyedReadings = (text, index) => {
    const isKnown = (word) => index.lexicon.byFolded.has(word);
    const decoded = decodeKeys(text.normalize("NFC"), isKnown);
    if (!decoded) return [];
    const written = decoded.includes(" ") ? [decoded, fold(decoded)] : [decoded];
    return written.map((words) => {
      const query = withoutGuesses(parse(words, index));
      return new Reading({ ...query, decoded: words, typed: text }, index);
    });
  };

  Object.assign(self.kbEngine, { hasDigitKeys, keyedReadings });
})();
