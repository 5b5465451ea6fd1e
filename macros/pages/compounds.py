"""Words of several syllables that a heading does not part: Vietnamese has a space in each."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_WORDS = """
áp dụng|ban hành|báo cáo|bền vững|biên cương|biên giới|biên tập|cá nhân|chăm sóc|chăn nuôi
|chiến binh|chính quyền|chính sách|chính trị|chung sức|chuyển biến|chuyển giao|chương trình|cao cấp
|cấp ủy|cận nghèo|cơ cấu|cơ sở|công tác|công nghệ|cải thiện|cung ứng|Cuộc vận động|cuộc sống
|cách làm|danh sách|danh hiệu|dân số|dân tộc thiểu số|dân tộc|dân vận|doanh nghiệp|địa bàn
|địa phương|điển hình|đoàn thể|đoàn kết|đời sống|đơn vị|đảng viên|Đắk Chung|Đăk [\\w]+|đồng bào
|đồng hành|đồng thuận|đúng mức|ghi chú|giai đoạn|giao khoán|giao ước|giám sát|giấy khen|hạ tầng
|hành chính|hiệu quả|hỗ trợ|hội đồng|hợp tác xã|hợp tác|Huyện ủy|hưởng ứng|kết luận|kế hoạch
|khảo sát|khen thưởng|khoa học|khởi nghiệp|kiến nghị|kinh doanh|kinh phí|kinh tế|ký hiệu|kỹ thuật
|làm việc|lan tỏa|lãnh đạo|lập nghiệp|lồng ghép|lưu động|Mặt trận|mô hình|Mường Hoong|nâng cao
|nền tảng|nếp nghĩ|nghề nghiệp|nghị quyết|nguồn lực|nguồn vốn|nguyện vọng|Ngọc Linh|nhân dân
|nhân khẩu|nhân rộng|nhiệm kỳ|nhiệm vụ|nông dân|nông nghiệp|nông thôn|nội dung|pháp luật
|phát động|phát thanh|phát triển|phân bổ|phóng sự|phong trào|phổ biến|phối hợp|phụ nữ|phương pháp
|quan tâm|quán triệt|quốc phòng|quy chế|quyết định|rà soát|sản phẩm|sản xuất|sinh hoạt|sinh sản
|sơ kết|số liệu|tập huấn|tập thể|tham gia|tham quan|thanh niên|thành viên|thay đổi|thiên nhiên
|thi đua|thoát nghèo|thị trấn|thông ba lá|thực hiện|Thường trực|Thường vụ|thôn, làng|tiến bộ
|tích cực|tinh thần|Tỉnh ủy|tổ chức|Tổ quốc|tổng số|tổ hợp tác|trách nhiệm|triển khai|triển vọng
|triệt để|trồng trọt|trung tâm|truyền thông|truyền thống|tuyên truyền|tương trợ|tỷ lệ|Ủy ban
|văn bản|văn hóa|vật chất|vật nuôi|Việt Nam|vươn lên|xây dựng
"""
_WHOLE = re.compile(
    rf"(?<!\w)[(“]*(?:{_WORDS.replace(chr(10), '')})(?!\w)[,.:;?!)”]*", re.IGNORECASE
)


def unparted(title: str) -> Markup:
    """The title with each such word, and the signs beside it, in an element of its own."""
    kept = Markup('<span class="kb-number">{}</span>')
    parts, end = [], 0
    for word in _WHOLE.finditer(title):
        parts += [escape(title[end : word.start()]), kept.format(word[0])]
        end = word.end()
    return Markup().join([*parts, escape(title[end:])])
