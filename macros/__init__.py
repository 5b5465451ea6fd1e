"""The knowledge base: records to pages. `define_env` is what mkdocs-macros calls."""

from __future__ import annotations

from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register the macros; `pages` was put into the configuration by the hook in site.py."""
    # Imported here, so that records, links and checks load without the pages' templates.
    from macros.form import page as form_page
    from macros.pages.overviews import MACROS
    from macros.pages.pages import Pages

    pages: Pages = env.conf["pages"]

    def overview(name: str, **options: Any) -> str:
        return str(pages.overview(name, env.page.url, **options))

    def form(**options: Any) -> str:
        return str(pages.wrapped(form_page.render(pages.writer(env.page.url), **options)))

    def record_page(record_id: str) -> str:
        return str(pages.record(record_id, env.page.url))

    for name in MACROS:
        env.macro(partial(overview, name), name)
    env.macro(form)
    env.macro(record_page)
