"""Files of the site that are neither pages of docs/ nor its assets: text by address."""

from macros.exports.feed import ADDRESS as FEED_ADDRESS
from macros.exports.feed import feed
from macros.exports.word.package import parts_script
from macros.form.page import form_script
from macros.history.days import Day
from macros.history.edition import STYLE, Edition
from macros.load_order import FORM_DATA, WORD_PARTS
from macros.pages.pages import Pages, redirects_of


def generated_files(
    pages: Pages, days: list[Day], edition: Edition, site_url: str
) -> dict[str, str]:
    """The form's data, the parts of Word files, redirects, the edition for prints, and the feed."""
    files = {
        **redirects_of(pages.base),
        WORD_PARTS: parts_script(),
        FORM_DATA: form_script(pages.base),
        STYLE: edition_style(edition),
        FEED_ADDRESS: feed(days, pages.site_name, site_url),
    }
    if site_url:  # everything may be read, and here is the list of it
        files["robots.txt"] = f"User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n"
    return files


def edition_style(edition: Edition) -> str:
    """The one place of the site that names its edition: a commit changes no page but this file.

    Style sheets and edition.js read the properties, `--kb-build` for those who check a build;
    variables are unknown in @page.
    """
    return (
        f':root {{ --kb-edition: "{edition.day}"; --kb-edition-date: "{edition.date}"; '
        f'--kb-build: "{edition.text}"; }}\n'
        f'@page {{ @top-right {{ content: "Ấn bản {edition.day}"; }} }}\n'
    )
