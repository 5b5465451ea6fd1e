"""What to say of a key that its group has already: seldom is one of the two too many."""

from dataclasses import dataclass

import yaml

from macros.load.characters import LINE_END
from macros.load.two_keys import LONGEST_EXAMPLE


@dataclass(frozen=True)
class Twice:
    """A key that comes again: where it stood first and stands now (line, column), the values."""

    key: str
    first: tuple[int, int]
    again: tuple[int, int]
    held: object
    value: yaml.Event

    def opens_item(self, opening: str) -> bool:
        """Whether a new item of a list begins here, whose dash was forgotten: the key that opened
        the item, in a line of its own below it; `opening` is that key."""
        return self.key == opening and self.first[1] == self.again[1]

    def as_item(self, text: str) -> tuple[str, str, str]:
        """Found, expected, example for a key that opens an item; `text` is the file's."""
        line = LINE_END.split(text)[self.again[0] - 1].strip()
        found = f"mục mới có lẽ thiếu dấu trừ: “{self.key}” đã mở đầu mục ở dòng {self.first[0]}"
        expected = "dấu trừ và một dấu cách trước khóa đầu tiên của mỗi mục"
        return found, expected, f"- {line}" if len(line) <= LONGEST_EXAMPLE else ""

    def as_key(self) -> tuple[str, str, str]:
        """Found, expected, example for a key that is no item's."""
        found = f"khóa “{self.key}” viết hai lần (lần đầu ở dòng {self.first[0]})"
        if isinstance(self.held, list) and isinstance(self.value, yaml.SequenceStartEvent):
            expected = f"đưa mọi mục về dưới “{self.key}:” ở dòng {self.first[0]}, xóa dòng này"
            return found, expected, ""
        return found, "giữ lại một", ""
