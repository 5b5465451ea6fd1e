/* Letters as `kb.py fix` leaves them: composed, ordinary spaces, Vietnamese letters in the place of
   lookalikes. People cannot see these, so the form mends them without asking. */
(() => {
  "use strict";

  const ODD_SPACES = /[^\P{Zs} ]/gu;
  const INVISIBLE =
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
  const FOREIGN =
    /(?![0-9])\p{Nd}|(?=\p{L})[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7cb}]/u;

  const clean = (text) =>
    [...text.replace(/\r\n?/gu, "\n").normalize("NFC").replace(ODD_SPACES, " ")]
      .map((character) => self.kbForm.lookalikes[character] ?? character)
      .join("");

  /** The values with every text cleaned. */
  const cleaned = (value) => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(cleaned);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
  };

  /** The first invisible character, or "". */
  const invisible = (text) =>
    (text.match(INVISIBLE) ?? []).find((character) => !"\n\r\t".includes(character)) ?? "";
  const foreign = (text) => FOREIGN.exec(text)?.[0] ?? "";

  /** The name of the old encoding that the text was left in, or "": old_encoding() in Python. */
  const oldEncoding = (text) =>
    self.kbForm.encodings.find(([, pattern]) => new RegExp(pattern, "u").test(text))?.[0] ?? "";
  /** The first letter that no language here has, or "": odd_letter() in Python. */
  const odd = (text) =>
    (text.match(/[^\P{L}a-zA-Z]|\p{M}|[^\P{Sk}^`]/gu) ?? []).find(
      (letter) =>
        !self.kbForm.letters.includes(letter.toLowerCase()) && !self.kbForm.signs.includes(letter),
    ) ?? "";
  const codePoint = (character) =>
    `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

  /** An id from a name: the twin of slug() in macros/suggest.py. */
  const MOST = 80;
  const slug = (text) => {
    const folded = self.kbVietnamese.fold(self.kbVietnamese.normalize(text));
    const words = folded.match(/[a-z0-9]+/gu) ?? [];
    return words.join("-").slice(0, MOST).replace(/-+$/u, "");
  };

  /** The id of a new record: the twin of proposed_id() in macros/suggest.py. */
  const proposal = ({ number, issued_on: date, title }, taken) => {
    if (number) return slug(`${number} ${/^\d{4}/u.exec(date ?? "")?.[0] ?? ""}`);
    const stem = slug(title);
    let name = stem;
    for (let count = 2; taken.has(name); count += 1) name = `${stem.slice(0, MOST - 3)}-${count}`;
    return name;
  };

  self.kbFormTools = {
    ...self.kbFormTools,
    cleaned,
    codePoint,
    foreign,
    invisible,
    odd,
    oldEncoding,
    proposal,
    slug,
  };
})();
