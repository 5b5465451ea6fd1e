"""The options of `kb.py test mutants`; apart, since help must not need the test libraries."""

import argparse

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
    parser.add_argument(
        "--sample",
        type=int,
        default=50,
        metavar="SỐ",
        help="mutants: số chỗ sửa thử mỗi phần (mặc định 50)",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=1,
        metavar="SỐ",
        help="mutants: cùng một số thì rút cùng những chỗ (mặc định 1)",
    )
