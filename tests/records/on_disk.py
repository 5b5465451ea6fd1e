"""Invalid files that cannot be stored in the repository: each is made where it is needed."""

import shutil
from collections.abc import Callable
from pathlib import Path


def _link(data: Path) -> None:
    (data / "places" / "xa-lien-ket.yml").symlink_to(data / "places" / "xa-dak-tuoi.yml")


def _folder(data: Path) -> None:
    (data / "places" / "xa-thu-muc.yml").mkdir()


def _nested(data: Path) -> None:
    (data / "places" / "2022").mkdir()
    (data / "places" / "2022" / "xa-sau.yml").write_text("id: xa-sau\n")


def _large(data: Path) -> None:
    with (data / "places" / "xa-lon.yml").open("wb") as file:
        file.truncate(50_000_000)


def _many(data: Path) -> None:
    lines = (f"k{number}: x\n" for number in range(15_000))
    (data / "places" / "xa-nhieu.yml").write_text("".join(lines))


def _unreadable(data: Path) -> None:
    """Root reads everything; tests make reading fail by other means."""
    (data / "places" / "xa-khoa.yml").write_text("id: xa-khoa\n")


def _gone(data: Path) -> None:
    shutil.rmtree(data)


ON_DISK: dict[str, tuple[Callable[[Path], None], str]] = {
    "thieu-data": (
        _gone,
        "data:1:1: lỗi [thieu-data] Không có thư mục data/. Cần: thư mục data/ với các bản ghi.",
    ),
    "lien-ket-tep": (
        _link,
        "data/places/xa-lien-ket.yml:1:1: lỗi [lien-ket-tep] Tệp là liên kết tới chỗ khác. "
        "Cần: một tệp thường.",
    ),
    "khong-phai-tep": (
        _folder,
        "data/places/xa-thu-muc.yml:1:1: lỗi [khong-phai-tep] Không phải một tệp. "
        "Cần: một tệp thường có đuôi .yml.",
    ),
    "ngoai-thu-muc": (
        _nested,
        "data/places/2022:1:1: lỗi [ngoai-thu-muc] Có thư mục con “2022” (xa-sau.yml). "
        "Cần: các tệp đặt ngay trong data/places/.",
    ),
    "tep-qua-lon": (
        _large,
        "data/places/xa-lon.yml:1:1: lỗi [tep-qua-lon] Tệp quá lớn (48828 kB). "
        "Cần: tệp không quá 256 kB; mỗi bản ghi một tệp.",
    ),
    "qua-nhieu": (
        _many,
        "data/places/xa-nhieu.yml:10000:1: lỗi [qua-nhieu] Quá nhiều giá trị trong một tệp. "
        "Cần: một bản ghi ngắn.",
    ),
    "khong-doc-duoc": (
        _unreadable,
        "data/places/xa-khoa.yml:1:1: lỗi [khong-doc-duoc] Không đọc được tệp. "
        "Cần: tệp mà mọi người đều có quyền đọc.",
    ),
}
"""Code → what makes the file under data/, and the line that must be printed."""

WRITTEN = {"thiet-lap", "trang-html", "trang-lien-ket", "trang-ma", "trang-mo-ta"}
WRITTEN |= {"trang-hien-sai", "trang-ngoai-trinh-don", "trang-tep", "trang-trong"}
"""Codes of pages under docs/; the tests under tests/written/ provoke each."""

SHEETS = {
    "bang-hong",
    "cot-khong-ten",
    "cot-la",
    "cot-trung",
    "ma-da-co",
    "o-an",
    "o-bi-doi",
    "o-gop",
    "o-loi",
    "dong-la",
    "o-thua",
    "thieu-cot",
    "trang-thua",
}
"""Codes of spreadsheets; the tests under tests/sheets/ provoke each and assert its text."""
