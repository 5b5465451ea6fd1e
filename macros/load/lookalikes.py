"""Letters, digits and signs of others that are typed, pasted or scanned for Vietnamese ones."""

import unicodedata

_ICELANDIC = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"}
_CYRILLIC = dict(zip("аеорсухіѕјАВЕКМНОРСТУХІЅЈ", "aeopcyxisjABEKMHOPCTYXISJ", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ", "ABEZHIKMNOPTYXovu", strict=True))
_LATIN = dict(zip("ƢƣǍǎı", "ƯưĂăi", strict=True))
"""Other Latin letters for Vietnamese ones: U+01A3 is what some PDF fonts give for ư."""
_FULLWIDTH = {chr(0xFF10 + digit): str(digit) for digit in range(10)}
_SIGNS = {chr(ord(sign) + 0xFEE0): sign for sign in "(),./;+=~"}
_SIGNS |= {"\u3001": ",", "\u3002": ".", "\u2044": "/", "\u2215": "/"}
"""Signs of Chinese texts, and of fractions, for those that are typed here."""
_JOINED = {
    letter: plain
    for first, last in ((0x132, 0x1F3), (0x2160, 0x217F), (0xFB00, 0xFB06), (0xFF21, 0xFF5A))
    for letter in map(chr, range(first, last + 1))
    if (plain := unicodedata.normalize("NFKC", letter)).isascii() and plain.isalpha()
}
"""Letters that fonts join or number by (ﬁ, Ⅳ), and wide ones, for those that they are made of."""
_HYPHENS = {"\u2010": "-", "\u2011": "-"}
"""What Word sets for a hyphen that no line may part; nobody sees the difference."""
_ARABIC = {chr(first + digit): str(digit) for first in (0x660, 0x6F0) for digit in range(10)}
LOOKALIKES: dict[str, str] = {
    **(_ICELANDIC | _CYRILLIC | _GREEK | _LATIN | _JOINED),
    **(_FULLWIDTH | _ARABIC | _HYPHENS | _SIGNS),
}
"""Foreign letters and digits with those that they stand for (Unicode Technical Standard 39)."""
