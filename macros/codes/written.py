"""Codes for pages written by hand under docs/."""

from __future__ import annotations

from macros.codes.code import Code

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
)
