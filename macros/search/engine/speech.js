/* One number in words, read word by word from a place among tokens. */
(() => {
  "use strict";

  const DIGITS = new Map(
    ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].flatMap((word, n) => [
      [word, n],
    ]),
  );
  for (const [word, n] of Object.entries({ mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 }))
    DIGITS.set(word, n);
  const { fold } = self.kbVietnamese;
  const BARE = new Map([...DIGITS].map(([word, n]) => [fold(word), n]));
  const ONLY_AFTER_TENS = ["mốt", "lăm", "nhăm"];
  const AFTER_TENS = ["tư", ...ONLY_AFTER_TENS]; // năm tư triệu is 54, but năm tư vấn a year
  const COUNTED = new Set(["trieu", "ty", "nghin", "ngan", "phan", "phay", "ho"]);
  const BEFORE_NUMBERS = new Set(["so", "luan", "dinh", "hoach", "trinh", "che", "van"]); // kết luận 08
  const BEFORE_TENS = new Set([...BEFORE_NUMBERS, "ngay", "nam", "nghin", "ngan", "tram", "phay"]); // ngày hai bốn
  const NO_UNIT = new Set([undefined, 0, 1, 5]); // không, một and năm are other words as a rule
  const FILLING = new Set(["linh", "lẻ"]);

  /** Reads one number; `accented`: whether the query has accents, so that muoi is no mươi. */
  class Speech {
    constructor(tokens, place, accented) {
      this.tokens = tokens;
      this.place = place;
      this.accented = accented;
      this.words = 0;
    }

    is(...words) {
      const token = this.tokens[this.place];
      return token !== undefined && words.some((word) => this.same(token, word));
    }

    same(token, word) {
      return this.accented ? token.written === word : token.folded === fold(word);
    }

    isHundred(place) {
      const token = this.tokens[place];
      return token !== undefined && this.same(token, "trăm");
    }

    take() {
      this.place += 1;
      this.words += 1;
    }

    digit() {
      const token = this.tokens[this.place];
      if (/^[1-9]$/u.test(token?.written ?? "") && this.isHundred(this.place + 1)) {
        this.take();
        return Number(token.written); // 2 trăm năm mươi triệu
      }
      const value = (this.accented ? DIGITS : BARE).get(
        token?.[this.accented ? "written" : "folded"],
      );
      if (value !== undefined) this.take();
      return value;
    }

    /** hai tám ngàn; ba bốn triệu are three or four. */
    isUnit(tens) {
      const unit = DIGITS.get(this.tokens[this.place]?.written);
      return !NO_UNIT.has(unit) && unit !== tens + 1;
    }

    /** mười, mười lăm, hai mươi, hai mươi mốt, hai mốt; undefined where there is none. */
    tens() {
      if (this.is("mười")) {
        this.take();
        return 10 + (this.digit() ?? 0);
      }
      const before = this.tokens[this.place - 1]?.folded;
      const first = this.digit();
      if (first === undefined) return first;
      if (first === 0 && BEFORE_NUMBERS.has(before)) return this.digit() ?? first; // số không tám is 08
      if (first > 1 && BEFORE_TENS.has(before)) {
        const next = this.digit();
        if (next !== undefined) return 10 * first + next;
      }
      const isCounted =
        COUNTED.has(this.tokens[this.place + 1]?.folded) || this.is(...ONLY_AFTER_TENS);
      if (this.accented && isCounted && (this.is(...AFTER_TENS) || this.isUnit(first)))
        return 10 * first + this.digit();
      if (!this.is("mươi", "chục")) return first;
      this.take();
      return 10 * first + (this.digit() ?? 0);
    }

    /** hai trăm rưỡi */
    takesHalf() {
      const isHalf = this.is("rưỡi");
      if (isHalf) this.take();
      return isHalf;
    }

    /** Below a thousand. */
    hundreds() {
      const first = this.tens();
      if (first === undefined || first > 9 || !this.is("trăm")) return first;
      this.take();
      if (this.takesHalf()) return 100 * first + 50;
      if (FILLING.has(this.tokens[this.place]?.written)) this.take();
      return 100 * first + (this.tens() ?? 0);
    }

    /** Digit by digit, three or more, as numbers of documents are read out: hai sáu hai. */
    spelled() {
      const [place, words] = [this.place, this.words];
      let digits = "";
      const isMonth = this.tokens[place - 1]?.folded === "thang"; // tháng một năm hai hai
      if (!this.accented || isMonth || this.is("năm")) return undefined; // năm hai không hai hai
      for (let value = this.digit(); value !== undefined; value = this.digit()) digits += value;
      if (digits.length > 2 && !this.is("mươi", "chục", "trăm", "nghìn", "ngàn"))
        return Number(digits);
      [this.place, this.words] = [place, words];
      return undefined;
    }

    /** Below a million; triệu and tỷ stay words, as they are printed. */
    number() {
      const spelled = this.spelled();
      if (spelled !== undefined) return spelled;
      const first = this.hundreds();
      const [place, words] = [this.place, this.words];
      if (first === undefined || !this.is("nghìn", "ngàn")) return first;
      this.take();
      if (this.takesHalf()) return 1000 * first + 500;
      if (FILLING.has(this.tokens[this.place]?.written)) this.take();
      const rest = this.hundreds();
      if (rest !== undefined) return 1000 * first + rest;
      [this.place, this.words] = [place, words];
      return first;
    }
  }

  Object.assign(self.kbEngine, { NO_UNIT, Speech });
})();
