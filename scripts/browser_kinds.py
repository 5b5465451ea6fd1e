"""The browsers that tests and benches run: what each is called, where it lies, how it is got."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A browser: the variable that chooses one, where it lies, how it is got.

    `names`: executables on the path; `windows` and `mac`: places under the folders of programs.
    `advice`: what to install, in Vietnamese. `package`: Debian's. `by_playwright`: its own one will
    do too.
    """

    title: str
    variable: str
    names: tuple[str, ...]
    windows: tuple[str, ...]
    mac: tuple[str, ...]
    advice: str
    package: str
    by_playwright: bool = False

    @property
    def missing(self) -> str:
        """What to say where there is none."""
        return (
            f"Lỗi: không có trình duyệt {self.title} để chạy kiểm thử trình duyệt.\n"
            f"Cách xử lý: cài {self.advice} (Debian: `sudo apt install {self.package}`), "
            f"hoặc đặt biến {self.variable} thành đường dẫn tới trình duyệt."
        )


CHROMIUM = Kind(
    "Chromium",
    "KB_CHROMIUM",
    (
        "chromium-headless-shell",  # opens a page with less than half the work of one with windows
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ),
    (
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ),
    (
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "Google Chrome, Edge hoặc Chromium",
    "chromium-headless-shell",
    by_playwright=True,
)
FIREFOX = Kind(
    "Firefox",
    "KB_FIREFOX",
    ("firefox-esr", "firefox"),
    ("Mozilla Firefox/firefox.exe",),
    ("Firefox.app/Contents/MacOS/firefox",),
    "Firefox",
    "firefox-esr",
)
