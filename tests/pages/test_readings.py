"""What only the editors read is marked where a field shows it, and no basis line says it."""

from typing import Any

import pytest

from macros.model.document import Document
from macros.pages.overviews.funding import content
from macros.pages.pages import Pages
from macros.pages.record.citation import basis_line
from tests.invented import base_of, made

READ = "(theo cách hiểu của người biên tập)"
BODY = made("organization", "mat-tran", title="Mặt trận huyện")
OTHER = made("organization", "ubnd", title="UBND huyện")


def linked(basis: str, to: str = "mat-tran") -> list[dict[str, str]]:
    return [{"to": to, "basis": basis, "note": "Không có chữ “huyện”."}]


@pytest.mark.parametrize(
    ("related", "is_read"),
    [(linked("editors"), True), (linked("source"), False), (linked("editors", "ubnd"), False)],
)
def test_a_receiver_that_is_only_read_says_so(related: list[Any], is_read: bool) -> None:
    given = made("funding", "k", receiver="mat-tran", related=related)
    base = base_of(BODY, OTHER, given)
    pages = Pages(base, "Kho")
    assert (f"Mặt trận huyện</a> {READ}" in pages.record("k")) == is_read
    table = content(pages.writer("kinh-phi.html"))["table"]
    assert ("mat-tran" in table.rows[0].cells[2].by_editors) == is_read


def test_in_a_list_of_documents_only_the_issuer_that_is_read_says_so() -> None:
    issued = made("document", "d", issuers=["ubnd", "mat-tran"], related=linked("editors"))
    page = Pages(base_of(BODY, OTHER, issued), "Kho").overview("legal_basis", "can-cu-phap-ly.html")
    marked = f'Mặt trận huyện</a><span class="kb-note"> {READ}</span></li>'
    assert marked in page and page.count(READ) == 1


def test_a_body_that_is_only_read_as_part_of_another_says_so() -> None:
    part = made("organization", "ban", part_of="mat-tran", related=linked("editors"))
    page = Pages(base_of(BODY, part), "Kho").overview("organizations", "to-chuc.html")
    assert f'<span class="kb-note">thuộc Mặt trận huyện {READ}</span>' in page


def test_a_place_that_is_only_read_as_part_of_another_says_so() -> None:
    parts = [
        made("place", own, part_of="huyen", part_of_by_editors=is_read)
        for own, is_read in (("xa", True), ("ban", False))
    ]
    page = Pages(base_of(made("place", "huyen"), *parts), "Kho").overview("places", "dia-ban.html")
    assert page.count(READ) == 1
    assert READ in page[page.index("dia-ban/xa.html") :].partition("</tr>")[0]


@pytest.mark.parametrize(
    ("title", "related", "said"),
    [
        ("Chương trình số 09/CTrPH", None, "Chương trình số 09/CTrPH ngày 02 tháng 7 năm 2021 của"),
        ("Chương trình 09/CTrPH", linked("source"), "Chương trình số 09/CTrPH ngày 02 tháng"),
        ("Về phối hợp", None, "Quyết định số 09/CTrPH ngày 02 tháng 7 năm 2021 của UBND huyện và"),
    ],
)
def test_a_basis_line_calls_a_document_as_the_source_does(
    title: str, related: list[Any] | None, said: str
) -> None:
    line = basis_line(*document(title, related))
    assert line.startswith(f"Căn cứ {said}")
    assert line.endswith("của UBND huyện và Mặt trận huyện;")


def test_a_basis_line_names_no_body_that_is_only_read() -> None:
    line = basis_line(*document("Chương trình số 09/CTrPH", linked("editors")))
    assert line == "Căn cứ Chương trình số 09/CTrPH ngày 02 tháng 7 năm 2021;"


def document(title: str, related: list[Any] | None) -> tuple[Any, Document]:
    fields = {"number": "09/CTrPH", "issued_on": "2021-07-02", "issuers": ["ubnd", "mat-tran"]}
    base = base_of(BODY, OTHER, made("document", "d", title=title, related=related, **fields))
    found = base.get("d")
    assert isinstance(found, Document)
    return base, found
