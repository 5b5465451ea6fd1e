"""Where records are kept and who keeps them: two settings, from which every link and word follows.

Addresses are those of GitHub and of hosts that have the same ones (Gitea, Forgejo).
"""

from dataclasses import dataclass
from urllib.parse import quote

BRANCH = "main"
REPORT = "2-bao-sai-sot.yml"
"""The issue form for mistakes, under .github/ISSUE_TEMPLATE/."""


@dataclass(frozen=True)
class Repository:
    """`url` is the repository's address, `keeper` whoever takes what is sent, in words (a name, a
    room, a mail address); both may be empty."""

    url: str = ""
    keeper: str = ""

    @property
    def taker(self) -> str:
        """To whom a file is given where no address takes it."""
        return self.keeper or "người đã đưa bạn kho này"

    @property
    def new_file_url(self) -> str:
        """A page that makes a file, with {path} and {content} in its address; "" without one."""
        return f"{self.url}/new/{BRANCH}?filename={{path}}&value={{content}}" if self.url else ""

    def edit_url(self, path: str) -> str:
        """A page that changes the file at `path`."""
        return f"{self.url}/edit/{BRANCH}/{quote(path)}"

    @property
    def report_url(self) -> str:
        """A page on which a mistake can be told."""
        return f"{self.url}/issues/new?template={REPORT}"


NOWHERE = Repository()

TOLD = ("sending", "telling", "keeping", "reporting")
"""Pieces of pages, by their templates: how the form's file is sent, whom one tells what one does
not write oneself, who keeps the knowledge base and how they are reached, how mistakes are told."""
