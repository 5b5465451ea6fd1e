/* Words that ask instead of naming: "bao nhiêu hộ nghèo" is about số hộ nghèo. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

  const ASKING = [
    "là bao nhiêu",
    "là những ai",
    "như thế nào",
    "thế nào",
    "là gì",
    "là ai",
    "ở đâu",
    "khi nào",
    "vì sao",
    "tại sao",
    "ai",
  ];
  const COUNTING = ["có bao nhiêu", "bao nhiêu"];
  const LONGEST = 3;

  /** How many tokens from `start` are one of the phrases, typed with or without accents. */
  const lengthOf = (phrases, tokens, start) => {
    for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length--) {
      const part = tokens.slice(start, start + length);
      const typed = part.map((token) => token.written).join(" ");
      if (phrases.some((words) => typed === words || typed === fold(words))) return length;
    }
    return 0;
  };

  const counted = (last) => ({
    ...last,
    written: last.written === "nhieu" ? "so" : "số",
    folded: "so",
  });

  /** Tokens without words that only ask, unless nothing else was typed; what is counted follows
      "bao nhiêu", which becomes the "số" that names of figures begin with. */
  const withoutAsking = (tokens) => {
    const kept = [];
    for (let place = 0; place < tokens.length; ) {
      const asking = lengthOf(ASKING, tokens, place);
      const counting = lengthOf(COUNTING, tokens, place);
      if (counting && place + counting < tokens.length) {
        kept.push(counted(tokens[place + counting - 1]));
      } else if (!asking && !counting) kept.push(tokens[place]);
      place += asking || counting || 1;
    }
    return kept.length ? kept : tokens;
  };

  Object.assign(self.kbEngine, { withoutAsking });
})();
