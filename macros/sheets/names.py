"""Records by what they are called: a link may be typed as a name in a cell."""

from collections import defaultdict
from collections.abc import Iterable

from macros.load import Entry
from macros.model import Record
from macros.model.fields import Ref, takes
from macros.suggest import plain


class Names:
    """Ids, titles and other names of records, accents and case aside."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._named: dict[str, list[tuple[str, Record]]] = defaultdict(list)
        for entry in entries:
            for name in (entry.record.id, *entry.record.names):
                self._named[plain(name)].append((name, entry.record))

    def meant(self, text: str, ref: Ref) -> list[str]:
        """The ids that `text` may stand for among the kinds of `ref`; an id, then the very
        spelling, wins."""
        found = [
            (name, record.id)
            for name, record in self._named.get(plain(text), ())
            if takes(ref.kinds, record.kind.key)
        ]
        by_id = [record_id for _, record_id in found if record_id == text]
        spelled = [record_id for name, record_id in found if name == text]
        return list(dict.fromkeys(by_id or spelled or [record_id for _, record_id in found]))
