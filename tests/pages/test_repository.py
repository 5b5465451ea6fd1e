"""One setting holds the repository's address, one its keeper; pages follow or leave it out."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.pages import Pages
from macros.pages.repository import NOWHERE, Repository

KEPT = Repository("https://kho.example/to-chuc/kho", "Phòng Dân tộc <a@kho.vn>")


def test_a_record_leads_to_its_file(toy: KnowledgeBase) -> None:
    html = Pages(toy, "Kho", repository=KEPT).record("xa-dak-tuoi")
    assert f'href="{KEPT.url}/edit/main/data/places/xa-dak-tuoi.yml">Sửa mục này</a>' in html
    assert Pages(toy, "Kho", repository=KEPT).of(toy).repository is KEPT


@pytest.mark.parametrize("repository", [KEPT, NOWHERE])
def test_every_record_leads_to_where_mistakes_are_told(
    repository: Repository, toy: KnowledgeBase
) -> None:
    html = Pages(toy, "Kho", repository=repository).record("xa-dak-tuoi")
    link = '<a href="../contribute/index.html#bao-cho-sai" data-kb-mistake>Báo chỗ sai</a>'
    assert html.count(link) == 1


@pytest.mark.parametrize(
    ("repository", "said"),
    [
        (KEPT, "Gửi cho Phòng Dân tộc &lt;a@kho.vn&gt; bốn điều, hay mở <a"),
        (Repository("", KEPT.keeper), "Gửi cho Phòng Dân tộc &lt;a@kho.vn&gt; bốn điều:"),
        (Repository(KEPT.url), f'Mở <a href="{KEPT.url}/issues/new?template=2-bao-sai-sot.yml">'),
        (NOWHERE, "Gửi cho người đã đưa bạn kho này bốn điều:"),
    ],
)
def test_a_mistake_is_told_to_whom_there_is(
    repository: Repository, said: str, toy: KnowledgeBase
) -> None:
    told = Pages(toy, "Kho", repository=repository).told("reporting", "contribute/index.html")
    assert said in told


@pytest.mark.parametrize(
    ("repository", "sent", "told"),
    [
        (KEPT, KEPT.url, "gửi cho Phòng Dân tộc"),
        (Repository("", KEPT.keeper), "gửi tệp cho Phòng Dân tộc", "gửi cho Phòng Dân tộc"),
        (Repository(KEPT.url), 'lang="en">Create pull request', f"{KEPT.url}/issues/new/choose"),
        (NOWHERE, "gửi tệp cho người đã đưa bạn kho này", "gửi cho người đã đưa bạn kho này"),
    ],
)
def test_the_handbook_speaks_of_what_there_is(
    repository: Repository, sent: str, told: str, toy: KnowledgeBase
) -> None:
    pages, page = Pages(toy, "Kho", repository=repository), "contribute/them-van-ban.html"
    assert sent in pages.told("sending", page)
    assert told in pages.told("telling", page)


@pytest.mark.parametrize(
    ("repository", "said", "unsaid"),
    [
        (KEPT, "Nơi giữ kho: Phòng Dân tộc &lt;a@kho.vn&gt;.", "để trống"),
        (Repository("", KEPT.keeper), "Nơi giữ kho: Phòng Dân tộc", "kho mã"),
        (Repository(KEPT.url), f'href="{KEPT.url}/issues/new/choose"', "Nơi giữ kho"),
        (NOWHERE, "Bản này để trống tên nơi giữ kho.", KEPT.url),
    ],
)
def test_the_page_about_it_names_its_keeper_or_says_that_it_does_not(
    repository: Repository, said: str, unsaid: str, toy: KnowledgeBase
) -> None:
    told = Pages(toy, "Kho", repository=repository).told("keeping", "gioi-thieu.html")
    assert said in told and unsaid not in told


def test_the_form_makes_a_file_where_the_repository_is() -> None:
    assert NOWHERE.new_file_url == ""
    made = KEPT.new_file_url.format(path="data/a.yml", content="x")
    assert made == f"{KEPT.url}/new/main?filename=data/a.yml&value=x"
