"""`fix` takes out what holds nothing, and nothing else."""

from __future__ import annotations

import pytest

from macros.model.document import Document
from macros.write.normalise import normalise

HEAD = "id: 12-qd-ubnd-2022\ntitle: Quyết định 12\ntype: quyet-dinh\n"
END = "source:\n  - id: bao-cao-suoi-may\n    at: I\nstatus: verified\n"


@pytest.mark.parametrize("nothing", ["", " ''", ' ""', " '  '", " ~", " null", " []", " {}"])
def test_empty_fields_and_items_go(nothing: str) -> None:
    text = f"{HEAD}number:{nothing}\n{END}aliases:\n  -{nothing}\n  - b\nnot_given:\n  -{nothing}\n"
    result = normalise(text, Document)
    assert result.text == f"{HEAD}{END}aliases:\n  - b\n"
    assert result.changes == ("bỏ dòng để trống",)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}number: ''  # hỏi lại\n{END}",  # the comment would be lost
        f"id: 12-qd-ubnd-2022\ntitle: ''\ntype: quyet-dinh\n{END}",  # has to be filled in
        f"{HEAD}source:\n  - id: ''\n    at: I\nstatus: verified\n",
        f"{HEAD}{END}la: ''\n",  # nobody knows what it was to be
        f"{HEAD}{END}aliases: ['']\n",
        f"{HEAD}{END}aliases: [a]\n",
        f"{HEAD}source: []\nstatus: verified\n",
    ],
)
def test_what_somebody_has_to_decide_stays(text: str) -> None:
    assert normalise(text, Document).text == text
