"""doctor: which settings are still empty or wrong, and what that costs."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.arguments import add_format
from scripts.paths import ROOT

if TYPE_CHECKING:
    from scripts.settings import Settings

HELP = "xem thiết lập nào của kho còn trống và thiếu nó thì mất gì"
PLACEHOLDER = "@to-chuc/"
"""What CODEOWNERS says before somebody has put the real name there."""

HOME = "https://github.com/to-chuc/kho"
_HOME = re.compile(r"https://[^/]+(/(?!tree/|blob/|src/)[^/]+){2,}(?<!\.git)/?")
"""The page that a repository opens with: no account's, no folder's, no address to clone from."""

Advice = tuple[str, str]
"""The file, and a sentence."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the format."""
    told = "text cho người đọc (mặc định) hoặc github để hiện trong lần chạy"
    add_format(parser, ("text", "github"), told)


def advice(settings: Settings, root: Path) -> Iterator[Advice]:
    """What the owner of a repository at `root` should know of its settings."""
    if not settings.site_url:
        cost = "tin cập nhật và sơ đồ trang không có địa chỉ đầy đủ"
        yield "mkdocs.yml", f"site_url trống: {cost}. Ví dụ: https://to-chuc.github.io/kho/"
    elif not settings.site_url.endswith("/"):
        cost = "các địa chỉ ghép từ nó sẽ sai"
        yield "mkdocs.yml", f"site_url không kết thúc bằng “/”: {cost}. Cần: {settings.site_url}/"
    if not settings.repo_url:
        cost = "biểu mẫu không có nút mở kho mã, bản ghi không có “Sửa mục này”"
        yield "mkdocs.yml", f"repo_url trống: {cost}. Ví dụ: {HOME}"
    elif not _HOME.fullmatch(settings.repo_url):
        yield "mkdocs.yml", f"repo_url không phải trang đầu của kho mã. Ví dụ: {HOME}"
    if not settings.keeper:
        cost = "trang không nói gửi tệp, báo sai cho ai"
        yield "mkdocs.yml", f"extra.keeper trống: {cost}. Ví dụ: Phòng Dân tộc huyện, a@kho.vn"
    owners = root / ".github" / "CODEOWNERS"
    if owners.is_file() and PLACEHOLDER in owners.read_text("utf-8", "replace"):
        cost = "không ai được mời duyệt đề nghị"
        yield ".github/CODEOWNERS", f"còn tên mẫu “to-chuc”: {cost}. Cần: tên tổ chức giữ kho"


def run(arguments: argparse.Namespace) -> int:
    """Return 0: an empty setting is no error, and its owner may want it so; 1 for a wrong one."""
    from macros.reporters import report_github, report_text
    from macros.written.settings import check_settings
    from scripts.settings import read_settings

    # What is wrong is told as `check` tells it: what cannot be read would only seem to be empty.
    if wrong := list(check_settings(ROOT / "mkdocs.yml", ROOT / "docs")):
        print((report_github if arguments.format == "github" else report_text)(wrong))
        return 1
    found = list(advice(read_settings(ROOT), ROOT))
    for file, sentence in found:
        if arguments.format == "github":
            print(f"::warning file={file}::{sentence}")
        else:
            print(f"{file}: {sentence}.")
    if not found:
        print("Mọi thiết lập đều có.")
    return 0
