"""What YAML reads without a word, though nobody meant it: a # that cuts a value, a dash in one."""

from collections.abc import Iterator

from macros.load.characters import LINE_END
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.walk import field_at, field_name
from macros.problems import Problem

_LIST = "mỗi mục một dòng, các dấu trừ thẳng cột với nhau"
_TEXT = (
    "chữ liền một đoạn, không có các dòng “- ”; nếu đó là danh sách của khóa khác thì viết khóa ấy "
    "ở dòng trên nó"
)


def problems_in(text: str, tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
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
