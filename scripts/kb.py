"""The one command of this project: python3 scripts/kb.py <command>, see --help.

It must start on any Python 3, to say which one it needs: no syntax newer than 3.0 here, and no
import of the other modules before the version has been looked at.
"""

import os
import signal
import subprocess
import sys

NEEDED = (3, 11)


def refusal(version: "tuple[int, ...]") -> str:
    """Return the Vietnamese line that refuses this Python, empty where it is new enough."""
    if version >= NEEDED:
        return ""
    found = ".".join(map(str, version[:2]))
    return "Cần Python 3.11 trở lên, máy này đang dùng Python " + found + ". Hãy cài bản mới hơn.\n"


def run_child(python: str, root: str, argv: "list[str]", env: "dict[str, str]") -> int:
    """Run the command in the environment and return its exit code.

    Ctrl-C reaches the child by itself, so that here it is only waited for; being told to end
    (SIGTERM) is passed on, or the child would live on alone.
    """
    child = subprocess.Popen([python, "-m", "scripts.commands"] + argv, cwd=root, env=env)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue
        return code if code >= 0 else 128 - code


def main(argv: "list[str]") -> int:
    """Answer help and wrong usage at once; for all else, see to the environment and run it."""
    root = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120
    # This folder must not be searched for modules: its names would hide other packages' names.
    sys.path[0] = root
    from scripts.commands import is_for_developers, parse
    from scripts.environment import DEVELOP, RUN, ensure
    from scripts.install import child_environment
    from scripts.install_errors import InstallError
    from scripts.paths import ROOT

    command, _ = parse(argv)
    lock = DEVELOP if is_for_developers(command) else RUN
    # Being told to end stops pip as Ctrl-C does, or it would go on alone without our lock.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        python = ensure(ROOT, lambda line: print(line, file=sys.stderr, flush=True), lock)
    except InstallError as error:
        print(error, file=sys.stderr)
        return 1
    env = child_environment()
    env["KB_CWD"] = os.getcwd()  # noqa: PTH109
    return run_child(str(python), root, argv, env)


def speak_utf8() -> None:
    """Write UTF-8 whatever the console's code page; a letter lost is better than a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    line = refusal(sys.version_info[:3])
    if line:
        sys.stderr.buffer.write(line.encode("utf-8"))
        sys.exit(1)
    speak_utf8()
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.stderr.write("\nĐã dừng. Chạy lại lệnh để làm tiếp.\n")
        sys.exit(130)
