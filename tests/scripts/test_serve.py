import argparse
import socket

import pytest

from scripts.commands import serve
from scripts.serving import HOST


def test_taken_port_names_the_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.run(argparse.Namespace(port=port)) == 1
    told = capsys.readouterr().err
    assert f"cổng {port}" in told
    recommended = int(told.split("`--port ")[1].split("`")[0])
    assert serve.is_free(recommended)
