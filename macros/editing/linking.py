"""Records that a new one links to, typed by their names or ids."""

from typing import Any

from macros.editing.scaffold import ScaffoldError
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.declared import Field
from macros.model.fields import Ref, takes
from macros.sheets.names import Names
from macros.suggest import nearest


def linked(base: KnowledgeBase, field: Field, value: Any) -> Any:
    """`value` with ids for the names of records where `field` links to some; what is nobody's name
    stays, to be refused as `check` does."""
    if not field.ref:
        return value
    names = Names(base.entries.values())
    items = value if isinstance(value, list) else [value]
    meant = [names.meant(item, field.ref) for item in items]
    ids = [found[0] if len(found) == 1 else item for item, found in zip(items, meant, strict=True)]
    return ids if isinstance(value, list) else ids[0]


def known(base: KnowledgeBase, field: Field, value: Any) -> Any:
    """`value` where all that it links to is there; raises ScaffoldError for what is nobody's id or
    name, and for the name of several."""
    if field.ref:
        names = Names(base.entries.values())
        for item in value if isinstance(value, list) else [value]:
            _refuse(item, names.meant(item, field.ref), base, field.ref)
    return value


def _refuse(name: str, meant: list[str], base: KnowledgeBase, ref: Ref) -> None:
    if len(meant) == 1:
        return
    if meant:
        raise ScaffoldError(f"“{name}” là tên của nhiều bản ghi; gõ mã: {', '.join(meant)}")
    kinds = [KINDS[kind].kind.label for kind in ref.kinds if kind in KINDS]
    entries = base.entries.items()
    near = nearest(name, (i for i, one in entries if takes(ref.kinds, one.record.kind.key)))
    hint = f"; ý bạn là “{near}”?" if near else ""
    raise ScaffoldError(
        f"“{name}” không là mã hay tên của {' hay '.join(kinds).lower() or 'bản ghi'} nào{hint}"
    )
