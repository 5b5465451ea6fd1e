"""Bài học: what all findings of a type end with is said once."""

import pytest

from macros.pages.overviews.lessons import finding_groups
from tests.invented import base_of, made

END = "Tách thành ý là của người biên tập."


@pytest.mark.parametrize(
    ("summaries", "shared", "said"),
    [
        ([f"Một. {END}", f"Hai. {END}"], END, ["Một.", "Hai."]),
        ([f"Một. {END}", "Hai."], "", [f"Một. {END}", "Hai."]),
        ([f"Một. {END}"], "", [f"Một. {END}"]),
        (["Một.", "Một."], "", ["Một.", "Một."]),
        ([None, None], "", ["", ""]),
    ],
)
def test_a_sentence_that_all_end_with_is_said_once(
    summaries: list[str | None], shared: str, said: list[str]
) -> None:
    entries = [
        made("finding", f"b{at}", position=at, summary=summary)
        for at, summary in enumerate(summaries, 1)
    ]
    group = finding_groups(base_of(*entries))[0]
    assert group.shared == shared
    assert [group.said(finding) for finding in group.findings] == said
