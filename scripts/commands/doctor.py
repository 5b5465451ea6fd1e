"""doctor: which settings are still empty or wrong, and what that costs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.paths import ROOT

if TYPE_CHECKING:
    from scripts.settings import Settings

HELP = "xem thiết lập nào của kho còn trống và thiếu nó thì mất gì"
PLACEHOLDER = "@to-chuc/"
"""What CODEOWNERS says before somebody has put the real name there."""

Advice = tuple[str, str]
"""The file, and a sentence."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the format."""
    parser.add_argument(
        "--format",
        choices=("text", "github"),
        default="text",
        metavar="DẠNG",
        help="text cho người đọc (mặc định) hoặc github để hiện trong lần chạy",
    )


def advice(settings: Settings, root: Path) -> Iterator[Advice]:
    """What the owner of a repository at `root` should know of its settings."""
    if not settings.site_url:
        cost = "tin cập nhật và sơ đồ trang không có địa chỉ đầy đủ"
        yield "mkdocs.yml", f"site_url trống: {cost}"
    elif not settings.site_url.endswith("/"):
        yield "mkdocs.yml", "site_url không kết thúc bằng “/”: các địa chỉ ghép từ nó sẽ sai"
    if not settings.repo_url:
        cost = "biểu mẫu không có nút mở kho mã, bản ghi không có “Sửa mục này”, “Báo sai”"
        yield "mkdocs.yml", f"repo_url trống: {cost}"
    elif not settings.repo_url.startswith("https://"):
        yield "mkdocs.yml", "repo_url không bắt đầu bằng https://"
    if not settings.keeper:
        cost = "trang không nói gửi tệp, báo sai cho ai"
        yield "mkdocs.yml", f"extra.keeper trống: {cost}"
    owners = root / ".github" / "CODEOWNERS"
    if owners.is_file() and PLACEHOLDER in owners.read_text("utf-8", "replace"):
        yield ".github/CODEOWNERS", "còn tên mẫu “to-chuc”: không ai được mời duyệt đề nghị"


def run(arguments: argparse.Namespace) -> int:
    """Return 0: an empty setting is no error, and its owner may want it so."""
    from scripts.settings import read_settings

    found = list(advice(read_settings(), ROOT))
    for file, sentence in found:
        if arguments.format == "github":
            print(f"::warning file={file}::{sentence}")
        else:
            print(f"{file}: {sentence}.")
    if not found:
        print("Mọi thiết lập đều có.")
    return 0
