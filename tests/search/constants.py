"""For each number of the ranking a query that is answered otherwise without it."""

from dataclasses import dataclass

from macros.search.documents import SearchDocument
from tests.search.pages import FILLERS, page, with_field


@dataclass(frozen=True)
class Case:
    """Without `constant`, which then is `neutral`, `query` would not give `wanted` first.

    `constant` is how its line in the engine begins, or the field whose worth it is. Of pages that
    are worth the same the first wins: `pages` stand the other way round than they are wanted.
    """

    constant: str
    neutral: int
    query: str
    wanted: list[str]
    pages: list[SearchDocument]


LONG_TITLE = "Dê ở vùng núi cao, chuyện bà con vùng xa nuôi trên rẫy"
CASES = [
    Case(
        "WEIGHT_SHARE =",
        10**6,
        "dê",
        ["Dê cỏ", "Dê núi"],
        [page("Dê núi"), page("Dê cỏ", summary="Dê dê", terms=("dê",), body=("Dê",)), *FILLERS],
    ),
    Case(
        "WHOLE_NAME =",
        0,
        "dê núi nuôi rẫy xa",
        [LONG_TITLE, "Dê núi"],
        [page("Dê núi", body=("dê núi nuôi rẫy xa",)), page(LONG_TITLE), *FILLERS],
    ),
    Case(
        "COVERED_NAME =",
        0,
        "dê",
        ["Dê", "Dê núi cao ở xa"],
        [page("Dê núi cao ở xa", summary="Dê", body=("Dê",), terms=("dê",)), page("Dê")],
    ),
    Case(
        "SCORED =",
        1,
        "dê núi nuôi rẫy xa",
        [LONG_TITLE, "Dê núi"],
        [page("Dê núi", body=("dê núi nuôi rẫy xa",)), page(LONG_TITLE), *FILLERS],
    ),
    Case(
        "PART_OF_NAME =",
        0,
        "nuôi dê núi",
        ["Dê", "Hội"],
        [page("Hội", summary="nuôi dê núi"), page("Dê", body=("nuôi dê núi",))],
    ),
    Case(
        "ALIAS_TENTHS =",
        10,
        "dê núi",
        ["Dê núi", "Trại"],
        [page("Trại", aliases=("Dê núi",), summary="dê núi"), page("Dê núi")],
    ),
    Case(
        "OTHER_ORDER_TENTHS =",
        10,
        "dê núi",
        ["Dê ở núi", "Núi dê"],
        [page("Núi dê"), page("Dê ở núi")],
    ),
    Case(
        "OWN_DATE =",
        0,
        "họp 2021",
        ["Họp", "Họp 2021"],
        [page("Họp 2021"), page("Họp", dates=("2021-02-05",))],
    ),
    Case(
        "OWN_KIND =",
        0,
        "phóng sự dê",
        ["Dê ở xã núi", "Dê có phóng sự"],
        [page("Dê có phóng sự"), page("Dê ở xã núi", "Phóng sự", labels=("Phóng sự",))],
    ),
    Case(
        "MATCHED =",
        0,
        "nuôi dê núi cỏ blockchain",
        ["Hội", "Nuôi dê núi"],
        [page("Nuôi dê núi"), page("Hội", body=("nuôi dê núi cỏ",))],
    ),
    Case(
        "OWN_NUMBER =",
        0,
        "quyết định 12",
        ["Về việc nuôi dê", "Quyết định 12"],
        [
            page("Quyết định 12"),
            page("Về việc nuôi dê", number="12/QĐ-UBND", body=("Quyết định 12",)),
        ],
    ),
    Case(
        "NAME_TENTHS =",
        10,
        "ubnd",
        ["Lão", "Hội"],
        [page("Hội", body=("Ủy ban nhân dân",)), page("Lão", body=("UBND",)), *FILLERS],
    ),
    Case(
        "OTHER_NAME_TENTHS =",
        10,
        "ubnd",
        ["Cấp xã: UBND", "Ủy ban nhân dân"],
        [page("Ủy ban nhân dân"), page("Cấp xã: UBND")],
    ),
    Case(
        "ASKED_KIND =",
        0,
        "ai nuôi dê",
        ["Chuyện nuôi dê ở núi", "Nuôi dê"],
        [
            page("Nuôi dê"),
            page("Chuyện nuôi dê ở núi", "Nhân vật", labels=("Nhân vật",)),
        ],
    ),
    Case("LEAST_SUM =", 99, "54000000", ["Tiền"], [page("Tiền", body=("54 triệu đồng",))]),
    Case(
        "LONG_QUERY =",
        99,
        "nuoi de cho xa",
        ["Nuôi dê xã", "Nuôi dê cho"],
        [page("Nuôi dê cho"), page("Nuôi dê xã")],
    ),
    Case(
        "WEAK_TENTHS =",
        10,
        "dê của núi",
        ["Dê núi", "Chuyện dê nuôi ở vùng núi cao của xã"],
        [page("Chuyện dê nuôi ở vùng núi cao của xã", body=("dê núi",)), page("Dê núi")],
    ),
    Case("ROW =", 2, "ngân hàng nông nghiệp", [], [page("Nông nghiệp")]),
    Case("ROW =", 9, "giống dê núi cỏ", ["Dê núi cỏ"], [page("Dê núi cỏ")]),
    Case("HELD =", 2, "dê núi cỏ nuôi trắng", [], [page("Hội", body=("dê núi", "cỏ", "nuôi"))]),
    Case(
        "HELD =",
        9,
        "nuôi dê trắng núi cỏ xanh gà vịt",
        ["Hội"],
        [page("Hội", body=("nuôi dê", "núi cỏ", "gà vịt"))],
    ),
    Case("FEW =", 2, "nuôi dê núi", [], [page("Hội", body=("nuôi dê", "núi"))]),
    Case(
        "FEW =",
        9,
        "nuôi dê cỏ núi xa",
        ["Hội"],
        [page("Hội", body=("nuôi dê", "cỏ", "núi", "xa"))],
    ),
    Case(
        "ENOUGH =",
        99,
        "nuôi dê núi",
        ["Nuôi dê núi"] * 10,
        [*[page("Nuôi dê núi")] * 10, page("Nuôi dê")],
    ),
    Case(
        "LIKELY =",
        1,
        "nuôi dê núi blockchain",
        ["Nuôi dê núi", "Nuôi dê núi cỏ"],
        [page("Nuôi dê núi"), page("Nuôi dê núi cỏ")],
    ),
    Case("FOLDED =", 10, "de", ["De", "Dê"], [page("Dê"), page("De")]),
    Case("UNMARKED =", 10, "dê nui", ["Dê nui", "Dê núi"], [page("Dê núi"), page("Dê nui")]),
    Case("BEGUN =", 10, "ara", ["Ara", "Arabica"], [page("Arabica"), page("Ara")]),
    Case("MISTYPED =", 10, "nuoi de", ["Gửi"], [page("Gửi", body=("nuôi dê",))]),
    Case(
        "DOUBTFUL =",
        10,
        "dê núi lat",
        ["Dê núi lai"],
        [page("Dê núm lai"), page("Dê núi lai"), page("Lạt")],
    ),
    Case("TWIN =", 10, "nghèo", ["Nghèo", "Nghẻo"], [page("Nghẻo"), page("Nghèo")]),
    Case("RARE =", 1, "co de", [], [page("Cỏ"), page("Dê")]),
    Case("RARE =", 99, "co de", ["Cỏ", "Dê"], [page("Cỏ"), page("Dê"), *FILLERS * 10]),
    Case("NAMING =", 0, "chăn nui", [], [page("Gửi đi", summary="Việc chăn nuôi")]),
    Case("SHORTEST_ALONE =", 0, "test", [], [page("Tết")]),
    Case("SHORTEST_ALONE =", 0, "bò", [], [page("Bộ")]),
    Case("LONG =", 0, "chăn nui", [], [page("Gửi đi", summary="Việc chăn nuôi")]),
    Case(
        '"title"',
        0,
        "dê núi",
        ["Dê núi ở xã", "Dê xã núi"],
        [page("Dê xã núi"), page("Dê núi ở xã")],
    ),
    *(
        Case(
            f'"{field}"',
            0,
            "nuôi dê núi cỏ xa" if field == "labels" else "nuôi dê núi",
            ["B", "A"],
            [with_field("A", field, apart), with_field("B", field, together)],
        )
        for field, together, apart in [
            ("aliases", ("nuôi dê núi xã",), ("nuôi dê xã núi",)),
            ("terms", ("nuôi dê núi",), ("nuôi dê xã núi",)),
            ("labels", ("nuôi dê", "núi", "cỏ", "xa"), ("nuôi", "dê", "núi", "cỏ", "xa")),
            ("summary", "nuôi dê núi", "nuôi dê xã núi"),
            ("body", ("nuôi dê núi",), ("nuôi dê xã núi",)),
        ]
    ),
    Case(
        '"names"',
        0,
        "nuôi dê núi",
        ["Nuôi dê núi", "Nuôi dê xã núi", "B", "A"],
        [
            page("A", names=("Nuôi dê xã núi",)),
            page("B", names=("Nuôi dê núi",)),
            page("Nuôi dê núi"),
            page("Nuôi dê xã núi"),
        ],
    ),
]
