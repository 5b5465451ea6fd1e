"""Codes for ids and for links between records."""

from macros.codes.code import Code, Doubt

CODES = (
    Code(
        "ma-khac-tep",
        "Mã khác tên tệp",
        "Dòng id phải giống tên tệp, không kể đuôi .yml.",
        "id: xa-dak-tuoi-moi   # trong xa-dak-tuoi.yml",
        "id: xa-dak-tuoi",
    ),
    Code(
        "trung-ma",
        "Hai bản ghi cùng mã",
        "Mã là duy nhất trong cả kho, kể cả giữa các loại khác nhau.",
        "id: xa-dak-tuoi   # đã có ở places/",
        "id: xa-dak-tuoi-2025",
    ),
    Code(
        "trung-ma-cu",
        "Mã cũ trùng mã khác",
        "Trang ở địa chỉ của mã cũ dẫn người đọc sang trang mới, nên không bản ghi nào khác được "
        "mang, hoặc từng mang, mã ấy.",
        "former_ids:\n  - xa-nam-hoa   # xa-nam-hoa là một xã khác",
        "former_ids:\n  - xa-dak-tuoi-cu",
    ),
    Code(
        "ma-khong-co",
        "Liên kết tới mã không có",
        "Trường liên kết phải chứa mã của một bản ghi có thật. Nếu bản ghi kia chưa có, hãy thêm "
        "nó cùng lần gửi này.",
        "place: xa-dak-tuoii",
        "place: xa-dak-tuoi",
    ),
    Code(
        "ten-thay-ma",
        "Viết tên thay vì mã",
        "Trường liên kết chứa tên của một cơ quan, địa bàn… đã có bản ghi. Hãy viết mã của bản ghi "
        "ấy, để trang hai bên nối với nhau.",
        "place: Xã Đăk Tươi",
        "place: xa-dak-tuoi",
    ),
    Code(
        "sai-loai-lien-ket",
        "Liên kết tới loại bản ghi khác",
        "Bản ghi có thật nhưng không thuộc loại mà trường này nhận. Nơi bao trùm (part_of) phải là "
        "cấp lớn hơn: một xã không thuộc xã khác.",
        "place: ubnd-huyen-suoi-may",
        "place: huyen-suoi-may",
    ),
    Code(
        "tu-lien-ket",
        "Bản ghi liên kết tới chính nó",
        "Một bản ghi không thể là căn cứ, phần hay nơi nhận của chính nó.",
        "part_of: xa-dak-tuoi   # trong xa-dak-tuoi.yml",
        "part_of: huyen-suoi-may",
    ),
    Code(
        "trung-lien-ket",
        "Một liên kết, tên gọi hay chủ đề ghi hai lần",
        "Cùng một mã, tên gọi, chủ đề, ý hay vị trí của nguồn đứng hai lần trong một danh sách, "
        "hoặc một cách gọi khác là chính tên của bản ghi. Chỉ ghi một lần.",
        "places:\n  - xa-dak-tuoi\n  - xa-dak-tuoi",
        "places:\n  - xa-dak-tuoi",
        is_fixable=True,
    ),
    Code(
        "vi-tri-la",
        "Vị trí không có trong dàn ý của nguồn",
        "Mỗi nguồn có dàn ý gồm các vị trí có tên. Trích dẫn phải nêu đúng một tên trong đó.",
        "at: Mục 1",
        "at: II.1",
    ),
    Code(
        "trung-vi-tri",
        "Hai vị trí cùng tên trong dàn ý",
        "Tên vị trí là duy nhất trong một nguồn. Chữ hoa và dấu không làm thành tên khác: địa chỉ "
        "của vị trí không có chúng.",
        "outline:\n  - at: I\n  - at: I",
        "outline:\n  - at: I\n  - at: II",
    ),
    Doubt(
        "mo-coi",
        "Bản ghi không nối với bản ghi nào",
        "Không bản ghi nào dẫn tới đây và bản ghi này không dẫn tới đâu ngoài nguồn. Người đọc chỉ "
        "gặp nó khi tìm đúng tên. Hãy nối nó với văn bản, sự kiện hoặc địa bàn liên quan.",
        "id: xa-nam-hoa   # không có part_of",
        "id: xa-nam-hoa\npart_of: huyen-suoi-may",
    ),
    Doubt(
        "giao-cho-minh",
        "Bên giao kinh phí cũng là bên nhận",
        "Kinh phí đi từ một cơ quan tới cơ quan khác. Có lẽ chọn nhầm một trong hai; nguồn không "
        "nêu bên nào thì bỏ trường ấy.",
        "giver: ubnd-huyen-suoi-may\nreceiver: ubnd-huyen-suoi-may",
        "giver: ubnd-huyen-suoi-may\nreceiver: hoi-phu-nu-suoi-may",
    ),
)
