"""Whole trees with one thing broken: a problem with its place and remedy, or none at all.

Never a traceback: neither from the rules, nor from the claims, the reports, or `kb.py fix`.
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.checks.reader import Reader
from macros.editing.fix import fix_all
from macros.knowledge_base import Loaded, checked
from macros.model import BY_FOLDER, KINDS
from macros.model.declared import fields_of
from tests.bad_input.judged import judged as judged_whole
from tests.examples import examples
from tests.records.cases import TOY

SOUND = {entry.path: entry for entry in Reader().read(TOY)[0]}
IDS = sorted(entry.record.id for entry in SOUND.values())
TEXTS = {path: (TOY.parent / path).read_text("utf-8") for path in SOUND}
VALUES: dict[str, Any] = {
    # Every value as text, as a file has it.
    path: yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    for path, text in TEXTS.items()
}

Tree = dict[str, str]
"""Path and text of every file that differs from the toy corpus; "" where it is gone."""


def judged(tree: Tree) -> Loaded:
    """The toy corpus with `tree` in it, and all that is printed of it."""
    return judged_whole({path: text for path, text in {**TEXTS, **tree}.items() if text})


def dumped(values: Any) -> str:
    return yaml.dump(values, allow_unicode=True, sort_keys=False, default_style='"')


PATHS = st.sampled_from(sorted(SOUND))
ODD = st.sampled_from(
    ["", " ", "0", "0000", "9999", "9" * 60, "1," + "3" * 60, "a\nb", "\u202e", "ngƣời", "Xaõ Ñaêk"]
    + ["<b>", "{{ x }}", "con", "khong-co", "x" * 5000, "２０２２", "2022-02-30", "share_of", "-1"]
)
SCALARS = st.one_of(ODD, st.sampled_from(IDS), st.text(max_size=8))
ANY = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "at", "to", "kind", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def one_value_changed(draw: st.DrawFn) -> Tree:
    path = draw(PATHS)
    keys = sorted({*VALUES[path], *fields_of(BY_FOLDER[path.split("/")[1]])})
    return {path: dumped({**VALUES[path], draw(st.sampled_from(keys)): draw(ANY)})}


@examples(60)
@given(one_value_changed())
def test_a_changed_value_is_told_or_right(tree: Tree) -> None:
    judged(tree)


@examples(30)
@given(st.lists(st.tuples(PATHS, st.integers(0, 30)), min_size=1, max_size=4))
def test_missing_keys_are_told_or_right(gone: list[tuple[str, int]]) -> None:
    tree: Tree = {}
    for path, number in gone:
        values = yaml.load(tree.get(path, TEXTS[path]), Loader=yaml.BaseLoader)  # noqa: S506
        values.pop(list(values)[number % len(values)], None)
        tree[path] = dumped(values) if values else "# trống\n"
    judged(tree)


@examples(15)
@given(st.sets(PATHS, min_size=1, max_size=30))
def test_missing_files_are_told_or_right(gone: set[str]) -> None:
    judged(dict.fromkeys(gone, ""))


def test_each_file_alone_is_told_or_right() -> None:
    for kept in SOUND:
        judged(dict.fromkeys(SOUND.keys() - {kept}, ""))


BYTES: dict[str, Callable[[bytes], bytes]] = {
    "cr": lambda raw: raw.replace(b"\n", b"\r"),
    "crlf": lambda raw: raw.replace(b"\n", b"\r\n"),
    "crcrlf": lambda raw: raw.replace(b"\n", b"\r\r\n"),
    "half": lambda raw: raw[: len(raw) // 2],
    "merge": lambda raw: b"<<<<<<< HEAD\n" + raw,
    "twice": lambda raw: raw + raw,
    "nul": lambda raw: raw.replace(b"title", b"ti\0tle"),
    "utf16": lambda raw: raw.decode().encode("utf-16"),
    "empty": lambda raw: b"",
}


@pytest.mark.parametrize("name", BYTES)
@pytest.mark.parametrize("kind", KINDS)
def test_broken_bytes_on_disk_are_told(name: str, kind: str, tmp_path: Path) -> None:
    folder = KINDS[kind].kind.folder
    path = next(path for path in SOUND if path.split("/")[1] == folder)
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_bytes(BYTES[name](TEXTS[path].encode()))
    entries, problems = Reader().read(tmp_path / "data")
    others = [entry for where, entry in SOUND.items() if where != path]
    told = checked([*others, *entries], problems).problems
    assert any(problem.path == path and problem.expected for problem in told)
    fix_all(tmp_path / "data", [])


def test_mending_whole_trees_never_fails() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(shutil.copytree(TOY, Path(folder) / "data"))
        for path, values in VALUES.items():
            (data.parent / path).write_text(dumped({**values, "aliases": ["", "a"]}), "utf-8")
        assert len(fix_all(data, [])) == len(VALUES)
        assert fix_all(data, []) == {}
