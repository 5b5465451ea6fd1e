/* Postings in the compact alphabet of macros/search/postings.py, which tells how they are written:
   digits below LAST_DIGITS end a number. */
(() => {
  "use strict";

  const LAST_DIGITS = 60;
  const ALPHABET = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
    .filter((character) => !'"\\&<>'.includes(character))
    .join("");
  const DIGIT = new Uint8Array(127);
  [...ALPHABET].forEach((character, place) => (DIGIT[character.charCodeAt(0)] = place));

  const numbersIn = (text) => {
    const base = ALPHABET.length - LAST_DIGITS;
    const numbers = [];
    let number = 0,
      scale = 1;
    for (let place = 0; place < text.length; place++) {
      const digit = DIGIT[text.charCodeAt(place)];
      if (digit < LAST_DIGITS) {
        numbers.push(number + digit * scale);
        [number, scale] = [0, 1];
      } else {
        number += (digit - LAST_DIGITS) * scale;
        scale *= base;
      }
    }
    return numbers;
  };

  /** Weight by document. */
  const decode = (distances, roots) => {
    const weights = new Map();
    let document = -1;
    numbersIn(distances).forEach((distance, place) => {
      document += distance + 1;
      weights.set(document, DIGIT[roots.charCodeAt(place)] ** 2);
    });
    return weights;
  };

  Object.assign(self.kbEngine, { decode });
})();
