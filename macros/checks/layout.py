"""How a file is laid out: what YAML reads without a word, though nobody meant it (a # that cuts a
value, a dash in one), and what is not in the house form, so that a change shows only what changed.
"""

from collections.abc import Iterator

from macros.codes import FIX_COMMAND
from macros.load.characters import LINE_END
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.walk import field_at, field_name
from macros.problems import Problem
from macros.write.house_form import is_plainly_normal
from macros.write.normalise import normalise

_LIST = "mỗi mục một dòng, các dấu trừ thẳng cột với nhau"
_TEXT = (
    "chữ liền một đoạn, không có các dòng “- ”; nếu đó là danh sách của khóa khác thì viết khóa ấy "
    "ở dòng trên nó"
)


def problems_in(text: str, tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
    """What is wrong with the text of a sound record, though its values are not."""
    yield from _misread(text, tree, record_type, path)
    if is_plainly_normal(text, tree, record_type):
        return
    result = normalise(text, record_type)
    if result.text != text:  # `kb.py fix` would write it otherwise
        pairs = zip(text.split("\n"), result.text.split("\n"), strict=False)
        line = next((number for number, (a, b) in enumerate(pairs, start=1) if a != b), 1)
        found = f"tệp chưa ở dạng chuẩn: {'; '.join(result.changes)}"
        remedy = f"{FIX_COMMAND} {path}"
        yield Problem(path, line, 1, "chua-chuan", found, "dạng chuẩn của kho", remedy=remedy)


def _misread(text: str, tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
    """Values without quotes that end at a “ #”, or that a list's dash has been drawn into."""
    lines = LINE_END.split(text)
    for location, value in tree.raw.items():
        field = field_at(record_type, location)
        if location in tree.styles or not field or not field.is_prose:
            continue  # a key, a date, a number is whole before its comment
        line, column = tree.values[location]
        first = lines[line - 1][column - 1 :].strip()
        rest = first.removeprefix(value).strip()
        place = path, line, column
        name = field_name(record_type, location)
        if rest.startswith("#"):
            found = f"giá trị dừng ở “{value[-40:]}”, phần sau “{rest[:40]}” chỉ là chú thích"
            expected = "cả giá trị trong ngoặc kép; nếu là chú thích thì đặt ở dòng riêng"
            yield Problem(*place, "dau-thang", found, expected, name)
        elif value.startswith(f"{first} - ") and lines[line].lstrip().startswith("- "):
            found = "danh sách dính vào giá trị ở dòng trên"
            expected = _LIST if field.many else _TEXT
            yield Problem(*place, "danh-sach-dinh", found, expected, name)
