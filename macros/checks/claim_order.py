"""A claim that holds only if its numbers change places, or that counts what there is none of."""

from collections.abc import Iterator

from macros.audit import Outcome, Records, Verdict, evaluate
from macros.audit.operands import count
from macros.model.claim import Claim, CountOf, ShareOf, SumOf
from macros.model.walk import Location


def misplaced(
    claim: Claim, outcome: Outcome, records: Records
) -> Iterator[tuple[Location, str, str]]:
    """Where a claim that does not hold names its numbers in another order than it means."""
    if outcome.verdict is not Verdict.DIFFERS:
        return
    if isinstance(claim, ShareOf) and len(claim.operands) > 1:
        turned = claim.model_copy(update={"operands": claim.operands[::-1]})
        if evaluate(turned, records).verdict is Verdict.AGREES:
            expected = f"phần trước, tổng sau: {', '.join(turned.operands)}"
            yield ("operands",), "tổng đứng trước phần", expected
    if isinstance(claim, SumOf):
        for at, whole in enumerate(claim.operands):
            parts = [claim.stated, *claim.operands[:at], *claim.operands[at + 1 :]]
            turned_sum = claim.model_copy(update={"stated": whole, "operands": parts})
            if evaluate(turned_sum, records).verdict is Verdict.AGREES:
                found = f"“{whole}” mới là tổng của các số kia"
                yield ("operands", at), found, f"stated: {whole}, còn “{claim.stated}” ở operands"
    if isinstance(claim, CountOf) and not count(claim, records):
        found = "không bản ghi nào thuộc danh sách được đếm"
        yield ("counted",), found, "loại, giá trị type và vị trí mà các bản ghi được đếm có"
