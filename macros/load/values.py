"""Values judged as what they are once YAML has read them: an escape in quotes hides nothing."""

import re
from collections.abc import Iterator

from macros.load.brought_along import brought_along, instead, of_persons
from macros.load.characters import findings, is_usual
from macros.load.leftovers import FILE_NAME, leftover, says_nothing
from macros.load.looks import first_in
from macros.load.markup import MARKUP
from macros.load.scalars import in_yaml
from macros.load.text import in_old_encoding
from macros.load.two_keys import takes_id
from macros.load.worded import worded
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.declared import Field
from macros.model.uses import Use
from macros.model.walk import Location, field_at, field_name
from macros.problems import Problem, Told
from macros.vietnamese.encodings import odd_letter

OWN_WORDS_AT_MOST, PRINTED_AT_MOST = 4_000, 1_000
"""Letters in a value, the editors' own words and others; fields may set narrower limits. The
longest real ones have 429 and 298."""

UNACCENTED = 5
"""So many small words without any accent are no Vietnamese sentence: of 11,426 such words in the
summaries of records seven in eight have one."""
_SMALL_WORD = re.compile(r"\b[a-z]+\b")
_PICTURES = re.compile("[\u2600-\u26ff\u2728-\u27bf\U0001f000-\U0001faff]")
"""Emoji, and the signs beside them in Unicode; ticks and crosses of tables stand before."""

_SHOWN = 60
_ESCAPED = "; chữ đặt trong ngoặc kép, không dùng ký hiệu thoát (dấu \\)"


def value_problems(tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
    """Letters, line feeds, blanks, lengths; `path` is the file's name in problems."""
    for location, text in tree.raw.items():
        if not text.strip():
            continue  # told as empty
        field = field_at(record_type, location)
        line, column = tree.position(location)
        name = field_name(record_type, location)
        for told in _judged(text, field, tree, location):
            yield Problem(path, line, column, *told[:3], name, told.example)


def _judged(text: str, field: Field | None, tree: Tree, location: Location) -> Iterator[Told]:
    old = in_old_encoding(text)
    # Any value but one in double quotes has the letters of the file, which are known to be sound.
    is_escaped = tree.styles.get(location) == '"' and not is_usual(text)
    escaped = [
        Told(code, f"{found[:1].lower()}{found[1:]}", f"{expected}{_ESCAPED}", example)
        for line in (text.split("\n") if is_escaped else ())
        for _, code, found, expected, example in findings(line)
    ]
    is_own = field is not None and Use.OWN_WORDS in field.uses
    is_sentence = is_own or location == ("title",)
    odd = escaped or list(_not_vietnamese(text, is_sentence=is_sentence))
    odd = [Told("bang-ma-cu", *old)] if old else odd
    yield from odd
    is_told = not isinstance(tree.value_at(location), str)
    is_empty = says_nothing(text) or not re.search(r"[^\W_]", text)
    # A record may do without such a text; a list may hold signs as printed.
    may_be_absent = field and field.is_prose and not field.required and not field.many
    if may_be_absent and is_empty and not is_told:
        yield Told("de-trong", f"“{text.strip()}” không nói gì", "xóa cả dòng khi nguồn không nêu")
    elif field and field.holds == "text" and not is_told and _is_typed(field, location):
        left = [] if field.choices else list(_left(text, field, is_own))  # told as no choice
        yield from left or ([] if odd else _misplaced(text, field, is_own))
    elif field and field.key == "printed":
        yield from of_persons(text)
    if not field or field.holds == "text":  # a date or number with blanks is told as none
        yield from _blanks(text, is_own)
    is_item = field is not None and field.many
    most = OWN_WORDS_AT_MOST if is_own and not is_item else PRINTED_AT_MOST
    if len(text) > most and not (field and _has_limit(field)):
        yield Told("do-dai", f"dài {len(text)} ký tự", f"không quá {most} ký tự")


def _is_typed(field: Field, location: Location) -> bool:
    """Whether signs of lists and the like are none of the source's own, as in what an observation
    shows, or in an outline; a list that is one text is told as that.
    """
    is_list = field.many and isinstance(location[-1], str)
    return not (is_list or field.key == "printed" or location[0] == "outline")


def _has_limit(field: Field) -> bool:
    # A key that is none of the list, or no date, is told as that.
    is_closed = bool(field.choices) or field.holds != "text"
    limits = any(hasattr(rule, "max_length") for rule in field.info.metadata)
    return is_closed or (not field.many and limits)


def _blanks(text: str, is_own: bool) -> Iterator[Told]:
    if "\n" in text and not is_own:
        found = "có xuống dòng trong giá trị"
        expected = (
            "cả giá trị trên một dòng; dài quá thì viết sau dấu >-, không có dòng trống ở giữa"
        )
        yield Told("xuong-dong", found, expected)
    elif "\r" in text or "\t" in text or text.strip("\n") != text.strip():
        found = "có dấu cách ở đầu hoặc cuối giá trị, hoặc phím Tab ở giữa"
        clean = " ".join(text.split())
        example = in_yaml(clean) if len(clean) <= _SHOWN else ""
        yield Told(
            "khoang-trang-la", found, "một dấu cách giữa hai chữ, không có ở cuối dòng", example
        )


def _left(text: str, field: Field, is_own: bool) -> Iterator[Told]:
    if says_nothing(text):
        yield Told("con-sot", f"“{text.strip()}” không nói gì", "chữ của nguồn, hoặc của mình")
        return
    name, found = leftover(text, is_own)
    # What is no id where one belongs is told by a rule of its own, with the id that was meant.
    if name and not (name == FILE_NAME and takes_id(field)):
        yield Told("con-sot", f"có {name} “{found.strip()}”", instead(name, found, text))


def _misplaced(text: str, field: Field, is_own: bool) -> list[Told]:
    """Of texts alone: what ids and keys of lists hold is judged by what they may be. Markup has a
    rule of its own."""
    if field.ref or field.vocabulary or field.group:
        return []
    told = list(brought_along(text, is_own)) or list(worded(text, field))
    return [] if told and first_in(text, MARKUP)[0] else told


def _not_vietnamese(text: str, is_sentence: bool) -> Iterator[Told]:
    if picture := _PICTURES.search(text):
        found = f"hình “{picture[0]}” U+{ord(picture[0]):04X} không phải chữ"
        yield Told("chu-la", found, "chỉ chữ, như nguồn in")
    elif odd := odd_letter(text):
        found = f"chữ “{odd}” U+{ord(odd):04X} không có trong tiếng Việt"
        expected = "gõ lại cả từ theo nguồn; nếu nguồn in đúng như vậy thì giữ nguyên"
        yield Told("chu-la", found, expected)
    elif (
        is_sentence
        and "://" not in text
        and text.isascii()
        and len(_SMALL_WORD.findall(text)) >= UNACCENTED
    ):
        found = f"“{text[:40].strip()}” không có dấu"
        expected = "chữ có dấu; nếu nguồn in không dấu hay in tiếng nước ngoài thì giữ nguyên"
        yield Told("khong-dau", found, expected)
