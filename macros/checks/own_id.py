"""The file's name is the record's id, and names one record only, whatever the kind; a former one
still leads to one page: no record bears it, and only one once bore it."""

from collections import defaultdict
from pathlib import PurePosixPath

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import is_named_rightly
from macros.load import Entry
from macros.load.places import unusable


def check(context: Context) -> Problems:
    """Ids that differ from the name of their file; former ids that are the id or a former id of a
    record as well, or that no file may have."""
    yield from taken(context)
    owners = {record_id: entry.path for record_id, entry in context.by_id.items()}
    rightful = {entry.record.id for entry in context.entries if is_named_rightly(entry)}
    for entry in context.entries:
        if not is_named_rightly(entry) and entry.record.id not in rightful:
            stem = PurePosixPath(entry.path).stem
            found = f"“{entry.record.id}” khác tên tệp “{stem}.yml”"
            expected = "mã trùng tên tệp: sửa một trong hai"
            yield problem_at(entry, "id", "ma-khac-tep", found, expected, f"id: {stem}")
        for index, former in enumerate(entry.record.former_ids):
            if expected := unusable(former, is_former=True):
                found = f"không dùng “{former}” làm địa chỉ trang được"
                yield problem_at(entry, ("former_ids", index), "ten-tep", found, expected)
            is_repeated = former in entry.record.former_ids[:index]  # told as such
            if former in owners and not is_repeated:
                found = f"mã cũ “{former}” đang dùng ở {owners[former]}"
                expected = "mã mà không bản ghi nào khác mang hoặc từng mang"
                if former == entry.record.id:
                    found = f"“{former}” là mã đang dùng của chính bản ghi này"
                    expected = "mã trước khi đổi; chưa từng đổi mã thì xóa mục này"
                yield problem_at(entry, ("former_ids", index), "trung-ma-cu", found, expected)
            owners.setdefault(former, entry.path)


def taken(context: Context) -> Problems:
    """Records with the id of another: all but the one whose file bears it, or else the first."""
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in context.entries:
        bearers[entry.record.id].append(entry)
    for entries in (many for many in bearers.values() if len(many) > 1):
        rightful = next(filter(is_named_rightly, entries), entries[0])
        for entry in entries:
            if entry is not rightful:
                found = f"mã “{entry.record.id}” đã dùng ở {rightful.path}"
                stem = PurePosixPath(entry.path).stem
                expected = "mỗi mã chỉ dùng cho một bản ghi; đổi mã và tên tệp này"
                if stem != entry.record.id:
                    expected = "mã theo tên tệp này"
                example = f"id: {stem}" if stem != entry.record.id else ""
                yield problem_at(entry, "id", "trung-ma", found, expected, example)
