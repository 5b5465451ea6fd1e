"""Letters: Unicode form, case, tone placement, folding.

Keyboards send the same word in several spellings: composed and decomposed, with the tone on
either vowel of an open oa/oe/uy (hoà, hòa), with Icelandic Ð for Đ. All of them become one.
"""

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]")
TONES = "\u0300\u0309\u0303\u0301\u0323"
"""In the order of the dictionary: huyền, hỏi, ngã, sắc, nặng."""
_UNTONED = str.maketrans("", "", TONES)
_ORDERED = str.maketrans(
    {
        **{"ă": "a{", "â": "a|", "đ": "d{", "ê": "e{", "ô": "o{", "ơ": "o|", "ư": "u{"},
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("–—", "-"),
    }
)
"""Letters of their own come after the letter that they are made from, and before the next one."""
_VOWELS = "aăâeêioôơuưy"
_PARTS = re.compile(
    f"(qu(?=[{_VOWELS}])|gi(?=[{_VOWELS}])|[^{_VOWELS}]*)([{_VOWELS}]+)([^{_VOWELS}]*)"
)
_SHAPED = "ăâêôơư"
_LONE_I = re.compile(f"(qu|[^aeiouy{TONES}]*)[iy]([{TONES}]?)")
_BEFORE_Y = ("", "h", "k", "l", "m", "s", "t", "qu")


def normalize(text: str) -> str:
    """`text` in NFC and lower case, with every kind of đ as U+0111.

    Copies from PDF have U+01A3 (ƣ) where ư is meant.
    """
    return unicodedata.normalize("NFC", text).lower().replace("ð", "đ").replace("ƣ", "ư")


def fold(text: str) -> str:
    """`text` (normalized) without tones and vowel marks, đ as d."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text)).replace("đ", "d")


def first_letter(text: str) -> str:
    """Under which letter of the alphabet `text` (normalized) is listed: đ for đất, â for ấp."""
    return untoned(text[:1])


def untoned(text: str) -> str:
    """`text` (normalized) without tones: ấp → âp."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_UNTONED))


def sort_key(text: str) -> str:
    """The order of Vietnamese lists, as browsers have it: by letters, đ after d, numbers by what
    they are worth; where those are the same, by tones."""
    text = normalize(text)
    letters = untoned(text).translate(_ORDERED)
    tones = (TONES.find(sign) + 1 for sign in unicodedata.normalize("NFD", text))
    letters = re.sub(r"\d+", lambda number: number[0].zfill(9), letters)
    return f"{letters}\0{''.join(map(str, tones))}"


def place_tone(word: str) -> str:
    """`word` (normalized) with its tone where the spelling rules put it: huỵên → huyện.

    The open diphthongs oa, oe, uy, where both places are in use, carry it on the first vowel.
    A word with no tone, several tones or no Vietnamese shape is returned as it is.
    """
    parts = unicodedata.normalize("NFD", word)
    tones = [mark for mark in parts if mark in TONES]
    if len(tones) != 1:
        return word
    bare = unicodedata.normalize("NFC", parts.replace(tones[0], ""))
    match = _PARTS.fullmatch(bare)
    if not match:
        return word
    onset, vowels, coda = match.groups()
    at = _toned_vowel(vowels, bool(coda))
    placed = f"{onset}{vowels[: at + 1]}{tones[0]}{vowels[at + 1 :]}{coda}"
    return unicodedata.normalize("NFC", placed)


def _toned_vowel(vowels: str, closed: bool) -> int:
    """Index of the vowel that carries the tone; the last shaped one does (ươ, iê, uyê)."""
    shaped = [index for index, vowel in enumerate(vowels) if vowel in _SHAPED]
    if shaped:
        return shaped[-1]
    if len(vowels) == 2:
        return 1 if closed else 0
    return len(vowels) // 2


def same_i(word: str) -> str:
    """`word` (normalized) with i or y as most write it: kĩ → kỹ, qui → quy, vỹ → vĩ, ỉ → ỷ.

    They sound alike at the end of a syllable without other vowels, and both spellings are in use.
    Nothing else changes: tai and tay are two words, and a bare i may be a numeral.
    """
    match = _LONE_I.fullmatch(unicodedata.normalize("NFD", word))
    if not match or match.group() == "i":
        return word
    onset, tone = match.groups()
    letter = "y" if onset in _BEFORE_Y else "i"
    return unicodedata.normalize("NFC", f"{onset}{letter}{tone}")


def clean_word(word: str) -> str:
    """A word as the index spells it: normalized, tone placed, i or y, stray marks dropped."""
    return same_i(place_tone(_MARKS.sub("", normalize(word))))
