"""What an editor might answer for a new record of a kind: the examples of its fields."""

from macros.model import Record
from macros.model.declared import fields_of
from macros.model.order import in_order


def sample_answers(record_type: type[Record]) -> dict[str, str]:
    """An answer by key for every required field that `kb.py new` asks for, and a place."""
    chosen = fields_of(record_type)["type"].example if "type" in fields_of(record_type) else ""
    asked = [field for field in in_order(record_type) if field.is_needed(chosen)]
    answers = {field.key: str(field.example) for field in asked}
    return {key: answers[key] for key in answers.keys() - {"id", "source"}} | {"at": "I"}
