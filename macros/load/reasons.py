"""What is wrong with a value that the model refuses: code, what was found, what to write."""

import re
from dataclasses import dataclass
from typing import Any

from macros.load.items import allowed, ids_listed, listed
from macros.load.leftovers import file_stem
from macros.load.numbers import decimal, number_for_id, number_in, unclear
from macros.load.scalars import dates_told, iso_date, range_told, why_no_date
from macros.load.wrong_type import wrong_type
from macros.load.yaml_tree import Tree
from macros.model.amounted import PRINTED_NUMBER, UNIT
from macros.model.declared import Field
from macros.model.document import NUMBER
from macros.model.fields import GIVEN
from macros.model.record import ID_PATTERN, LETTER
from macros.model.source import PLACE_IN_SOURCE
from macros.model.walk import Location
from macros.suggest import slug

_LENGTH = {
    "too_short": "ít nhất {min_length} mục, đang có {actual_length}",
    "too_long": "không quá {max_length} mục, đang có {actual_length}",
    "string_too_short": "không để trống",
    "greater_than_equal": "số từ 1 trở lên",
    "less_than_equal": "số không quá {le}",
}
IN_FILES = "; trong tệp đặt giữa ngoặc kép"
"""What cells and the form's fields need not be told."""
FORMS = {
    LETTER: "có ít nhất một chữ cái",
    UNIT: "chữ, hoặc dấu %, không có số đứng trước",
    GIVEN: "điều nguồn ghi, không để chỗ còn phải điền",
    NUMBER: "số, ký hiệu như nguồn in; nguồn chừa trống số thì bắt đầu bằng “/”",
    ID_PATTERN: "chữ thường không dấu, chữ số và gạch nối",
    PLACE_IN_SOURCE: "chữ, số, dấu chấm và gạch nối, không có dấu cách",
    PRINTED_NUMBER: "số với dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân (1.457,5)"
    f"{IN_FILES}",
}
"""What each pattern of the models asks for."""
YEARS = {"year", "target_year"}


@dataclass(frozen=True)
class Reason:
    """One reason; an `example` of None is the field's own."""

    code: str
    found: str
    expected: str
    example: str | None = None
    is_fixable: bool = False


def judge(kind: str, detail: Any, location: Location, tree: Tree, field: Field | None) -> Reason:
    """The reason that pydantic's error of that `kind` stands for, with its `detail`."""
    shown = _shown(location, tree)
    if kind == "missing":
        choices = f"một trong: {listed(field.choices)}" if field and field.choices else ""
        dash = "; hoặc thay dấu trừ bằng dấu cách, nếu dòng này thuộc mục ở trên"
        expected = (choices or _lower(field)) + (dash if _goes_on(location[:-1], tree) else "")
        return Reason("thieu-khoa", "thiếu trường bắt buộc", expected)
    if kind == "enum" and location not in tree.raw:
        return Reason("kieu-sai", *wrong_type("string_type", shown, location, tree, field))
    if kind == "enum":
        several = ids_listed(tree.raw[location], field) if field and field.many else []
        if field and len(several) > 1 and field.choices.keys() >= {*several}:
            return _several(shown, tree.value_at(location[:-1]), field)
        return Reason("ngoai-danh-muc", f"không có giá trị {shown}", allowed(detail, field), "")
    if kind == "value_error":
        return _date(shown, location, tree, str(detail["ctx"]["error"]), field)
    if kind == "string_pattern_mismatch":
        return _unfit(str(detail["ctx"]["pattern"]), shown, tree.raw[location], field)
    if kind == "string_too_long":
        found, most = f"dài {len(tree.raw[location])} ký tự", detail["ctx"]["max_length"]
        return Reason("do-dai", found, f"không quá {most} ký tự", "")
    if kind in _LENGTH:
        return Reason("do-dai", f"{shown} không hợp lệ", _LENGTH[kind].format_map(detail["ctx"]))
    is_scalar = kind == "string_type" and location in tree.raw
    ref = field.ref if field and is_scalar else None
    if ref and (number := number_for_id(tree.raw[location], ref.kinds)):
        return Reason("kieu-sai", *number, "")
    if is_scalar and field and not re.search(field.pattern, tree.raw[location]):
        return _unfit(field.pattern, shown, tree.raw[location], field)  # quotes would not mend it
    return Reason("kieu-sai", *wrong_type(kind, shown, location, tree, field))


def _several(shown: str, items: list[Any], field: Field) -> Reason:
    """Where one of the `items` is several values in one."""
    texts = [one for one in items if isinstance(one, str)]
    example = "".join(f"⏎  - {key}" for one in texts for key in ids_listed(one, field) or [one])
    return Reason("ngoai-danh-muc", f"{shown} gồm nhiều giá trị", "mỗi giá trị một mục", example)


def _unfit(pattern: str, shown: str, raw: str, field: Field | None) -> Reason:
    form, found = FORMS.get(pattern, _lower(field)), f"{shown} không đúng dạng"
    if pattern == ID_PATTERN and (stem := file_stem(raw)):
        return Reason("dang-sai", f"{shown} là tên tệp, không phải mã", form, slug(stem))
    if pattern != PRINTED_NUMBER:
        return Reason("dang-sai", found, form)
    meant = number_in(raw)
    rest = meant[1] if meant else filter(None, [unclear(raw)])
    number = meant[0] if meant else decimal(raw)
    example = f'"{number}"' if number else ""
    return Reason("dang-sai", found, "; ".join((form, *rest)), example)


def _goes_on(item: Location, tree: Tree) -> bool:
    """Whether the `item` of a list has only keys that the item above it lacks."""
    if not item or not isinstance(item[-1], int) or not item[-1]:
        return False
    above, own = tree.value_at((*item[:-1], item[-1] - 1)), tree.value_at(item)
    both = isinstance(above, dict) and isinstance(own, dict)
    return both and bool(own) and not above.keys() & own.keys()


def _date(shown: str, location: Location, tree: Tree, error: str, field: Field | None) -> Reason:
    value = tree.value_at(location)
    raw = " đến ".join(map(str, value)) if isinstance(value, list) else tree.raw.get(location, "")
    is_year = field is not None and field.key in YEARS
    form = "năm bằng bốn chữ số" if is_year else "ngày theo dạng năm-tháng-ngày"
    if re.fullmatch(r"\d{4}-\d\d-\d\d[T ]+\d.*", raw):
        return Reason("ngay-kem-gio", f"ngày {shown} kèm giờ", form, raw[:10])
    if meant := iso_date(raw):
        is_fixable = location in tree.raw and not tree.is_block(location)
        how = "" if is_fixable else ", cùng một dòng với khóa"
        how += "" if location in tree.raw else ", không có ngoặc hay dấu trừ ở đầu"
        dash = next((sign for sign in "–—−" if sign in raw), "")
        odd = f" (dấu “{dash}” U+{ord(dash):04X} không phải dấu trừ)" if dash else ""
        is_one = location in tree.raw
        found = f"{shown} viết theo dạng khác{odd}" if is_one else f"ngày ghi thành {shown}"
        return Reason("ngay-khac-dang", found, f"{form}{how}", meant, is_fixable)
    expected = "năm bằng bốn chữ số" if is_year else "năm-tháng-ngày, năm-tháng hoặc năm có thật"
    told = range_told(raw) or dates_told(raw)
    if len(told) > 1 and not is_year:
        expected = f"một ngày; ngày cuối ({told[-1]}) ghi ở ends_on nếu bản ghi có trường ấy"
    example = told[0] if told else ""  # nobody else's day
    cause = why_no_date(raw) or ("đây không phải một năm" if is_year else error)
    expected += "" if re.search(r"\d", raw) else "; nguồn không nêu ngày thì xóa cả dòng"
    return Reason("ngay-sai", f"{shown} không hợp lệ, {cause}", expected, example)


def _shown(location: Location, tree: Tree) -> str:
    if location in tree.raw:
        text = tree.raw[location]
        return f"“{text[:60]}{'…' if len(text) > 60 else ''}”"
    return "một danh sách" if isinstance(tree.value_at(location), list) else "một nhóm khóa"


def _lower(field: Field | None) -> str:
    """What an editor writes there, as the end of a sentence."""
    text = (field.help if field else "").rstrip(".") or "điền trường này"
    return text[:1].lower() + text[1:]
