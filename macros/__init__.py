"""The knowledge base: records to pages. `define_env` is what mkdocs-macros calls."""

from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register the macros; `site/` put the state of the build into the configuration."""
    # Imported here, so that records, links and checks load without the pages' templates.
    from macros.form.page import render as form_of
    from macros.pages.overviews import MACROS
    from macros.pages.repository import TOLD
    from macros.site.state import state_of

    state = state_of(env.conf)
    pages, slots = state.pages, state.slots

    def overview(name: str, **options: Any) -> str:
        return slots.keep(pages.overview(name, env.page.url, **options))

    def record_page(record_id: str) -> str:
        return slots.keep(pages.record(record_id, env.page.url))

    def told(name: str) -> str:
        return slots.keep(pages.told(name, env.page.url))

    def form() -> str:
        html = form_of(pages.writer(env.page.url), pages.repository.new_file_url)
        return slots.keep(pages.wrapped(html))

    for name in MACROS:
        env.macro(partial(overview, name), name)
    for name in TOLD:
        env.macro(partial(told, name), name)
    env.macro(record_page)
    env.macro(form)
