"""mkdocs.yml: what keeps the site from being built is told before, once, with its line."""

from pathlib import Path

import pytest
import yaml
from mkdocs.config.defaults import MkDocsConfig

from macros.history.edition import STYLE
from macros.output.failure import unusable_settings
from macros.problems import Problem
from macros.site.build import SiteError, site_name
from macros.written import check_settings, site_keys
from macros.written.site_keys import KEYS
from scripts.paths import ROOT, SETTINGS

SOUND = """\
site_name: Kho
site_url: ""
use_directory_urls: false
theme:
  name: material
  custom_dir: macros/theme
  language: vi
extra:
  keeper: ""
plugins:
  - macros:
      module_name: macros
      on_undefined: strict
      on_error_fail: true
hooks:
  - macros/site/hook.py
markdown_extensions:
  - admonition
  - attr_list
  - toc:
      permalink: false
not_in_nav: |
  /rieng.md
  /van-ban/
nav:
  - Đầu: a.md
  - Nhóm:
      - Hai: mot/b.md
"""
TAB = "\t"
PLUGINS, HOOKS = SOUND[SOUND.index("plugins") : SOUND.index("hooks")], "  - macros/site/hook.py\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("index.md", "a.md", "mot/b.md", "rieng.md", "van-ban/c.md"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).write_text("x")
    (tmp_path / "macros" / "site").mkdir(parents=True)
    (tmp_path / "macros" / "site" / "hook.py").write_text("")
    return tmp_path


def problems(root: Path, text: str) -> list[Problem]:
    (root / "mkdocs.yml").write_text(text, "utf-8")
    return list(check_settings(root / "mkdocs.yml", root / "docs"))


def told(root: Path, text: str) -> list[str]:
    return [f"{problem.line} {problem.code}" for problem in problems(root, text)]


def test_what_is_sound_is_silent(root: Path) -> None:
    assert told(root, SOUND) == []
    repository = SOUND.replace('site_url: ""', "repo_url: https://a.vn/b/kho")
    assert told(root, repository) == []
    assert told(root, f"strict: yes\ncopyright:\n{SOUND}") == []
    assert list(check_settings(SETTINGS, ROOT / "docs")) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "found"),
    [
        ("- macros:", "- macro:", 11, "không có “macro” (plugins). Cần: “macros”"),
        (PLUGINS, "", 1, "Ở plugins thiếu “macros”"),
        ("plugins:\n", "plugins:\n  - minify\n", 11, "không có “minify” (plugins). Cần: tên có"),
        ("plugins:\n", "plugin:\n", 10, "“plugin”. Cần: “plugins” chăng"),
        ("module_name: macros", "module_name: macro", 12, "“plugins.macros.module_name” là “mac"),
        ("      on_error_fail: true\n", "", 11, "Thiếu thiết lập “plugins.macros.on_error_fail”"),
        (
            "strict\n",
            "strict\n      verbos: 1\n",
            14,
            "thiết lập “plugins.macros.verbos”",
        ),
        (HOOKS, "", 15, "Ở hooks thiếu “macros/site/hook.py”"),
        ("hook.py", "hok.py", 16, "(hooks). Cần: “macros/site/hook.py”"),
        ("name: material", "name: materail", 5, "“theme.name” là “materail”. Cần: name: material"),
        ("  custom_dir: macros/theme\n", "", 4, "dòng “custom_dir: macros/theme” dưới theme:"),
        ("- attr_list", "- atr_list", 19, "không có “atr_list” (markdown_extensions)"),
        ("  - attr_list\n", "", 17, "Ở markdown_extensions thiếu “attr_list”"),
        ("  - toc:", "  - pymdownx.khong:", 20, "không có “pymdownx.khong”"),
        ("permalink", "permalnk", 21, "“toc” không nhận tùy chọn “permalnk: false”"),
        ("urls: false", "urls: true", 3, "Cần: use_directory_urls: false"),
        ("use_directory_urls: false\n", "", 1, "Thiếu thiết lập “use_directory_urls”"),
        ("urls: false", "urls: không", 3, "không phải true hoặc false"),
        ("site_name: Kho", "site_name:", 1, "Trang chưa có tên"),
        ("site_name: Kho\n", "", 1, "Thiếu thiết lập “site_name”"),
        ("site_name: Kho", "site_name: Kho <b>x</b>", 1, "“site_name” có dấu < > { }"),
        ("site_name: Kho", 'site_name: Kho\ncopyright: "{{ a }}"', 2, "“copyright” có dấu < > { }"),
        ("site_name: Kho", "site_name: [a]", 1, "“site_name” không phải chữ"),
        ("site_name: Kho", "site_name: 5", 1, "“site_name” không phải chữ"),
        ("site_name: Kho", "site_name: on", 1, 'Cần: đặt trong ngoặc kép: site_name: "on"'),
        ("site_name: Kho", "site_name: Kho\nsite_name: Hai", 2, "“site_name” viết hai lần"),
        ("site_name: Kho", "site_name: Kho\ndocs_dir: x", 2, "Cần: docs_dir: docs"),
        ("extra:", "watch: [a]\nextra:", 8, "Kho không dùng thiết lập “watch”"),
        ("extra:", "site_nam: B\nextra:", 8, "“site_nam”. Cần: xóa thiết lập này"),
        ("extra:", "edit_uri: a\nextra:", 8, "“edit_uri”. Cần: xóa thiết lập này"),
        (
            '  keeper: ""',
            'keeper: ""',
            9,
            "“keeper” đứng sát lề. Cần: thụt hai dấu cách, dưới",
        ),
        ('keeper: ""', "keeper: [a]", 9, "“extra.keeper” không phải"),
        ('keeper: ""', "keeper: 0260", 9, "“extra.keeper” không phải"),
        ('keeper: ""', 'keeper: "<b>"', 9, "“extra.keeper” có dấu < > { }"),
        ("  keeper:", "  keper:", 9, "Kho không dùng thiết lập “extra.keper”. Cần: “keeper” chăng"),
        ("nav:\n", "nav2:\n", 25, "“nav2”. Cần: “nav” chăng"),
        ("Đầu: a.md", "Đầu:", 26, "Một mục của trình đơn để trống"),
        ("Hai: mot/b.md", "Hai: mot/b", 28, "“mot/b”, mà docs/ không có. Cần: “mot/b.md” chăng"),
        ("Hai: mot/b.md", "Hai: mot/b.md\n        Ba: a.md", 28, "có 2 tên"),
        ("Hai: mot/b.md", "Hai: mot/b.md\n      - Ba: mot/c.md", 29, "nêu trang “mot/c.md”"),
        ("Hai: mot/b.md", "Hai: ../a.md", 28, "nêu trang “../a.md”"),
        (
            "Hai: mot/b.md",
            "Hai: mot/b.html",
            28,
            "“mot/b.html”, mà docs/ không có. Cần: “mot/b.md”",
        ),
        ("Đầu: a.md", "Đầu:a.md", 26, "Cần: dấu cách sau dấu hai chấm: “- Đầu: a.md”"),
        ("Đầu: a.md", "Đầu: ./a.md", 26, "“./a.md”, mà docs/ không có. Cần: “a.md” chăng"),
        ("Hai: mot/b.md", "Hai: moi-hai.md", 28, "Cần: “mot/b.md” chăng, hoặc bỏ"),
        ("Đầu:", "<b>Đầu</b>:", 26, "Tên “<b>Đầu</b>” trong trình đơn có dấu < > { }"),
        ("  - Đầu", "\u00a0\u00a0- Đầu", 26, "Khoảng trắng đặc biệt U+00A0"),
        (
            "  - Đầu",
            f"{TAB}- Đầu",
            26,
            "Thụt dòng bằng phím Tab. Cần: thụt dòng bằng hai dấu cách.",
        ),
        ("  - Đầu", "  Đầu", 26, "Dòng không phải mục của trình đơn"),
        ("Đầu: a", '"Đầu: một": a.md\n  # b\n\n  Ba: a', 29, "Dòng không phải mục của trình"),
        ("- Hai:", "- :", 28, "Dòng không phải mục của trình đơn. Cần: mỗi mục một dòng “- Tên"),
        ("  - Nhóm:", "  - Nhóm: a.md", 27, "Một mục của trình đơn vừa có trang vừa có mục con"),
        ("md\n  - N", "md\n      - N", 26, "vừa có trang vừa có mục con. Cần: “- Tên:”, rồi"),
        ("mot/b.md\n", "mot/b.md\n    - Ba: a.md\n", 29, "Thụt dòng không thẳng hàng. Cần: thẳng"),
        ("site_name: Kho", "site_name: Kho: hai", 1, 'Ví dụ: site_name: "Kho: hai"'),
        (
            "site_name: Kho",
            'site_name: "Kho',
            1,
            "mở mà không đóng. Cần: đóng ngoặc kép ở cuối giá trị.",
        ),
        ('site_url: ""', "site_url: https://kho.vn/a", 2, "không kết thúc bằng /"),
        ('site_url: ""', "repo_url: https://a.vn/b/kho/tree/main", 2, "Cần: https://a.vn/b/kho"),
        ('site_url: ""', "repo_url: https://a.vn/b/kho/-/blob/x", 2, "Cần: https://a.vn/b/kho"),
        ('site_url: ""', "site_url: kho.vn", 2, "“site_url” không phải địa chỉ web"),
        ('site_url: ""', 'site_url: "https://[x"', 2, "“site_url” không phải địa chỉ web"),
        ('site_url: ""', "site_url: [https://kho.vn/]", 2, "“site_url” không phải địa chỉ web"),
        ("site_name: Kho", "site_name: Kho: hai", 1, "Giá trị có dấu hai chấm"),
        ('site_url: ""', """site_url: 'https://a.vn/"><x'""", 2, "không phải địa chỉ web"),
        ("extra:", f"extra_css:\n  - {STYLE}\n  - a.css\nextra:", 10, "Không có tệp “a.css”"),
        (
            "  language: vi",
            "  language: vi\n  favicon: a.svg",
            8,
            "có tệp “a.svg” trong docs/",
        ),
        ('keeper: ""', "keeper: !ENV X", 9, "Có thẻ “!ENV”"),
        ('keeper: ""', "keeper: &x X", 9, "Có dấu neo"),
        ("  custom", "  name: b\n  custom", 6, "“name” viết hai lần (lần đầu ở dòng 5)"),
        ("module_name", "module_nam", 12, "“plugins.macros.module_nam”. Cần: “module_name” chăng"),
        ("on_error_fail: true", "on_error_fail: 1", 14, "Cần: true hoặc false"),
    ],
)
def test_each_fault_is_told_once_where_it_stands(
    root: Path, old: str, new: str, line: int, found: str
) -> None:
    assert old in SOUND
    (only,) = problems(root, SOUND.replace(old, new, 1))
    assert found in only.message and only.line == line


@pytest.mark.parametrize(
    "nav", ["nav: a.md\n", "nav: {Đầu: a.md}\n", "nav:\n  - a.md\n  - [a.md, mot/b.md]\n"]
)
def test_menus_of_other_shapes_are_told_once(root: Path, nav: str) -> None:
    line = 27 if "[" in nav else 25
    assert told(root, SOUND[: SOUND.index("nav:\n  - Đầu")] + nav) == [f"{line} thiet-lap"]


def test_a_page_stands_once_in_the_menu(root: Path) -> None:
    item = next(line for line in SOUND.split("\n") if line.endswith("a.md"))
    (only,) = problems(root, SOUND.replace(item, f"{item}\n{item}"))
    assert "“a.md” hai lần" in only.found and only.code == "thiet-lap"


@pytest.mark.parametrize("text", ["", "- a\n", "chữ"])
def test_no_settings_at_all_are_one_sentence(root: Path, text: str) -> None:
    assert told(root, text) == ["1 thiet-lap"]


def test_a_page_that_no_item_leads_to_is_told_on_the_page(root: Path) -> None:
    (root / "docs" / "moi.md").write_text("x")
    (root / "docs" / "Không dấu.md").write_text("x")  # told as a name that no address can be
    (root / "docs" / "design").mkdir()
    (root / "docs" / "design" / "x.md").write_text("x")
    (only,) = problems(root, SOUND)
    assert (only.path, only.line, only.code) == ("docs/moi.md", 1, "trang-ngoai-trinh-don")
    assert "“- Tên: moi.md” dưới nav" in only.expected
    assert told(root, SOUND.replace("/rieng.md", "/rieng.md\n  /moi.md")) == []


def test_settings_that_are_gone_or_docs(root: Path) -> None:
    [problem] = check_settings(root / "khac.yml", root / "docs")
    assert (problem.path, problem.found) == ("khac.yml", "Không có tệp khac.yml")
    (root / "khac.yaml").write_text(SOUND, "utf-8")
    [problem] = check_settings(root / "khac.yml", root / "docs")
    assert problem.expected == "đổi tên khac.yaml thành khac.yml"
    (root / "mkdocs.yml").write_text(SOUND, "utf-16")
    [problem] = check_settings(root / "mkdocs.yml", root / "docs")
    assert problem.expected == "tệp mkdocs.yml dạng UTF-8"
    (root / "mkdocs.yml").write_text(SOUND, "utf-8")
    assert list(check_settings(root / "mkdocs.yml", root / "khong")) == []


def test_the_front_page_is_never_dropped(root: Path) -> None:
    """Every page leads to it; the menu need not."""
    (root / "docs" / "index.md").unlink()
    (only,) = problems(root, f"{SOUND}  - Trang chủ: index.md\n")
    assert (only.path, only.code) == ("docs/index.md", "trang-tep")
    assert only.expected == "lấy lại từ bản trước"
    assert told(root, SOUND) == ["1 trang-tep"]


def test_a_renamed_page_is_asked_for_by_its_new_name(root: Path) -> None:
    """One that the menu already names is none to ask for."""
    (root / "docs" / "mot" / "b.md").rename(root / "docs" / "moi.md")
    (only,) = problems(root, SOUND)
    assert (only.line, only.expected) == (28, "“moi.md” chăng, hoặc bỏ dòng này")
    (root / "docs" / "moi.md").unlink()
    (only,) = problems(root, SOUND)
    assert (only.line, only.expected) == (28, "tệp có thật, hoặc bỏ dòng này")
    (root / "docs" / "dia-ban.md").write_text("x")
    (root / "docs" / "khac.md").write_text("x")
    (only,) = problems(root, SOUND)
    assert only.expected == "tệp có thật, hoặc bỏ dòng này", "two to choose from, neither near"


def test_a_page_that_a_build_makes_may_stand_in_the_menu(root: Path) -> None:
    assert (
        told(root, f"{SOUND}      - Ba: van-ban/x.html\n      - Web: https://a.vn/b.html\n") == []
    )


def test_the_theme_is_the_installed_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its successor has another name (docs/design/way-out.md)."""
    monkeypatch.setattr(site_keys, "installed_theme", lambda: ("materialx", "10.2"))
    assert problems(root, SOUND.replace("material", "materialx")) == []
    (problem,) = problems(root, SOUND)
    assert "name: materialx" in str(problem.expected)


def test_the_keys_are_those_of_mkdocs() -> None:
    """And hold what the house's own settings hold."""
    assert {key for key in KEYS if "." not in key} <= {name for name, _ in MkDocsConfig._schema}
    assert yaml.safe_load(SETTINGS.read_text("utf-8")).keys() <= set(KEYS)


def test_a_build_says_the_same(root: Path) -> None:
    (root / "mkdocs.yml").write_text(SOUND.replace("- macros:", "- macro:"), "utf-8")
    with pytest.raises(SiteError, match="mkdocs.yml, dòng 11: Máy này không có “macro”"):
        site_name(root)


def test_what_only_mkdocs_refuses_is_told_with_its_line() -> None:
    said = "Config value 'plugins': Plugin 'macros' option 'x': Unrecognised."
    told = unusable_settings(said, SOUND)
    assert told.startswith("mkdocs.yml, dòng 10: MkDocs không nhận giá trị của “plugins” (Plugin")
    assert unusable_settings("hỏng", "") == "mkdocs.yml không dùng được: hỏng."


def test_marks_of_a_merge_are_told_as_that(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    file.write_text(f"<<<<<<< HEAD\nsite_name: A\n=======\n{SOUND}", "utf-8")
    [problem] = check_settings(file, tmp_path / "docs")
    assert (problem.line, problem.found) == (1, "Dấu gộp của git còn lại trong tệp")
