"""The hook of the build: what MkDocs calls, in the order in which it calls it."""

from functools import partial
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.exports.data.publication import FOLDER
from macros.knowledge_base import load_knowledge_base
from macros.output import offline
from macros.output.csp import csp_hash
from macros.output.finished import files_of, read_finished
from macros.output.generated import generated_files
from macros.output.shared import write, write_shared
from macros.output.unused import is_unused
from macros.pages.addresses import address_of
from macros.pages.overviews import CALLABLE
from macros.pages.unbroken import unbroken
from macros.pages.whitespace import collapse
from macros.reporters import report_text
from macros.search.prose import prose_sections
from macros.site.jobs import write_beside
from macros.site.records import bare_page, write_records
from macros.site.start import start
from macros.site.state import KEY, State, state_of
from macros.spread import Beside
from macros.written import code_in, refused
from macros.written.page import heading_anchor


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Have the records ready before the macros plugin asks for them."""
    root = Path(str(config.config_file_path)).parent
    state: State = config.get(KEY) or State(load_knowledge_base(root / "data"))
    config[KEY] = state
    config.mdx_configs.setdefault("toc", {})["slugify"] = heading_anchor
    if state.loaded.failed:
        raise Abort(report_text(state.loaded.problems, config.site_url or ""))
    start(config, state)
    return config


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
    state = state_of(config)
    given = state.pages.base, list(prose), state.publication, Path(config.site_dir)
    state.jobs = Beside(partial(write_beside, *given))
    days, address = config.extra["days"], config.site_url or ""
    generated = generated_files(state.pages, days, state.edition, address)
    for target, content in generated.items():
        files.append(File.generated(config, target, content=content))
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
    state = state_of(config)
    return unbroken(state.pages.linker.link_html(state.slots.fill(html), page.url))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep what the frames of record pages are rendered with."""
    state_of(config).env = env
    env.filters["csp_hash"] = csp_hash


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the menu for the frames of record pages."""
    state_of(config).nav = nav


def on_template_context(
    context: TemplateContext, template_name: str, config: MkDocsConfig
) -> TemplateContext:
    """Name the record pages in the sitemap, which lists the pages that MkDocs knows, each with
    the day of its last change."""
    if template_name == "sitemap.xml":
        pages = state_of(config).pages
        for record in pages.paged:
            page = bare_page(config, address_of(record))
            changed = pages.changed.get(pages.base.entries[record.id].path)
            if changed:
                page.update_date = "-".join(reversed(changed.split("/")))
            context["pages"] = [*context["pages"], page.file]
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Leave out the indentation of templates."""
    page.content = page.markdown = None  # at ten thousand records a list is megabytes
    return collapse(output)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the record pages; join the files that all pages load."""
    site, state = Path(config.site_dir), state_of(config)
    finished = read_finished(site)
    write_records(config, finished)
    if state.jobs:
        state.jobs.result()
    write_shared(site, config.extra_css, finished.classes)
    stored = (address for address in files_of(site) if not address.startswith(FOLDER))
    write(site / offline.ADDRESS, offline.offline_worker(site, stored, state.edition.text))
    root = urlsplit(config.site_url or "/").path or "/"
    state.broken = list(finished.broken(files_of(site), root))
    if state.kept:
        state.kept.close()
