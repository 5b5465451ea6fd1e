"""Invented places, bodies, people, documents, events, media, money, and notes on these."""

from scripts.bench import words
from scripts.bench.world import RecordData, World

DISTRICT_EVERY = 10
PROVINCE_EVERY = 100
LEVELS = {"tinh": "tỉnh", "huyen": "huyện", "xa": "xã"}


def _level(number: int) -> str:
    if number % PROVINCE_EVERY == 0:
        return "tinh"
    return "xa" if number % DISTRICT_EVERY else "huyen"


def place(world: World, number: int) -> RecordData:
    """Of a hundred places one is a province, nine are districts, the others communes."""
    level, name = _level(number), world.place_name(number)
    title = f"{LEVELS[level].capitalize()} {name}"
    if level == "tinh":
        return {"title": title, "type": level}
    every = DISTRICT_EVERY if level == "xa" else PROVINCE_EVERY
    above = world.ids["place"][number - number % every]
    return {"title": title, "type": level, "part_of": above, "aliases": [name]}


def _seat(world: World, body: int) -> int:
    """The number of the place that a body belongs to; a place has all the usual bodies."""
    return body // len(words.BODIES) % len(world.ids["place"])


def organization(world: World, number: int) -> RecordData:
    """One of the usual bodies of one place after the other."""
    form, system, _ = words.BODIES[number % len(words.BODIES)]
    seat = _seat(world, number)
    level = _level(seat)
    title = form.format(f"{LEVELS[level]} {world.place_name(seat)}")
    return {"title": title, "type": system, "level": level, "place": world.ids["place"][seat]}


def person(world: World, number: int) -> RecordData:
    """Somebody with an office."""
    rng = world.rng
    return {
        "title": " ".join(rng.choice(words.LISTS[p]) for p in ("surnames", "middles", "given")),
        "roles": [{"title": "Cán bộ phụ trách", "organization": world.one("organization")}],
        "place": world.one("place"),
    }


def document(world: World, number: int) -> RecordData:
    """Documents come in the order of their dates and rest on earlier ones, mostly on recent."""
    rng, ids = world.rng, world.ids["document"]
    kind, label, symbol = words.DOCUMENTS[number % len(words.DOCUMENTS)]
    issuer = rng.randrange(len(world.ids["organization"]))
    body = words.BODIES[issuer % len(words.BODIES)][2]
    day = world.issued(number)
    printed = f"{number + 10}/{symbol}-{body}"
    earlier = ids[max(0, number - 200) : number]
    bases = rng.sample(earlier, min(len(earlier), rng.randint(0, 2)))
    return {
        "title": f"{label} số {printed}",
        "type": kind,
        "number": printed,
        "issued_on": day,
        "issuers": [world.ids["organization"][issuer]],
        "signers": world.some("person", 1),
        "subject": f"về việc {world.doing()} tại {world.place_name(_seat(world, issuer))}",
        "relations": [{"type": rng.choice(("based_on", "implements")), "to": to} for to in bases],
    }


def event(world: World, number: int) -> RecordData:
    """A meeting, a visit, an activity."""
    kinds = ("hoi-nghi", "lam-viec", "chuong-trinh")  # any title may be one of these
    models = world.some("model", 1)
    about = f"{world.doing()} tại {world.some_place_name()} lần {number + 1}"
    return {
        "title": f"Buổi {about}{world.programmes(models)}",
        "type": world.rng.choice(kinds),
        "starts_on": world.any_day(),
        "organizers": world.some("organization", 2),
        "places": _there(world, models) or world.some("place", 2, least=1),
        "documents": world.some("document", 1),
        "models": models,
    }


def _there(world: World, models: list[str]) -> list[str]:
    """The places of the programmes."""
    return [place for one in models for place in world.where(world.ids["model"].index(one))]


def media(world: World, number: int) -> RecordData:
    """A reportage, a news item, a broadcast."""
    about = f"{world.doing()} ở {world.some_place_name()}, {world.aim()}"
    models, events = world.some("model", 1), world.some("event", 1)
    return {
        "title": f"Kỳ {number + 1}: {about}{world.programmes(models)}",
        "type": world.rng.choice(("phong-su", "tin", "phat-thanh")),
        "position": number + 1,
        "published_on": world.any_day(),
        "producer": world.one("organization"),
        "models": models,
        "events": events,
        "places": _there(world, models) if not events else [],
        "people": world.some("person", 1),
    }


def funding(world: World, number: int) -> RecordData:
    """One allocation, of the year of its decision, by whoever issued that."""
    decision = world.rng.randrange(len(world.ids["document"]))
    decision -= decision % len(words.DOCUMENTS)  # the first of the kinds is a decision
    return {
        "title": f"Kinh phí đợt {number + 1} cho {world.produce()}",
        "year": world.issued(decision).year,
        "printed": f"{world.rng.randint(5, 900)}",
        "unit": "triệu đồng",
        "receiver": world.one("organization"),
        "decision": world.ids["document"][decision],
    }


def observation(world: World, number: int) -> RecordData:
    """A note on how the source prints something."""
    return {
        "title": f"Ghi chú {number + 1}: cách ghi {world.produce()}",
        "type": world.rng.choice(("loi-in", "nhieu-cach-viet", "khong-ngay")),
        "printed": [f"{world.doing()} {way}" for way in ("một", "hai")],
        "reading": f"Có lẽ là “{world.doing()}”.",
        "about": [world.one(world.rng.choice(("document", "media", "event")))],
    }
