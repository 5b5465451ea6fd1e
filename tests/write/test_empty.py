"""`fix` takes out what holds nothing, and nothing else."""

import pytest

from macros.checks.one_file import check_text
from macros.model.document import Document
from macros.model.term import Term
from macros.write.normalise import normalise

HEAD = "id: 12-qd-ubnd-2022\ntitle: Quyết định 12\ntype: quyet-dinh\n"
END = "source:\n  - id: bao-cao-suoi-may\n    at: I\nstatus: verified\n"


NOTHING = ["", " ''", ' ""', " '  '", " ~", " null", " []", " {}", " ['', ~]"]


@pytest.mark.parametrize("nothing", NOTHING)
def test_empty_fields_and_items_go(nothing: str) -> None:
    text = f"{HEAD}number:{nothing}\n{END}aliases:\n  -{nothing}\n  - b\nnot_given:\n  -{nothing}\n"
    result = normalise(text, Document)
    assert result.text == f"{HEAD}{END}aliases:\n  - b\n"
    assert result.changes == ("bỏ dòng để trống",)


@pytest.mark.parametrize("sign", [">-", "|", "|2-"])
def test_an_empty_text_over_several_lines_goes_with_its_blank_lines(sign: str) -> None:
    result = normalise(f"{HEAD}subject: {sign}\n\n\n{END}", Document)
    assert result.text == f"{HEAD}{END}"
    filled = f"{HEAD}subject: {sign}\n\n  a\n{END}"
    assert "\n  a\n" in normalise(filled, Document).text


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}number: ''  # hỏi lại\n{END}",  # the comment would be lost
        f"id: 12-qd-ubnd-2022\ntitle: ''\ntype: quyet-dinh\n{END}",  # has to be filled in
        f"{HEAD}source:\n  - id: ''\n    at: I\nstatus: verified\n",
        f"{HEAD}{END}la: ''\n",  # nobody knows what it was to be
        f"{HEAD}{END}aliases: ['', a]\n",
        f"{HEAD}{END}aliases:\n  - ''  # hỏi lại\n",
        f"{HEAD}{END}aliases: [a]\n",
        f"{HEAD}source: []\nstatus: verified\n",
        f"{HEAD}# hỏi lại số\nnumber:\n{END}",  # the comment would stand above another key
        f"{HEAD}{END}related:\n  - to: x\n    basis:\n",  # without it the source says it
    ],
)
def test_what_somebody_has_to_decide_stays(text: str) -> None:
    assert normalise(text, Document).text == text


def test_a_default_that_says_something_is_never_made_by_fix() -> None:
    text = "id: ubmt\ntitle: UBMT\nexpansion_printed:\nsource:\n  - id: bao-cao-suoi-may\n"
    assert normalise(text, Term).text == text
    problems = check_text(text, "a.yml", Term).problems
    assert "xóa cả dòng thì hiểu là “true”" in problems[0].expected
    text = text.replace("expansion_printed", "expansion")
    assert normalise(text, Term).text == text.replace("expansion:\n", "")
    assert "hiểu là" not in check_text(text, "a.yml", Term).problems[0].expected
