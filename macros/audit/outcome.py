"""What comes out of evaluating a claim."""

from dataclasses import dataclass

from macros.audit.numbers import grouped
from macros.model.vocabulary import Labelled


class Verdict(Labelled):
    """Whether what is printed agrees with what is computed."""

    DIFFERS = "khong-khop", "Không khớp"
    OPEN = "khong-kiem-duoc", "Không kiểm được"
    AGREES = "khop", "Khớp"

    @property
    def sign(self) -> str:
        """The shape that goes with the word, so that colour is never alone."""
        return {"khong-khop": "✗", "khong-kiem-duoc": "?", "khop": "✓"}[self.value]

    @property
    def answer(self) -> str:
        """The same to what only the editors ask: by a No nothing of the source fails."""
        return {"khong-khop": "Không", "khop": "Có"}.get(self.value, self.label)


@dataclass(frozen=True)
class FittingRange:
    """The whole numbers that, put in for `role`, make a printed share right.

    `figures` are the ids of known figures of that unit that lie in it.
    """

    role: str
    low: int
    high: int
    unit: str
    figures: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no whole number fits."""
        return self.low > self.high

    @property
    def text(self) -> str:
        """``14.003 đến 14.016 hộ``."""
        if self.empty:
            return "không có số nguyên nào"
        if self.low == self.high:
            return f"{grouped(self.low)} {self.unit}"
        return f"{grouped(self.low)} đến {grouped(self.high)} {self.unit}"


@dataclass(frozen=True)
class Outcome:
    """A verdict with its working, all in Vietnamese notation; empty texts do not apply.

    `difference` is printed minus computed. `fitting` is there for shares only.
    """

    verdict: Verdict
    printed: str
    computed: str = ""
    difference: str = ""
    working: str = ""
    note: str = ""
    fitting: FittingRange | None = None

    @property
    def gap(self) -> str:
        """The difference in words; empty where it rounds to nothing."""
        way = {"+": "cao", "−": "thấp"}.get(self.difference[:1])
        return f"số ghi {way} hơn số tính {self.difference[1:]}" if way else ""

    @property
    def summary(self) -> str:
        """What is computed, in one line; the range where nothing else can be."""
        if not self.computed and self.fitting:
            return f"{self.fitting.text} ({self.working})" if self.working else self.fitting.text
        return self.computed
