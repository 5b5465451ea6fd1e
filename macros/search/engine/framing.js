/* Words around what a question asks of, which say nothing of it: báo cáo có … gì không, còn … nữa không,
   huyện có những … nào, … của huyện. */
(() => {
  "use strict";

  const SO = new Set(["dung", "phai"]);
  const NO = ["không", "khong", "ko", "hông", "hem"];
  const YET = ["chưa", "chua"];
  const BEFORE_ENDS = new Set(["nữa", "nua", "hay", "đúng", "dung", "phải", "phai"]); // nữa không, hay chưa
  const WHICH = new Set(["nào", "nao", "gì", "gi"]);
  const HAVING = new Set(["có", "co", "gồm", "gom"]);
  const TELLING = new Set(["neu", "ghi"]);
  const COUNTS = new Set(["bao", "may"]); // bao nhiêu, mấy
  const AFTER_VERBS = new Set("la lam ve cai viec de noi nghia cho".split(" ")); // là gì, để làm gì
  const MOST_ASKED = 3; // words of a thing
  const COUNTED = new Set(
    "xa huyen thi thon lang ho nguoi mo phong tin bai lan lop to tap chi".split(" "),
  );
  const SOME = new Set(["những", "nhung", "các", "cac"]);
  /** All records are of one report on one district: who asks what these have asks for the thing. */
  const WHOLE = /^(?:(?:trong|theo|o) )?(?:ban )?(?:huyen|bao cao)(?: (?:nay|minh|ta|nha|nay))?$/u;

  const isWhole = (tokens) => WHOLE.test(tokens.map(({ folded }) => folded).join(" "));

  /** Whether a word begins a question that ends so: có … không, còn … không, đã … chưa. */
  const opens = (tokens, place, isYet) => {
    const { written } = tokens[place];
    if (written === "có" || written === "co") return true;
    return isYet
      ? written === "đã" || written === "da"
      : written === "còn" || (written === "con" && place === 0);
  };

  /** What asks for a yes or no says no more: có … không, còn … nữa không, đã … chưa. */
  const withoutYesOrNo = (tokens) => {
    const last = tokens[tokens.length - 1]?.written;
    const isYet = YET.includes(last);
    const at = tokens.findIndex((_, place) => opens(tokens, place, isYet));
    if (tokens.length < 3 || at < 0 || !(isYet || NO.includes(last))) return tokens;
    const isSo = SO.has(tokens[at + 1].folded); // có phải … không
    const isOnlySo = isSo && at === tokens.length - 3; // có đúng không
    const isBefore = BEFORE_ENDS.has(tokens[tokens.length - 2].written);
    const end = isOnlySo ? at : tokens.length - 1 - Number(isBefore);
    return asWhole(tokens.slice(0, at)).concat(tokens.slice(at + 1 + Number(isSo), end));
  };

  /** Tokens that need not be found where they are the whole that records are of. */
  const asWhole = (tokens) =>
    isWhole(tokens) ? tokens.map((token) => ({ ...token, weak: true })) : tokens;

  /** báo cáo nêu … gì */
  const isTold = (tokens, place) =>
    TELLING.has(tokens[place].folded) && isWhole(tokens.slice(0, place));

  /** Whether có begins what nào or gì asks after, a thing of few words. */
  const asksFor = (tokens, place, end) =>
    (HAVING.has(tokens[place].written) || isTold(tokens, place)) &&
    tokens[place - 1]?.folded !== "nguoi" && // người có uy tín
    end - place - 1 - Number(SOME.has(tokens[place + 1].written)) <= MOST_ASKED;

  /** Who asks which ones there are is told how many first, as who asks for names: gồm những xã nào. */
  const counts = (token) => {
    const said = { written: "số", folded: "so", begun: "số" };
    return [{ ...token, ...said, weak: true, isCounting: true }];
  };

  /** Before nào and gì, có and những only ask: huyện có những dân tộc nào. */
  const withoutSome = (tokens) => {
    const isAsked = ({ written }, place) =>
      place > 1 && WHICH.has(written) && !AFTER_VERBS.has(tokens[place - 1].folded);
    const end = tokens.findIndex(isAsked);
    if (end < 0) return tokens;
    const at = tokens.findIndex((_, place) => place < end && asksFor(tokens, place, end));
    const before = at < 0 ? [] : asWhole(tokens.slice(0, at));
    const whole = tokens.slice(at + 1, end);
    const asked = whole.filter(({ written }) => !SOME.has(written));
    if (!asked.length) return tokens;
    return [
      ...before,
      ...(asked.length < whole.length && COUNTED.has(asked[0].folded) ? counts(whole[0]) : []),
      ...asked,
      ...tokens.slice(end),
    ];
  };

  /** Before a count the whole only asks: huyện này có bao nhiêu người, huyện có 94 thôn. */
  const withoutWholeBeforeCount = (tokens) => {
    const at = tokens.findIndex(({ written }) => HAVING.has(written));
    const next = tokens[at + 1];
    const isCounted = COUNTS.has(next?.folded) || next?.kind === "number";
    return at > 0 && isCounted && isWhole(tokens.slice(0, at))
      ? [...asWhole(tokens.slice(0, at)), ...tokens.slice(at + 1)]
      : tokens;
  };

  const OF_WHOLE = new Set(["cua", "o", "trong", "toan", "tai", "ca"]);
  /** They say the whole by themselves: của huyện mình, theo báo cáo này, tham gia cuộc vận động. */
  const WHOLE_LAST =
    /(?:^| )(?:cua|o|trong|toan|tai|ca) (huyen(?: (?:nay|minh|ta|nha))?)$|(?:^| )(?:trong|theo|cua) ((?:ban )?bao cao(?: nay)?)$|(?:^| )(?:trong|cua|theo|tham gia|thuc hien) (cuoc van dong|cvd)(?: nay)?$/u;
  const LONGEST_WHOLE = 3; // words of a name

  /** How many of the last words say only that all is asked of the whole: của huyện, or its name. */
  const wholeAtEnd = (tokens, whole) => {
    const said = tokens.map(({ folded }) => folded);
    const isOf = (length) => Number(OF_WHOLE.has(said[said.length - length - 1]));
    const last = WHOLE_LAST.exec(said.join(" "));
    if (last) return last[0].trim().split(" ").length;
    for (let length = Math.min(LONGEST_WHOLE, said.length); length > 0; length--)
      if (whole.has(said.slice(-length).join(" "))) return length + isOf(length);
    return 0;
  };

  /** What is asked of the district is asked of all: các xã của huyện, hạn chế huyện Đăk Glei. */
  const withWholeLast = (tokens, whole) => {
    const length = wholeAtEnd(tokens, whole);
    if (!length || tokens.length === length) return tokens;
    const weak = tokens.slice(-length).map((token) => ({ ...token, weak: true }));
    return [...tokens.slice(0, -length), ...weak];
  };

  const LEADS = new Set(["nêu", "neu", "trang"]); // nêu bài học, trang số liệu
  const OTHERS = new Set(["thai", "ten"]); // trang thai is trạng thái, nêu tên asks for names

  /** Tokens without a word that only leads to what is sought. */
  const withoutLead = (tokens) =>
    tokens.length > 1 && LEADS.has(tokens[0].written) && !OTHERS.has(tokens[1].folded)
      ? tokens.slice(1)
      : tokens;

  /** Tokens without all these. `whole`: names of the places that all records are of. */
  const withoutFrame = (tokens, whole) =>
    withWholeLast(withoutWholeBeforeCount(withoutSome(withoutYesOrNo(tokens))), whole);

  /** Whether it ends with nào or gì, which are in no name. */
  const endsAsking = ({ text }) => /[\s](?:nào|nao|gì|gi)[?\s]*$/iu.test(text);

  Object.assign(self.kbEngine, { COUNTED, endsAsking, withoutFrame, withoutLead });
})();
