"""What a field is for, said where the field is declared and in no list far from it."""

from enum import StrEnum


class Use(StrEnum):
    """One thing that readers, search or checks do with a field; a field may have several."""

    TOLD_ABSENT = "told-absent"
    """The page says that the source does not give it."""
    APART = "apart"
    """Has a place of its own on the page, and is not among the facts."""
    UNSEARCHED = "unsearched"
    """Not in the text that search reads: it has an index field of its own, says in one place what
    all other records say (a source's outline), or is no fact (a note's reading)."""
    QUANTITY = "quantity"
    """Number, unit or precision: they only make sense together, as the record's amount."""
    OWN_WORDS = "own-words"
    """In the editors' own words; everything else is printed as the source prints it."""
    NAMES_KIND = "names-kind"
    """Its label tells a reader more than the kind's own name: Kế hoạch, not Văn bản."""
    PAST = "past"
    """A date on which something took place: it has come."""
    DATES = "dates"
    """The date under which the record stands in time."""
    UPWARD = "upward"
    """A link that only goes up or back: following it never leads to where one started."""
    BOTH_ENDS = "both-ends"
    """A link that is shown as a relation at both ends."""
    ABOUT = "about"
    """A note's link to what it touches."""
    ORIGIN = "origin"
    """Where the record comes from."""
