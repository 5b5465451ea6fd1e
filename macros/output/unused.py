"""Files that the theme ships and this site never asks for."""

from fnmatch import fnmatchcase

PATTERNS = (
    "assets/javascripts/bundle.*",  # ours are in macros/theme
    "assets/stylesheets/*.map",  # for people who debug the theme
    "assets/javascripts/lunr/*",  # the theme's own search; ours is in assets/search
    "assets/javascripts/workers/*",
    "sitemap.xml",  # the bare template; a site with an address gets it rendered
    "assets/images/favicon.png",  # the theme's own icon
)


def is_unused(address: str) -> bool:
    """Tell whether the theme's file of that address can be left out of the site."""
    return any(fnmatchcase(address, p) for p in PATTERNS)
