"""What the invented records say: names of places, and sentences like those of a report."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase

from scripts.bench import words

SYLLABLES = (170, 400)
LONGEST_SENTENCE = 20
"""A record has 150 to 400 syllables: the summary grows until one more sentence might be too much.
Live records had about 100 then; documents and observations with much to tell had 300 to 500."""


@dataclass(frozen=True)
class Phrases:
    """Phrases by chance; `ids` are those of all records, by kind."""

    rng: Random
    ids: dict[str, list[str]]

    def place_name(self, number: int) -> str:
        """``Mây Bạc``: a different name for each number until all pairs are used up."""
        heads, tails = words.LISTS["place_heads"], words.LISTS["place_tails"]
        turn, head = divmod(number, len(heads))
        name = f"{heads[head]} {tails[(turn + head) % len(tails)]}"
        repeats = turn // len(tails)
        return f"{name} {repeats + 1}" if repeats else name

    def some_place_name(self) -> str:
        """The name of any place."""
        return self.place_name(self.rng.randrange(len(self.ids["place"])))

    def programmes(self, models: Iterable[str]) -> str:
        """`` (mô hình AB)``: as the titles of these model programmes name them, "" for none."""
        numbers = map(self.ids["model"].index, models)
        return "".join(f" (mô hình {programme(number)})" for number in numbers)

    def produce(self) -> str:
        """``mận đỏ``, ``dê núi``."""
        return self.rng.choice((*words.LISTS["crops"], *words.LISTS["animals"]))

    def doing(self) -> str:
        """``nhân rộng mận đỏ``: what a record is about."""
        return f"{self.rng.choice(words.LISTS['actions'])} {self.produce()}"

    def aim(self) -> str:
        """``giúp hộ nghèo có thêm thu nhập``: what it is for."""
        return self.rng.choice(words.LISTS["aims"])

    def sentence(self) -> str:
        """One of a report's sentences, at most LONGEST_SENTENCE syllables long."""
        filled = self.rng.choice(words.LISTS["sentences"]).format(
            remark=self.rng.choice(words.LISTS["remarks"]),
            place=self.some_place_name(),
            doing=self.doing(),
            aim=self.aim(),
            count=self.rng.randint(2, 90),
        )
        return f"{filled[0].upper()}{filled[1:]}."

    def summary(self, before: int) -> str:
        """As many statements as a record takes that has `before` syllables already.

        All but the first are one sentence: a summary has three at most.
        """
        missing = self.rng.randint(*SYLLABLES) - LONGEST_SENTENCE - before
        sentences = [self.sentence()]
        missing -= syllables(sentences)
        while missing > 0:
            sentences.append(self.sentence())
            missing -= syllables(sentences[-1:])
        others = [f"{one[0].lower()}{one[1:-1]}" for one in sentences[1:]]
        return f"{sentences[0]} Và {'; '.join(others)}." if others else sentences[0]


def programme(number: int) -> str:
    """``AB``: what a model programme is called, and nothing else."""
    letters = ascii_uppercase
    return letters[number // len(letters) % len(letters)] + letters[number % len(letters)]


def syllables(texts: Iterable[str]) -> int:
    """How many there are: Vietnamese writes them apart."""
    return sum(len(re.findall(r"\w+", text)) for text in texts)
