"""The only module that knows MkDocs: it builds, and is the hook of the build.

MkDocs 1.x has no maintainer and Material ends in May 2027; whoever replaces them replaces this
file, mkdocs.yml and theme/, and nothing else.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.commands.build import build, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from yaml import YAMLError

from macros import load_order
from macros.exports.data.linked import dataset
from macros.exports.data.publication import FOLDER, Publication
from macros.history.days import read_days
from macros.history.edition import read_edition
from macros.history.last_changes import last_changes
from macros.knowledge_base import KnowledgeBase, Loaded, load_knowledge_base
from macros.model import Record
from macros.output.csp import csp_hash
from macros.output.failure import failure
from macros.output.finished import Finished, files_of, read_finished
from macros.output.generated import generated_files
from macros.output.offline import ADDRESS as WORKER
from macros.output.offline import offline_worker
from macros.output.open_data import open_data
from macros.output.shared import write_file, write_shared, write_text
from macros.output.unused import is_unused
from macros.pages.addresses import address_of
from macros.pages.autolink import Linker
from macros.pages.overviews import CALLABLE
from macros.pages.pages import Pages
from macros.pages.repository import Repository
from macros.pages.unbroken import unbroken
from macros.pages.whitespace import collapse
from macros.render.frame import mark
from macros.render.kept import Pieces, open_kept
from macros.render.records import RecordPages
from macros.render.slots import Slots
from macros.render.stamp import stamp_of
from macros.reporters import report_text
from macros.search import ProseSection, build_index
from macros.search.prose import prose_sections
from macros.spread import shares_of, spread
from macros.written import code_in, refused

SHARE = 50
"""Records whose pages are written together, by a copy of this process where there can be one."""


class SiteError(Exception):
    """The site could not be built; the message is Vietnamese and names the cause."""


@dataclass(frozen=True)
class Built:
    """What a build gives besides the site: its warnings, those of links that lead nowhere too, and
    how record pages are made."""

    warnings: list[str]
    records: RecordPages


def build_site(
    root: Path,
    output: Path,
    loaded: Loaded,
    kept: Path | None = None,
    give_way: Callable[[], None] = lambda: None,
) -> Built:
    """Build the site of `loaded` into `output`; raises SiteError.

    `kept`: a file for pieces that the next build may use again. `give_way` is called now and then:
    what it raises ends the build.
    """
    config = _config(root, site_dir=str(output))
    config["loaded"], config["give_way"], config["kept_file"] = loaded, give_way, kept
    warnings = _Warnings()
    logging.getLogger("mkdocs").addHandler(warnings)
    try:
        config.plugins.run_event("startup", command="build", dirty=False)
        build(config)
    except (Exception, SystemExit) as error:  # the macros plugin exits by itself
        raise SiteError(failure(error, root, warnings.messages)) from error
    finally:
        if config.get("kept"):
            config["kept"].drop()
        if config.get("jobs"):
            config["jobs"].close()
        config.plugins.run_event("shutdown")
        logging.getLogger("mkdocs").removeHandler(warnings)
    return Built([*warnings.messages, *config["broken"]], config["records"])


def site_name(root: Path) -> str:
    """The site's name, as mkdocs.yml gives it."""
    return str(_config(root).site_name)


def _config(root: Path, **options: Any) -> MkDocsConfig:
    try:
        return load_config(str(root / "mkdocs.yml"), **options)
    except (MkDocsException, YAMLError, UnicodeDecodeError) as error:
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
    """Have the records ready before the macros plugin asks for them."""
    root = Path(str(config.config_file_path)).parent
    loaded: Loaded = config.get("loaded") or load_knowledge_base(root / "data")
    if loaded.failed:
        raise Abort(report_text(loaded.problems, config.site_url or ""))
    config["pages"] = _make_pages(config, loaded.base)
    config["slots"] = Slots()
    config.extra["days"] = read_days(root)
    config["edition"] = edition = read_edition(root)
    if edition.changed_at is not None:
        # MkDocs dates its files by this; the same commit must always give the same site.
        os.environ["SOURCE_DATE_EPOCH"] = str(edition.timestamp)
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")  # it lists full addresses only
    config["publication"] = Publication(
        str(config.site_name), config.site_url or "", edition.text, edition.date, address_of
    )
    config.extra["dataset"] = dataset(config["publication"])
    config.extra["load_order"] = load_order
    config.theme.static_templates.add("assets/javascripts/frame.js")
    return config


def _make_pages(config: MkDocsConfig, base: KnowledgeBase) -> Pages:
    settings = Path(str(config.config_file_path))
    linker, kept = Linker.of(base.records), None
    if config.get("kept_file"):
        kept = open_kept(config["kept_file"], stamp_of(settings), base, linker)
    config["kept"] = kept
    changed = last_changes(settings.parent)
    piece = kept.piece if kept else None
    keeper = str(config.extra.get("keeper") or "")
    repository = Repository((config.repo_url or "").rstrip("/"), keeper)
    return Pages(base, str(config.site_name), changed, linker, piece, repository)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is made of the records; leave out what the theme ships for nothing."""
    docs = Path(config.docs_dir)
    for file in list(files):
        if is_unused(file.src_uri):
            files.remove(file)
        elif file.src_dir == config.docs_dir and (
            why := refused(Path(str(file.abs_src_path)), docs)
        ):
            raise Abort(f"docs/{file.src_uri}: {why}.")
    prose = chain.from_iterable(
        prose_sections(file.url, file.content_string) for file in files.documentation_pages()
    )
    days, edition = config.extra["days"], config["edition"]
    pages = _pages(config)
    jobs = [
        partial(_index, pages.base, list(prose)),
        partial(open_data, pages.base, config["publication"]),
    ]
    config["jobs"] = spread(_done, jobs)
    generated = generated_files(pages, days, edition, config.site_url or "")
    for address, content in generated.items():
        files.append(File.generated(config, address, content=content))
    return files


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Refuse a page that holds code, before the macros plugin could run it."""
    text = page.file.content_string.replace("\r\n", "\n")
    if problem := next(code_in(text, f"docs/{page.file.src_uri}", CALLABLE), None):
        raise Abort(f"{problem.path}, dòng {problem.line}: {problem.message}")
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link names in prose, and keep together what no line may part."""
    _give_way(config)
    return unbroken(_pages(config).linker.link_html(config["slots"].fill(html), page.url))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep what the frames of record pages are rendered with."""
    config["env"] = env
    env.filters["csp_hash"] = csp_hash


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the menu for the frames of record pages."""
    config["nav"] = nav


def on_template_context(
    context: TemplateContext, template_name: str, config: MkDocsConfig
) -> TemplateContext:
    """Name the record pages in the sitemap, which lists the pages that MkDocs knows, each with
    the day of its last change."""
    if template_name == "sitemap.xml":
        pages = _pages(config)
        for record in pages.paged:
            page = _bare_page(config, address_of(record))
            changed = pages.changed.get(pages.base.entries[record.id].path)
            if changed:
                page.update_date = "-".join(reversed(changed.split("/")))
            context["pages"] = [*context["pages"], page.file]
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Leave out the indentation of templates."""
    _give_way(config)
    page.content = page.markdown = None  # at ten thousand records a list is megabytes
    return collapse(output)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the record pages; join the files that all pages load."""
    site = Path(config.site_dir)
    finished = read_finished(site)
    config["records"] = records = RecordPages(_pages(config), partial(_frame, config))
    shares = shares_of(records.pages.paged, SHARE)
    for named, pieces in spread(partial(_write_records, config), shares):
        _give_way(config)
        finished.add(named)
        if config["kept"]:
            config["kept"].add(pieces)
    for files in config["jobs"]:
        for address, content in files.items():
            write_file(site / address, content)
    write_shared(site, config.extra_css, finished.classes)
    kept = (address for address in files_of(site) if not address.startswith(FOLDER))
    write_text(site / WORKER, offline_worker(site, kept, config["edition"].text))
    root = urlsplit(config.site_url or "/").path or "/"
    config["broken"] = list(finished.broken(files_of(site), root))
    if config["kept"]:
        config["kept"].close()


def _index(base: KnowledgeBase, prose: Sequence[ProseSection]) -> dict[str, bytes]:
    files = build_index(base, prose, address_of)
    return {address: text.encode() for address, text in files.items()}


def _done(job: Callable[[], dict[str, bytes]]) -> dict[str, bytes]:
    return job()


def _write_records(config: MkDocsConfig, records: Sequence[Record]) -> tuple[Finished, Pieces]:
    """Write the pages of some records; what they name, and the pieces that they are made of."""
    finished = Finished()
    for record in records:
        _give_way(config)
        address, html = address_of(record), config["records"].render(record)
        write_text(Path(config.site_dir) / address, html)
        finished.read(address, html)
    return finished, config["kept"].take() if config["kept"] else Pieces()


def _frame(config: MkDocsConfig, address: str, body: str) -> str:
    """A page in the theme's frame, with marks for title and description."""
    page = _bare_page(config, address)
    page.title, page.content = mark("title"), body
    page.meta = {"description": mark("description"), "hide": ["navigation"]}
    template = config["env"].get_template("main.html")
    return str(template.render(get_context(config["nav"], [], config, page)))


def _bare_page(config: MkDocsConfig, address: str) -> Page:
    source = address.removesuffix(".html") + ".md"
    return Page(None, File.generated(config, source, content=""), config)


def _give_way(config: MkDocsConfig) -> None:
    config.get("give_way", lambda: None)()


def _pages(config: MkDocsConfig) -> Pages:
    pages: Pages = config["pages"]
    return pages
