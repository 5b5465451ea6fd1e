/* Words that ask, point or only join: "bao nhiêu hộ nghèo" is about số hộ nghèo, "ai ký" asks for a
   person. The phrases and their kinds come from macros/search/questions.py. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;

  const PEOPLE = new Set(["nguoi", "nhan"]); // what is counted hardly says more: bao nhiêu người
  const COUNTED = new Set("xa thon lang ho nguoi mo phong tin bai lan lop to tap chi".split(" "));
  const LONGEST = 5;
  const LONG_QUERY = 4;
  /* Words that join others. Those without accents are also typed for quite other words, so that
     there only the ones count that hardly mean anything else. */
  const JOINING = new Set(
    "của về cho là thì và hay hoặc với các những được bị đã đang sẽ này đó ở tại theo do để từ đến chiếm đạt khoảng lấy vào sang còn con mà vẫn cũng rồi nên sao dc đc mình mik vị đều có".split(
      " ",
    ),
  );
  const JOINING_BARE = new Set("cua cac nhung duoc hoac".split(" "));

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
  const phrases = (labels) => {
    const table = new Map(Object.entries(labels));
    return Object.assign(table, { byFolded: new Map([...table.keys()].map((p) => [fold(p), p])) });
  };

  /** Without accents "cho" may be chợ, in a long query it hardly is; "duoc lieu" are two syllables of a
      word. */
  const isJoining = ({ written, folded }, accented, length) =>
    (accented || length >= LONG_QUERY ? JOINING.has(written) : false) ||
    (!accented && length > 2 && JOINING_BARE.has(folded));

  /** What names of figures begin with, by what is asked for wherever it stands; else they begin with
      "số", and what is counted follows "bao nhiêu". */
  const ASKED_FOR = [
    { asks: /trăm$/u, words: ["tỷ", "lệ"] },
    { asks: /^rộng/u, words: ["diện", "tích"] },
  ];
  const askedFor = (phrase) => ASKED_FOR.find(({ asks }) => asks.test(phrase))?.words;

  const counted = (phrase, last, length) => {
    const isBare = last.written === last.folded && length > 1;
    return (askedFor(phrase) ?? ["số"]).map((word) => ({
      ...last,
      written: isBare ? fold(word) : word,
      folded: fold(word),
      weak: true,
      isCounting: true,
    }));
  };

  /** At the end, "là bao nhiêu" only asks. */
  const isCounted = ({ phrase }, following, counting) =>
    counting.has(phrase) && (following > 0 || askedFor(phrase) !== undefined);

  /** Without accents "nao" asks only after what it asks about: xa nao; "may" before what is counted. */
  const askedBare = ({ written }, kept, next) => {
    if (written === "may" && COUNTED.has(next?.written)) return { phrase: "mấy", length: 1 };
    return written === "nao" && kept.length ? { phrase: "nào", length: 1 } : null;
  };

  /** Without accents "ong" is a bee as well; before a name of two words, at the very beginning, hardly. */
  const pointedBare = (tokens, place) =>
    place === 0 && tokens.length > 2 && tokens[0].written === "ong"
      ? { phrase: "ông", length: 1 }
      : null;

  const NO = ["không", "khong", "ko", "hông", "hem"];
  const ENDING = new Set("vậy vay thế the nhỉ nhi nha đấy ta".split(" ")); // ai vậy, ở đâu thế

  /** có … không asks for a yes or no. */
  const withoutYesOrNo = (tokens) => {
    const last = tokens[tokens.length - 1];
    const at = tokens.findIndex((token) => token.written === "có" || token.written === "co");
    const asks = tokens.length > 2 && NO.includes(last.written) && at >= 0;
    return asks ? tokens.filter((_, place) => place !== at && place < tokens.length - 1) : tokens;
  };

  /** Tokens without words that only ask, unless nothing else was typed; those that need not be
      found are `weak`. `kinds`: labels of the kinds that were asked for.
      {tokens, kinds} */
  const readQuestion = (typed, { asking, counting, pointing, prose }, accented) => {
    const tokens = withoutYesOrNo(typed);
    const kept = [];
    const kinds = new Set();
    for (let place = 0; place < tokens.length; ) {
      const pointed = phraseAt(pointing, tokens, place) ?? pointedBare(tokens, place);
      const asked =
        phraseAt(asking, tokens, place) ?? askedBare(tokens[place], kept, tokens[place + 1]);
      const found = pointed && pointed.length >= (asked?.length ?? 0) ? pointed : asked;
      const isEnding =
        found === asked &&
        tokens.length === place + found?.length + 1 &&
        ENDING.has(tokens[tokens.length - 1].written);
      const length = (found?.length ?? 1) + Number(isEnding);
      const part = tokens.slice(place, place + length);
      const table = found === pointed ? pointing : asking;
      for (const kind of found ? table.get(found.phrase) : [])
        if (kind !== prose || place === 0) kinds.add(kind); // cách viết ngày, but not hai cách viết
      if (!found) kept.push({ ...part[0], weak: isJoining(part[0], accented, tokens.length) });
      else if (found === pointed) kept.push(...part.map((token) => ({ ...token, weak: true })));
      else if (isCounted(found, tokens.length - place - length, counting)) {
        kept.push(...counted(found.phrase, part[length - 1], length));
      }
      place += length;
      const isCountedAs = found === asked && counting.has(found?.phrase);
      if (isCountedAs && PEOPLE.has(tokens[place]?.folded)) {
        kept.push({ ...tokens[place], weak: true });
        place += 1;
      }
    }
    const isEmpty = kept.every((token) => token.weak);
    return { tokens: isEmpty ? typed.map((token) => ({ ...token, weak: false })) : kept, kinds };
  };

  /** The same with all words to be found, for a name may have them: điểm sáng trong phong trào. */
  const readLiterally = (typed) => ({
    tokens: typed.map((token) => ({ ...token, weak: false })),
    kinds: new Set(),
  });

  /** The same as the name of a figure has it: what is counted first, then of what. "huyện có mấy xã" →
      số xã huyện. */
  const readAsFigure = (typed, questions, accented) => {
    const { tokens, kinds } = readQuestion(typed, questions, accented);
    const at = tokens.findIndex(({ isCounting }) => isCounting);
    const ordered = at > 0 ? [...tokens.slice(at), ...tokens.slice(0, at)] : tokens;
    const told = ordered.map((token) => (token.isCounting ? { ...token, weak: false } : token));
    return { tokens: told, kinds };
  };

  Object.assign(self.kbEngine, { phrases, readAsFigure, readLiterally, readQuestion });
})();
