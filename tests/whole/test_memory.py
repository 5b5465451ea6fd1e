"""All broken files at once, within memory."""

import shutil
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.knowledge_base import load_knowledge_base
from tests.bad_input.corpus import corpus
from tests.records.cases import TOY

FILES = corpus()
MOST_BYTES = 500 * 1024 * 1024


@contextmanager
def peak_below(limit: int) -> Iterator[None]:
    """Hold Python's memory under the limit, on every system; on POSIX the whole process's too.

    Windows has no such figure in the standard library: there what libyaml, which is C, takes for
    itself is not counted.
    """
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()
    if sys.platform != "win32":
        import resource

        unit = 1 if sys.platform == "darwin" else 1024
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < limit


def test_all_of_them_stay_within_memory(tmp_path: Path) -> None:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    for bad in FILES:
        (data / "places" / f"{bad.name}.yml").write_bytes(bad.content)
    with peak_below(MOST_BYTES):
        problems = load_knowledge_base(data).problems
    assert {p.path for p in problems} >= {f"data/places/{bad.name}.yml" for bad in FILES}
