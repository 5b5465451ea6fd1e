"""The knowledge base: records to pages. `define_env` is what mkdocs-macros calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register the macros; `site/` put the state of the build into the configuration."""
    # Imported here, so that records, links and checks load without the pages' templates.
    from macros.form.page import render as form
    from macros.pages.overviews import MACROS
    from macros.pages.repository import keeping, sending, telling
    from macros.site.state import state_of

    state = state_of(env.conf)
    pages, slots = state.pages, state.slots

    def overview(name: str, **options: Any) -> str:
        return slots.keep(pages.overview(name, env.page.url, **options))

    def record_page(record_id: str) -> str:
        return slots.keep(pages.record(record_id, env.page.url))

    def written(render: Callable[..., Any], given: object) -> str:
        return slots.keep(pages.wrapped(render(pages.writer(env.page.url), given)))

    for name in MACROS:
        env.macro(partial(overview, name), name)
    env.macro(record_page)
    env.macro(partial(written, form, pages.repository.new_file_url), "form")
    env.macro(partial(written, sending, pages.repository), "sending")
    env.macro(partial(written, telling, pages.repository), "telling")
    env.macro(partial(written, keeping, pages.repository), "keeping")
