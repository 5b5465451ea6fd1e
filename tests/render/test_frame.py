"""The frame of record pages: cut once, filled for each."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.pages.pages import Pages
from macros.pages.whitespace import collapse
from macros.render.records import Frame, RecordPages, mark


def page_of(title: str, body: str) -> str:
    return f"<title>{title}</title>\n\n  <main>\n  {body}\n  </main>\n<pre>\n  {title}</pre>"


def test_a_filled_frame_is_the_page_that_was_never_cut() -> None:
    body = "<div>\n <p>a\n b</p>\n</div>"
    filled = Frame.cut(page_of(mark("title"), mark("body"))).fill(
        {"title": "T", "body": collapse(body)}
    )
    assert filled == collapse(page_of("T", body))


def test_a_slot_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        Frame.cut(mark("title")).fill({})


def test_text_like_a_mark_in_a_record_stays_text() -> None:
    assert Frame.cut(f"<p>{mark('body')}</p>").fill({"body": mark("title")}) == (
        f"<p>{mark('title')}</p>"
    )


def test_the_theme_is_asked_once_a_folder_and_kind_of_body(toy: KnowledgeBase) -> None:
    asked: list[str] = []

    def frame_of(address: str, body: str) -> str:
        asked.append(address)
        return f"<title>{mark('title')}</title><i>{mark('description')}</i>{body}<!--/-->"

    records = RecordPages(Pages(toy, "Kho"), frame_of)
    pages = {address_of(record): records.render(record) for record in records.pages.paged}
    assert len(pages) == len(toy.records) - 1  # a slip of the pen has no page
    assert len(asked) <= 2 * len({address.split("/")[0] for address in pages})
    assert "data-kb-list" not in Frame.cut("".join(asked)).pieces[0]
    assert "<title>Xã Đăk Tươi</title>" in pages["dia-ban/xa-dak-tuoi.html"]
