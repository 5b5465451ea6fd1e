"""What a build of the site reads before its first page: the pages, the edition, days of changes."""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from macros import load_order
from macros.asset_version import version
from macros.exports.data.linked import dataset
from macros.exports.data.publication import Publication
from macros.history.days import last_changes, read_days
from macros.history.edition import read_edition
from macros.pages.addresses import address_of
from macros.pages.autolink import Linker
from macros.pages.pages import Pages
from macros.pages.repository import Repository
from macros.render.kept import open_kept, stamp_of
from macros.site.state import State


def start(config: MkDocsConfig, state: State) -> None:
    """Fill `state` and what templates ask of the configuration; the records are sound."""
    root = Path(str(config.config_file_path)).parent
    state.pages = _make_pages(config, state)
    state.edition = edition = read_edition(root)
    if edition.changed_at is not None:
        # MkDocs dates its files by this; the same commit must always give the same site.
        os.environ["SOURCE_DATE_EPOCH"] = str(edition.timestamp)
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")  # it lists full addresses only
    created = edition.date or "1980-01-01"
    published = str(config.site_name), config.site_url or "", edition.text, created
    state.publication = Publication(*published, address_of)
    config.extra["days"] = read_days(root)
    config.extra["dataset"] = dataset(state.publication)
    config.extra["load_order"] = load_order
    config.extra["asset_version"] = version()
    config.theme.static_templates.add("assets/javascripts/frame.js")


def _make_pages(config: MkDocsConfig, state: State) -> Pages:
    settings, base = Path(str(config.config_file_path)), state.loaded.base
    linker = Linker.of(base.records)
    if state.kept_file:
        state.kept = open_kept(state.kept_file, stamp_of(settings), base, linker)
    changed = last_changes(settings.parent)
    piece = state.kept.piece if state.kept else None
    keeper = str(config.extra.get("keeper") or "")
    repository = Repository((config.repo_url or "").rstrip("/"), keeper)
    return Pages(base, str(config.site_name), changed, linker, piece, repository)
