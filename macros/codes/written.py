"""Codes for pages written by hand under docs/."""

from macros.codes.code import Code, Doubt

CODES = (
    Code(
        "trang-ma",
        "Trang trong docs/ chứa mã",
        "Trang chỉ được gọi các macro của kho, với chữ, số hay danh sách trong ngoặc. Mọi mã Jinja "
        "khác chạy trên máy người dựng trang, nên bị từ chối trước khi chạy. Muốn in hai dấu ngoặc "
        "nhọn thì viết &#123;&#123;.",
        "{{ config }}",
        "{{ timeline() }}",
        "Jinja, Security Considerations",
    ),
    Code(
        "trang-html",
        "Trang trong docs/ chứa mã HTML",
        "Trang viết bằng Markdown. Chỉ dùng HTML cho bảng và chữ đậm, nghiêng; script, iframe, "
        "onclick, style, liên kết javascript: không được dùng, kể cả ở phần đầu trang.",
        "<script>…</script>",
        "**Quan trọng**",
        "OWASP: Cross Site Scripting Prevention",
    ),
    Doubt(
        "trang-hien-sai",
        "Trang hiện khác điều người viết muốn",
        "Dấu Markdown viết sai thì hiện ra như chữ: danh sách, bảng dính liền đoạn trên, dấu đầu "
        "dòng của Word, dấu cách giữa ] và (; muốn hiện thì đặt trong `…`. Khối mã không đóng, "
        "hàng thừa ô, trang không có hay có hai tiêu đề bậc một, liên kết tới máy của người viết, "
        "số trong câu khác số liệu mà trang hiện cũng không như ý. Địa chỉ kho (repo_url) là trang "
        "đầu của kho.",
        "• Ý thứ nhất",
        "- Ý thứ nhất",
    ),
    Code(
        "trang-tep",
        "Tệp trong docs/ không được công bố",
        "Mọi tệp trong docs/ đều lên trang và vào gói tải về, nên chỉ nhận trang .md và ảnh; mã, "
        "kiểu chữ, hình .svg nằm ở docs/assets/. Liên kết (symlink) có thể dẫn ra ngoài kho.",
        "docs/contribute/CapNhat.exe",
        "docs/contribute/huong-dan.md",
    ),
    Code(
        "trang-lien-ket",
        "Liên kết hay trình đơn dẫn tới chỗ không có",
        "Trang, ảnh hay bản ghi ấy không có, hoặc viết sai tên. Liên kết tính từ chỗ của trang "
        "đang viết, không bắt đầu bằng /, để mở được cả khi trang nằm trong thư mục trên máy. "
        "Trình đơn (nav) ở mkdocs.yml chỉ nêu tệp có trong docs/.",
        "[Tải về](/tai-ve.html)",
        "[Tải về](tai-ve.md)",
    ),
    Code(
        "thiet-lap",
        "Thiết lập của trang (mkdocs.yml) không dùng được",
        "mkdocs.yml nêu thiết lập không có, phần mở rộng (plugin, hook, giao diện) không có trên "
        "máy, hoặc thiếu điều mà kho cần để dựng trang. Hãy sửa dòng được nêu, hoặc lấy lại tệp "
        "bản trước.",
        "plugins: [macro]",
        "plugins: [macros]",
    ),
    Code(
        "trang-trong",
        "Trang trong docs/ không có nội dung",
        "Người đọc mở trang chỉ thấy khung. Hãy viết nội dung, hoặc xóa tệp và dòng của nó trong "
        "trình đơn.",
        "docs/lich-su.md trống",
        "# Lịch sử",
    ),
    Code(
        "trang-mo-ta",
        "Trang trong docs/ không có mô tả",
        "Mô tả là câu mà máy tìm kiếm và tin nhắn hiện dưới tên trang; thiếu nó thì mọi trang có "
        "chung một câu. Viết ở đầu tệp, giữa hai dòng “---”.",
        "# Tải về",
        "description: Gói mở được khi không có mạng.",
    ),
    Code(
        "trang-ngoai-trinh-don",
        "Trang trong docs/ không có trong trình đơn",
        "Trang được dựng mà không trình đơn nào dẫn tới. Hãy thêm vào nav ở mkdocs.yml; trang cố ý "
        "để ngoài thì ghi vào not_in_nav.",
        "docs/lich-su.md không có trong nav",
        "- Lịch sử: lich-su.md",
    ),
)
