"""CONTRIBUTING.md and the handbook on the site go together."""

import re
from pathlib import Path

from macros.checks import orphans
from macros.load.records import load_text
from macros.model import KINDS
from macros.model.vocabulary import Status
from macros.reporters import report_text
from macros.write.normalise import normalise
from tests.invented import context_of, made

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
HANDBOOK = (
    "index",
    "them-van-ban",
    "de-xuat",
    "vscode",
    "bang-tinh",
    "nguon-va-tinh-trang",
    "doi-ten",
)


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", TEXT)
    assert links
    assert [
        link for link in links if not (link.startswith("https://") or (ROOT / link).exists())
    ] == []


def test_the_guide_begins_with_the_way_to_each_of_its_steps() -> None:
    guide = (ROOT / "docs/contribute/them-van-ban.md").read_text("utf-8")
    way, *steps = re.split(r"^## (?=\d)", guide, flags=re.MULTILINE)
    led = re.findall(r"\]\(#(?:(\d)-[\w-]+|gui)\)", way)
    assert led == ["1", "2", "3", "4", ""] and len(steps) == len(led)


def test_every_page_of_the_handbook_is_named_and_in_the_menu() -> None:
    for name in HANDBOOK:
        page = f"docs/contribute/{name}.md"
        assert f"({page})" in TEXT
        assert f"contribute/{name}.md" in (ROOT / "mkdocs.yml").read_text("utf-8")


def page(name: str) -> str:
    return (ROOT / f"docs/contribute/{name}.md").read_text("utf-8")


def test_the_message_that_the_handbook_reads_out_is_one_of_the_check() -> None:
    (shown,) = re.findall(r"^> (.+)$", page("index"), re.MULTILINE)
    (example,) = re.findall(r"```yaml\n(id:.+?)```", page("vscode"), re.DOTALL)
    path = re.sub(r":.*", "", shown)
    wrong = example.replace("2022-03-05", "2022-02-30")
    _, problems = load_text(wrong, path, KINDS["document"])
    assert report_text(problems).splitlines()[0] == shown


def test_the_shortest_file_of_the_handbook_has_nothing_to_be_told() -> None:
    (example,) = re.findall(r"```yaml\n(id:.+?)```", page("vscode"), re.DOTALL)
    entry, problems = load_text(example, "data/documents/12-kh-ubnd-2022.yml", KINDS["document"])
    assert entry and problems == []
    body, source = made("organization", "ma-cua-co-quan"), made("source", "ma-cua-nguon")
    context = context_of([entry, body, source])
    assert [p for p in orphans.check(context) if p.path == entry.path] == []
    assert normalise(example, KINDS["document"]).text == example


def test_statuses_are_called_as_the_form_calls_them() -> None:
    labels = {status.label for status in Status}
    assert set(re.findall(r"\*([^*]+ nguồn)\*", page("them-van-ban"))) <= labels
    assert all(f">{label}</th>" in page("nguon-va-tinh-trang") for label in labels)


def test_the_principles_are_those_of_the_handbook() -> None:
    def principles(text: str) -> list[str]:
        return re.findall(r"^\d\. \*\*(.+?)\*\*", text, re.MULTILINE)

    handbook = (ROOT / "docs/contribute/index.md").read_text("utf-8")
    assert principles(TEXT) == principles(handbook)[:3]
    assert len(principles(TEXT)) == 3
