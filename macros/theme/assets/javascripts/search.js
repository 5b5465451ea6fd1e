"use strict";
/* The search in the header: a field with a panel of hits under it, on phones over the whole screen.
   Its words are in the address (?q=…), so that a search can be sent, reloaded and come back to. */
{
  const SHOWN = 10; // the texts of each are fetched
  const page = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const root = new URL("../../", page).href;
  const box = document.querySelector("[data-kb-box]");
  const part = (name) => box.querySelector(`[data-kb-${name}]`);
  const [form, panel, status, list, hint] = ["form", "panel", "status", "hits", "hint"].map(part);
  const input = form.q;
  const opener = document.querySelector("[data-kb-open-search]");
  const ask = self.kbAsker((told) => {
    status.textContent = told;
  });
  let asked = null; // the words of the newest question, and of what is shown
  let drawn = null;

  const isOpen = () => box.dataset.kbBox === "open";
  const query = () => input.value.trim();

  const open = () => {
    box.dataset.kbBox = "open";
    opener.setAttribute("aria-expanded", "true");
  };

  const openWithHits = () => {
    open();
    if (query() !== asked) update();
  };

  /* To the magnifier on phones, else to the field, which opens nothing then. */
  const giveBackFocus = () => {
    input.removeEventListener("focus", openWithHits);
    (opener.offsetParent ? opener : input).focus();
    input.addEventListener("focus", openWithHits);
  };

  const close = () => {
    if (!isOpen()) return;
    const held = box.contains(document.activeElement);
    box.dataset.kbBox = "";
    opener.setAttribute("aria-expanded", "false");
    if (held) giveBackFocus();
    if (!self.kbAddress.read().has("q")) return;
    if (history.state?.kbSearch) history.back();
    else self.kbAddress.now((params) => params.delete("q"));
  };

  const lookup = (words) => {
    const link = self.kbElement("a", { href: new URL("tra-cuu.html", root).href });
    if (words) link.search = String(new URLSearchParams({ tim: words }));
    return link;
  };

  const say = (text, ...more) => {
    status.textContent = text;
    hint.replaceChildren(...more);
  };

  /** @param {string} words @param {SearchAnswer} answer */
  const show = (words, answer) => {
    const { total, hits, notes, failed } = answer;
    drawn = failed ? null : words;
    if (failed) asked = null;
    panel.scrollTop = 0; // before the list is new, or the browser lays it out for this
    list.replaceChildren(...(hits ?? []).map((hit) => self.kbHits.item(hit, root, "p")));
    if (failed) return say("Không tải được chỉ mục tìm kiếm.", self.kbHits.again(update));
    const link = lookup(words);
    if (!total) {
      link.textContent = "Xem theo loại, năm, địa bàn";
      const offers = self.kbHits.notes(notes, "q");
      const advice = words.includes(" ") ? "Thử ít từ hơn. " : "Thử từ khác. ";
      const help = offers.length ? offers : [advice];
      return say(`Không có mục nào khớp “${words}”.`, ...help, link);
    }
    link.textContent = "Mở ở trang Tìm và lọc";
    const first = total > SHOWN ? `; ${SHOWN} mục đầu dưới đây` : "";
    const told = `${self.kbHits.count(answer)}${first}`;
    say(notes.length ? `${told}.` : told, ...self.kbHits.notes(notes, "q"), link);
  };

  const update = async () => {
    const words = query();
    asked = words;
    part("reset").hidden = !input.value;
    if (!words) {
      drawn = "";
      list.replaceChildren();
      return say("Gõ để bắt đầu tìm");
    }
    const answer = await ask({ query: words, count: SHOWN });
    if (answer && words === query()) show(words, answer);
    return answer;
  };

  /* A first query makes a step in the history, so that Back closes the box; others take its place. */
  const keep = () => {
    const words = query();
    const change = (params) => (words ? params.set("q", words) : params.delete("q"));
    if (words && !self.kbAddress.read().has("q")) self.kbAddress.now(change, { kbSearch: true });
    else self.kbAddress.rest(change);
  };

  /** As the address says, after arriving, Back or Forward. */
  const follow = async () => {
    const words = self.kbAddress.read().get("q");
    if (!words) return close();
    input.value = words;
    box.dataset.kbBox = "open";
    if (words !== drawn) await update();
    panel.scrollTop = history.state?.kbScroll ?? 0;
  };

  const move = (event) => {
    const links = [input, ...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || at < 0) return;
    event.preventDefault();
    openWithHits();
    links[at + step]?.focus();
  };

  opener.addEventListener("click", () => {
    open(); // or the field is not there to take the focus
    input.focus();
  });
  part("close").addEventListener("click", close);
  input.addEventListener("focus", openWithHits);
  input.addEventListener("input", () => {
    open();
    update();
    keep();
  });
  form.addEventListener("reset", () => {
    setTimeout(() => {
      update();
      keep();
      input.focus();
    });
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (query() !== drawn) await update();
    list.querySelector("a")?.click();
  });
  list.addEventListener("click", () => self.kbRemember({ kbScroll: panel.scrollTop }));
  box.addEventListener("keydown", move);
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(/** @type {Node} */ (relatedTarget))) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(/** @type {Node} */ (target))) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    const field = /** @type {Element} */ (event.target).closest("input, select, textarea");
    if (event.key !== "/" || field || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
    input.focus();
  });
  addEventListener("popstate", follow);

  /** Opens the box with those words. */
  self.kbSearchFor = (words) => {
    input.value = words;
    openWithHits();
    input.focus();
    keep();
  };
  follow();
}
