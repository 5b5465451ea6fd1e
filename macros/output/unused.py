"""Files that the theme ships and this site never asks for."""

from __future__ import annotations

from fnmatch import fnmatchcase

PATTERNS = (
    "assets/javascripts/*.map",  # for people who debug the theme
    "assets/stylesheets/*.map",
    "assets/javascripts/lunr/*",  # word stemmers of other languages
    "sitemap.xml",  # the bare template; a site with an address gets it rendered
    "assets/images/favicon.png",  # the theme's own icon
)
# What the theme's search asks for in Vietnamese.
NEEDED = (
    "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
    "assets/javascripts/lunr/min/lunr.vi.min.js",
)


def is_unused(address: str) -> bool:
    """Tell whether the theme's file of that address can be left out of the site."""
    return address not in NEEDED and any(fnmatchcase(address, p) for p in PATTERNS)
