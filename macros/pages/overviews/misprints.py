"""Lỗi in, cách viết: slips of the pen in one list, each with an anchor and no page of its own."""

from macros.exports.gather import audited_by
from macros.model.observation import Observation, ObservationType
from macros.pages.lists import listed
from macros.pages.writer import Content, Writer


def content(writer: Writer) -> Content:
    notes = listed(writer.base, Observation)
    kinds = [kind for kind in ObservationType if kind.is_slip]
    groups = [(kind, [note for note in notes if note.type == kind]) for kind in kinds]
    return {"groups": groups, "audited_by": audited_by}
