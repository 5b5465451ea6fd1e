"""Problems in the three formats; what a record holds can neither end a command nor start one."""

import json

from macros.problems import Problem
from macros.reporters import report_github, report_json, report_text

ERROR = Problem("data/places/a,b:c.yml", 3, 7, "trung-ma", "x%\r\n::error::y\x1b[2J", "một mã")
WARNING = Problem("data/places/a.yml", 1, 1, "mo-coi", "z", "một liên kết")
SITE = "https://kho.example/"


def test_an_annotation_is_escaped_as_github_asks() -> None:
    (line,) = report_github([ERROR], SITE).splitlines()
    place, _, told = line.removeprefix("::error ").partition("::")
    assert place == "file=data/places/a%2Cb%3Ac.yml,line=3,col=7,title=lỗi trung-ma"
    sentence = "X%25\\r\\n::error::y\\x1b[2J. Cần: một mã."
    assert told.startswith(f"{sentence} Giải thích: https://kho.example/")
    assert told.endswith("#trung-ma")


def test_errors_come_before_warnings_for_github_and_by_place_for_people() -> None:
    both = [WARNING, ERROR]
    assert [line[:5] for line in report_github(both).splitlines()] == ["::err", "::war"]
    lines = report_text([ERROR, WARNING], SITE).splitlines()
    told = "X%\\r\\n::error::y\\x1b[2J. Cần: một mã."
    assert lines[0] == f"data/places/a,b:c.yml:3:7: lỗi [trung-ma] {told}"
    assert "data/places/a.yml:1:1: cảnh báo [mo-coi] Z. Cần: một liên kết." in lines
    assert any(line.startswith("Tìm thấy 1 lỗi, 1 cảnh báo. Lỗi có thể che") for line in lines)
    assert "chạy lại" in report_text([ERROR]) and "chạy lại" not in report_text([WARNING])
    assert [line.partition("#")[2] for line in lines[-2:]] == ["mo-coi", "trung-ma"]
    assert all(line.startswith(f"  {SITE}") for line in lines[-2:])


def test_no_problem_is_said() -> None:
    assert report_text([]) == "Mọi bản ghi đều hợp lệ."
    assert (report_github([]), report_json([])) == ("", "[]")


def test_json_holds_every_field_and_the_page() -> None:
    first, second = json.loads(report_json([WARNING, ERROR], SITE))
    assert (first["severity"], second["severity"]) == ("error", "warning")
    assert first["message"].endswith("Cần: một mã.") and first["page"].endswith("#trung-ma")
    assert (first["path"], first["line"], first["column"], first["code"], first["found"]) == (
        ("data/places/a,b:c.yml", 3, 7, "trung-ma", "x%\\r\\n::error::y\\x1b[2J")
    )


def test_what_a_problem_quotes_is_short_and_printable() -> None:
    problem = Problem("data/places/a\u202e.yml", 1, 1, "mo-coi", "z" * 5000, "b\u200bc", "d\0")
    assert problem.message.isprintable() and problem.path.isprintable()
    assert len(problem.message) < 1000 and problem.found.endswith("z…")
