"""The options of `kb.py test mutants`; apart, since help must not need the test libraries."""

import argparse

from scripts.arguments import add_number

ROOMS = ("checks", "pages", "search", "editing")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is drawn; nothing of it matters to the ordinary steps."""
    parser.add_argument(
        "--room",
        action="append",
        default=[],
        metavar="PHÒNG",
        help=f"mutants: chỉ thử phần này của macros/ (mặc định: {', '.join(ROOMS)})",
    )
    add_number(parser, "--sample", 50, "mutants: số chỗ sửa thử mỗi phần")
    add_number(parser, "--seed", 1, "mutants: cùng một số thì rút cùng những chỗ")
