"""A Firefox as distributions ship it, by WebDriver BiDi: no driver, no patched build.

https://w3c.github.io/webdriver-bidi/ ; Firefox listens itself with --remote-debugging-port.
"""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

PATIENCE_S = 30
PREFERENCES = {
    # No name leads anywhere: all that is no number of this machine goes to a closed port.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "ui.prefersReducedMotion": 1,
}
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Control": "\ue009"}


class FirefoxError(Exception):
    """Firefox refused a command, or a script in it failed."""


class Firefox:
    """One tab; `problems` gathers what its console calls an error."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._last = 0
        self.problems: list[str] = []
        self._send("session.new", capabilities={})
        self._send("session.subscribe", events=["log.entryAdded"])
        tree = self._send("browsingContext.getTree")
        self._tab = tree["contexts"][0]["context"]

    def _send(self, method: str, **params: Any) -> dict[str, Any]:
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": params}))
        while True:
            told = json.loads(self._socket.recv(timeout=PATIENCE_S))
            if told.get("method") == "log.entryAdded" and told["params"]["level"] == "error":
                self.problems.append(str(told["params"]["text"]))
            if told.get("id") == self._last:
                break
        if told["type"] == "error":
            raise FirefoxError(f"{method}: {told['message']}")
        result: dict[str, Any] = told["result"]
        return result

    def size(self, width: int, height: int) -> None:
        """Give the tab's page that many CSS pixels."""
        viewport = {"width": width, "height": height}
        self._send("browsingContext.setViewport", context=self._tab, viewport=viewport)

    def open(self, address: str) -> None:
        """Go there and wait until the page has loaded. One from a folder gets a process of its own,
        and for a moment what is run may still run in the page before."""
        self._send("browsingContext.navigate", context=self._tab, url=address, wait="complete")
        is_there = "location.pathname === new URL($0).pathname"
        self.until(f"{is_there} && document.readyState === 'complete'", address)

    def back(self) -> None:
        """One step back in the history."""
        self._send("browsingContext.traverseHistory", context=self._tab, delta=-1)

    def run(self, function: str, *arguments: Any) -> Any:
        """The JSON value of a function's result in the page, awaited."""
        given = ", ".join(json.dumps(argument) for argument in arguments)
        told = self._send(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({function})({given})) ?? 'null')()",
            target={"context": self._tab},
            awaitPromise=True,
            userActivation=True,
        )
        if told["type"] == "exception":
            raise FirefoxError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def until(self, expression: str, *arguments: Any) -> Any:
        """The first truthy value of an expression of `$0`, `$1`…; raises FirefoxError in vain."""
        names = ", ".join(f"${place}" for place in range(len(arguments)))
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            if value := self.run(f"({names}) => ({expression})", *arguments):
                return value
            time.sleep(0.05)
        raise FirefoxError(f"never: {expression} {arguments}")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each a letter or a name of KEYS."""
        values = [KEYS.get(key, key) for key in keys]
        actions = [{"type": f"key{way}", "value": v} for v in values for way in ("Down", "Up")]
        source = {"type": "key", "id": "keys", "actions": actions}
        self._send("input.performActions", context=self._tab, actions=[source])

    def click(self, selector: str) -> None:
        """Click with the mouse in the middle of the first such element."""
        self.until("document.querySelector($0) !== null", selector)
        place = self.run(
            """(selector) => {
              const element = document.querySelector(selector);
              element.scrollIntoView({ block: "center" });
              const { left, top, width, height } = element.getBoundingClientRect();
              return [Math.round(left + width / 2), Math.round(top + height / 2)];
            }""",
            selector,
        )
        actions = [
            {"type": "pointerMove", "x": place[0], "y": place[1]},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        source = {"type": "pointer", "id": "mouse", "actions": actions}
        self._send("input.performActions", context=self._tab, actions=[source])

    def pdf(self) -> str:
        """The page on A4, as a PDF in base64."""
        told = self._send("browsingContext.print", context=self._tab)
        return str(told["data"])


@contextmanager
def running(executable: Path, profile: Path) -> Iterator[Firefox]:
    """A Firefox with an empty profile in that folder, ended at the end."""
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in PREFERENCES.items())
    (profile / "user.js").write_text("".join(lines), "utf-8")
    command = [str(executable), "--headless", "--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(
        [*command, "--remote-debugging-port", "0", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with connect(f"{_address(profile)}/session", max_size=None) as socket:
            yield Firefox(socket)
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _address(profile: Path) -> str:
    """Where it listens, as it writes into its profile."""
    told = profile / "WebDriverBiDiServer.json"
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            server = json.loads(told.read_text("utf-8"))
            return f"ws://{server['ws_host']}:{server['ws_port']}"
        except (OSError, ValueError):
            time.sleep(0.1)
    raise FirefoxError("Firefox did not say where it listens")
