"""Plain mkdocs-material, by its documentation: one Markdown file a record, none in the nav."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.model import BY_FOLDER
from scripts.bench.cost import BenchError
from scripts.bench.world import RecordData, texts_of

CONFIG = """site_name: Kho tri thức
strict: false
use_directory_urls: false
theme:
  name: material
  language: vi
  font: false
plugins:
  - search:
      lang: vi
markdown_extensions: [attr_list, tables]
not_in_nav: |
  /*/
nav:
  - Trang chủ: index.md
"""
BODY = re.compile(r"<article[^>]*>(.*)</article>", re.DOTALL)
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def command(folder: Path) -> list[str]:
    """MkDocs' own command."""
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", "mkdocs.yml"]


def prepare_same(tree: Path, folder: Path) -> None:
    """Pages with the bodies that this project has built, handed over as HTML: the least that
    Python-Markdown can have to do with them."""
    titles = {path.stem: data["title"] for path, data in records(tree)}
    for page in _record_pages(tree / "site"):
        if page.stem in titles:  # else a redirect or a list
            found = BODY.search(page.read_text("utf-8"))
            if not found:
                raise BenchError(f"{page} không có <article>.")
            address = page.relative_to(tree / "site").with_suffix(".md")
            _write(folder / "docs" / address, titles[page.stem], found[1].strip())
    _finish(folder)


def prepare_thin(tree: Path, folder: Path) -> None:
    """Pages with a table of the plain fields, a list of links, and the summary."""
    found = [*records(tree)]
    kinds = {path.stem: BY_FOLDER[path.parent.name].kind for path, _ in found}
    addresses = {stem: f"{kind.address}/{stem}.md" for stem, kind in kinds.items()}
    titles = {path.stem: data["title"] for path, data in found}
    for path, data in found:
        body = "\n".join(_thin(data, addresses, titles))
        _write(folder / "docs" / addresses[path.stem], data["title"], body)
    _finish(folder)


def records(tree: Path) -> Iterator[tuple[Path, RecordData]]:
    """Every record's file and its data, as YAML has it."""
    for path in sorted((tree / "data").glob("*/*.yml")):
        yield path, yaml.load(path.read_text("utf-8"), Loader)


def _record_pages(site: Path) -> Iterator[Path]:
    for record_type in BY_FOLDER.values():
        yield from sorted((site / record_type.kind.address).glob("*.html"))


def _thin(data: RecordData, addresses: dict[str, str], titles: dict[str, str]) -> Iterator[str]:
    plain = {k: v for k, v in data.items() if not isinstance(v, list | dict) and k != "summary"}
    yield from ("| Trường | Giá trị |", "| --- | --- |")
    yield from (f"| {key} | {value} |" for key, value in plain.items())
    yield ""
    for target in dict.fromkeys(text for text in texts_of(data) if text in addresses):
        yield f"- [{titles[target]}](../{addresses[target]})"
    yield f"\n{data.get('summary') or ''}"


def _write(file: Path, title: str, body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # JSON is YAML: a title may hold colons and quotes.
    head = f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n\n"
    has_own = body.startswith("<")
    file.write_text(head + ("" if has_own else f"# {title}\n\n") + body + "\n", "utf-8")


def _finish(folder: Path) -> None:
    (folder / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (folder / "docs" / "index.md").write_text("# Kho tri thức\n", "utf-8")
