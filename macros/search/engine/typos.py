"""How many letters two words are apart."""

from __future__ import annotations


def distance(first: str, second: str, most: int) -> int:
    """Letters to insert, drop, replace or swap with a neighbour; above `most` it is `most` + 1."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i in range(1, len(first) + 1):
        before, last, row = row, before, [i]
        for j in range(1, len(second) + 1):
            same = first[i - 1] == second[j - 1]
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (0 if same else 1))
            swapped = i > 1 and j > 1 and first[i - 1] == second[j - 2]
            if swapped and first[i - 2] == second[j - 1]:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)


def allowed(length: int) -> int:
    """Typos that a word of `length` letters may hold: short syllables are all alike."""
    if length < 3:
        return 0
    return 2 if length >= 8 else 1
