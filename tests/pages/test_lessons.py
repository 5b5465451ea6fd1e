"""Bài học: what all findings of a type end with is said once."""

import pytest

from macros.model.finding import Task
from macros.pages.overviews.lessons import finding_groups, task_card
from macros.pages.pages import Pages
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


def test_what_a_task_arises_from_is_named_by_its_number_on_the_page() -> None:
    entries = [made("finding", f"h{at}", type="han-che", position=at) for at in (1, 2)]
    task = made("task", "n", position=1, related=[{"to": "h2", "basis": "editors", "note": "a"}])
    base = base_of(*entries, task)
    card = task_card(base, next(iter(base.all(Task))))
    assert [(number, root.id) for number, root in card.roots] == [(2, "h2")]
    html = Pages(base, "Kho").overview("lessons", "bai-hoc.html")
    assert html.count('href="danh-gia/h2.html"') > 1 and ">hạn chế 2<" in html
