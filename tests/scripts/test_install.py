import os
import sys
from pathlib import Path

import pytest

from scripts.install import count_locked, pip_environment, pip_progress, reach_of
from scripts.install_errors import UNKNOWN, explain, explain_os_error

# What pip 23 and venv really printed, shortened.
REAL_OUTPUTS = {
    "không có mạng": "WARNING: Retrying (Retry(total=1)) after connection broken by "
    "'NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused'\n"
    "ERROR: No matching distribution found for annotated-types==0.8.0",
    "không khớp mã băm": "WARNING: Retrying after connection broken by 'ReadTimeoutError'\n"
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "dấu hai chấm": "Error: Refusing to create a venv in /srv/a:b/.venv because it contains the "
    "PATH separator :.",
    "thiếu mô-đun venv": "The virtual environment was not created successfully because ensurepip "
    "is not available. On Debian/Ubuntu systems, you need to install the python3-venv package",
    "ổ đĩa đầy": "ERROR: Could not install packages due to an OSError: "
    "[Errno 28] No space left on device",
    "không ghi được": "Error: [Errno 30] Read-only file system: '/srv/kb/.venv'",
    "không có phiên bản": "ERROR: Could not find a version that satisfies the requirement x==9\n"
    "ERROR: No matching distribution found for x==9",
}


@pytest.mark.parametrize(("cause", "output"), REAL_OUTPUTS.items(), ids=REAL_OUTPUTS.keys())
def test_failure_names_cause_and_remedy(cause: str, output: str) -> None:
    problem, remedy = explain(output).splitlines()
    assert problem.startswith("Lỗi: ") and cause in problem
    assert remedy.startswith("Cách xử lý: ")


def test_unknown_failure_points_to_the_log() -> None:
    assert explain("Segmentation fault") == UNKNOWN


def test_errors_of_the_file_system_are_explained() -> None:
    assert "ổ đĩa đầy" in explain_os_error(OSError(28, "x"))
    assert "không ghi được" in explain_os_error(PermissionError(13, "x"))


def test_of_pips_settings_only_the_way_to_packages_is_kept() -> None:
    listing = (
        ":env:.index-url='https://b.example/simple'\n"
        ":env:.user='1'\n"
        "global.index-url='https://a.example/simple'\n"
        "global.cert='C:\\\\khoá\\\\ca.pem'\n"
        "install.find-links='/a\\n/b'\n"
        "install.target='/tmp/x'\n"
        "download.proxy='http://p.example'\n"
    )
    assert reach_of(listing) == {
        "PIP_INDEX_URL": "https://b.example/simple",
        "PIP_CERT": "C:\\khoá\\ca.pem",
        "PIP_FIND_LINKS": "/a\n/b",
    }


def test_settings_that_lead_pip_astray_do_not_reach_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "pip.conf"
    config.write_text("[global]\nproxy = http://p.example\n[install]\nuser = true\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(config))
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://a.example/simple")
    given = {k: v for k, v in pip_environment(sys.executable).items() if k.startswith("PIP_")}
    assert given["PIP_INDEX_URL"] == "https://a.example/simple"
    assert given["PIP_PROXY"] == "http://p.example"
    assert given["PIP_CONFIG_FILE"] == os.devnull
    assert not given.keys() & {"PIP_TARGET", "PIP_USER"}


def test_lock_is_counted_by_packages() -> None:
    assert (
        count_locked("# a==1\na-b==1 \\\n    --hash=sha256:00\nc.d==2 ; python_version>'3'\n") == 2
    )


@pytest.mark.parametrize(
    "line",
    [
        "Collecting lunr==0.8.0 (from -r requirements.lock (line 1))\n",
        "Ignoring lunr: markers 'python_full_version < \"3.11.5\"' don't match\n",
        "Requirement already satisfied: lunr==0.8.0 in /a/b\n",
        "Processing /opt/có dấu/lunr-0.8.0-py3-none-any.whl (from -r /a/b.lock (line 3))\n",
        "Processing c:\\wheels\\lunr-0.8.0-py3-none-any.whl (from -r x (line 3))\n",
    ],
)
def test_progress_counts_every_way_pip_names_a_package(line: str, said: list[str]) -> None:
    pip_progress([line] * 15, total=20, say=said.append)
    assert said == ["      15/20 thư viện (lunr)"]


def test_progress_tells_when_downloads_are_done(said: list[str]) -> None:
    pip_progress(["Installing collected packages: a, b\n"], total=2, say=said.append)
    assert said == ["      đã tải xong, đang chép vào môi trường…"]


@pytest.fixture
def said() -> list[str]:
    return []
