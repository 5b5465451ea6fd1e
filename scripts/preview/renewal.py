"""Makes the preview new: the changed record's own page at once, all else behind it.

Whatever is wrong in data/, docs/, templates or settings, the last good site stays up, and its pages
say so.
"""

import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from macros.checks.reader import Reader
from macros.knowledge_base import KnowledgeBase, Loaded, checked
from macros.output.failure import failure
from macros.pages.addresses import address_of
from macros.reporters import report_text
from macros.site.build import Built, SiteError, build_site
from macros.uncollected import uncollected
from scripts.preview.mirror import mirror, put, read
from scripts.preview.news import News
from scripts.preview.superseding import Superseded, superseded_by_changes
from scripts.preview.watch import Watcher

Say = Callable[[str], None]
LOOK_SECONDS = 0.2
KEPT = "Trang đang mở vẫn là bản trước."


@dataclass
class Preview:
    """The site of the sources at `root`; `folder` holds what is served and what is being built.

    `reader` is the one that read `loaded`, and knows all files but the changed ones; `watcher` has
    looked before that; `pieces`: the file of what builds use again.
    """

    root: Path
    folder: Path
    loaded: Loaded
    say: Say
    reader: Reader
    watcher: Watcher
    pieces: Path | None = None
    news: News = field(default_factory=News)
    built: Built | None = None

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def follow(self) -> None:
        """Show every change, until interrupted."""
        while True:
            started = time.monotonic()
            changed = self.watcher.changes()
            if changed:
                self.renew(changed)
            # Never busy with looking for more than a quarter of the time.
            looked = time.monotonic() - started
            self.watcher.wait(LOOK_SECONDS if changed else max(LOOK_SECONDS, 3 * looked))

    def renew(self, changed: set[Path]) -> None:
        """Show `changed`: files that were saved or deleted."""
        if any(path.suffix == ".py" for path in changed):
            self.say("Mã nguồn trong macros/ đã đổi: hãy dừng bằng Ctrl-C rồi chạy lại serve.")
        self.news.refuse("")
        try:
            if self._reload(changed):
                self.build()
        except Superseded:
            self.watcher.called.set()  # what ended it does not wait for the next look
        except SiteError as error:
            self._refuse(str(error))
        except Exception as error:  # whatever is wrong with one file, the preview stays up
            self._refuse(failure(error, self.root))

    def _refuse(self, why: str) -> None:
        told = f"{why}\n{KEPT}"
        self.say(told)
        self.news.refuse(told)

    def _reload(self, changed: set[Path]) -> bool:
        paths = {path.relative_to(self.root).as_posix() for path in changed}
        touched = {path for path in paths if path.startswith("data/")}
        if not touched and not self.loaded.failed:
            return True
        with uncollected():
            entries, problems = self.reader.read(self.root / "data", touched)
            base = KnowledgeBase.of(entries)
            before = self._show_at_once(Loaded(base, problems), touched) if touched == paths else {}
            self.loaded = checked(entries, problems, base)
        self.reader.keep()
        if self.loaded.failed:
            self._put(before)
            self._refuse(report_text(self.loaded.problems, ""))
        return not self.loaded.failed

    def _show_at_once(self, linked: Loaded, paths: set[str]) -> dict[str, str | None]:
        """The pages of the records in `paths`, within the frames of the last build; what they were.

        At ten thousand records the rules take longer than all before them. A page that cannot be
        drawn has an error that they tell.
        """
        if self.built is None or linked.failed:
            return {}
        pages = replace(self.built.records, pages=self.built.records.pages.of(linked.base))
        shown: dict[str, str] = {}
        with suppress(Exception):
            for entry in linked.base.entries.values():
                if entry.path in paths:
                    shown[address_of(entry.record)] = pages.render(entry.record)
        before = {address: read(self.site, address) for address in shown}
        self._put(shown)
        return before

    def _put(self, pages: Mapping[str, str | None]) -> None:
        self.news.tell([name for name, html in pages.items() if put(self.site, name, html)])

    def build(self) -> None:
        """Build everything and show what is new; raises SiteError."""
        fresh = self.folder / "next"
        shutil.rmtree(fresh, ignore_errors=True)
        # Before the first there is nothing to go on with.
        with superseded_by_changes(self.watcher) if self.built else nullcontext():
            self.built = build_site(self.root, fresh, self.loaded, self.pieces)
        for warning in self.built.warnings:
            self.say(f"Cảnh báo: {warning}")
        self.news.tell(mirror(fresh, self.site))
        shutil.rmtree(fresh)
        self.say("Đã dựng trang.")
