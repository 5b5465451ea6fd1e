"""The words of the pages that officials read: one for each idea, as an office writes them."""

import html
import re
from collections import Counter
from pathlib import Path

DROPPED = {
    "the source prints": r"\b(nguồn|báo cáo) in\b|\bnhư in\b|\bin là\b|\bsố in trong\b"
    r"|\bin(:|\s+(thay cho|thiếu chữ|sau|không đều|\d+ tin))",
    "absence": r"\bkhông (ghi|in) (ngày|số|thời|tên|nơi|hạn)\b|\b(nguồn|báo cáo) không (ghi|in)\b"
    r"|\bbáo cáo không (nêu|nói rõ)\b"
    r"|\bkhông cho biết\b",
    "the base of a share": r"\bmẫu số\b|\btử số\b",
    "how far apart two days are": r"\bviệc sau (muộn|sớm) hơn\b",
    "a record": r"(?<!văn )\bbản ghi\b",
    "how pages are made": r"\bdựng trang\b|\bbản dựng\b|\bcommit\b|\btrang viết\b",
    "allegedly": r"\bđược (cho|nói) là\b",
    "a reading": r"\bbiên tập đọc\b",
    "a date in another form": r"(?<![\d/])(\d/\d{1,2}|\d{1,2}/\d)/20\d\d\b",
}
FOR_EDITORS = re.compile(r"contribute/|du-lieu-mo|tai-ve")
"""Pages on files and their making."""
PRINTED = re.compile(r"“[^”]*”|<(q|script|style|svg)\b.*?</\1>", re.DOTALL)
NOT_GIVEN = re.compile(r'<p class="kb-not-given"><b>Nguồn không nêu:</b> (.*?)\.</p>')


def _contents(site: Path) -> dict[str, str]:
    """What stands between header and footer of each page, without what is quoted."""
    pages = {file.relative_to(site).as_posix(): file for file in site.rglob("*.html")}
    found = {}
    for address, file in pages.items():
        if not FOR_EDITORS.search(address):
            _, _, content = file.read_text("utf-8").partition("<article")
            found[address] = content.partition("</article>")[0]
    return found


def test_words_that_were_dropped_stay_dropped(site: Path) -> None:
    patterns = {idea: re.compile(pattern, re.IGNORECASE) for idea, pattern in DROPPED.items()}
    wrong = []
    for address, content in _contents(site).items():
        text = html.unescape(re.sub(r"<[^>]+>", " ", PRINTED.sub(" ", content)))
        for idea, pattern in patterns.items():
            wrong += [(address, idea, hit[0]) for hit in pattern.finditer(text)]
    assert wrong == []


def test_what_the_source_leaves_out_is_told_in_one_line_and_once(site: Path) -> None:
    lines = {address: NOT_GIVEN.findall(text) for address, text in _contents(site).items()}
    told = {address: found for address, found in lines.items() if found}
    assert len(told) > 100
    assert {address: found for address, found in told.items() if len(found) > 1} == {}
    twice = {address: _told_twice(found[0].split(", ")) for address, found in told.items()}
    assert {address: items for address, items in twice.items() if items} == {}


def _told_twice(items: list[str]) -> list[str]:
    """What stands twice, or again with more words: “mục tiêu, mục tiêu riêng”."""
    again = [a for a in items if a != "số" and any(b.startswith(f"{a} ") for b in items)]
    return [*again, *(item for item, times in Counter(items).items() if times > 1)]
