"""Dates that may be known to the day, the month or the year only."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

_FORM = re.compile(r"(?!0000)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A calendar date with `month` and `day` left at 0 where they are not known.

    Stored as ISO 8601 with reduced precision (``2024``, ``2024-02``, ``2024-02-05``) and shown
    in the Vietnamese order (``05/02/2024``). A date known to the year sorts before its months.
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO text; raises ValueError with a Vietnamese message."""
        match = _FORM.fullmatch(text)
        if not match:
            raise ValueError("ngày phải viết theo dạng năm-tháng-ngày")
        year, month, day = (int(part or 0) for part in match.groups())
        if match.group(2) and not 1 <= month <= 12:
            raise ValueError(f"không có tháng {month}")
        if match.group(3) and not 1 <= day <= monthrange(year, month)[1]:
            raise ValueError(f"tháng {month}/{year} không có ngày {day}")
        return cls(year, month, day)

    @property
    def first(self) -> str:
        """The earliest day that it can mean, as ISO text."""
        return f"{self.year:04}-{self.month or 1:02}-{self.day or 1:02}"

    @property
    def last(self) -> str:
        """The latest day that it can mean, as ISO text."""
        month = self.month or 12
        return f"{self.year:04}-{month:02}-{self.day or monthrange(self.year, month)[1]:02}"

    def vietnamese(self) -> str:
        """``24/02/2021``, ``02/2021`` or ``2021``."""
        parts = [f"{part:02}" for part in (self.day, self.month) if part]
        return "/".join([*parts, f"{self.year:04}"])

    def __str__(self) -> str:
        parts = [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join([f"{self.year:04}", *parts])

    @classmethod
    def _validate(cls, value: Any) -> PartialDate:
        if isinstance(value, PartialDate):
            return value
        is_year = isinstance(value, int) and not isinstance(value, bool)
        return cls.parse(str(value) if is_year or isinstance(value, str) else "")

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        pattern = f"^{_FORM.pattern.replace('(?:', '(')}$"
        return {"anyOf": [{"type": "string", "pattern": pattern}, {"type": "integer"}]}
