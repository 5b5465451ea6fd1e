"""A kind of amount that is new: pages, rules and the form treat it as one, and name no kind."""

from typing import Any

import pytest

from macros.checks.alone import amounts, told_amounts
from macros.exports.answers import QUANTITIES
from macros.form.fields import doubts_of
from macros.load import Entry
from macros.load.numbers import number_for_id
from macros.model import KINDS, Amounted, Kind
from macros.model.amounted import number_as_printed
from macros.model.derived import amount, keys_for
from macros.model.fields import Citation, described
from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.vocabulary import Status
from macros.pages.autolink import Linker
from macros.pages.names import names_of
from macros.pages.writer import Writer
from tests.invented import base_of


class Loan(Amounted):
    """Money that is lent."""

    kind = Kind("loan", "loans", "khoan-vay", "Khoản vay", "Khoản vay")
    is_money = True

    printed: str = number_as_printed("Số tiền", "Như in.", "50")
    unit: str = described("Đơn vị", "Như in.", "triệu đồng", Use.QUANTITY)
    lent_on: PartialDate = described("Ngày vay", "Ngày.", "2022", Use.DATES)


def loan(printed: str = "1.250", unit: str = "triệu đồng", summary: str | None = None) -> Loan:
    cited = [Citation(id="nguon", at="I")]
    date = PartialDate.parse("2022")
    values: dict[str, Any] = {
        "id": "vay",
        "title": "Vốn vay",
        "status": Status.UNVERIFIED,
        "source": cited,
    }
    return Loan(printed=printed, unit=unit, lent_on=date, summary=summary, **values)


@pytest.mark.parametrize("key", KINDS)
def test_what_has_fields_of_an_amount_is_one(key: str) -> None:
    fields = {*keys_for(KINDS[key], Use.QUANTITY)}
    assert (fields >= {"printed", "unit"}) == issubclass(KINDS[key], Amounted) == bool(fields)


def test_it_is_named_with_its_amount_and_linked_by_it() -> None:
    one = loan()
    writer = Writer(base_of(), Linker.of([one]), "trang.html")
    assert isinstance(one, QUANTITIES)
    assert writer.named(one) == "Vốn vay: 1.250 triệu đồng"
    assert names_of(one) == {"1.250", "1.250 triệu đồng"}
    assert ">1.250 triệu đồng</a>" in writer.text("Cho vay 1.250 triệu đồng.")
    assert amount(one) == "1.250 triệu đồng"


def test_rules_about_amounts_judge_it() -> None:
    def found(record: Loan) -> list[str]:
        entry = Entry(record, "data/loans/vay.yml", "")
        return [
            p.field.partition("(")[2] for rule in (amounts, told_amounts) for p in rule.check(entry)
        ]

    assert found(loan()) == []
    assert found(loan(unit="ha")) == ["unit)"]
    assert found(loan(printed="2022")) == ["printed)"]
    assert found(loan(summary="Cho vay 1.520 triệu đồng.")) == ["summary)"]


def test_its_unit_is_doubted_by_the_form_and_its_id_is_no_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(KINDS, "loan", Loan)
    assert doubts_of(Loan, ("unit",)) == doubts_of(KINDS["funding"], ("unit",)) != []
    assert doubts_of(Loan, ("printed",)) == doubts_of(KINDS["figure"], ("unit",)) == []
    assert "giữ con số ấy" in (number_for_id("50", ("loan",)) or ("", ""))[1]
    assert "giữ con số ấy" not in (number_for_id("50", ("document",)) or ("", ""))[1]
