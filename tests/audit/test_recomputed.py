"""The verdict follows the data: it is stored nowhere, and one other digit changes it."""

import shutil
from pathlib import Path

import pytest

from macros.audit import Verdict
from macros.knowledge_base import load_knowledge_base
from macros.model.claim import Claim
from macros.model.claim_parts import ClaimType
from macros.model.observation import Observation

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"
SHARE = "figures/sl-ty-le-trong-man.yml"
COUNT = "figures/sl-ho-trong-man.yml"
WHOLE = "figures/sl-tong-so-ho.yml"
PLAIN = (SHARE, "precision: khoang\n", "")
"""Takes “khoảng” away, which would leave room for any difference."""

# Type, its operands, the edit that changes one digit or letter, the verdict before and after.
CHANGES = [
    (
        "share_of",
        "stated: sl-ty-le-trong-man\noperands: [sl-ho-trong-man, sl-tong-so-ho]",
        (SHARE, "50,0", "50,1"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "share_of",
        "stated: sl-ty-le-trong-man\noperands: [sl-ho-trong-man, sl-tong-so-ho]",
        (WHOLE, "2.500", "2.600"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "part_for",
        "stated: sl-ty-le-trong-man\noperands: [sl-tong-so-ho]",
        (WHOLE, "2.500", "9"),
        (Verdict.OPEN, Verdict.DIFFERS),
    ),
    (
        "common_base",
        "shares: [kc-ty-le-trong-man, kc-hai]",
        ("claims/kc-hai.yml", "operands: [sl-ho-trong-man]", "operands: [sl-tong-so-ho]"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "at_most",
        "stated: sl-ho-trong-man\noperands: [sl-tong-so-ho]",
        (COUNT, "1.250", "3.250"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "sum_of",
        "stated: sl-tong-so-ho\noperands: [sl-ho-trong-man, sl-ho-trong-man]",
        (COUNT, "1.250", "1.251"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "equal",
        "stated: sl-ho-trong-man\noperands: [sl-tong-so-ho]",
        (WHOLE, "2.500", "1.250"),
        (Verdict.DIFFERS, Verdict.AGREES),
    ),
    (
        "count_of",
        "stated: sl-tong-so-ho\ncounted: {kind: media}",
        (WHOLE, "2.500", "2"),
        (Verdict.DIFFERS, Verdict.AGREES),
    ),
    (
        "before_after",
        "dated: [03-kl-tu-2022, 12-qd-ubnd-2022]",
        ("documents/12-qd-ubnd-2022.yml", "issued_on: 2022", "issued_on: 2021"),
        (Verdict.AGREES, Verdict.DIFFERS),
    ),
    (
        "same_name",
        "named: xa-dak-tuoi\nspellings: [Đăk Tươi, Đắk Tươi]",
        ("claims/kc-thu.yml", "Đắk Tươi", "Đăk Tươi"),
        (Verdict.DIFFERS, Verdict.AGREES),
    ),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


def edit(data: Path, name: str, old: str, new: str) -> None:
    text = (data / name).read_text("utf-8")
    assert old in text
    (data / name).write_text(text.replace(old, new), "utf-8")


def write_claim(data: Path, claim_id: str, claim_type: str, operands: str) -> None:
    (data / "claims" / f"{claim_id}.yml").write_text(
        f"id: {claim_id}\ntitle: Thử\ntype: {claim_type}\nbasis: editors\n{operands}\n"
        "source:\n  - id: bao-cao-suoi-may\n    at: II.1\nstatus: verified\n",
        "utf-8",
    )


def verdict(data: Path) -> Verdict:
    return load_knowledge_base(data).base.outcomes["kc-thu"].verdict


@pytest.mark.parametrize(("claim_type", "operands", "change", "verdicts"), CHANGES)
def test_one_change_in_a_copy_of_the_data_changes_the_verdict(
    data: Path,
    claim_type: str,
    operands: str,
    change: tuple[str, str, str],
    verdicts: tuple[Verdict, Verdict],
) -> None:
    edit(data, *PLAIN)
    second = "stated: sl-ty-le-trong-man\noperands: [sl-ho-trong-man]"
    write_claim(data, "kc-hai", "share_of", second)
    write_claim(data, "kc-thu", claim_type, operands)
    before = verdict(data)
    edit(data, *change)
    assert (before, verdict(data)) == verdicts


def test_every_type_of_claim_is_changed() -> None:
    assert {change[0] for change in CHANGES} == set(ClaimType)


def test_nothing_computed_is_stored() -> None:
    words = {"verdict", "computed", "difference", "result", "fitting"}
    assert not words & (Claim.model_fields.keys() | Observation.model_fields.keys())


def test_new_claim_that_differs_without_a_note_is_warned_of(data: Path) -> None:
    edit(data, "claims/kc-ten-xa-dak-tuoi.yml", "observations:\n  - dsc-dak-tuoi\n", "")
    loaded = load_knowledge_base(data)
    assert [problem.code for problem in loaded.problems] == ["doi-chieu-thieu-ghi-chu"]
    assert not loaded.failed  # what the source prints wrong is no error of the data
