"""A claim has what its rule needs, in the order that it means; one that does not hold has a note
that says so.
"""

from collections.abc import Iterator

from macros.audit import Outcome, Records, Verdict, evaluate, lacking, repeats
from macros.audit.operands import count
from macros.audit.units import unit_of
from macros.checks.context import Context, Problems, differs, problem_at
from macros.checks.counted_list import is_unread, uncounted
from macros.load import Entry
from macros.model import Figure
from macros.model.claim import Claim, CountOf, PartFor, ShareOf, SumOf
from macros.model.derived import date_of
from macros.model.observation import Observation, ObservationType
from macros.model.uses import Use
from macros.model.walk import Location
from macros.problems import Problem

_ASKED = {"stated", "operands", "shares", "dated", "named", "numerator", "base"}


def check(context: Context) -> Problems:
    """Claims that cannot be judged, or say again what their figure says, or lack a note."""
    astray = (link for link in context.links.unresolved if Use.ORIGIN not in link.uses)
    unresolved = {link.origin for link in astray}
    for entry, claim in context.of(Claim):
        shares = claim.held("shares", ())
        judged = [claim, *(context.records[share] for share in shares if share in context.records)]
        figures = {one.held("stated", "") for one in judged}
        if unresolved & {claim.id, *shares, *figures}:
            continue  # the rule for links, or for the broken file, has said what is wrong
        yield from _of_others(context, entry, claim)
        problems = [*_incomplete(context, entry, claim)]
        # The first told of an operand is the cause: a share goes with no count.
        firsts = {at: (at, problem) for at, problem in reversed(problems)}
        yield from (
            problem
            for at, problem in problems
            if firsts[at] == (at, problem) and not _is_told(context, claim, at)
        )
        if not problems and not is_unread(context, claim):
            outcome = evaluate(claim, context.records)
            yield from _unexplained(context, entry, claim, outcome)
            for at, found, expected in _misplaced(claim, outcome, context.records):
                yield differs(entry, at, found, expected)


def _of_others(context: Context, entry: Entry, claim: Claim) -> Problems:
    """Things without a day that should come before or after, notes on something else."""
    for at, one in enumerate(claim.held("dated", ())):
        if not date_of(context.records[one]):
            found = f"“{one}” không có ngày, nên không bao giờ tính được"
            yield differs(entry, ("dated", at), found, "hai việc mà nguồn nêu ngày")
    if not claim.observations:
        return
    links, near = context.links.outgoing, {claim.id}
    for _ in range(2):  # what it asks of, and what that is made of
        asked = (link for one in near for link in links.get(one, ()) if link.location[0] in _ASKED)
        near |= {link.target for link in asked}
    for at, note in enumerate(claim.observations):
        about = [one for found in context.find_all([note], Observation) for one in found.about]
        is_known = context.records.keys() >= {*about}  # else an unknown id is told
        if about and is_known and not near.intersection(about):
            found = f"“{note}” nói về {', '.join(about[:3])}, không phải điều được đối chiếu"
            expected = "ghi chú về chính các số, ngày, tên này"
            yield differs(entry, ("observations", at), found, expected)


def _is_told(context: Context, claim: Claim, location: Location) -> bool:
    """Whether the claim stands among its own shares there, which the rule for circles tells, or a
    share does that lacks something itself."""
    key, *index = location
    shares = claim.held("shares", []) if key == "shares" else []
    share = context.records.get(shares[int(index[0])]) if shares else None
    return share is claim or (isinstance(share, ShareOf) and any(lacking(share, context.records)))


def _incomplete(context: Context, entry: Entry, claim: Claim) -> Iterator[tuple[Location, Problem]]:
    for index, operand in enumerate(claim.operands if isinstance(claim, ShareOf | PartFor) else ()):
        figure = context.find(operand, Figure)
        if figure and unit_of(figure.unit).is_share:
            one, found = ("operands", index), f"“{operand}” là tỷ lệ, không phải số lượng"
            yield one, problem_at(entry, one, "doi-chieu-thieu", found, "mã của số hộ, số người…")
    for location, found, needed in lacking(claim, context.records):
        yield location, problem_at(entry, location, "doi-chieu-thieu", found, needed)
    if isinstance(claim, CountOf):
        for key, found, expected in uncounted(context, claim):
            at = ("counted", key)
            yield at, problem_at(entry, at, "doi-chieu-thieu", found, expected)
    if repeats(claim, context.records):
        found, all_ = "chính số được kiểm đã nêu các số này là số lượng, tổng số", ("operands",)
        expected = "xóa khóa operands"
        if isinstance(claim, ShareOf) and len(claim.operands) == 1:
            found = f"chỉ có phần “{claim.operands[0]}”, thiếu tổng số"
            expected = "thêm mã của tổng số sau mã này; không hỏi về tổng số thì xóa khóa operands"
        yield all_, problem_at(entry, all_, "doi-chieu-lap", found, expected)


def _unexplained(context: Context, entry: Entry, claim: Claim, outcome: Outcome) -> Problems:
    for at, note in enumerate(claim.observations if isinstance(claim, CountOf) else ()):
        notes = context.find_all([note], Observation)
        is_count = any(one.type is ObservationType.COUNT for one in notes)
        if outcome.verdict == Verdict.AGREES and is_count:
            found = f"đếm được đúng {outcome.printed}, mà “{note}” nói số đếm không khớp"
            expected = "ghi chú đúng với danh sách; còn thiếu bản ghi được đếm thì thêm"
            yield differs(entry, ("observations", at), found, expected)
    if outcome.verdict == Verdict.DIFFERS and not claim.observations:
        found = f"in {outcome.printed}, tính ra {outcome.summary}; ghi chú còn thiếu"
        is_list = isinstance(claim, CountOf)
        copied = "bản ghi được đếm (type, vị trí at)" if is_list else "số, ngày ấy"
        expected = "mã của ghi chú nói về chỗ lệch này ở khóa observations nếu nguồn in như vậy; "
        expected += f"chép sai thì sửa {copied}"
        yield problem_at(entry, "observations", "doi-chieu-thieu-ghi-chu", found, expected)


def _misplaced(
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
