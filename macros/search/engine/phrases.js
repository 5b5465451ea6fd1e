/* Phrases of a table within a query, and words that only join others. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

  const LONGEST = 5;
  const LONG_QUERY = 4;
  /* Words that join others. Those without accents are also typed for quite other words, so that
     there only the ones count that hardly mean anything else. */
  const JOINING = new Set(
    "của về cho là thì và hay hoặc với các những được bị đã đang sẽ này đó ở tại theo do để từ đến chiếm đạt khoảng lấy vào sang còn con mà vẫn cũng rồi nên sao dc đc mình mik vị đều có trong cái cai phải".split(
      " ",
    ),
  );
  const AFTER_CAI = new Set(["thien", "tao", "cach"]); // cải thiện
  const JOINING_BARE = new Set("cua cac nhung duoc hoac va".split(" "));

  /** The longest phrase of a table from `start` on, typed with or without accents, or null. */
  const phraseAt = (table, tokens, start) => {
    for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length--) {
      const part = tokens.slice(start, start + length);
      const typed = part.map((token) => token.written).join(" ");
      const known = table.has(typed) ? typed : length > 1 && table.byFolded.get(typed);
      if (known) return { phrase: known, length };
    }
    return null;
  };

  /** A table of phrases that also knows them without accents. */
  const phrases = (/** @type {[string, string[]][]} */ entries) => {
    const table = new Map(entries);
    return Object.assign(table, { byFolded: new Map([...table.keys()].map((p) => [fold(p), p])) });
  };

  /** Without accents "cho" may be chợ, in a long query it hardly is; "duoc lieu" are two syllables of a
      word. */
  const isJoining = (tokens, place, accented) => {
    const [{ written, folded }, next] = tokens.slice(place, place + 2);
    if (written === "cai" && AFTER_CAI.has(next?.written)) return false;
    return (
      ((accented || tokens.length >= LONG_QUERY) && JOINING.has(written)) ||
      (!accented && tokens.length > 2 && JOINING_BARE.has(folded))
    );
  };

  Object.assign(self.kbEngine, { isJoining, phraseAt, phrases });
})();
