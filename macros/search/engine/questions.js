/* Words that ask or point: "bao nhiêu hộ nghèo" is about số hộ nghèo, "ai ký" asks for a
   person. The phrases and their kinds come from macros/search/questions.py. */
(() => {
  "use strict";

  const { fold } = self.kbVietnamese;
  const { COUNTED, isJoining, phraseAt, withoutFrame } = self.kbEngine;

  const PEOPLE = new Set(["nguoi", "nhan"]); // what is counted hardly says more: bao nhiêu người

  /** What names of figures begin with, by what is asked for wherever it stands; else they begin with
      "số", and what is counted follows "bao nhiêu". */
  const ASKED_FOR = [
    { asks: /trăm$/u, words: ["tỷ", "lệ"] },
    { asks: /^rộng/u, words: ["diện", "tích"] },
  ];
  const askedFor = (phrase) => ASKED_FOR.find(({ asks }) => asks.test(phrase))?.words;

  const counted = (phrase, part) => {
    const last = part[part.length - 1];
    const isBare = last.written === last.folded && part.length > 1;
    return (askedFor(phrase) ?? ["số"]).map((word) => ({
      ...last,
      start: part[0].start,
      written: isBare ? fold(word) : word,
      folded: fold(word),
      weak: true,
      isCounting: true,
    }));
  };

  /** At the end, "là bao nhiêu" only asks. */
  const isCounted = ({ phrase }, following, counting) =>
    counting.has(phrase) && (following > 0 || askedFor(phrase) !== undefined);

  const ASKED_BARE = { nao: "nào", gi: "gì" };
  const SOUGHT = /^(?:[0-9].*|phi|cao|su|sach|tep|file)$/u; // of kinh phí, báo cáo, phóng sự, danh sách
  const MEETINGS = new Set(["le", "hoi", "hop", "buoi"]);

  /** Without accents "nao" asks only after what it asks about: xa nao; "dau" at the end, after what is
      looked for; "may" before what is counted, and "du" is dự before a meeting. */
  const askedBare = ({ written }, kept, next) => {
    if (written === "may" && COUNTED.has(next?.written)) return { phrase: "mấy", length: 1 };
    if (written === "du" && MEETINGS.has(next?.written)) return { phrase: "dự", length: 1 };
    if (!kept.length) return null;
    if (written === "dau" && !next && kept.some(({ folded }) => SOUGHT.test(folded)))
      return { phrase: "đâu", length: 1 };
    return written in ASKED_BARE ? { phrase: ASKED_BARE[written], length: 1 } : null;
  };

  /** Without accents "ong" is a bee as well, and "tien" more than money; at the very beginning, before two
      words, hardly, unless it begins another word: tiến bộ, tiến độ, tiên tiến. */
  const POINTED_BARE = { ong: "ông", tien: "tiền" };
  const ENDS_OF_TIEN = new Set("bo do hanh trinh tien phong ich si loi quan".split(" "));
  const pointedBare = ([{ written }, next], place, { length }) =>
    place === 0 && length > 2 && written in POINTED_BARE && !ENDS_OF_TIEN.has(next.written)
      ? { phrase: POINTED_BARE[written], length: 1 }
      : null;

  const BEFORE_SU = new Set(["phong", "nhan", "dan", "thoi", "ky", "quan"]);
  const AFTER_SU = new Set(["kien", "that", "nghiep", "vu", "viec", "co"]);

  /** Before a verb “sự” only makes a noun of it: sự lãnh đạo; it does in no phóng sự, sự kiện. */
  const makesNoun = (tokens, place, accented) =>
    tokens[place].written === (accented ? "sự" : "su") &&
    place + 1 < tokens.length &&
    !BEFORE_SU.has(tokens[place - 1]?.folded) &&
    !AFTER_SU.has(tokens[place + 1].folded);

  const RANK = /(?:nhất|tiên|cùng)$/u; // mới nhất, đầu tiên, cuối cùng: of what stands before
  const ENDING = new Set("vậy vay thế the nhỉ nhi nha đấy ta".split(" ")); // ai vậy, ở đâu thế

  /** What asks or points from `place` on, the longer one, {phrase, length, kinds, isPointing}; or null. */
  const wordsAt = (tokens, place, kept, { asking, pointing }) => {
    const pointed = phraseAt(pointing, tokens, place) ?? pointedBare(tokens, place, tokens);
    const asked =
      phraseAt(asking, tokens, place) ?? askedBare(tokens[place], kept, tokens[place + 1]);
    const isPointing = pointed !== null && pointed.length >= (asked?.length ?? 0);
    const found = isPointing ? pointed : asked;
    const kinds = (isPointing ? pointing : asking).get(found?.phrase);
    return found && { ...found, kinds, isPointing };
  };

  /** How many tokens it takes, with one that ends the query. */
  const lengthOf = ({ length, isPointing }, tokens, place) => {
    const next = tokens[place + length];
    const isEnding = place + length === tokens.length - 1 && ENDING.has(next.written);
    return length + Number(isEnding && !isPointing);
  };

  /** A query with all words to be found, for a name may have them: điểm sáng trong phong trào. */
  const readLiterally = (typed) => ({
    tokens: typed.map((token) => ({ ...token, weak: false })),
    kinds: new Set(),
  });

  /** Tokens without words that only ask, unless nothing else was typed; those that need not be
      found are `weak`. `kinds`: labels of the kinds that were asked for.
      {tokens, kinds} */
  const readQuestion = (typed, questions, accented) => {
    const tokens = withoutFrame(typed, questions.whole);
    const kept = [];
    const kinds = new Set();
    for (let place = 0; place < tokens.length; ) {
      const found = wordsAt(tokens, place, kept, questions);
      if (!found) {
        const weak =
          tokens[place].weak ||
          isJoining(tokens, place, accented) ||
          makesNoun(tokens, place, accented);
        kept.push({ ...tokens[place], weak });
        place += 1;
        continue;
      }
      for (const kind of found.kinds) if (kind !== questions.prose || place === 0) kinds.add(kind); // not of "hai cách viết"
      const length = lengthOf(found, tokens, place);
      const part = tokens.slice(place, place + length);
      const ranks = { isRank: RANK.test(found.phrase) };
      place += length;
      if (found.isPointing)
        kept.push(...part.map((token) => ({ ...token, weak: true, isPointing: true, ...ranks })));
      else if (isCounted(found, tokens.length - place, questions.counting))
        kept.push(...counted(found.phrase, part));
      const isOfPeople = questions.counting.has(found.phrase) && PEOPLE.has(tokens[place]?.folded);
      if (!found.isPointing && isOfPeople) {
        kept.push({ ...tokens[place], weak: true });
        place += 1;
      }
    }
    if (kept.some((token) => !token.weak)) return { tokens: kept, kinds };
    const pointing = kept.filter((token) => token.isPointing); // tiền chi vào việc gì
    const unranked = pointing.filter((token) => !token.isRank); // số liệu mới nhất
    const asking = tokens.filter(({ weak }) => !weak); // huyện có bao nhiêu người
    const whole = kinds.size ? [] : tokens.filter(({ weak }) => weak); // giới thiệu huyện
    const [left] = [unranked, pointing, whole, asking].filter(({ length }) => length);
    return { ...readLiterally(left ?? []), kinds };
  };

  /** The same as the name of a figure has it: what is counted first, then of what. "huyện có mấy xã" →
      số xã huyện. */
  const readAsFigure = (typed, questions, accented) => {
    const { tokens, kinds } = readQuestion(typed, questions, accented);
    const at = tokens.findIndex(({ isCounting }) => isCounting);
    const ordered = at > 0 ? [...tokens.slice(at), ...tokens.slice(0, at)] : tokens;
    const told = ordered.map((token) => (token.isCounting ? { ...token, weak: false } : token));
    return { tokens: told, kinds };
  };

  Object.assign(self.kbEngine, { readAsFigure, readLiterally, readQuestion });
})();
