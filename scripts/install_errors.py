"""What went wrong with an installation, told in Vietnamese: the cause and the remedy."""

import errno
import re

# Tried in this order: pip retries a broken connection, warns, and may fail of something else
# afterwards, so the network comes after the causes that end an installation at once.
CAUSES = (
    (
        r"DO NOT MATCH THE HASHES|HashMismatch",
        "Lỗi: thư viện tải về không khớp mã băm trong tệp khoá (tải hỏng hoặc bị sửa).\n"
        "Cách xử lý: lấy bản mới nhất của kho này rồi chạy lại; nếu vẫn lỗi thì báo người bảo trì.",
    ),
    (
        r"No space left on device|\[Errno 28\]|Disk quota exceeded|not enough space on the disk",
        "Lỗi: ổ đĩa đầy.\nCách xử lý: xoá bớt để trống ít nhất 1 GB rồi chạy lại.",
    ),
    (
        r"contains the PATH separator",
        "Lỗi: đường dẫn tới kho có dấu hai chấm (:), Python không tạo được .venv ở đó.\n"
        "Cách xử lý: đổi tên thư mục cho khỏi dấu hai chấm rồi chạy lại.",
    ),
    (
        r"ensurepip is not available|No module named '?\"?(venv|ensurepip)|python3-venv",
        "Lỗi: Python của máy thiếu mô-đun venv.\n"
        "Cách xử lý: trên Debian/Ubuntu chạy `sudo apt install python3-venv`; "
        "máy khác thì cài lại Python từ python.org.",
    ),
    (
        r"Read-only file system|Permission denied|\[Errno (13|30)\]|\[WinError (5|32)\]",
        "Lỗi: không ghi được vào thư mục của kho (chỉ đọc, hoặc chương trình khác đang mở tệp).\n"
        "Cách xử lý: đóng các lệnh kb.py đang chạy, hoặc chép kho sang thư mục khác rồi chạy lại.",
    ),
    (
        r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo failed"
        r"|Max retries exceeded|Connection (refused|reset|aborted|broken)|ConnectTimeout"
        r"|ReadTimeout|timed out|ProxyError|SSLError|Network is unreachable|Remote end closed",
        "Lỗi: không tải được thư viện vì không có mạng (hoặc tường lửa, proxy chặn).\n"
        "Cách xử lý: kiểm tra kết nối mạng rồi chạy lại; chỉ lần cài đầu tiên mới cần mạng.",
    ),
    (
        r"No matching distribution found|Could not find a version|requires a different Python",
        "Lỗi: nguồn thư viện không có phiên bản mà tệp khoá yêu cầu cho Python này.\n"
        "Cách xử lý: dùng Python 3.11–3.14; nếu máy dùng nguồn nội bộ thì cập nhật nguồn đó.",
    ),
)
ODD_VENV = (
    "Lỗi: `.venv` trong kho là một tệp hoặc một liên kết, không phải thư mục.\n"
    "Cách xử lý: đổi tên hoặc xoá `.venv` rồi chạy lại; lệnh sẽ tự tạo thư mục mới."
)
UNKNOWN = (
    "Lỗi: cài đặt thất bại.\nCách xử lý: chạy lại; nếu vẫn lỗi thì gửi nhật ký cho người bảo trì."
)

ERRNO_TEXTS = {
    errno.ENOSPC: "No space left on device",
    errno.EACCES: "Permission denied",
    errno.EPERM: "Permission denied",
    errno.EROFS: "Read-only file system",
}


class InstallError(Exception):
    """An installation that failed; its text is two Vietnamese lines: cause and remedy."""


def explain(output: str) -> str:
    """Return cause and remedy (two lines) for what venv or pip printed."""
    for pattern, text in CAUSES:
        if re.search(pattern, output, re.IGNORECASE):
            return text
    return UNKNOWN


def explain_os_error(error: OSError) -> str:
    """Return cause and remedy (two lines) for an error of the file system."""
    return explain(ERRNO_TEXTS.get(error.errno or 0, str(error)))
