"""What is wrong with docs/: files that nobody publishes there, code, HTML, ids of no record."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path, PurePosixPath

from macros.load.characters import character_problems
from macros.load.copied import MERGE, MERGE_MARK
from macros.problems import Problem, printable
from macros.written import addresses, page
from macros.written.calls import Call, Macros, Refusal, calls_in
from macros.written.heads import head_problems, lacking
from macros.written.left_over import left_over
from macros.written.named import Known, figures_of, unknown_ids
from macros.written.shown import shown_otherwise, told_otherwise, unmade

_LINK = "tên tệp tính từ trang này, như {up}tai-ve.md hay {up}van-ban/mã.html (trang của bản ghi)"
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp)$", re.IGNORECASE)
_GONE = "; bỏ liên kết nếu không còn"
_ANCHOR = "phần sau dấu # là tiêu đề của trang ấy, chữ thường không dấu, gạch nối; hoặc bỏ phần ấy"
_ONCE = "mỗi chỗ một mã riêng: liên kết chỉ dẫn tới chỗ đầu"
_ADDRESS = "liên kết tới một trang, tới https:// hoặc mailto:; ảnh nằm trong docs/"

_LEADING = r"(?:\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|\b(?:href|src)\s*=\s*[\"']?)"
"""What stands before the address of a link or image: Markdown's, of a reference, an attribute's."""


def check_docs(docs: Path, known: Known) -> Iterator[Problem]:
    """All problems of the pages and files under `docs`; those of design/ are not published."""
    if not docs.is_dir():
        yield Problem(docs.name, 1, 1, "trang-tep", f"Không có thư mục {docs.name}/", "thư mục ấy")
    for file in sorted(docs.rglob("*")):
        address = file.relative_to(docs).as_posix()
        path = printable(f"{docs.name}/{address}")
        is_internal = address.startswith(f"{addresses.INTERNAL}/") and not file.is_symlink()
        if file.name.startswith(".") or is_internal:
            continue
        if found := addresses.refused(file, docs):
            is_record = file.is_file() and addresses.is_record(file)
            expected = addresses.OF_RECORDS if is_record else addresses.PUBLISHED
            yield Problem(path, 1, 1, "trang-tep", found, expected)
        elif file.suffix == ".md" and file.is_file():
            yield from _page(file, docs, path, known)


def _page(file: Path, docs: Path, path: str, known: Known) -> Iterator[Problem]:
    if reason := page.refusal(file):
        yield Problem(path, 1, 1, *reason)
        return
    text = page.page_text(file) or ""
    yield from lacking(text, path)
    yield from (replace(problem, remedy="") for problem in character_problems(text, path))
    for call in calls_in(text, known.macros):
        if isinstance(call, Call):
            yield from unknown_ids(call, path, text, known)
    yield from code_in(text, path, known.macros)
    told = told_otherwise(text, figures_of(text, known))
    for line, found, expected in (*shown_otherwise(text), *left_over(text), *told):
        yield Problem(path, line, 1, "trang-hien-sai", f"{found[:1].upper()}{found[1:]}", expected)
    place = PurePosixPath(file.relative_to(docs).as_posix())
    if twice := page.read_page(text).repeated:
        line = len(text[: text.rfind(twice)].split("\n"))
        found = f"Mã “#{twice}” đứng hai lần trong trang"
        yield Problem(path, line, 1, "trang-lien-ket", found, _ONCE)
    for address in dict.fromkeys(page.read_page(text).addresses):
        line = _line_with(address, text)
        if addresses.leads_nowhere(address, place, docs, known.base, known.broken):
            found = f"Liên kết “{address}” dẫn tới chỗ không có"
            expected = _LINK.format(up="../" * (len(place.parts) - 1)) + _GONE
            if _PICTURE.search(address):
                expected = "tệp ảnh có trong docs/, đường dẫn tính từ trang này"
            elif addresses.lacks_scheme(address):
                expected = f"địa chỉ đầy đủ: https://{address}"
            yield Problem(path, line, 1, "trang-lien-ket", found, expected)
        elif addresses.lacks_anchor(address, place, docs):
            found = f"Trang mà “{address}” dẫn tới không có chỗ ấy"
            yield Problem(path, line, 1, "trang-lien-ket", found, _ANCHOR)


def code_in(text: str, path: str, macros: Macros) -> Iterator[Problem]:
    """Whatever in a page's text is more than text and calls of `macros` with plain values."""
    refusals = {call.line: call for call in calls_in(text, macros) if isinstance(call, Refusal)}
    for line, call in refusals.items():
        found = f"{call.found[:1].upper()}{call.found[1:]}"
        expected = f"một trong các macro, với chữ, số trong ngoặc: {', '.join(sorted(macros))}"
        yield Problem(path, line, 1, "trang-ma", found, call.expected or expected)
    for line, name in unmade(text, macros):
        if line not in refusals:
            found = f"Macro “{name}” không ở trong hai cặp dấu ngoặc nhọn, sẽ hiện ra như chữ"
            yield Problem(path, line, 1, "trang-ma", found, f"{{{{ {name}(…) }}}}")
    if left := MERGE_MARK.search(text):
        line = text.count("\n", 0, left.start()) + 1
        yield Problem(path, line, 1, "trang-html", *MERGE)
    yield from () if left else _html(text, path)


def _html(text: str, path: str) -> Iterator[Problem]:
    yield from head_problems(text, path)
    seen = page.read_page(text)
    if seen.unsafe:
        told = f"Liên kết hoặc ảnh “{seen.unsafe}” không dùng được", _ADDRESS
    elif seen.foreign:
        told = f"Có mã HTML “{seen.foreign}”", "Markdown, hoặc bảng HTML không có mã"
    else:
        told = f"Thẻ “{seen.unpaired}” đứng một mình", "mỗi thẻ mở có một thẻ đóng"
    if wrong := seen.unsafe or seen.foreign or seen.unpaired:
        line = _line_with(wrong, text if seen.unsafe else text.lower())
        yield Problem(path, line, 1, "trang-html", *told)


def _line_with(sought: str, text: str) -> int:
    """The line of a link to it, else the first that has it, as it is written or as it is meant."""
    lines = [line for raw in text.split("\n") for line in (raw, unescape(raw))]
    target = re.compile(rf"{_LEADING}{re.escape(sought)}(?=[\s\"'<>)]|$)", re.IGNORECASE)
    for found in (target.search, re.compile(re.escape(sought)).search):
        for at, line in enumerate(lines):
            if found(line):
                return at // 2 + 1
    return 1
