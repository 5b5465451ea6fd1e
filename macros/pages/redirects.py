"""Pages at the addresses that renamed records had, so that old links and prints keep working."""

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of, relative
from macros.pages.writer import environment


def redirects_of(base: KnowledgeBase) -> dict[str, str]:
    """HTML by address: one page for each former id, leading on to the record's page."""
    template = environment().get_template("redirect.html")
    pages = {}
    for record in base.records:
        for former in record.former_ids:
            address = f"{record.kind.address}/{former}.html"
            target = relative(address_of(record), address)
            pages[address] = template.render(record=record, former=former, target=target)
    return pages
