"""Queries made from invented records: each has one right answer, which is among the records."""

from scripts.bench.corpus import records_of
from scripts.bench.quality import Case
from scripts.bench.questions import questions

SIZE = 200
TITLES = [data["title"] for _, data in records_of(SIZE)]


def test_each_query_but_a_beginning_has_one_right_record() -> None:
    for case in questions(SIZE):
        right = [case.rank([title]) for title in TITLES].count(1)
        assert right > 0 if case.kind == "begun" else right == 1, case


def test_a_beginning_is_one_of_a_word() -> None:
    begun = [case for case in questions(SIZE) if case.kind == "begun"]
    assert all(case.want == rf"\b{case.query}" for case in begun)
    case = Case("begun", "ta", r"\bta")
    assert case.rank(["Chim bồ câu tạ"]) == 1 and case.rank(["Chim cu mta"]) == 0
    assert [len(case.query) for case in begun] == [1, 2, 3] * 5


def test_a_title_may_be_followed_by_its_value_and_by_nothing_else() -> None:
    (case,) = [one for one in questions(SIZE) if one.kind == "title"][:1]
    (title,) = [title for title in TITLES if case.rank([title])]
    assert case.rank([f"{title}: 12 hộ"]) == 1
    assert case.rank([f"{title} 12"]) == 0


def test_the_same_size_gives_the_same_queries() -> None:
    assert questions(SIZE) == questions(SIZE)


def test_every_kind_of_query_is_there() -> None:
    kinds = {case.kind for case in questions(SIZE)}
    assert kinds == {"title", "unaccented", "prefix", "typo", "number", "number typed", "begun"}


def test_a_typo_changes_the_query_only() -> None:
    for case in questions(SIZE):
        if case.kind == "typo":
            assert case.rank([case.query]) == 0, case
