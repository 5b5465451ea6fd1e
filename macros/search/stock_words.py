"""Stock words of reports, and measures, beside what the records call them (as in everyday.py)."""

from __future__ import annotations

MEASURES = {
    **dict.fromkeys(["héc ta", "hecta"], ["ha"]),
    "phần trăm": ["tỷ lệ"],
    **dict.fromkeys(["ky lô mét", "kilomet", "cây số"], ["km"]),
}
"""Units of measure as people say them, and as records print them."""

REPORT_WORDS = {
    **dict.fromkeys(["khó khăn", "vướng mắc", "tồn tại", "yếu kém", "khuyết điểm"], ["hạn chế"]),
    **dict.fromkeys(["mặt yếu", "điểm yếu", "thiếu sót", "bất cập", "nhược điểm"], ["hạn chế"]),
    **dict.fromkeys(["chưa tốt", "chưa làm được", "còn yếu", "làm yếu"], ["hạn chế"]),
    **dict.fromkeys(["mặt mạnh", "điểm mạnh", "mặt tốt", "mặt được", "làm tốt"], ["ưu điểm"]),
    **dict.fromkeys(["làm được", "đã làm được"], ["ưu điểm", "kết quả"]),
    **dict.fromkeys(["kinh nghiệm", "rút kinh nghiệm"], ["bài học", "bài học kinh nghiệm"]),
    **dict.fromkeys(["sắp tới", "thời gian tới"], ["nhiệm vụ"]),
    **dict.fromkeys(["khó khăn vướng mắc", "tồn tại hạn chế", "hạn chế yếu kém"], ["hạn chế"]),
    **dict.fromkeys(["phương hướng", "giải pháp", "phương hướng nhiệm vụ"], ["nhiệm vụ"]),
    **dict.fromkeys(["bắt đầu", "khởi động", "khai mạc"], ["phát động"]),
    **dict.fromkeys(["tiêu biểu", "tấm gương"], ["điển hình"]),
    **dict.fromkeys(["kết quả đạt được", "thành tựu"], ["ưu điểm"]),
    **dict.fromkeys(["gửi tới", "gửi đến", "gửi cho", "gửi ai"], ["nơi nhận"]),
    **dict.fromkeys(["báo cáo gửi", "gửi những nơi", "gửi các nơi"], ["nơi nhận"]),
    **dict.fromkeys(["cuộc họp", "buổi họp"], ["hội nghị"]),
    **dict.fromkeys(["ra quân", "mở màn"], ["phát động"]),
    **dict.fromkeys(["tuyên dương", "biểu dương", "khen thưởng"], ["giấy khen", "khen thưởng"]),
    **dict.fromkeys(["bằng khen", "nhận giấy khen", "được khen"], ["giấy khen", "khen thưởng"]),
    **dict.fromkeys(["cách nghĩ", "tư duy"], ["nếp nghĩ"]),
    **dict.fromkeys(["tập tục lạc hậu", "phong tục lạc hậu", "phong tục cũ"], ["hủ tục"]),
    **dict.fromkeys(["tục lệ cũ", "tục cũ", "tập tục cũ", "phong tục xấu"], ["hủ tục"]),
    **dict.fromkeys(["việc phải làm", "việc cần làm", "việc sẽ làm"], ["nhiệm vụ"]),
}
"""What people ask for in the stock words of reports, and what the parts of this one are called."""
