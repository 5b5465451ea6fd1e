"""An old address in the browser: it leads on, also from a file."""

import re
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, expect

from macros.knowledge_base import load_knowledge_base
from macros.pages.pages import redirects_of

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"


def test_old_address_leads_on_from_a_file(page: Page, tmp_path: Path) -> None:
    base = load_knowledge_base(TOY).base
    entry = base.get("xa-dak-tuoi").model_copy(update={"former_ids": ["xa-cu"]})
    base.entries["xa-dak-tuoi"] = replace(base.entries["xa-dak-tuoi"], record=entry)
    folder = tmp_path / "Tài liệu (mới)" / "dia-ban"
    folder.mkdir(parents=True)
    (folder / "xa-dak-tuoi.html").write_text("<h1>Xã Đăk Tươi</h1>", "utf-8")
    for address, html in redirects_of(base).items():
        (folder.parent / address).write_text(html, "utf-8")
    page.goto((folder / "xa-cu.html").as_uri())
    expect(page).to_have_url(re.compile(r"/dia-ban/xa-dak-tuoi\.html$"))
    expect(page.locator("h1")).to_have_text("Xã Đăk Tươi")
