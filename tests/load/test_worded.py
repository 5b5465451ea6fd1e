"""Items that are none, and too many sentences: codes ma-thay-chu, muc-ghep, nhieu-cau."""

import pytest

from macros.load.worded import worded
from macros.model import KINDS
from macros.model.declared import fields_of
from macros.model.fields import Part, Related
from macros.model.person import Role

FIELDS = {key: fields_of(KINDS["finding"])[key] for key in ("title", "points", "summary")}
FIELDS |= {k: fields_of(KINDS["place"])[k] for k in ("aliases", "search_keys", "not_given")}


def codes(text: str, key: str, model: type[Part] | None = None) -> list[str]:
    field = fields_of(model)[key] if model else FIELDS[key]
    return [told[0] for told in worded(text, field)]


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("nuoc-chdcnd-lao", "aliases", True),
        ("nuoc_chdcnd_lao", "aliases", True),
        ("se-kong", "search_keys", False),
        ("xa-dak-pet", "search_keys", True),
        ("y-thanh", "points", True),
        ("y-thanh", "not_given", True),
        ("2021-2025", "aliases", False),
        ("covid-19", "summary", False),
        ("Nêu ở qd-giay-khen-2022.", "summary", True),
        ("Từ 22-4-2021 tới 24-02-2021.", "summary", False),
        ("Số 08-KL/TU, a-lô, ra-đi-ô.", "summary", False),
    ],
)
def test_ids_are_no_words(text: str, key: str, told: bool) -> None:
    assert codes(text, key) == (["ma-thay-chu"] if told else [])


def test_ids_are_no_words_of_parts() -> None:
    assert codes("ubnd-huyen-dak-glei", "title", Role) == ["ma-thay-chu"]
    assert codes("a-thao", "note", Related) == ["ma-thay-chu"]
    assert codes("Chủ tịch", "title", Role) == []


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("Sê Kông; Sê-Kong", "aliases", True),
        ("Sê Kông / Sê-Kong", "aliases", True),
        ("Sê Kông | Sê-Kong", "search_keys", True),
        ("chọn điểm, chỉ đạo điểm, thôn điểm, làng điểm", "search_keys", True),
        ("cà phê chè, cà phê vối", "search_keys", True),
        ("chè đỏ lá, vối đỏ lá", "search_keys", True),
        ("vùng sâu, vùng xa", "search_keys", False),
        ("vùng sâu, vùng xa, vùng biên giới, vùng cao", "aliases", False),
        ("ban, ngành, đoàn thể", "aliases", False),
        ("MTTQ các xã, thị trấn", "search_keys", False),
        ("thay đổi nếp nghĩ, cách làm", "aliases", False),
        ("Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện", "search_keys", False),
        ("Quy chế 01/QCPH-UBND", "search_keys", False),
        ("Chọn một số thôn làm điểm tổ chức.", "aliases", True),
        ("Chọn một số thôn. Làm điểm tổ chức", "aliases", True),
        ("TP. Kon Tum", "aliases", False),
        ("Huyện ủy Tp. Kon Tum", "aliases", False),
        ("Công ty A.B.", "aliases", False),
        ("số hộ; số người", "not_given", True),
        ("số hộ, số người", "not_given", False),
        ("số hộ.", "not_given", True),
        ("Nguồn không nêu số hộ", "not_given", True),
        ("Báo cáo chưa ghi số hộ", "not_given", True),
        ("không gian tổ chức", "not_given", False),
    ],
)
def test_an_item_is_one_name_or_phrase(text: str, key: str, told: bool) -> None:
    assert codes(text, key) == (["muc-ghep"] if told else [])


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("Một. Hai việc. Ba việc.", "summary", False),
        ("Một việc. Hai việc. Ba việc. Bốn việc.", "summary", True),
        ("Lớp ở TP. Kon Tum, Tp. Kon Tum, do ThS. A Thao dạy. Lớp dài. Lớp vui.", "summary", False),
        ("Tăng 1.457 hộ. Giảm 3,5 %! Vì sao? Không rõ.", "summary", True),
        ("Chưa sát dân.", "title", False),
        ("Chưa sát dân. Chưa đều.", "title", True),
    ],
)
def test_a_field_holds_as_many_sentences_as_its_help_says(text: str, key: str, told: bool) -> None:
    assert codes(text, key) == (["nhieu-cau"] if told else [])
