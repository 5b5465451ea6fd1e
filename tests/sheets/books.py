"""Workbooks as other programs write them, made of their XML."""

import zipfile
from pathlib import Path

_BOOK = """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{}</sheets></workbook>"""
_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}
</Relationships>"""


def inline(address: str, text: str) -> str:
    """A cell that holds its text itself."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows(*lines: list[str], first: int = 1) -> str:
    """Rows of cells with text; "" is no cell."""
    return "".join(
        f'<row r="{number}">'
        + "".join(inline(f"{chr(64 + i)}{number}", text) for i, text in enumerate(line, 1) if text)
        + "</row>"
        for number, line in enumerate(lines, start=first)
    )


def book(
    file: Path,
    *sheets: str,
    states: dict[int, str] | None = None,
    names: tuple[str, ...] = (),
    strings: str = "",
    styles: str = "",
) -> Path:
    """Write a workbook; each of `sheets` is all that stands inside its <worksheet>."""
    listed, related = "", ""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, content in enumerate(sheets, start=1):
            state = (states or {}).get(at, "visible")
            name = names[at - 1] if names else f"Trang{at}"
            listed += f'<sheet name="{name}" sheetId="{at}" state="{state}" r:id="r{at}"/>'
            related += f'<Relationship Id="r{at}" Target="worksheets/sheet{at}.xml"/>'
            whole = f"<worksheet>{content}</worksheet>"
            archive.writestr(f"xl/worksheets/sheet{at}.xml", whole)
        archive.writestr("xl/workbook.xml", _BOOK.format(listed))
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format(related))
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        archive.writestr("xl/styles.xml", f"<styleSheet>{styles}</styleSheet>")
    return file
