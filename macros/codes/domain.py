"""Codes for rules of the field: numbers of documents, times, figures, terms."""

from macros.codes.code import Code, Doubt

_DECREE_30 = "Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III"
_NUMBERING = f"{_DECREE_30}; Hướng dẫn 36-HD/VPTW (văn bản của Đảng)"

CODES = (
    Doubt(
        "so-ky-hieu",
        "Số, ký hiệu không theo mẫu",
        "Văn bản nhà nước: số/KÝ HIỆU-CƠ QUAN, ví dụ 12/QĐ-UBND; công văn: số/CƠ QUAN-ĐƠN VỊ SOẠN. "
        "Văn bản của Đảng: số-KÝ HIỆU/CƠ QUAN, ví dụ 03-KL/TU. Số dưới 10 viết hai chữ số. Nếu "
        "nguồn in đúng như vậy thì giữ nguyên.",
        "number: QĐ 12 UBND",
        "number: 12/QĐ-UBND",
        _NUMBERING,
    ),
    Doubt(
        "ky-hieu-la",
        "Ký hiệu loại văn bản không có trong danh mục",
        "Chữ viết tắt tên loại không có trong danh mục của Nghị định và của Đảng, hoặc khác loại "
        "đã ghi ở trường type. Nếu nguồn in đúng như vậy thì giữ nguyên.",
        "type: ke-hoach\nnumber: 12/QĐ-UBND",
        "type: quyet-dinh\nnumber: 12/QĐ-UBND",
        _NUMBERING,
    ),
    Code(
        "sai-don-vi",
        "Đơn vị không đo được điều ấy",
        "Tiền không tính bằng ha hay hộ, số hộ không tính bằng đồng. Có lẽ đơn vị của trường khác "
        "đã đặt nhầm vào đây.",
        'printed: "250"\nunit: ha',
        'printed: "250"\nunit: triệu đồng',
    ),
    Code(
        "ngay-tuong-lai",
        "Ngày ở tương lai",
        "Văn bản, sự kiện, tin đã có thì ngày không thể sau hôm nay. Có lẽ gõ nhầm năm.",
        "issued_on: 2202-03-05",
        "issued_on: 2022-03-05",
    ),
    Doubt(
        "nam-la",
        "Năm quá xa",
        "Năm trước 1900 hoặc sau hôm nay hơn mười năm thường là gõ nhầm một chữ số. Nếu nguồn in "
        "đúng như vậy, thêm một ghi chú (observations) loại ngay-thang hoặc loi-in về bản ghi này.",
        "starts_on: 0203-02",
        "starts_on: 2023-02",
    ),
    Doubt(
        "so-le",
        "Số đếm có phần lẻ",
        "Hộ, người, xã đếm nguyên, nên không có phần lẻ sau dấu phẩy. Bảng tính đặt theo tiếng Anh "
        "viết 1,234 cho số mà báo cáo in là 1.234; với đơn vị lạ, đúng ba chữ số sau dấu phẩy cũng "
        "bị nhắc. Nếu nguồn in có phần lẻ, thêm một ghi chú loại so-hoc, dem hoặc loi-in.",
        'printed: "1,234"\nunit: hộ',
        'printed: "1.234"\nunit: hộ',
    ),
    Doubt(
        "truoc-can-cu",
        "Văn bản có trước văn bản mà nó dựa vào",
        "Một văn bản không thể căn cứ, triển khai hay sửa đổi văn bản ra sau nó. Hãy xem lại hai "
        "ngày, hoặc quan hệ ghi ngược chiều. Nếu nguồn in đúng như vậy, thêm một ghi chú "
        "(observations) nêu cả hai văn bản, loại ngay-thang, loi-in hay mau-thuan.",
        "issued_on: 2021-12-01   # triển khai kết luận ngày 2022-01-10",
        "issued_on: 2022-02-01",
    ),
    Code(
        "vong-quan-he",
        "Quan hệ đi vòng",
        "Đi theo quan hệ từ bản ghi này lại quay về chính nó: A thuộc B, B thuộc A.",
        "part_of: xa-dak-tuoi   # trong huyen-suoi-may, mà xã lại thuộc huyện",
        "part_of: tinh-truong-linh",
    ),
    Code(
        "ket-thuc-truoc",
        "Kết thúc trước khi bắt đầu",
        "Ngày kết thúc sớm hơn ngày bắt đầu; có lẽ hai ngày bị đổi chỗ.",
        "starts_on: 2022-03-13\nends_on: 2022-03-12",
        "starts_on: 2022-03-12\nends_on: 2022-03-13",
    ),
    Doubt(
        "thieu-ngay-dau",
        "Có ngày kết thúc mà không có ngày bắt đầu",
        "Danh sách và dòng thời gian xếp sự kiện theo ngày bắt đầu. Việc diễn ra trong một ngày "
        "chỉ cần starts_on; nếu nguồn chỉ nêu ngày kết thúc thì giữ nguyên.",
        "ends_on: 2022-03-13",
        "starts_on: 2022-03-13",
    ),
    Doubt(
        "chi-tieu-thieu-mau-so",
        "Chỉ tiêu có kết quả nhưng không có tổng số, hoặc tổng số lại là tỷ lệ",
        "Tỷ lệ chỉ có nghĩa khi biết tính trên số nào. Nếu nguồn có nêu số tổng, hãy ghi vào base; "
        "nếu nguồn không nêu, hãy thêm một ghi chú loại mau-so nói rõ.",
        "actual:\n  - sl-ty-le-trong-man",
        "actual:\n  - sl-ty-le-trong-man\nbase: sl-tong-so-ho",
    ),
    Doubt(
        "ty-le-lech",
        "Tỷ lệ không khớp số lượng và tổng số",
        "Tính lại từ số lượng và tổng số không ra tỷ lệ đã ghi. Nếu chép sai thì sửa; nếu nguồn "
        "ghi như vậy thì giữ nguyên và thêm một ghi chú loại so-hoc, mau-so hoặc loi-in.",
        'printed: "60,0"   # 1.250 trên 2.500',
        'printed: "50,0"',
    ),
    Doubt(
        "nam-khac-ma",
        "Số, năm trong mã khác số, năm của văn bản",
        "Mã của văn bản thường bắt đầu bằng số và kết thúc bằng năm ban hành. Hai nơi khác nhau "
        "thì một trong hai gõ nhầm.",
        "id: 99-qd-ubnd-2022\nissued_on: 1922-03-05",
        "id: 99-qd-ubnd-2022\nissued_on: 2022-03-05",
    ),
    Doubt(
        "ten-khac-loai",
        "Tên nói một loại, bản ghi ghi loại khác",
        "Tên bắt đầu bằng “Xã”, “Huyện”, “Kế hoạch”, “Quyết định”… thì loại cũng như vậy; tên nói "
        "sơ kết, ra mắt, nuôi dê thì loại sự kiện, lĩnh vực cũng thế. Có lẽ chọn nhầm trong danh "
        "mục. Nếu nguồn gọi như thế, thêm một ghi chú loại loi-in hoặc nhieu-cach-viet, ghi đúng "
        "chữ ấy ở printed.",
        "title: Xã Đăk Tươi\ntype: huyen",
        "title: Xã Đăk Tươi\ntype: xa",
    ),
    Doubt(
        "ten-thuong",
        "Tên là một từ thường",
        "Tên và cách gọi khác của bản ghi tự thành liên kết ở mọi trang. Một từ thường như “và” sẽ "
        "biến mọi chữ “và” thành liên kết. Hãy dùng tên đầy đủ; từ chỉ để tìm thì ghi ở "
        "search_keys.",
        "aliases:\n  - và",
        "aliases:\n  - Đăk Tươi",
    ),
    Doubt(
        "thuat-ngu-khong-dung",
        "Thuật ngữ không dùng ở đâu",
        "Không bản ghi nào nhắc tới thuật ngữ này và nó không chỉ bản ghi nào. Có lẽ gõ sai, hoặc "
        "đã thừa.",
        "title: LHPN3",
        "title: LHPN",
    ),
    Code(
        "doi-chieu-thieu",
        "Phép đối chiếu thiếu điều cần để tính",
        "Phép đối chiếu không ghi các số dùng để tính (operands) thì lấy số lượng (numerator), "
        "tổng số (base) mà số được kiểm tự nêu; số ấy không nêu thì phải ghi. Các phép tỷ lệ chung "
        "tổng số (shares) phải là phép loại share_of. Các số đem so phải cùng đơn vị, hoặc đơn vị "
        "đổi được sang nhau như tỷ đồng và triệu đồng; hộ không so được với người hay tỷ lệ. Danh "
        "sách được đếm (counted) phải nêu loại, giá trị type và vị trí có thật.",
        "type: at_most\nstated: sl-ho-trong-man   # số này không nêu tổng số (base)",
        "type: at_most\nstated: sl-ho-trong-man\noperands: [sl-tong-so-ho]",
    ),
    Code(
        "doi-chieu-lap",
        "Phép đối chiếu ghi lại điều số được kiểm đã nêu",
        "Số lượng (numerator), tổng số (base) ghi ở chính số liệu; phép đối chiếu tự lấy từ đó. "
        "Ghi hai nơi thì có ngày hai nơi nói khác nhau.",
        "type: share_of\nstated: sl-ty-le   # số này đã nêu numerator: sl-ho-trong-man\n"
        "operands: [sl-ho-trong-man]",
        "type: share_of\nstated: sl-ty-le",
    ),
    Doubt(
        "doi-chieu-thieu-ghi-chu",
        "Phép đối chiếu không khớp mà chưa có ghi chú",
        "Số in khác số tính ra. Hãy viết một ghi chú (observations) nói nguồn in gì, tính "
        "ra gì, rồi ghi mã của nó vào phép đối chiếu. Không sửa số in.",
        "type: at_most\nstated: sl-tong-so-ho\noperands: [sl-ho-trong-man]",
        "observations: [dsc-tong-nho-hon-phan]",
    ),
)
