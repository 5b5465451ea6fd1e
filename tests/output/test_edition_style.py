"""What readers are told of the edition, and what those are told who check a build."""

import re

from macros.history.edition import Edition
from macros.output.generated import edition_style


def test_readers_see_the_day_and_who_checks_a_build_sees_the_commit() -> None:
    style = edition_style(Edition(1709222399, "abcdef12", has_edits=True))
    told = dict(re.findall(r'(--kb-[a-z-]+|content): "([^"]*)"', style))
    assert told["--kb-edition"] == "29/02/2024" and told["content"] == "Ấn bản 29/02/2024"
    assert told["--kb-build"] == "29/02/2024 (abcdef12, có sửa chưa lưu)"
