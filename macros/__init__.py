"""The knowledge base: records to pages. `define_env` is what mkdocs-macros calls."""

from __future__ import annotations

from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register the macros; `site/` put the state of the build into the configuration."""
    # Imported here, so that records, links and checks load without the pages' templates.
    from macros.form import page as form_page
    from macros.pages import repository as kept_at
    from macros.pages.overviews import MACROS
    from macros.site.state import state_of

    state = state_of(env.conf)
    pages, slots = state.pages, state.slots

    def overview(name: str, **options: Any) -> str:
        return slots.keep(pages.overview(name, env.page.url, **options))

    def form() -> str:
        address = pages.repository.new_file_url
        return slots.keep(pages.wrapped(form_page.render(pages.writer(env.page.url), address)))

    def sending() -> str:
        return slots.keep(
            pages.wrapped(kept_at.sending(pages.writer(env.page.url), pages.repository))
        )

    def telling() -> str:
        return slots.keep(
            pages.wrapped(kept_at.telling(pages.writer(env.page.url), pages.repository))
        )

    def record_page(record_id: str) -> str:
        return slots.keep(pages.record(record_id, env.page.url))

    for name in MACROS:
        env.macro(partial(overview, name), name)
    env.macro(form)
    env.macro(sending)
    env.macro(telling)
    env.macro(record_page)
