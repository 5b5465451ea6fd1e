"""schema: write what is generated from the models, so that VS Code completes and explains."""

import argparse

from scripts.paths import ROOT

HELP = "ghi lại JSON Schema và cài đặt VS Code từ mô hình (sau khi đổi macros/model)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: all files come from the models."""


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with all files as the models have them."""
    from macros.model.schema import files_of

    files = files_of(ROOT)
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="\n")
    print(f"Đã ghi {len(files)} tệp vào data/schema/ và .vscode/settings.json.")
    return 0
