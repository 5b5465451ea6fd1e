"""Builds the site by MkDocs, and says in a sentence of ours why it could not."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from yaml import YAMLError

from macros.knowledge_base import Loaded
from macros.output.failure import failure, unusable_settings
from macros.render.records import RecordPages
from macros.site.state import KEY, State
from macros.written import check_settings


class SiteError(Exception):
    """The site could not be built; the message is Vietnamese and names the cause."""


@dataclass(frozen=True)
class Built:
    """What a build gives besides the site: its warnings, those of links that lead nowhere too, and
    how record pages are made."""

    warnings: list[str]
    records: RecordPages


def build_site(root: Path, output: Path, loaded: Loaded, kept: Path | None = None) -> Built:
    """Build the site of `loaded` into `output`; raises SiteError. `kept`: a file of pieces that the
    next build may use again."""
    config = _config(root, site_dir=str(output))
    config[KEY] = state = State(loaded, kept)
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
    settings, said = root / "mkdocs.yml", _Warnings()
    wrong = [one for one in check_settings(settings, root / "docs") if one.severity == "error"]
    if wrong:
        raise SiteError("\n".join(f"{one.path}, dòng {one.line}: {one.message}" for one in wrong))
    logging.getLogger("mkdocs").addHandler(said)
    try:
        return load_config(str(settings), **options)
    except (MkDocsException, YAMLError, UnicodeDecodeError) as error:
        told = "\n".join(said.messages) or str(error)
        raise SiteError(unusable_settings(told, settings.read_text("utf-8"))) from error
    finally:
        logging.getLogger("mkdocs").removeHandler(said)


class _Warnings(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
