"""Every script of the site by its address, in the order of loading: the one list.

Pages, both workers of the search, the single file and the engine in the terminal read it. All are
classic scripts, because file:// loads no modules: each finds on `self` what came before it.
"""


def _files(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}.js" for name in names)


TEXT_PARTS = ("letters", "dates", "tokens")
ENGINE_PARTS = (
    *("keys", "document_numbers", "typos", "dialects"),  # what words may mean
    *("parts", "lexicon", "guesses"),  # the words of the index
    *("postings", "weights", "places", "fields"),  # and where they stand
    *("numbered", "phrases", "framing", "questions", "core", "index"),
    *("printed", "quantities", "sections", "days", "periods", "speech", "spoken"),  # from typed
    *("slips", "reader", "query"),  # to units
    *("match", "weigh", "naming", "sound", "rows", "telling", "found", "evidence", "scoring"),
    *(
        "likely",
        "reading",
        "resorts",
        "turns",
        "order",
        "listed",
        "each",
        "any_kind",
        "keyed",
        "readings",
    ),
    *("notes", "snippet", "engine"),
)
"""Files of macros/search/engine/ that are joined into one script; those of TEXT come before."""

_SEARCH = "assets/search"
_FRAME = "assets/javascripts"
_PAGES = "assets/js/pages"
_FORM = "assets/js/form"

TEXT = f"{_SEARCH}/vietnamese.js"
ENGINE = (TEXT, f"{_SEARCH}/engine.js", f"{_SEARCH}/index.js")
"""What a search needs; the two workers read it from NAMES, which is made of it."""

NAMES = f"{_SEARCH}/scripts.js"
BOX = f"{_SEARCH}/box.js"
BOX_PARTS = ("desk", "box")
WORKER = f"{_SEARCH}/worker.js"
PARTS = f"{_SEARCH}/parts"
"""Of the index, each in the folder of its edition; both workers bring what a query needs."""
FILE_WORKER = f"{_SEARCH}/file_worker.js"

ELEMENT = f"{_FRAME}/element.js"
CITATION, EDITION = f"{_FRAME}/citation.js", f"{_FRAME}/edition.js"
HEAD = (f"{_FRAME}/early.js", ELEMENT, FILE_WORKER)
END = (
    f"{_FRAME}/frame_end.js",
    CITATION,
    *_files(_FRAME, "actions", "scrolling", "contents", "reading"),
    EDITION,
    *_files(_FRAME, "drawer", "address", "hits", "asker", "search"),
)
"""What every page loads in its head and at its end, each joined into one script."""

_WORD = "assets/js/word"
WORD_BUTTON = f"{_WORD}/button.js"
"""On pages of records and the look-up page; it loads WORD when it is pressed."""

LISTS = (TEXT, f"{_PAGES}/lists.js")
ABOUT = (f"{_PAGES}/about.js",)
REPORTING = (f"{_PAGES}/reporting.js",)
HOME = (f"{_PAGES}/home.js",)
TIMELINE = (f"{_PAGES}/timeline.js",)
LOOKUP = (WORD_BUTTON, *_files(_PAGES, "lookup_view", "lookup"))

WORD_PARTS = f"{_WORD}/parts.js"
WORD = (
    "assets/js/vendor/fflate.js",
    WORD_PARTS,
    *_files(_WORD, "markup", "package", "page_blocks"),
)
"""What makes a Word file of a page."""

FORM_DATA = f"{_FORM}/data.js"
FORM = (
    TEXT,  # one folding for search and form
    FORM_DATA,
    *_files(_FORM, "elements", "yaml", "letters", "numbers", "dates", "checks", "picker"),
    *_files(_FORM, "rows", "controls", "drafts", "output", "summary", "form", "main"),
)

SINGLE_FILE = (*ENGINE, BOX, ELEMENT, EDITION, CITATION)
"""The search as the site has it, without its page; then old copies and citations. The parts of the
index come after it all: nothing could bring them."""

OF_RECORDS = (ENGINE[-1], FORM_DATA)
"""Scripts that hold the records: each has a version of its own, by its content."""
