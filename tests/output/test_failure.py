"""What is said of a site that could not be built: the page and the place, not MkDocs' own words."""

from pathlib import Path

import pytest

from macros.output.failure import failure

STRICT = RuntimeError("Aborted with 1 warnings in strict mode!")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "Doc file 'a.md' contains a link 'tai-ve/x.json', but the target is not found among "
            "documentation files.",
            "docs/a.md: liên kết “tai-ve/x.json” dẫn tới chỗ không có.",
        ),
        (
            "Doc file 'a.md' contains an unrecognized relative link 'x', it was left as is.",
            "docs/a.md: liên kết “x” dẫn tới chỗ không có.",
        ),
        (
            "A reference to 'b.md' is included in the 'nav' configuration, which is not found in "
            "the documentation files.",
            "mkdocs.yml: trình đơn (nav) nêu trang “b.md”, mà docs/ không có.",
        ),
    ],
)
def test_what_strict_mode_counted_is_named(said: str, sentence: str) -> None:
    assert failure(STRICT, Path("/kho"), [said]) == sentence


def test_a_folder_whose_name_begins_alike_is_another() -> None:
    missing = FileNotFoundError(2, "không có", "/kho2/a")
    assert failure(missing, Path("/kho")) == "Không đọc hay ghi được /kho2/a: không có."
    missing.filename = "/kho/a"
    assert failure(missing, Path("/kho")) == "Không đọc hay ghi được a: không có."


def test_an_error_of_another_kind_stays_itself() -> None:
    assert failure(OSError(28, "đầy", "/kho/a"), Path("/kho"), ["Doc file 'a.md' is fine"]) == (
        "Không đọc hay ghi được a: đầy."
    )
