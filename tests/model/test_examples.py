"""The examples that messages show are right when obeyed, and every form is put into words."""

from collections.abc import Iterator

import pytest
from pydantic import ValidationError

from macros.checks.one_file import check_text
from macros.load.reasons import FORMS
from macros.model import KINDS
from macros.model.declared import Field, fields_of
from macros.model.fields import Part


def fields_in(model: type[Part]) -> Iterator[Field]:
    for field in fields_of(model).values():
        yield field
        if field.group:
            yield from fields_in(field.group)


@pytest.mark.parametrize("kind", KINDS)
def test_examples_of_groups_are_whole(kind: str) -> None:
    for field in fields_in(KINDS[kind]):
        if not field.group:
            continue
        items = field.example if field.many else [field.example]
        for item in items:
            try:
                field.group.model_validate(item, strict=False)
            except ValidationError as error:
                pytest.fail(f"{field.key}: {error}")


@pytest.mark.parametrize("kind", KINDS)
def test_every_pattern_is_put_into_words(kind: str) -> None:
    for field in fields_in(KINDS[kind]):
        patterns = {getattr(rule, "pattern", None) for rule in field.info.metadata} - {None}
        assert patterns <= FORMS.keys(), field.key


PLACE = "id: {id}\ntitle: {title}\ntype: xa\nsource:\n  - {source}\nstatus: verified\n"


@pytest.mark.parametrize(
    ("values", "expected", "example"),
    [
        ({"source": "at: I"}, "mã của bản ghi nguồn", ""),
        ({"id": "Xã A"}, "chữ thường không dấu, chữ số và gạch nối", "id: xa-a"),
        ({"title": '"12,5"'}, "có ít nhất một chữ cái", "Xã Mường Hoong"),
    ],
)
def test_what_is_missing_in_a_form_is_said(
    values: dict[str, str], expected: str, example: str
) -> None:
    text = PLACE.format(**{"id": "xa-a", "title": "Xã A", "source": "id: bao-cao", **values})
    [problem] = check_text(text, "data/places/xa-a.yml", KINDS["place"]).problems
    assert (problem.expected, problem.example) == (expected, example)
