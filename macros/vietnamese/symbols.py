"""Abbreviations of the kinds of official documents."""

from collections.abc import Mapping

SYMBOLS: Mapping[str, str] = {
    "bao cao": "bc",
    "bien ban": "bb",
    "chi thi": "ct",
    "chuong trinh": "ctr",
    "chuong trinh phoi hop": "ctrph",
    "ctph": "ctrph",
    "cong dien": "cđ",
    "cong van": "cv",
    "de an": "đa",
    "du an": "da",
    "huong dan": "hd",
    "ke hoach": "kh",
    "ket luan": "kl",
    "nghi dinh": "nđ",
    "nghi quyet": "nq",
    "phuong an": "pa",
    "quy che": "qc",
    "quy che phoi hop": "qcph",
    "quy dinh": "qyđ",
    "quyet dinh": "qđ",
    "thong bao": "tb",
    "thong tu": "tt",
    "to trinh": "ttr",
}
"""Abbreviation of each kind of document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW), by its
folded name; a công văn has none in print, "cv" is what people type, and "ctph" for CTrPH."""
