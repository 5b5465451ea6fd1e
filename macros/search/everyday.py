"""What people say, and what the records call it: names that stand for one another in a query.

They are offered beside what was typed, never instead of it. The records' own terms and
abbreviations are in data/terms; here is only what belongs to the language, not to one report.
"""

from __future__ import annotations

MEASURES = {
    **dict.fromkeys(["héc ta", "hecta"], ["ha"]),
    **dict.fromkeys(["ky lô mét", "kilomet", "cây số"], ["km"]),
}
"""Units of measure as people say them, and as records print them."""

REPORT_WORDS = {
    **dict.fromkeys(["khó khăn", "vướng mắc", "tồn tại", "yếu kém", "khuyết điểm"], ["hạn chế"]),
    **dict.fromkeys(["khó khăn vướng mắc", "tồn tại hạn chế", "hạn chế yếu kém"], ["hạn chế"]),
    **dict.fromkeys(["phương hướng", "giải pháp", "phương hướng nhiệm vụ"], ["nhiệm vụ"]),
    **dict.fromkeys(["bắt đầu", "khởi động", "khai mạc"], ["phát động"]),
    **dict.fromkeys(["tiêu biểu", "tấm gương"], ["điển hình"]),
    **dict.fromkeys(["kết quả đạt được", "thành tựu"], ["ưu điểm"]),
    **dict.fromkeys(["gửi tới", "gửi đến", "gửi cho", "gửi ai"], ["nơi nhận"]),
    **dict.fromkeys(["cuộc họp", "buổi họp"], ["hội nghị"]),
    **dict.fromkeys(["ra quân", "mở màn"], ["phát động"]),
    **dict.fromkeys(["tuyên dương", "biểu dương", "khen thưởng"], ["giấy khen", "khen thưởng"]),
    **dict.fromkeys(["cách nghĩ", "tư duy"], ["nếp nghĩ"]),
    **dict.fromkeys(["tập tục lạc hậu", "phong tục lạc hậu", "phong tục cũ"], ["hủ tục"]),
    **dict.fromkeys(["tục lệ cũ", "tục cũ", "tập tục cũ", "phong tục xấu"], ["hủ tục"]),
    **dict.fromkeys(["việc phải làm", "việc cần làm", "việc sẽ làm"], ["nhiệm vụ"]),
}
"""What people ask for in the stock words of reports, and what the parts of this one are called."""

EVERYDAY_WORDS = {
    **dict.fromkeys(["xóa nghèo", "hết nghèo", "khỏi nghèo"], ["thoát nghèo", "giảm nghèo"]),
    **dict.fromkeys(["xđgn", "xóa đói giảm nghèo"], ["giảm nghèo", "thoát nghèo"]),
    **dict.fromkeys(["buôn làng", "bản làng", "thôn bản", "thôn xóm"], ["thôn làng", "thôn"]),
    **dict.fromkeys(["vay tiền", "mượn vốn", "cho vay"], ["vay vốn"]),
    **dict.fromkeys(["đất nông nghiệp"], ["diện tích sản xuất nông nghiệp"]),
    **dict.fromkeys(["không đạt", "chưa hoàn thành", "không hoàn thành"], ["chưa đạt"]),
    **dict.fromkeys(["hoàn thành", "đạt được"], ["đã đạt"]),
    "vốn vay": ["vay vốn"],
    "vay vốn": ["vốn vay"],
    "giao khoán": ["nhận khoán"],
    **dict.fromkeys(["giữ rừng", "bảo vệ rừng", "trông rừng"], ["giao khoán rừng"]),
    **dict.fromkeys(["nhận rừng", "khoán rừng"], ["giao khoán rừng", "rừng giao khoán"]),
    "nhận khoán rừng": ["giao khoán rừng", "rừng giao khoán"],
    "giao khoán rừng": ["rừng giao khoán"],
    **dict.fromkeys(["nhận khoán", "được khoán", "khoán bảo vệ"], ["giao khoán"]),
    **dict.fromkeys(["bạn trẻ", "giới trẻ", "người trẻ"], ["thanh niên"]),
    **dict.fromkeys(["đoàn thanh niên", "huyện đoàn"], ["thanh niên"]),
    **dict.fromkeys(["bài báo", "bài viết", "bài đăng"], ["phóng sự", "tin"]),
    **dict.fromkeys(["bỏ trống", "không điền", "chưa điền"], ["để trống"]),
    **dict.fromkeys(["ít hơn", "thấp hơn"], ["nhỏ hơn"]),
    **dict.fromkeys(["không chịu", "chưa chịu"], ["chưa"]),
    **dict.fromkeys(["ngồi chờ", "chờ nhà nước"], ["trông chờ"]),
    **dict.fromkeys(["bộ đội về hưu", "bộ đội xuất ngũ"], ["cựu chiến binh"]),
    **dict.fromkeys(["bà con"], ["đồng bào", "nhân dân", "người dân"]),
    **dict.fromkeys(["không đi", "chưa đi", "không dự", "không đến"], ["chưa tham gia"]),
    **dict.fromkeys(["không tham gia", "chẳng đi", "không chịu đi"], ["chưa tham gia"]),
    **dict.fromkeys(["cả thôn", "cả làng", "cả xóm", "toàn thôn"], ["thôn làng", "thôn"]),
    **dict.fromkeys(["tiền chi", "chi tiền", "tiền cấp", "tiền rót"], ["kinh phí"]),
    **dict.fromkeys(["người sống"], ["nhân khẩu"]),
    **dict.fromkeys(["cbcc"], ["cán bộ công chức"]),
    **dict.fromkeys(["lười biếng", "lười nhác", "lười lao động"], ["ỷ lại"]),
    **dict.fromkeys(["đổi đời", "khá lên"], ["đổi thay"]),
    **dict.fromkeys(["học hỏi", "tìm hiểu"], ["học tập"]),
    **dict.fromkeys(["lớp học", "mở lớp", "dạy nghề"], ["tập huấn"]),
    **dict.fromkeys(["số dân", "số người dân", "dân số"], ["nhân khẩu"]),
    **dict.fromkeys(["loa phường", "loa xã", "loa phát thanh"], ["loa không dây"]),
    **dict.fromkeys(["loa truyền thanh", "truyền thanh"], ["loa không dây", "phát thanh"]),
    **dict.fromkeys(["tăng", "tăng lên"], ["nhiều hơn"]),
    **dict.fromkeys(["giảm đi", "giảm xuống"], ["ít hơn"]),
    **dict.fromkeys(["đường sá", "đường xá"], ["hạ tầng"]),
    **dict.fromkeys(["video", "clip", "phim"], ["phóng sự"]),
    **dict.fromkeys(["người nghèo", "nhà nghèo", "hộ khó khăn"], ["hộ nghèo"]),
    **dict.fromkeys(["làm ăn", "làm kinh tế"], ["phát triển kinh tế", "sản xuất kinh doanh"]),
    **dict.fromkeys(["làm giàu"], ["kinh tế giỏi", "phát triển kinh tế"]),
    **dict.fromkeys(["thiếu tiền", "thiếu vốn", "ít vốn", "không đủ tiền"], ["nguồn lực hạn hẹp"]),
    **dict.fromkeys(["người dân tộc", "dân tộc ít người"], ["dân tộc thiểu số"]),
    **dict.fromkeys(["đất xấu", "đất cằn"], ["đất bạc màu"]),
    **dict.fromkeys(["được giá", "lên giá", "giá cao"], ["tăng giá"]),
    **dict.fromkeys(["đầu ra"], ["bao tiêu sản phẩm", "sản phẩm"]),
    **dict.fromkeys(["không thống nhất", "không giống nhau"], ["cách viết", "nhiều kiểu"]),
    **dict.fromkeys(["hai cách viết", "viết hai cách", "viết nhiều cách"], ["nhiều cách viết"]),
    **dict.fromkeys(["hai kiểu viết", "viết hai kiểu", "viết khác nhau"], ["nhiều cách viết"]),
    **dict.fromkeys(["thiếu ngày"], ["không nêu ngày", "không có ngày"]),
    **dict.fromkeys(["không ghi ngày", "không có ngày"], ["không nêu ngày", "ngày để trống"]),
    **dict.fromkeys(["mâu thuẫn", "sai lệch", "vênh nhau", "trái ngược"], ["không khớp"]),
    **dict.fromkeys(["sai số", "số sai", "số liệu sai", "sai số liệu"], ["không khớp", "in sai"]),
    **dict.fromkeys(["thêm văn bản", "thêm mục"], ["thêm một văn bản", "thêm một bản ghi"]),
    **dict.fromkeys(["file", "tập tin"], ["tệp"]),
    **dict.fromkeys(["tải excel", "xuất excel", "file excel"], ["excel"]),
    **dict.fromkeys(["tải word", "xuất word", "file word"], ["word"]),
    **dict.fromkeys(["góp ý", "gửi ý kiến", "báo sai", "sửa sai"], ["đóng góp"]),
    **dict.fromkeys(["download", "tải xuống"], ["tải về"]),
    **dict.fromkeys(["offline", "không có mạng", "mất mạng"], ["không cần mạng", "ngoại tuyến"]),
}
"""What people say at home, and the words of offices, or of this site's own pages."""
