"""Broken files, made rather than stored: name → bytes → codes that must be told."""

import gzip
import unicodedata
from dataclasses import dataclass

from macros.load.lookalikes import LOOKALIKES

SOUND = (
    "id: {id}\ntitle: Xã Thử\ntype: xa\npart_of: huyen-suoi-may\n"
    "source:\n  - id: bao-cao-suoi-may\n    at: I\nstatus: verified\n"
)
TEXT_FIELDS = ("title", "summary", "aliases", "related.note")


@dataclass(frozen=True)
class Bad:
    """One broken file of a place; `code` is the problem that it must provoke."""

    name: str
    content: bytes
    code: str


def corpus() -> list[Bad]:
    """All broken files, the same each time."""
    return [
        *_encodings(),
        *_letters(),
        *_structures(),
        *_constructs(),
        *_traps(),
        *_markup(),
        *_sizes(),
    ]


def _record(name: str) -> str:
    return SOUND.format(id=name)


def _encodings() -> list[Bad]:
    text = _record("a")
    found = [
        Bad(f"ma-{coding}".replace("_", "-"), text.encode(coding), "bang-ma")
        for coding in ("utf-16", "utf-32")
    ]
    found += [
        Bad(
            f"tho-{coding}".replace("_", "-"),
            text.replace("Xã Thử", "Xã É").encode(coding),
            "bang-ma",
        )
        for coding in ("latin-1", "cp1252")
    ]
    found += [
        Bad(f"khong-bom-{coding}".replace("_", "-"), "id: a\n".encode(coding), "ky-tu-dieu-khien")
        for coding in ("utf-16-le", "utf-16-be")
    ]
    heads = {
        "zip": b"PK\x03\x04\xff\xfe\x00",
        "png": b"\x89PNG\r\n\x1a\n\x00",
        "pdf": b"%PDF-1.7\n\xe2\xe3\xcf\xd3",
        "doc": b"\xd0\xcf\x11\xe0\xa1\xb1",
        "gz": gzip.compress(b"x", mtime=0),
        "jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF",
        "elf": b"\x7fELF\x02\xff",
    }
    found += [Bad(f"nhi-phan-{name}", head, "bang-ma") for name, head in heads.items()]
    cut = {
        "thieu-byte": b"id: a\xe1\xba",
        "qua-dai": b"id: \xc0\xaf",
        "the-than": b"id: \xed\xa0\x80",
    }
    return found + [Bad(name, content, "bang-ma") for name, content in cut.items()]


def _letters() -> list[Bad]:
    hidden = "\0\a\b\x1b\x7f\x85\u200b\u200d\u2028\u202e\u2066\u2069\u200e\u061c\ufeff"
    invisible = dict.fromkeys(f"{hidden}\ue000\ufffe\u00ad", "ky-tu-dieu-khien")
    invisible |= dict.fromkeys("\u00a0\u2003\u202f\u3000", "khoang-trang-la")
    invisible |= dict.fromkeys(sorted(LOOKALIKES)[::4], "chu-gia")
    found = [
        Bad(f"chu-{ord(c):x}", _record("a").replace("Xã", f"X{c}ã").encode(), code)
        for c, code in invisible.items()
    ]
    decomposed = unicodedata.normalize("NFD", _record("a"))
    return [*found, Bad("to-hop", decomposed.encode(), "khong-nfc")]


def _structures() -> list[Bad]:
    broken = {
        "tab": "a:\n\t- b",
        "ngoac": 'title: "a',
        "ngoac-don": "title: 'a",
        "vuong": "aliases: [a",
        "nhon": "title: {a: b",
        "lech": "a:\n  b: 1\n c: 2",
        "hai-cham": "title: a: b",
        "phan-tram": "title: %a",
        "huyen": "title: `a`",
        "a-cong": "title: @a",
        "sao": "title: *a b",
        "va": "title: & a",
        "than": "title: !a b",
        "khoi": "title: |x\n  a",
        "danh-sach": "- a\nb: c",
        "khong-khoa": ": :\n - :",
        "chu": "chỉ có chữ",
        "so": "42",
        "mang": "- a",
        "thoat": 'title: "\\q"',
        "dau-ngoac": "]",
        "chi-thi": "%YAML 9.9\n---\nid: a",
        "hoi": "? a\n? b\n",
        "xuong": "title: a\n  b: c",
    }
    known = {"hoi": "de-trong", "sao": "bi-danh", "than": "the-yaml"}
    found = [Bad(f"hong-{n}", t.encode(), known.get(n, "yaml-hong")) for n, t in broken.items()]
    empty = {"trong": "", "trang": "  \n\n", "chu-thich": "# a\n", "ba-cham": "---\n...\n"}
    return found + [Bad(f"rong-{name}", text.encode(), "tep-trong") for name, text in empty.items()]


def _constructs() -> list[Bad]:
    bomb = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*a, *a]\n" for c in "bcdefgh")
    found = {
        "bom-bi-danh": (bomb, "bi-danh"),
        "neo": ("title: &x Xã\n", "bi-danh"),
        "de-quy": ("a: &a\n  b: *a\n", "bi-danh"),
        "hai": ("id: a\n---\nid: b\n", "nhieu-ban-ghi"),
        "ba": ("id: a\n---\nid: b\n---\nid: c\n", "nhieu-ban-ghi"),
        "tron": ("<<: {a: b}\n" + _record("cau-tron"), "tron-khoa"),
        "trung": (_record("cau-trung") + "title: Hai\n", "trung-khoa"),
        "sau-vuong": (f"a: {'[' * 5000}{']' * 5000}\n", "qua-sau"),
        "sau-nhon": (f"a: {'{a: ' * 3000}{'}' * 3000}\n", "qua-sau"),
        "sau-thut": ("".join(f"{' ' * n}a:\n" for n in range(60)), "qua-sau"),
        "sau-danh-sach": (f"a:\n  {'- ' * 500}x\n", "qua-sau"),
    }
    tags: tuple[str, ...] = (
        "!!python/object/apply:os.system [x]",
        "!!python/name:os.system",
        "!!binary aGk=",
    )
    tags += ("!!set {a}", "!!omap [a: b]", "!!float 1", "!lenh x", "!<tag:a,2000:b> x")
    made = [Bad(f"cau-{name}", text.encode(), code) for name, (text, code) in found.items()]
    return made + [
        Bad(f"the-{number}", f"title: {tag}\n".encode(), "the-yaml")
        for number, tag in enumerate(tags)
    ]


def _traps() -> list[Bad]:
    values = [
        "1.457",
        "10.40",
        ".inf",
        ".nan",
        "-.inf",
        "0x1F",
        "0b11",
        "05",
        "1_000",
        "12:30",
        "12:30:45",
        "yes",
        "No",
        "ON",
    ]
    found = [
        Bad(f"bay-{number}", _record("a").replace("Xã Thử", value).encode(), "bay-yaml")
        for number, value in enumerate(values)
    ]
    empty = ("", "~", "null", "Null")
    found += [
        Bad(f"null-{number}", _record("a").replace("Xã Thử", value).encode(), "de-trong")
        for number, value in enumerate(empty)
    ]
    wrong = {"12": "dang-sai", "true": "kieu-sai", "[a]": "kieu-sai", "{a: b}": "kieu-sai"}
    wrong |= {
        '""': "de-trong",
        "'  '": "de-trong",
        f'"{"x" * 401}"': "do-dai",
        "99999999999999999999": "bay-yaml",
    }
    return found + [
        Bad(f"sai-{number}", _record("a").replace("Xã Thử", value).encode(), code)
        for number, (value, code) in enumerate(wrong.items())
    ]


def _markup() -> list[Bad]:
    attacks = (
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</div><b>",
        "<!-- x -->",
        "&#106;avascript",
        "{{ config }}",
        "{% include 'a' %}",
        "{# x #}",
        "[a](https://example.org)",
        "![a](x)",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "**đậm**",
        "# Tiêu đề",
    )
    return [
        Bad(f"lenh-{number}-{field.replace('.', '-')}", _with(field, text).encode(), "ma-lenh")
        for number, text in enumerate(attacks)
        for field in TEXT_FIELDS
    ]


def _with(field: str, text: str) -> str:
    quoted = "'" + text.replace("'", "''") + "'"
    if field == "title":
        return _record("a").replace("title: Xã Thử", f"title: {quoted}")
    if field == "summary":
        return _record("a") + f"summary: {quoted}\n"
    if field == "aliases":
        return _record("a") + f"aliases:\n  - {quoted}\n"
    return _record("a") + f"related:\n  - to: xa-nam-hoa\n    note: {quoted}\n"


def _sizes() -> list[Bad]:
    keys = "".join(f"k{number}: x\n" for number in range(100_000))
    few = "".join(f"k{number}: x\n" for number in range(12_000))
    return [
        Bad("lon-50-mb", b"a" * 50_000_000, "tep-qua-lon"),
        Bad("lon-100-000-khoa", keys.encode(), "tep-qua-lon"),
        Bad("nhieu-khoa", few.encode(), "qua-nhieu"),
        Bad("mot-dong", f"title: {'x' * 250_000}\n".encode(), "do-dai"),
        Bad("nhieu-muc", ("a: [" + "x, " * 50_000 + "x]\n").encode(), "qua-nhieu"),
        Bad("nhieu-dong", (b"\n" * 250_000), "tep-trong"),
        Bad("nhieu-dau", b"- " * 100_000, "qua-sau"),
        Bad("nhieu-chu-dau", ("title: " + "e\u0302\u0301" * 40_000 + "\n").encode(), "khong-nfc"),
    ]
