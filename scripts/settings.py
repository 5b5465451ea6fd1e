"""Settings of the site that commands need without building it."""

import yaml

from scripts.paths import ROOT


def site_address() -> str:
    """The published site's address, ending in a slash; empty where mkdocs.yml names none."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    return str(yaml.safe_load(text).get("site_url") or "")
