"""The chain from limitation to task: who says that nothing follows, and where lines run."""

import re
from typing import Any

from macros.pages.diagrams.chain import Chain, chain_of
from macros.pages.diagrams.columns import BOX_WIDTH, Box
from tests.invented import base_of, made


def to(*targets: str) -> list[dict[str, str]]:
    return [{"to": target, "basis": "editors"} for target in targets]


def finding(name: str, **more: Any) -> Any:
    return made("finding", name, position=int(name[-1]), type=name[:-2], **more)


def drawn() -> Chain:
    """Of two lessons one has a task; the other names a body, as the task does."""
    return chain_of(
        base_of(
            finding("han-che-1", related=to("nguyen-nhan-1")),
            finding("han-che-2", related=to("bai-hoc-1")),
            finding("nguyen-nhan-1", related=to("bai-hoc-2")),
            finding("nguyen-nhan-2", title="Nguyên nhân thứ hai, kể rõ bằng một tên rất dài"),
            finding("bai-hoc-1", related=to("nhiem-vu-1")),
            finding("bai-hoc-2", organizations=["hoi"]),
            made("task", "nhiem-vu-1", organizations=["hoi"]),
            made("organization", "hoi"),
        )
    )


def boxes_of(chain: Chain) -> dict[str, Box]:
    return {box.record.id: box for box in chain.boxes}


def test_a_lesson_that_only_names_a_body_has_no_task() -> None:
    chain = drawn()
    assert [lesson.id for lesson in chain.ended] == ["bai-hoc-2"]
    boxes = boxes_of(chain)
    assert " ".join(boxes["bai-hoc-2"].gap) == "không có nhiệm vụ tiếp nối"
    assert boxes["bai-hoc-1"].gap == boxes["nhiem-vu-1"].gap == ()


def test_only_tasks_lead_to_bodies() -> None:
    chain = drawn()
    boxes = boxes_of(chain)
    ends = [re.findall(r"[\d.]+", path) for path, _ in chain.lines]
    starts = [float(end[0]) for end in ends if float(end[-2]) == boxes["hoi"].x]
    assert starts == [boxes["nhiem-vu-1"].x + BOX_WIDTH]
    assert [is_read for _, is_read in chain.lines].count(False) == 1


def test_a_line_passes_the_column_that_it_leaves_out_between_its_boxes() -> None:
    chain = drawn()
    (across,) = (path for path, _ in chain.lines if "L" in path)
    level = re.search(r"L([\d.]+) ([\d.]+)", across)
    assert level
    passed = [boxes_of(chain)[name] for name in ("nguyen-nhan-1", "nguyen-nhan-2")]
    assert float(level[1]) == passed[0].x + BOX_WIDTH
    assert not [box for box in passed if box.y <= float(level[2]) <= box.foot]


def test_each_box_is_as_high_as_its_text() -> None:
    short, long = (boxes_of(drawn())[name] for name in ("nguyen-nhan-1", "nguyen-nhan-2"))
    assert long.height > short.height and long.y > short.foot


def test_lines_of_one_box_are_told_apart_and_its_whole_way_is_known() -> None:
    chain = chain_of(
        base_of(
            finding("han-che-1", related=to("nguyen-nhan-1")),
            finding("han-che-2", related=to("nguyen-nhan-1")),
            finding("nguyen-nhan-1", related=to("bai-hoc-1")),
            finding("bai-hoc-1"),
        )
    )
    first, second, onward = (path for path, _ in chain.lines)
    assert first.split()[-1] != second.split()[-1]  # where they enter
    assert chain.ways["han-che-2"] == (1, 2)
    assert chain.ways["bai-hoc-1"] == (0, 1, 2)
