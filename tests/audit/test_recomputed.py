"""The verdict follows the data: it is stored nowhere."""

import shutil
from pathlib import Path

import pytest

from macros.audit import Verdict
from macros.knowledge_base import load_knowledge_base
from macros.model.claim import Claim

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


def verdict(data: Path, claim_id: str) -> Verdict:
    return load_knowledge_base(data).base.outcomes[claim_id].verdict


def test_one_other_digit_changes_the_verdict(data: Path) -> None:
    share = data / "figures" / "sl-ty-le-trong-man.yml"
    share.write_text(share.read_text("utf-8").replace("precision: khoang\n", ""), "utf-8")
    assert verdict(data, "kc-ty-le-trong-man") == Verdict.AGREES
    share.write_text(share.read_text("utf-8").replace('"50,0"', '"50,1"'), "utf-8")
    assert verdict(data, "kc-ty-le-trong-man") == Verdict.DIFFERS


def test_one_other_digit_of_an_operand_changes_the_verdict(data: Path) -> None:
    count = data / "figures" / "sl-ho-trong-man.yml"
    count.write_text(count.read_text("utf-8").replace("1.250", "1.350"), "utf-8")
    assert verdict(data, "kc-ty-le-trong-man") == Verdict.OPEN  # the source says “khoảng”


def test_a_claim_stores_no_verdict() -> None:
    words = {"verdict", "computed", "difference", "result"}
    assert not words & Claim.model_fields.keys()


def test_new_claim_that_differs_without_a_note_is_warned_of(data: Path) -> None:
    name = data / "claims" / "kc-ten-xa-dak-tuoi.yml"
    text = name.read_text("utf-8").replace("observations:\n  - dsc-dak-tuoi\n", "")
    name.write_text(text, "utf-8")
    codes = [problem.code for problem in load_knowledge_base(data).problems]
    assert codes == ["doi-chieu-thieu-ghi-chu"]
