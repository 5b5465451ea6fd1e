"""Why YAML gave up, in Vietnamese; the commonest causes have sentences of their own."""

import re
from typing import Any

import yaml

from macros.load import signs
from macros.load.characters import LINE_END
from macros.load.line_causes import DASH, INDENT, Cause, cause_on, quoted_line
from macros.problems import Problem

_TAB = ("Thụt dòng bằng phím Tab", "thụt dòng bằng hai dấu cách", "  - id: bao-cao")
_QUOTE = ("Ngoặc kép mở mà không đóng", "đóng ngoặc kép ở cuối giá trị", 'title: "Xã Đăk Tươi"')
_BACKSLASH = (
    "Dấu \\ trong ngoặc kép có nghĩa riêng trong YAML",
    "đặt giá trị trong ngoặc đơn",
    r"title: 'C:\Báo cáo'",
)
_SINGLE = ("Ngoặc đơn mở mà không đóng", "đóng ngoặc đơn ở cuối giá trị", "title: 'Xã Đăk Tươi'")
_SPACE = ("Sau dấu hai chấm thiếu dấu cách", "“khóa: giá trị”", "type: xa")
_KEY = (
    "Dòng không có dạng “khóa: giá trị”",
    "khóa, dấu hai chấm, dấu cách rồi giá trị",
    "type: xa",
)
_BRACKET = (
    "Ngoặc [ hoặc { mở mà không đóng",
    "đóng ngoặc ở cuối danh sách",
    "aliases: [UBND, HĐND]",
)
_ITEM = (
    "Mục của danh sách không mở bằng dấu trừ",
    "mỗi mục một dòng, mở bằng dấu trừ và một dấu cách",
    "- Đăk Plô",
)
_SIGN = (
    "Giá trị bắt đầu bằng một dấu có nghĩa riêng trong YAML (* & ! ? - | >)",
    "đặt cả giá trị trong ngoặc kép",
    'title: "*Hội nghị"',
)
_STRAY = (_KEY[0], f"{_KEY[1]}; ghi chú thì mở đầu bằng dấu #", _KEY[2])
_DASH_ALONE = (
    "Giá trị chỉ là một dấu gạch",
    "điền giá trị; nguồn không nêu thì xóa cả dòng, bản ghi không cần đến thì xóa cả tệp",
    "",
)
_COMMENT = (
    "Ghi chú # sát lề cắt đôi đoạn chữ ở trên",
    "chuyển ghi chú lên trước khóa của đoạn ấy, hoặc bỏ đi",
    "",
)
_OTHER = ("Không đọc được YAML ở đây", "các dòng “khóa: giá trị”", "type: xa")

# Phrases are libyaml's and PyYAML's own, which word most errors alike.
_BEFORE = r"^[ \t]*(?:- )?(?:\w+:[ \t]+)?"
_EQUALS = ("Sau khóa là dấu =", "dấu hai chấm và một dấu cách: “khóa: giá trị”", "type: xa")
_EARLIER: tuple[tuple[re.Pattern[str], Cause], ...] = (
    (re.compile(_BEFORE + r"\"(?:[^\"\\]|\\.)*$"), _QUOTE),
    (re.compile(_BEFORE + r"'(?:[^']|'')*$"), _SINGLE),
    (re.compile(r"^[ \t]*(?:- )?[a-z_]+:[^\s:/]"), _SPACE),
    (re.compile(r"^[ \t]*-[a-z_]+:(?:\s|$)"), DASH),
    (re.compile(r"^[ \t]*(?:[•·●▪◦–—]|\d+[.)])[ \t]+[a-z_]+:(?:\s|$)"), _ITEM),
    (re.compile(r"^[a-z_]+[ \t]*=[ \t]*[^\s:]+(?:[ \t][^:]*)?$"), _EQUALS),
)
"""What is wrong on a line, though YAML stops only at a later one."""
_BY_PHRASE: tuple[tuple[str, Cause], ...] = (
    ("scanning an? (?:alias|anchor|tag)|parsing a tag", _SIGN),
    ("escape|hexdecimal", _BACKSLASH),
    ("block sequence entries are not|mapping keys are not|block scalar", _SIGN),
    ("quoted scalar", _QUOTE),
    ("expected ':'", _KEY),
    ("',' or|expected (?:the )?node content", _BRACKET),
    ("expected <(?:block end|document start)>|expected key|'-' indicator", INDENT),
)


def broken_yaml(error: yaml.YAMLError, text: str, path: str) -> Problem:
    """A parser's error as a problem at the place where the editor has to look."""
    told = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    mark = _mark(error, told)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = LINE_END.split(text)
    elsewhere = _real_cause(lines, line, told)
    if not elsewhere and "',' or" in told:
        elsewhere = signs.lacks_comma(lines, getattr(error, "problem_mark", mark).line)
    if elsewhere:
        at, (found, expected, example) = elsewhere
        return Problem(path, at + 1, 1, "yaml-hong", found, expected, example=example)
    if "maximum nesting depth" in told:  # libyaml's own limit, met before ours on a single line
        found, expected = "Lồng nhau quá sâu", "không quá vài tầng"
        return Problem(path, line + 1, column + 1, "qua-sau", found, expected)
    found, expected, example = _reason(told, lines, line, column)
    return Problem(path, line + 1, column + 1, "yaml-hong", found, expected, example=example)


def _real_cause(lines: list[str], stopped: int, told: str) -> tuple[int, Cause] | None:
    """A line before the one where YAML `stopped`, of which it `told`."""
    for at, line in enumerate(lines[:stopped]):
        if colon := signs.wrong_colon(line):
            return at, colon
        for pattern, reason in _EARLIER:
            if pattern.match(line):
                return at, signs.wrong_mark(line) or signs.two_quotes(line) or reason
    if re.match(r"[ \t]", "".join(lines[stopped : stopped + 1])) and lines[stopped - 1][:1] == "#":
        return stopped - 1, _COMMENT
    stray = signs.stray_line(lines[: stopped + 1]) if "mapping values" in told else None
    return None if stray is None else (stray, _STRAY)


def _mark(error: yaml.YAMLError, told: str) -> Any:
    """Open quotes and brackets and bare words are mended where they start, not where YAML stops."""
    mark = getattr(error, "problem_mark", None)
    starts_it = any(phrase in told for phrase in ("quoted scalar", "simple key", "flow"))
    return (getattr(error, "context_mark", None) or mark) if starts_it else mark


def _reason(told: str, lines: list[str], at: int, column: int) -> Cause:
    source = [*lines[at : at + 1], ""][0]
    indent = source[: len(source) - len(source.lstrip())]
    if re.match(r"[ \t]*-[a-z_]+:(?:\s|$)", source):
        return *DASH[:2], source.strip().replace("-", "- ", 1)
    if re.match(r"[ \t]*(?:- )?\w+:[^\s:/]", source) and "':'" in told:
        return _SPACE
    if re.match(r"[a-z_]+:[ \t]+-[ \t]*$", source):
        return _DASH_ALONE
    if (
        told_sign := signs.wrong_colon(source)
        or signs.wrong_mark(source)
        or signs.two_quotes(source)
    ):
        return told_sign
    if "':'" in told and (lacking := signs.lacks_mark(lines, at) or signs.runs_on(lines, at)):
        return lacking
    if "\t" in indent or source[column : column + 1] == "\t":
        return _TAB
    if re.search("any token|block scalar", told) and not re.match(r"[ \t]*(?:- |\w+:)", source):
        return _STRAY
    if "cannot start any token" in told:
        found = f"Giá trị bắt đầu bằng ký tự “{source[column : column + 1]}”"
        if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", meant := source[column + 1 :].strip()):
            return found, "chỉ mã, không có ký tự ấy", f"{source[:column].strip()} {meant}"
        return _in_quotes((found, *_SIGN[1:]), source)
    if "quoted scalar" in told and source[column : column + 1] == "'":
        return _SINGLE
    by_phrase = next((one for phrase, one in _BY_PHRASE if re.search(phrase, told)), _OTHER)
    reason = cause_on(told, lines, at, column) or by_phrase
    reason = (reason is INDENT and signs.below_dash(lines, at)) or reason
    return _in_quotes(reason, source) if reason in (_SIGN, _BRACKET) else reason


def _in_quotes(reason: Cause, source: str) -> Cause:
    """`reason` with what quotes make of the line, where its value is a text."""
    example = quoted_line(source)
    return (reason[0], _SIGN[1], example) if example else reason
