"""Whether a word is a syllable of Vietnamese, and which one raw keys of Telex or VNI mean."""

import re
import unicodedata
from functools import lru_cache

from macros.vietnamese.letters import TONES, untoned

_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in "
    "inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oă oăc oăm oăn oăng oăt oc oe "
    "oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân "
    "uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên "
    "uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm ưn y yêm yên yêng "
    "yêt yêu ynh yt yn"
)
_PLAIN = re.compile(
    r"(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|qu|q|r|s|th|tr|t|v|x)?"
    f"(?:{'|'.join(sorted(_RHYMES.split(), key=len, reverse=True))})|gi[nm]?|gi(?:êng|êt|ếc)"
)
_STOPPED = re.compile("(?:c|ch|p|t)$")
_ACUTE, _DOT = "\u0301", "\u0323"
_MARKS = {"aa": "â", "ee": "ê", "oo": "ô", "aw": "ă", "ow": "ơ", "uw": "ư", "dd": "đ"}
_TELEX_TONES = dict(zip("sfrxj", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI = {"a6": "â", "e6": "ê", "o6": "ô", "o7": "ơ", "u7": "ư", "a8": "ă", "d9": "đ"}
_VNI_TONES = dict(zip("12345", "\u0301\u0300\u0309\u0303\u0323", strict=True))


@lru_cache(maxsize=1 << 14)
def is_syllable(word: str) -> bool:
    """Whether Vietnamese has such a syllable, by its spelling alone."""
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in parts if mark in TONES]
    if len(tones) > 1:
        return False
    return _is_sound(untoned(word.lower()), tones[0] if tones else "")


def _is_sound(bare: str, tone: str) -> bool:
    if not _PLAIN.fullmatch(bare):
        return False
    return not _STOPPED.search(bare) or tone in ("", _ACUTE, _DOT)


@lru_cache(maxsize=1 << 14)
def keys_in(word: str) -> int:
    """How many keys of marks and tones raw Telex or VNI has in `word`; 0 where it is none."""
    low = word.lower()
    if is_syllable(low):
        return 0
    return _meant(low, _MARKS, _TELEX_TONES) or _meant(low, _VNI, _VNI_TONES)


def _meant(word: str, marks: dict[str, str], tones: dict[str, str]) -> int:
    """Of the tone's key anywhere behind the vowel, and of the marks beside their letters."""
    vowel = re.search("[aeiouy]", word)
    if not vowel:
        return 0
    at = [i for i in range(vowel.end(), len(word)) if word[i] in tones]
    for i in [None, *(i for i in reversed(at) if word[i - 1] != word[i + 1 : i + 2])]:
        plain = word if i is None else word[:i] + word[i + 1 :]
        bare = plain.replace("uow", "ươ").replace("uo7", "ươ")
        for keys, letter in marks.items():
            bare = bare.replace(keys, letter)
        changed = len(plain) - len(bare) + bare.count("ươ") + (i is not None)
        tone = "" if i is None else tones[word[i]]
        # Without a tone a syllable that ends in c, ch, p or t is none.
        if changed and _is_sound(bare, tone) and (tone or not _STOPPED.search(bare)):
            return changed
    return 0
