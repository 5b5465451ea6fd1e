"""The record models, one module a kind (small kinds that belong together share one)."""

from macros.model.amounted import Amounted
from macros.model.claim import Claim
from macros.model.document import Document
from macros.model.event import Event
from macros.model.figure import Figure, Indicator
from macros.model.finding import Finding, Task
from macros.model.funding import Funding
from macros.model.media import Media
from macros.model.model_programme import ModelProgramme
from macros.model.observation import Observation
from macros.model.organization import Organization
from macros.model.person import Person
from macros.model.place import Place
from macros.model.record import Kind, Record
from macros.model.source import Source
from macros.model.term import Term

_TYPES: list[type[Record]] = [Document, Organization, Place, Person, Event, Media, ModelProgramme]
_TYPES += [Indicator, Figure, Funding, Finding, Task, Term, Source, Observation, Claim]
KINDS: dict[str, type[Record]] = {one.kind.key: one for one in _TYPES}
"""Every kind of record by its key, in the order in which lists name them."""

BY_FOLDER: dict[str, type[Record]] = {t.kind.folder: t for t in KINDS.values()}
"""Every kind of record by the folder under data/ that holds its files."""

__all__ = ["BY_FOLDER", "KINDS", "Amounted", "Claim", "Document", "Event", "Figure", "Finding"]
__all__ += ["Funding", "Indicator", "Kind", "Media", "ModelProgramme", "Observation"]
__all__ += ["Organization", "Person", "Place", "Record", "Source", "Task", "Term"]
