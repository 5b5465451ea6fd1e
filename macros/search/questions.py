"""Words that ask or point, and the kinds of record that they point at."""

from __future__ import annotations

from macros.model import KINDS
from macros.search.documents import PROSE_LABEL

_WHO = ("person",)
_AMOUNT = ("figure", "indicator", "funding")
_NAMES = ("kể tên", "kể ra", "nêu tên", "tên các", "tên của các")
_ASKING: dict[tuple[str, ...], tuple[str, ...]] = {
    ("ai", "ai là", "là ai", "do ai", "những ai", "là những ai", "người nào"): _WHO,
    ("tên gì", "tên là gì", "có tên là gì", "tên ai"): _WHO,
    ("bao nhiêu", "có bao nhiêu", "là bao nhiêu", "mấy", "có mấy", "là mấy", "bn"): _AMOUNT,
    ("làm bao nhiêu", "làm được bao nhiêu", "đã làm bao nhiêu", "được bao nhiêu"): _AMOUNT,
    ("làm mấy", "làm được mấy", "đã làm mấy", "được mấy", "còn bao nhiêu", "còn mấy"): _AMOUNT,
    ("ở đâu", "nằm ở đâu", "tại đâu", "nơi nào", "ở nơi nào", "chỗ nào", "ở chỗ nào"): ("place",),
    ("nước nào", "là nước nào", "những nước nào"): ("place",),
    ("khi nào", "từ khi nào", "bao giờ", "lúc nào", "năm nào", "ngày nào", "hôm nào"): (
        "event",
        "document",
    ),
    ("vì sao", "tại sao", "do đâu"): ("finding", "observation"),
    ("số bao nhiêu", "số mấy", "mang số bao nhiêu", "mang số mấy"): ("document",),
    ("nghĩa là gì", "viết tắt của gì", "là viết tắt của gì"): ("term",),
    (
        "là gì",
        "là cái gì",
        "gì",
        "những gì",
        "gồm gì",
        "gồm những gì",
        "có gì",
        "có những gì",
        "nói gì",
        "làm gì",
    ): (),
    ("từ đâu", "lấy từ đâu", "đâu"): (),
    ("vào việc gì", "chi vào việc gì", "chi cho việc gì", "dùng vào việc gì", "để làm gì"): (),
    ("dùng làm gì", "dùng để làm gì", "chi để làm gì", "chi vào đâu"): (),
    ("cho biết", "hãy nêu", "hãy kể", "mời", "nào sống", "nào sinh sống"): (),
    ("báo cáo nói gì", "báo cáo nói gì về"): (),
    _NAMES: (),
    ("dự", "đi dự", "tham dự", "mời dự", "nữa không", "hay không", "hay chưa"): (),
    ("cho hỏi", "cho em hỏi", "cho tôi hỏi", "cho mình hỏi", "xin hỏi", "hỏi là", "muốn hỏi"): (),
    ("cho e hỏi", "ai biết", "bạn nào biết", "ad ơi", "bạn ơi", "mọi người", "mọi người ơi"): (),
    ("cho mik xin", "cho mình xin", "cho em xin", "cho e xin", "cho xin", "vs ạ", "vs", "ntn"): (),
    ("tôi muốn xem", "muốn xem", "cho xem", "tôi muốn", "tôi muốn biết", "tôi cần"): (),
    ("cho tôi xem", "cho em xem", "liệt kê", "danh sách", "danh sách các"): (),
    ("em cần", "e cần", "cần file", "xin file", "em xin", "e xin", "cần tìm", "tìm giúp"): (),
    ("với ạ", "nhé ạ", "ạ", "nhé", "giúp em", "giúp tôi", "giúp mình", "làm ơn", "vậy", "z"): (),
    ("hả", "hở", "hử", "nè", "nhá", "nhỉ", "zậy", "dzậy", "zị", "đi ạ", "luôn ạ"): (),
    ("mới nhất", "hiện nay", "hiện tại", "bây giờ", "cho đến nay", "tính đến nay"): (),
    ("hình như", "nghe nói", "nghe đâu", "có phải", "phải chăng", "liệu có"): (),
    ("mới đúng", "là đúng", "đúng không", "đúng ko", "phải không", "phải ko", "không ạ"): (),
    ("ko biết", "không biết", "ko bt", "j", "là j", "rút ra", "được rút ra", "đã làm"): (),
    ("phải làm gì", "phải làm những gì", "cần làm gì", "cần làm những gì"): ("task",),
    ("thế nào", "như thế nào", "ra sao", "là thế nào", "nào"): (),
    ("bao nhiêu phần trăm", "mấy phần trăm"): _AMOUNT,
    ("rộng bao nhiêu", "rộng cỡ nào", "rộng chừng nào", "rộng thế nào"): _AMOUNT,
}
_POINTING: dict[tuple[str, ...], tuple[str, ...]] = {
    ("tiền", "số tiền", "tiền cấp", "cấp tiền", "được cấp", "dc cấp", "đc cấp"): ("funding",),
    ("kinh phí giao", "kinh phí cấp", "rót tiền", "tiền giao", "giao tiền"): ("funding",),
    ("tiền rót", "tiền chi", "chi tiền", "được giao bao nhiêu tiền"): ("funding",),
    ("ông", "bà", "đồng chí", "đ c"): _WHO,
    ("thời điểm nào", "đến thời điểm nào", "tính đến thời điểm nào", "chốt thời điểm nào"): (),
    ("tính đến khi nào", "tính đến ngày nào", "tính đến tháng nào", "tính đến năm nào"): (),
    ("tính đến bao giờ", "đến khi nào", "đến bao giờ", "đến ngày nào", "chốt ngày nào"): (),
    ("chịu trách nhiệm", "ai chịu trách nhiệm"): (*_WHO, "organization"),
    ("tên đầy đủ", "viết đầy đủ", "viết tắt của", "viết tắt"): ("term",),
    ("tổng", "tổng số", "tổng cộng"): ("figure", "funding"),
    ("hai văn bản", "văn bản trùng số", "văn bản giống số"): ("observation",),
    ("trùng", "trùng số", "bị trùng", "trùng nhau", "giống số", "cùng số"): ("observation",),
    ("nổi bật", "cơ bản", "quan trọng", "cụ thể", "chi tiết", "đầy đủ"): (),
    ("tóm tắt", "ngắn gọn", "nói chung", "liên quan"): (),
    ("thời gian tới", "trong thời gian tới", "sắp tới"): ("task",),
}
_HANDBOOK = (
    *("hướng dẫn", "làm thế nào", "làm thế nào để", "làm sao", "làm sao để"),
    *("cách thêm", "cách sửa", "cách viết", "cách ghi", "cách gửi", "cách dùng", "cách tải"),
)

Asking = dict[str, list[str]]
"""Labels of kinds by phrase, its words parted by spaces."""


def _labels(table: dict[tuple[str, ...], tuple[str, ...]]) -> Asking:
    return {
        phrase: [KINDS[key].kind.label for key in keys]
        for phrases, keys in table.items()
        for phrase in phrases
    }


def asking() -> Asking:
    """Phrases that only ask: a search leaves them out, and weighs the kinds of their answers."""
    return _labels(_ASKING)


def counting() -> list[str]:
    """Those that ask how many there are of what follows; who asks for names is told that first."""
    amounts = [phrases for phrases, keys in _ASKING.items() if keys is _AMOUNT]
    return [phrase for phrases in [*amounts, _NAMES] for phrase in phrases]


def pointing() -> Asking:
    """Phrases that are searched for, but need not be found: they weigh a kind as well."""
    return _labels(_POINTING) | {phrase: [PROSE_LABEL] for phrase in _HANDBOOK}
