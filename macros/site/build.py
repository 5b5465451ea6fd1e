"""Builds the site by MkDocs, and says in a sentence of ours why it could not."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from yaml import YAMLError

from macros.knowledge_base import Loaded
from macros.output.failure import failure
from macros.render.records import RecordPages
from macros.site.state import KEY, State


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
    """Build the site of `loaded` into `output`; raises SiteError. See State for the rest."""
    config = _config(root, site_dir=str(output))
    config[KEY] = state = State(loaded, kept, give_way)
    warnings = _Warnings()
    logging.getLogger("mkdocs").addHandler(warnings)
    try:
        config.plugins.run_event("startup", command="build", dirty=False)
        build(config)
    except (Exception, SystemExit) as error:  # the macros plugin exits by itself
        raise SiteError(failure(error, root, warnings.messages)) from error
    finally:
        state.end()
        config.plugins.run_event("shutdown")
        logging.getLogger("mkdocs").removeHandler(warnings)
    return Built([*warnings.messages, *state.broken], state.records)


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
