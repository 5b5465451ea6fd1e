"""Records beside the toy corpus for what it has only one or none of: each case of an overview."""

from macros.load import Entry
from tests.invented import made

AT = "bao-cao-suoi-may"


def _at(*places: str, source: str = AT) -> list[dict[str, str]]:
    return [{"id": source, "at": place} for place in places]


def more_records() -> list[Entry]:
    """Two of each kind and more, no number of them true to anything."""
    return [
        *_sources_and_figures(),
        *_documents(),
        made("event", "ky-ket", type="ky-ket", starts_on="2022-03-01", source=_at("I")),
        made("event", "hoi-nghi", type="hoi-nghi", starts_on="2023", places=["xa-nam-hoa"]),
        made(
            "event",
            "khong-ngay",
            type="chuong-trinh",
            documents=["03-kl-tu-2022"],
            places=["xa-dak-tuoi", "xa-nam-hoa"],
        ),
        made("finding", "bai-hoc-1", type="bai-hoc", points=["Một.", "Hai."], source=_at("II.1")),
        made("finding", "han-che-2", type="han-che", position=2, source=_at("II.1")),
        made("finding", "nguyen-nhan-1", type="nguyen-nhan", source=_at("II.1")),
        made(
            "task",
            "nhiem-vu-2",
            position=2,
            organizations=["ubnd-huyen-suoi-may", "hoi-phu-nu-suoi-may"],
            related=[{"to": one} for one in ("bai-hoc-1", "han-che-2", "nguyen-nhan-1")],
            source=_at("II.1"),
        ),
        made(
            "media",
            "tin-2",
            position=2,
            topics=["ca-phe"],
            events=["so-ket-mot-nam"],
            places=["xa-nam-hoa"],
        ),
        made("media", "phat-thanh-1", type="phat-thanh", published_on="2022"),
        made("media", "phong-su-2", type="phong-su", position=2, published_on="2023-05"),
        made("funding", "kinh-phi-2", year="2023", printed="45,5", giver="ubnd-huyen-suoi-may"),
        made("organization", "hoi-la", type="doan-the", level=None, aliases=["HL"]),
        made("person", "nguoi-hai", title="Người Hai"),
        made("place", "vung-mot", title="Vùng Một", type="vung", part_of="xa-dak-tuoi"),
        made("term", "ten-goi", title="xã Tươi", means="xa-dak-tuoi", type="viet-tat"),
        made("model", "mo-hinh-bo", title="Nuôi bò", places=["xa-nam-hoa", "xa-dak-tuoi"]),
        made("observation", "dsc-1", type="bo-trong", title="Bỏ trống", about=["tin-2"]),
        made("observation", "dsc-2", type="bo-trong", about=["tin-2", "nguoi-hai"]),
    ]


def _sources_and_figures() -> list[Entry]:
    outline = [{"at": "I", "label": "Mục I, đoạn 1", "title": "Mận"}]
    number = {"unit": "hộ", "as_of": "2023"}
    return [
        made("source", "nguon", title="Báo cáo sau", outline=outline, document="15-bc-ubnd-2023"),
        made(
            "figure",
            "mot",
            printed="1.300",
            follows="sl-ho-trong-man",
            source=[*_at("I"), *_at("I", source="nguon")],
            **number,
        ),
        made("figure", "hai", printed="1.100", follows="mot", **number),
        made(
            "figure", "ba", printed="3", status="disputed", precision="gan", source=_at("III.2.2")
        ),
        made("figure", "ty-le", printed="90,0", unit="%", base="mot", numerator="hai"),
        made("indicator", "khong-dich", position=2, actual=["ty-le"], counts=["hai"], base="mot"),
        made("indicator", "dat", position=3, actual=["ty-le"], target="sl-ty-le-trong-man"),
        made("indicator", "chi-dem", position=4, counts=["hai"], target="mot", target_year="2025"),
    ]


def _documents() -> list[Entry]:
    return [
        made(
            "document",
            "ke-hoach",
            type="ke-hoach",
            title="Kế hoạch có tên rất dài để phải xuống dòng trong ô của sơ đồ văn bản",
            number="125/KH-UBND-MTTQ-HNDVN",
            issued_on="2023-01",
            issuers=["ubnd-huyen-suoi-may", "hoi-phu-nu-suoi-may", "tinh-uy-truong-linh"],
            relations=[
                {"type": "related", "to": "03-kl-tu-2022"},
                {"type": "implements", "to": "12-qd-ubnd-2022", "note": "Nêu ở Mục I"},
                {"type": "cites", "to": "15-bc-ubnd-2023"},
            ],
        ),
        made("document", "cua-hoi", type="cong-van", issuers=["hoi-la"], topics=["phu-nu"]),
    ]
