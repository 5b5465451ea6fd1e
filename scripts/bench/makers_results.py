"""Invented models, figures, indicators, findings, terms, sources, and claims to be judged."""

from fractions import Fraction

from macros.audit.numbers import grouped, rounded, shown
from scripts.bench import words
from scripts.bench.phrases import programme
from scripts.bench.world import FIRST_DAY, PLACES_IN_SOURCE, RecordData, World

FIGURES_IN_GROUP = 3
"""Figures come as whole, part and share, so that the audit has something true to check."""


def model(world: World, number: int) -> RecordData:
    """A model programme in one or two places."""
    return {
        "title": f"Mô hình {programme(number)}: {world.doing()}",
        "category": world.rng.choice(("to-chuc-san-xuat", "von", "ky-thuat", "phong-trao")),
        "places": world.where(number),
        "organizations": world.some("organization", 2),
        "started_on": FIRST_DAY.year,
    }


def _whole(number: int) -> int:
    return 1000 + number // FIGURES_IN_GROUP * 7


def _part(number: int) -> int:
    return _whole(number) * (number // FIGURES_IN_GROUP % 89 + 5) // 100


def _share(number: int) -> str:
    return shown(rounded(Fraction(100 * _part(number), _whole(number)), 2))


def figure(world: World, number: int) -> RecordData:
    """The whole, the part or the share of a group of three; the last group may lack some."""
    group, role = divmod(number, FIGURES_IN_GROUP)
    unit = words.LISTS["units"][group % len(words.LISTS["units"])]
    title, printed = (
        (f"Tổng số {unit}", grouped(_whole(number))),
        (f"Số {unit} tham gia", grouped(_part(number))),
        (f"Tỷ lệ {unit} tham gia", _share(number)),
    )[role]
    is_share = role == FIGURES_IN_GROUP - 1
    ids = world.ids["figure"]
    return {
        "title": f"{title} đợt {group + 1}",
        "printed": printed,
        "unit": "%" if is_share else unit,
        "as_of": world.any_day(),
        "place": world.where(group)[0],
        "numerator": ids[number - 1] if is_share else None,
        "base": ids[number - 2] if is_share else None,
    }


def group_of(world: World, number: int) -> list[str]:
    """The ids of a whole, its part and its share."""
    groups = max(1, len(world.ids["figure"]) // FIGURES_IN_GROUP)
    start = number % groups * FIGURES_IN_GROUP
    return world.ids["figure"][start : start + FIGURES_IN_GROUP]


def indicator(world: World, number: int) -> RecordData:
    """A target, which is another group's share, with its result; no two have one of them, and
    where the groups are used up there is a base only."""
    groups = len(world.ids["figure"]) // FIGURES_IN_GROUP
    whole, part, share = group_of(world, 2 * number)
    has_result, has_target = 2 * number < groups, 2 * number + 1 < groups
    return {
        "title": f"Chỉ tiêu {number + 1}: {world.doing()}",
        "position": number + 1,
        "set_by": world.one("document"),
        "target": group_of(world, 2 * number + 1)[-1] if has_target else None,
        "actual": [share] if has_result else [],
        "counts": [part] if has_result else [],
        "base": whole,
    }


def _points(world: World, number: int) -> RecordData:
    return {
        "position": number + 1,
        "points": world.rng.sample(words.LISTS["remarks"], 2),
        "organizations": world.some("organization", 2, least=1),
    }


def finding(world: World, number: int) -> RecordData:
    """A strength, a limitation, a cause or a lesson."""
    return {
        "title": f"Nhận định {number + 1}: {world.doing()}",
        "type": world.rng.choice(("uu-diem", "han-che", "nguyen-nhan", "bai-hoc")),
        **_points(world, number),
    }


def task(world: World, number: int) -> RecordData:
    """A task ahead."""
    return {"title": f"Nhiệm vụ {number + 1}: {world.doing()}", **_points(world, number)}


def term(world: World, number: int) -> RecordData:
    """A short form of a body's name, from the initials and the body's place in the list."""
    body = number % len(world.ids["organization"])
    letters = words.BODIES[body % len(words.BODIES)][2]
    form = words.BODIES[body % len(words.BODIES)][0].format("").strip()
    return {
        "title": f"{letters}{number + 1}",
        "type": "viet-tat",
        "expansion": f"{form} {letters} thứ {number + 1}",
        "expansion_printed": False,
        "means": world.ids["organization"][body],
    }


def source(world: World, number: int) -> RecordData:
    """A report with an outline, written last; it quotes itself as its source."""
    places = range(PLACES_IN_SOURCE)
    return {
        "title": f"Báo cáo sơ kết đợt {number + 1}",
        "document": world.ids["document"][-1],
        "outline": [{"at": f"M.{n}", "label": f"Mục {n}", "title": world.doing()} for n in places],
    }


def claim(world: World, number: int) -> RecordData:
    """What holds of a group, each once: that its share is right, that its part is not larger than
    its whole, how large the part then is; what the source says, and the same as editors ask it.
    """
    groups = max(1, len(world.ids["figure"]) // FIGURES_IN_GROUP)
    turn, way = divmod(number // groups, FIGURES_IN_GROUP)
    whole, part, share = group_of(world, number)
    what: RecordData = (
        {"type": "share_of", "stated": share},
        {"type": "at_most", "stated": part, "operands": [whole]},
        {"type": "part_for", "stated": share, "operands": [whole]},
    )[way]
    basis = ("source", "editors")[turn % 2]
    return {"title": f"Phép đối chiếu {number + 1}", "basis": basis, **what}
