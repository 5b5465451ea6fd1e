"""Sections of written pages: which there are, their addresses and their words."""

from pathlib import Path

from macros.codes import CODES
from macros.search.documents import ProseSection
from macros.search.prose import prose_of, prose_sections

PAGE = """\
---
title: Bỏ
---
Trước mọi đề mục thì bỏ.

# Trang *một* {#trang}

Đọc [bài này](bai.html) và ![ảnh](a.png){ width=10 } `mã` .yml {{ macro() }} <b>đậm</b>,
bấm **Add file**{: lang=en }.

## Chỉ có macro

{{ bang() }}

## Chỗ để hỏi {: #hoi }

{{ hoi() }}

## 2. Gửi {: #gui }

Gửi tệp.

## 3. Thử, rồi *ghi*

Chạy lệnh.

### Phần hai

1. một
- hai

#### Nhỏ thì ở trong phần
"""


def test_a_page_is_cut_at_its_headings() -> None:
    assert list(prose_sections("a.html", PAGE)) == [
        ProseSection("a.html", "Trang một", "Đọc bài này và mã .yml đậm, bấm Add file."),
        ProseSection("a.html#hoi", "Chỗ để hỏi", "", "Trang một"),
        ProseSection("a.html#gui", "Gửi", "Gửi tệp.", "Trang một"),
        ProseSection("a.html#3-thu-roi-ghi", "Thử, rồi ghi", "Chạy lệnh.", "Trang một"),
        ProseSection(
            "a.html#phan-hai", "Phần hai", "một hai #### Nhỏ thì ở trong phần", "Trang một"
        ),
    ]


def test_each_code_is_found_by_its_key() -> None:
    (fields,) = prose_sections("b.html", "# Trường\n\nMọi trường.\n\n{{ field_reference() }}\n")
    assert {"issued_on", "at", "organization"} <= {*fields.keys}
    found = list(prose_sections("a.html", "# Mã lỗi\n\nMọi mã.\n\n{{ problem_codes() }}"))
    code = CODES["mo-coi"]
    assert ProseSection("a.html#mo-coi", "mo-coi", code.title, "Mã lỗi") in found
    assert len(found) == len(CODES) + 1


def test_a_page_without_headings_has_no_section() -> None:
    assert list(prose_sections("a.html", "Chỉ có chữ.")) == []


def test_pages_for_developers_are_left_out(tmp_path: Path) -> None:
    for name in ("b.md", "con/a.md", "design/x.md", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"# Tên\n\n{name}", "utf-8")
    found = [(section.address, section.text) for section in prose_of(tmp_path)]
    assert found == [("b.html", "b.md"), ("con/a.html", "con/a.md")]
