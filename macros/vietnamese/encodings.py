"""Text that an old encoding has left behind: each letter is sound, the words are not Vietnamese."""

import re
import unicodedata

_LOST = "(?:^|[ (“])[^ /.:?=&]*[?]+(?:[a-zà-ỹ]|(?= [a-zà-ỹ]))"
"""A word with a question mark for a letter; one of them may be a sentence’s end without a blank."""

MISREAD = "UTF-8 đọc nhầm"
OLD_ENCODINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (MISREAD, re.compile("[áÁ][º»][^\\s]|[ÃÄÆ][\u0080-\u00bf‘’“”„†‡…°¡]|â€[œ\u009d™“”¦]|\ufffd")),
    ("mã thoát \\u…", re.compile(r"\\u[0-9A-Fa-f]{4}")),
    ("chữ đã mất", re.compile(f"{_LOST}.*{_LOST}|[?][?][a-zà-ỹ]")),
    (
        "TCVN3",
        re.compile(
            "\u00ad¬|[A-Za-z][©ª¬®µ¶·¸¹¨¼½¾][A-Za-z]|[A-Za-z][µ¶¸][\\s,.;]|[®§][A-Za-zÞ¶ª«©µ¸¨¬]"
        ),
    ),
    (
        "VNI",
        re.compile(
            "[aA][áàåãäéèúüøùûõÁÀÅÃÄÉÈÚÜØÙÛÕ]|[aA][âÂ](?=[a-zA-Z])|[aA][êÊ](?=[cmnptkCMNPTK])"
            "|[eE][âáàåãäøùûïÂÁÀÅÃÄØÙÛÏ]|[oO][âåäøùûïÂÅÄØÙÛÏ]|[uUyY][øûïØÛÏ]|[öÖôÔ][øùûïØÙÛÏ]"
            "|[ñÑ](?:[òóìíæöÒÓÌÍÆÖ]|[aeouyAEOUY][âáàåãäéèúüøùûõïÂÁÀÅÃÄÉÈÚÜØÙÛÕÏ])"
        ),
    ),
)
"""Sequences that no word here has: VNI writes marks as letters of their own behind the vowel (``UÛy
ban nhaân daân``), TCVN3 vowels as signs (``ñy ban nh©n d©n``). Gia Rai and Ê Đê have ñ, and aê at a
word's end (``Aê``), where VNI's ă never stands. Python and JavaScript read the patterns alike."""

_NEEDED = {"chữ đã mất": frozenset("?"), "TCVN3": frozenset("©ª¬®µ¶·¸¹¨¼½¾§")}
"""Signs that hardly any text has: without one of them no pattern has to look at each letter."""

_MARKED = "ăâêôơưđ" + "".join(
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "aăâeêioôơuưy"
    for tone in "\u0300\u0301\u0303\u0309\u0323"
)
_HIGHLANDS = "ĕĭŏŭčñƀ\u0306"
"""Letters of Ba Na, Gia Rai, Ê Đê and M'Nông, whose names stand in Vietnamese texts."""
_LETTERS = {"Ll", "Lu", "Lt", "Lo", "Lm", "Mn", "Me", "Mc", "Sk"}
"""Marks that stand beside their letter (e´) among them."""
LETTERS_HERE, SIGNS = f"{_MARKED}{_HIGHLANDS}", "ªºµʼ"
"""Small letters of the languages here beside ASCII; what Unicode takes for letters and is none."""
_KNOWN = frozenset(LETTERS_HERE)
_PLAIN = frozenset(map(chr, range(128))) | _KNOWN | frozenset(map(str.upper, _KNOWN))
"""What nearly all texts are made of, told in one step instead of letter by letter."""


def old_encoding(text: str) -> str:
    """The encoding in which `text` (NFC) was most likely written; "" where it looks sound."""
    if text.isascii() and not {"?", "\\"} & set(text):
        return ""
    for name, pattern in OLD_ENCODINGS:
        needed = _NEEDED.get(name)
        if (needed is None or not needed.isdisjoint(text)) and pattern.search(text):
            return name
    return ""


def odd_letter(text: str) -> str:
    """The first letter or mark of `text` (NFC) that no Vietnamese or highland name has, or ""."""
    if _PLAIN.issuperset(text):
        return ""
    unusual = (c for c in text if c not in _PLAIN and c.lower() not in _KNOWN and c not in SIGNS)
    return next((c for c in unusual if unicodedata.category(c) in _LETTERS), "")
