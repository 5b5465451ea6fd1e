"""Old addresses of renamed records."""

from dataclasses import replace

from macros.knowledge_base import KnowledgeBase
from macros.pages.pages import redirects_of


def renamed(base: KnowledgeBase, record_id: str, *former: str) -> KnowledgeBase:
    entry = base.entries[record_id]
    record = entry.record.model_copy(update={"title": "Xã <Mới>", "former_ids": list(former)})
    return KnowledgeBase.of([replace(entry, record=record)])


def test_each_former_id_leads_to_the_record(toy: KnowledgeBase) -> None:
    pages = redirects_of(renamed(toy, "xa-dak-tuoi", "xa-cu", "xa-cu-hon"))
    assert set(pages) == {"dia-ban/xa-cu.html", "dia-ban/xa-cu-hon.html"}
    for html in pages.values():
        assert 'content="0; url=xa-dak-tuoi.html"' in html
        assert '<a href="xa-dak-tuoi.html">Xã &lt;Mới&gt;</a>' in html


def test_records_that_kept_their_id_have_no_such_page(toy: KnowledgeBase) -> None:
    assert redirects_of(toy) == {}
