"""The words of the index: looked up as written, folded, by their beginning, with typos."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from macros.search.engine.typos import distance
from macros.vietnamese import Token, fold

EXACT, FOLDED, UNMARKED, BEGUN, MISTYPED, DOUBTFUL, TWIN = 10, 9, 7, 6, 5, 4, 3
"""How good a match is, in tenths: as typed; typed in a query without any accents; typed without
beside words that have them; typed to here; a long word with a typo; a short one with a typo; the
same letters under other accents than those that were typed."""

SURE = MISTYPED
"""From here on a match counts by itself; below it needs a neighbour in the query."""

LONG = 6
"""Letters of a word that is like few others; Vietnamese syllables have seven at most."""

LONGEST_JOINED = 24
"""Three syllables have no more letters; what is longer is no name typed without spaces."""

Accepted = dict[str, int]
"""The written words that a typed word stands for, each with how good a match it is."""


class Lexicon:
    """All written words of an index, with their spelling variants."""

    def __init__(self, terms: Sequence[str], variants: Sequence[Sequence[str]]) -> None:
        self.by_folded: dict[str, list[str]] = defaultdict(list)
        for term in terms:
            self.by_folded[fold(term)].append(term)
        self.folded = sorted(self.by_folded)
        self.variants = {word: set(group) for group in variants for word in group}

    def accept(self, token: Token, accented: bool, open_ended: bool) -> Accepted:
        """What `token` stands for; `accented`: the query has accents, so their lack means too.

        `open_ended`: it may still be being typed, so that longer words count.
        """
        accepted = {
            written: self._quality(token, written, accented)
            for written in self.by_folded.get(token.folded, ())
        }
        if token.kind == "word" and open_ended:
            self._add_begun(accepted, token, accented)
        elif token.kind != "word":
            self._add_dates_within(accepted, token)
            if open_ended and not accepted:
                self._add_begun(accepted, token, accented)
        return accepted

    def exactly(self, written: str) -> Accepted:
        """`written` and its spelling variants, for words that nobody typed."""
        return dict.fromkeys(self.variants.get(written, {written}), EXACT)

    def mistyped(self, token: Token, most: int) -> Accepted:
        """Words at most `most` letters off, but not equal; the nearest only."""
        quality = MISTYPED if len(token.folded) >= LONG else DOUBTFUL
        found = []
        for folded in self.folded:
            off = distance(token.folded, folded, most)
            if 0 < off <= most and folded.isalpha():
                found.append((off, folded))
        nearest = min(found)[0] if found else 0
        near = [folded for off, folded in found if off == nearest]
        return {written: quality for folded in near for written in self.by_folded[folded]}

    def joined(self, folded: str) -> list[tuple[str, ...]]:
        """Ways to read `folded` as two or three words written together (``dakglei``)."""
        found: list[tuple[str, ...]] = []
        if len(folded) > LONGEST_JOINED:
            return found
        for cut in range(2, len(folded) - 1):
            first, rest = folded[:cut], folded[cut:]
            if first not in self.by_folded:
                continue
            if rest in self.by_folded:
                found.append((first, rest))
            for second_cut in range(2, len(rest) - 1):
                parts = (rest[:second_cut], rest[second_cut:])
                if parts[0] in self.by_folded and parts[1] in self.by_folded:
                    found.append((first, *parts))
        return found

    def _quality(self, token: Token, written: str, accented: bool) -> int:
        if written == token.written or written in self.variants.get(token.written, ()):
            return EXACT
        if not accented:
            return FOLDED
        return UNMARKED if token.written == token.folded else TWIN

    def _add_begun(self, accepted: Accepted, token: Token, accented: bool) -> None:
        """Longer words; under other accents than those typed only where there are no better."""
        typed_accents = accented and token.written != token.folded
        longer = [word for word in self._from(token.folded) if word != token.folded]
        twins: Accepted = {}
        for written in (written for folded in longer for written in self.by_folded[folded]):
            same = not typed_accents or written.startswith(token.written)
            (accepted if same else twins)[written] = BEGUN if same else TWIN
        if not accepted:
            accepted.update(twins)

    def _add_dates_within(self, accepted: Accepted, token: Token) -> None:
        for folded in self._from(token.folded + "-"):
            accepted[folded] = EXACT

    def _from(self, beginning: str) -> list[str]:
        """All folded words that begin so."""
        start = bisect_left(self.folded, beginning)
        end = start
        while end < len(self.folded) and self.folded[end].startswith(beginning):
            end += 1
        return self.folded[start:end]
