"""The unzipped bundle, as someone has it who got the zip on a stick."""

from pathlib import Path

import pytest

from macros.history.edition import Edition
from scripts.bundle.archive import members, write_zip
from scripts.bundle.single import write_single

EDITION = Edition(1709141400, "abcdef12")


def packed(site: Path, target: Path) -> None:
    """Write the zip of the site; its folder is called “goi”."""
    write_zip(target, "goi", members(site, "Kho", "x"), EDITION.timestamp)


@pytest.fixture(scope="session")
def unzipped(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the zip holds, in a folder whose name has spaces and Vietnamese letters."""
    folder = tmp_path_factory.mktemp("usb") / "Tài liệu huyện Đăk Glei (bản mới)" / "goi"
    for name, content in members(site, "Kho", "x").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="session")
def single(site: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the single file, alone in its folder."""
    target = tmp_path_factory.mktemp("Tải về") / "kho.html"
    write_single(site, target)
    return target.as_uri()
