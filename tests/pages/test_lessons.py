"""Bài học: what all findings of a type end with is said once."""

import re

import pytest

from macros.model.finding import Task
from macros.pages.overviews.lessons import finding_groups, roots_of
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
    roots = roots_of(base, next(iter(base.all(Task))))
    assert [(number, root.id) for number, root in roots] == [(2, "h2")]
    html = Pages(base, "Kho").overview("lessons", "bai-hoc.html")
    assert html.count('href="danh-gia/h2.html"') > 1 and ">hạn chế 2<" in html


@pytest.mark.parametrize(
    ("summary", "said"),
    [
        ("Bài học thứ hai: kiểm tra, đôn đốc.", "Kiểm tra, đôn đốc."),
        ("Bài học về thứ này: kiểm tra.", "Bài học về thứ này: kiểm tra."),
        ("Cần thứ: tự làm.", "Cần thứ: tự làm."),
        ("Nêu rõ. Việc thứ hai: làm.", "Nêu rõ. Việc thứ hai: làm."),
    ],
)
def test_what_its_number_says_is_not_said_again(summary: str, said: str) -> None:
    group = finding_groups(base_of(made("finding", "b", type="han-che", summary=summary)))[1]
    assert group.said(group.findings[0]) == said


def test_each_finding_is_a_title_that_folds_its_text_and_the_way_to_its_source() -> None:
    base = base_of(made("finding", "b", title="Ý", summary="Lời."))
    html = Pages(base, "Kho").overview("lessons", "bai-hoc.html")
    [(title, text)] = re.findall(
        r"<details[^>]* open><summary><h3>(.*?)</h3></summary>(.*?)</details>", html, re.DOTALL
    )
    assert title == "Ý" and "Lời." in text and 'href="danh-gia/b.html"' in text
