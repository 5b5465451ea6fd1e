"""The names under which running text may mention a record, a pattern that finds very many, and the
shortest one, for where a line has little room."""

import re
from collections.abc import Iterable
from itertools import groupby
from os.path import commonprefix

from macros.knowledge_base import KnowledgeBase
from macros.model import Amounted, Document, Person, Place, Record
from macros.model.term import Term, TermType
from macros.pages.addresses import address_of

LINKED_KINDS = (Amounted, Document, Place, Person, Term)


def pattern_of(names: Iterable[str]) -> str:
    """A regular expression for `names` as whole words; not within a number, path or compound."""
    return rf"(?<![\w/-])(?<!\d[.,]){any_of(names)}(?![\w/-]|[.,]\d)"


def any_of(names: Iterable[str]) -> str:
    """A regular expression that matches any of `names`, the longest that fits; none: nothing.

    Beginnings that names share are written once (a trie). A plain list of thousands of names would
    be tried from end to end at every word of every page: building 10,000 records took a fifth of
    its time there.
    """
    sorted_names = sorted(set(names))
    return _branches(sorted_names) if sorted_names else "(?!)"


def _branches(names: list[str]) -> str:
    """`names` are sorted and differ; an empty one may end where the others go on."""
    longer = [name for name in names if name]
    if not longer:
        return ""
    groups = [_group(list(group)) for _, group in groupby(longer, key=lambda name: name[0])]
    pattern = f"(?:{'|'.join(groups)})"
    return f"{pattern}?" if len(longer) < len(names) else pattern


def _group(names: list[str]) -> str:
    """Names that begin with the same letter."""
    shared = commonprefix(names)
    return re.escape(shared) + _branches([name[len(shared) :] for name in names])


def made_of(record: Record) -> str:
    """Everything that a link to `record` shows besides the name itself."""
    expansion = record.expansion if isinstance(record, Term) else None
    is_short = isinstance(record, Term) and record.type == TermType.ABBREVIATION
    return repr((address_of(record), is_short, expansion))


def names_of(record: Record) -> set[str]:
    """The names under which running text may mention `record`; search keys are no names."""
    if not isinstance(record, LINKED_KINDS):
        return set()
    if isinstance(record, Amounted):
        return _numbers_of(record)
    number = record.number if isinstance(record, Document) else None
    names = {record.title, *record.aliases, *([number] if number else [])}
    if not (isinstance(record, Term) and record.type == TermType.ABBREVIATION):
        # “Xã Đăk Man” at the head of a list is “xã Đăk Man” within a sentence.
        names |= {name[:1].lower() + name[1:] for name in names}
        names |= {name[:1].upper() + name[1:] for name in names}
    return {name for name in names if len(name) > 1}


def _numbers_of(figure: Amounted) -> set[str]:
    """``1.457 hộ`` and ``1.457``, ``10,40%``; short numbers only together with their unit, and no
    spans of years: “01 năm” stands in “tháng 01 năm 2024”."""
    if figure.unit == "năm":
        return set()
    if figure.unit == "%":
        return {f"{figure.printed}%", f"{figure.printed} %"}
    bare = {figure.printed} if len(figure.printed) > len("999") else set()
    return {f"{figure.printed} {figure.unit}", *bare}


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
