"""Invented notes and claims: what the audit has to judge."""

from scripts.bench.makers_results import FIGURES_IN_GROUP, group_of
from scripts.bench.world import RecordData, World


def observation(world: World, number: int) -> RecordData:
    """A note on how the source prints something."""
    return {
        "title": f"Ghi chú {number + 1}: cách ghi {world.produce()}",
        "type": world.rng.choice(("loi-in", "nhieu-cach-viet", "khong-ngay")),
        "printed": [f"{world.doing()} {way}" for way in ("một", "hai")],
        "reading": f"Có lẽ là “{world.doing()}”.",
        "about": [world.one(world.rng.choice(("document", "media", "event")))],
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
