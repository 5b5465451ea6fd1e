"""Codes for fields and records that contradict one another, or tell one thing twice."""

from macros.codes.code import Code, Doubt

_DECREE_30 = "Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III"

CODES = (
    Code(
        "trung-so-van-ban",
        "Hai văn bản cùng số, cùng cơ quan, cùng năm",
        "Một cơ quan chỉ cấp một số cho một văn bản trong năm. Có lẽ văn bản đã có bản ghi.",
        "number: 12/QĐ-UBND   # đã có ở 12-qd-ubnd-2022.yml",
        "number: 13/QĐ-UBND",
        _DECREE_30,
    ),
    Doubt(
        "co-le-trung-so",
        "Hai văn bản cùng số, có thể cùng cơ quan và năm",
        "Cơ quan hoặc năm của một trong hai chưa rõ. Nếu là một văn bản thì giữ một bản ghi. Nếu "
        "là hai, hãy ghi cơ quan (issuers) và ngày (issued_on) khi nguồn nêu, hoặc thêm một ghi "
        "chú (observations) nêu cả hai, loại so-ky-hieu, ngay-thang, nhieu-cach-viet, bo-trong hay "
        "loi-in.",
        "number: 12/QĐ-UBND   # như 12-qd-ubnd-2022.yml, mà không ghi ngày",
        "number: 12/QĐ-UBND\nissued_on: 2021-03-05",
        _DECREE_30,
    ),
    Doubt(
        "trung-thu-tu",
        "Hai mục cùng thứ tự trong một danh sách",
        "Mỗi chỗ trong danh sách của nguồn có một mục. Có lẽ gõ nhầm thứ tự, hoặc mục đã có bản "
        "ghi. Nếu chính nguồn đánh hai mục cùng một số thì thêm một ghi chú nêu cả hai, "
        "loại loi-in, dem, so-ky-hieu hay ngat-cau.",
        "position: 2   # như nhiem-vu-2.yml",
        "position: 3",
    ),
    Doubt(
        "noi-khac-nhau",
        "Hai chỗ của một bản ghi nói khác nhau",
        "Tên, tóm tắt, ngày, số, đơn vị, cấp, địa bàn, vị trí trong nguồn của một bản ghi, và điều "
        "các bản ghi nó dẫn tới nói, phải khớp nhau. Thường do chép từ bản ghi khác mà quên sửa "
        "một chỗ. Nếu chính nguồn in khác nhau thì thêm một ghi chú (observations) đúng loại, ghi "
        "đúng chữ, số ấy ở printed.",
        "title: Hội nghị tuyên truyền năm 2022\nstarts_on: 2023",
        "title: Hội nghị tuyên truyền năm 2022\nstarts_on: 2022",
    ),
    Doubt(
        "noi-lai",
        "Hai chỗ nói cùng một điều",
        "Tóm tắt hay phạm vi chỉ chép lại trường khác, mục Liên quan nêu lại bản ghi mà trường "
        "khác đã nêu, một quan hệ ghi ở cả hai đầu: người đọc đọc hai lần một điều. Viết điều cần "
        "nói thêm bằng lời của mình, hoặc xóa dòng ấy.",
        "title: Hội nghị tuyên truyền\nsummary: Hội nghị tuyên truyền.",
        "title: Hội nghị tuyên truyền\nsummary: Hội nghị của huyện, cho cán bộ các xã.",
    ),
    Doubt(
        "thieu-truong-kem",
        "Có điều nói về một trường mà không có trường ấy",
        "Khóa này nói thêm về một khóa khác (cấp, nơi bao trùm, mục tiêu…) và không có nghĩa gì "
        "khi thiếu khóa kia. Nếu nguồn không nêu điều kia thì xóa dòng này.",
        "level_by_editors: true   # không có level",
        "level: huyen\nlevel_by_editors: true",
    ),
    Doubt(
        "khac-nguon-truoc",
        "Số nối tiếp khác số của nguồn trước",
        "Số nối tiếp (follows) một số của nguồn trước, mà khác đơn vị, hoặc cùng thời điểm mà khác "
        "số. Nếu chép sai thì sửa; nếu hai nguồn in khác nhau thì giữ cả hai và thêm một ghi chú "
        "loại so-hoc, dem hay loi-in; khác đơn vị thì ghi chú ấy phải nêu cả hai.",
        'printed: "1.300"   # nguồn trước in 1.250 cho cùng năm 2023\nfollows: sl-ho-trong-man',
        'printed: "1.250"\nfollows: sl-ho-trong-man',
    ),
    Doubt(
        "ten-gan-trung",
        "Hai bản ghi cùng loại có tên gần như nhau",
        "Có lẽ cùng một thứ đã được ghi hai lần. Nếu đúng là hai thứ khác nhau, hãy viết tên cho "
        "rõ, hoặc thêm một ghi chú (observations) nêu cả hai, loại nhieu-cach-viet, loi-in, "
        "so-ky-hieu, ngat-cau hay khong-neu-ten.",
        "title: Xã Đắk Tươi   # đã có “Xã Đăk Tươi”",
        "title: Xã Đăk Tươi Thượng",
    ),
)
