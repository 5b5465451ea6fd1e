"""Bodies as briefly as the source names them, where a line has little room."""

from macros.knowledge_base import KnowledgeBase
from macros.model import Record, Term


def short_name(base: KnowledgeBase, record: Record) -> str:
    """“UBND huyện” of “Ủy ban nhân dân huyện Đăk Glei”: its title, abbreviated where the source
    spells the abbreviation out, or a shorter printed name with which either begins."""
    whole = record.title
    spelled = {
        f"{term.expansion} ": f"{term.title} "
        for term in base.all(Term)
        if term.expansion and term.expansion_printed and len(term.title) > len("HU")
    }
    begins = max((one for one in spelled if whole.startswith(one)), key=len, default="")
    brief = spelled.get(begins, "") + whole.removeprefix(begins)
    shorter = [
        one for one in record.aliases if any(t.startswith(f"{one} ") for t in (whole, brief))
    ]
    return min([brief, *shorter], key=len)
