"""The only module that knows MkDocs: it builds, serves, and is the hook of the build.

MkDocs 1.x has no maintainer and Material ends in May 2027; whoever replaces them replaces this
file, mkdocs.yml and theme/, and nothing else.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.history.days import read_days
from macros.history.edition import read_edition
from macros.history.last_changes import last_changes
from macros.knowledge_base import load_knowledge_base
from macros.output.generated import generated_files
from macros.output.shared import write_shared
from macros.output.unused import is_unused
from macros.output.whitespace import collapse
from macros.pages.pages import Pages
from macros.reporters import report_text
from macros.search.prose import prose_sections


class SiteError(Exception):
    """The site could not be built; the message is Vietnamese and names the cause."""


def build_site(root: Path, output: Path) -> list[str]:
    """Build the site strictly into `output`; returns MkDocs' warnings, raises SiteError."""
    config = _config(root, site_dir=str(output))
    warnings = _Warnings()
    logging.getLogger("mkdocs").addHandler(warnings)
    try:
        config.plugins.run_event("startup", command="build", dirty=False)
        build(config)
    except (Abort, MkDocsException, SystemExit) as error:  # the macros plugin exits by itself
        raise SiteError("\n".join([*warnings.messages, str(error)])) from error
    finally:
        config.plugins.run_event("shutdown")
        logging.getLogger("mkdocs").removeHandler(warnings)
    return warnings.messages


def serve_site(root: Path, host: str, port: int) -> None:
    """Serve with live reload until interrupted; changes under data/, docs/, macros/ rebuild."""
    serve(str(root / "mkdocs.yml"), dev_addr=f"{host}:{port}", livereload=True, strict=False)


def site_name(root: Path) -> str:
    """The site's name, as mkdocs.yml gives it."""
    return str(_config(root).site_name)


def _config(root: Path, **options: Any) -> MkDocsConfig:
    try:
        return load_config(str(root / "mkdocs.yml"), **options)
    except MkDocsException as error:
        raise SiteError(f"mkdocs.yml không dùng được: {error}") from error


class _Warnings(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the records before the macros plugin asks for them."""
    root = Path(str(config.config_file_path)).parent
    loaded = load_knowledge_base(root / "data")
    if loaded.failed:
        raise Abort(report_text(loaded.problems, config.site_url or ""))
    config["pages"] = Pages(loaded.base, str(config.site_name), last_changes(root))
    config.extra["days"] = read_days(root)
    config.extra["edition"] = edition = read_edition(root)
    if edition.changed_at is not None:
        # MkDocs dates its files by this; the same commit must always give the same site.
        os.environ["SOURCE_DATE_EPOCH"] = str(edition.timestamp)
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")  # it lists full addresses only
    config.theme.static_templates.add("assets/javascripts/frame.js")
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a virtual page for each record; leave out what the theme ships for nothing."""
    for file in list(files):
        if is_unused(file.src_uri):
            files.remove(file)
    for address in _pages(config).by_address:
        source = address.removesuffix(".html") + ".md"
        files.append(File.generated(config, source, content="{{ record_page() }}\n"))
    prose = chain.from_iterable(
        prose_sections(file.url, file.content_string)
        for file in files.documentation_pages()
        if file.generated_by is None
    )
    days, edition = config.extra["days"], config.extra["edition"]
    generated = generated_files(_pages(config), prose, days, edition, config.site_url or "")
    for address, content in generated.items():
        files.append(File.generated(config, address, content=content))
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give record pages their title; link names in prose."""
    pages = _pages(config)
    record = pages.by_address.get(page.url)
    if record:
        page.title = escape(pages.title_of(record))
        page.meta["description"] = escape(pages.description_of(record))
        page.meta["hide"] = ["navigation"]
    else:
        html = pages.linker.link_html(html, page.url)
    return html


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Leave out the indentation of templates."""
    return collapse(output)


def on_post_build(config: MkDocsConfig) -> None:
    """Join the files that all pages load."""
    scripts = [str(script) for script in config.extra_javascript]
    write_shared(Path(config.site_dir), config.extra_css, scripts)


def on_serve(
    server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    """Rebuild on every change; where the records have errors, the last good site stays up."""

    def rebuild() -> None:
        try:
            builder()
            print("Đã dựng lại trang.")
        except MkDocsException as error:
            print(f"Chưa dựng lại được, trang đang mở vẫn là bản trước:\n{error}")

    server.builder = rebuild
    return server


def _pages(config: MkDocsConfig) -> Pages:
    pages: Pages = config["pages"]
    return pages
