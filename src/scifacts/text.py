"""Fold text for comparison, with exact offsets back to the source.

Folding takes away what differs between two copies of one wording: runs of whitespace, Unicode forms,
shapes of quotation marks and dashes, invisible characters, hyphenation at a line's end. It keeps what
a reader would read otherwise: case, minus signs, decimal marks, superscripts (10² is not 102) and
fractions (1½ is not 11/2). Folding a folded text changes nothing.

The work is done by few passes at C speed over the whole string; each pass keeps its edits as piecewise
shifts (output offset to input offset by bisection), not as a list per character.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from _thread import _local
from bisect import bisect_right

from scifacts.broken_numbers import joins_numerals, with_usual_points
from scifacts.character_references import character_references
from scifacts.markup import marks, may_have_marks
from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.shifts import EditedText, Shifts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.shifts import Edit

__all__ = [
    "BEYOND_ALPHABETS",
    "MAX_MARKS",
    "Folded",
    "fold",
    "has_invisible",
    "invisible",
    "joins_words",
    "line_hyphens",
]

BEYOND_ALPHABETS = "\u3000"  # no letter of an alphabet stands behind it
# Marks kept on one base; a text in any living language needs three or four, "zalgo" has thousands.
MAX_MARKS = 16

_SINGLE_QUOTES = (
    "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4\u0060\u02bc\u02b9\u02bb\u2035\uff07\u275b\u275c"
)
_DOUBLE_QUOTES = (
    "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u2036\u275d\u275e"
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\ufe31\ufe32\u2e3a\u2e3b"
_INVISIBLE = lazy(
    "[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
# Compatibility forms that mean something else than their plain letters: 10² is not 102, ① is not 1.
_MEANINGFUL_FORMS = ("<super>", "<sub>", "<fraction>", "<circle>")
_EXPLICIT = {
    **dict.fromkeys(map(ord, _SINGLE_QUOTES), "'"),
    **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    0x066B: ".",  # Arabic decimal separator
    0x066C: ",",  # Arabic thousands separator
    0x0640: "",  # Arabic tatweel, which only stretches a word
    0x2116: "\u2116",  # № would become "No", which denies
}
# The commonest typographic characters, each replaced by one other: at memory speed, before all others.
_COMMONEST = tuple((shape, plain) for shape, plain in zip("’‘“”–—", "''\"\"--", strict=True))
_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f"
_SPACE = lazy(" ")
_RARE = 12  # characters for each space: English has six, Chinese has dozens
_LINE_HYPHEN = lazy(r"-[ \t]*(?:\r\n|\n|\r)[ \t]*")
_LINE_BREAK = lazy(r"[ \t]*(?:\r\n|\n|\r)[ \t]*")
# Where scripts without spaces begin and, exclusive, end.
_CJK_BOUNDS = (
    "\u2e80\u2fe0\u3001\u3100\u3105\u3130\u31a0\u3200\u3400\u4dc0\u4e00\ua000\uf900\ufb00\U00020000\U00040000"
)
_CJK = "".join(
    f"{first}-{chr(ord(end) - 1)}" for first, end in zip(_CJK_BOUNDS[::2], _CJK_BOUNDS[1::2], strict=True)
)
_FIRST_CJK = _CJK_BOUNDS[0]
_ANY_CJK = lazy(f"[{_CJK}]")
_MIXED_RUN = lazy(r"[\x00-\x7f]?[^\x00-\x7f]+")

# Letters that fold to themselves, of the scripts in which a text has hardly any ASCII; all others are
# looked up. Marks are among them: how they compose is seen to later.
_SETTLED = (
    "\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u1ea0-\u1ef9"  # Latin
    "\u038e-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u052f\u0561-\u0586\u10d0-\u10fa"  # Greek to Georgian
    "\u05d0-\u05ea\u0620-\u063a\u0641-\u0652\u0679-\u06d3\u0904-\u0939\u093c-\u0957\u0e01-\u0e32\u0e34-\u0e4e"
    "\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
)
_UNSETTLED = lazy(f"[^\x00-\x7f{_SETTLED}]")
# One character in so many beyond ASCII makes a text dense: a run of them costs 1 us, a character 10 ns.
_DENSE = 50
_MOST_PASSES = 40  # replacements of 1 ms for each million characters; `translate` takes 30 ms

_SAMPLE = 1 << 18  # characters by which a text is judged
_DEEPEST = 8  # marks within marks


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded. `source_span` maps a stretch of `text` to the stretch of the source it stands for."""

    text: str
    _passes: tuple[Shifts, ...] = ()

    def source_span(self, start: int, end: int) -> Span:
        """Map folded offsets back; a piece that was replaced as a whole is covered as a whole."""
        if not self._passes:
            return Span(start, end)
        first, last = start, end
        for shifts in reversed(self._passes):
            first, last = shifts.start(first), shifts.end(last)
        return Span(first, first if start == end else last)

    def at(self, offset: int) -> int:
        """The first folded offset that stands for what the source has at `offset` or behind it."""
        for shifts in self._passes:
            offset = shifts.first(offset)
        return min(offset, len(self.text))


def fold(text: str) -> Folded:
    """Fold whitespace, Unicode forms, quotation marks, dashes, line-break hyphens, and what is not seen."""
    found = marks(text) if may_have_marks(text) else []
    plain = text.isascii() and text.isprintable() and "  " not in text and "`" not in text and "|" not in text
    has_references = "&" in text and ";" in text and next(character_references(text), None) is not None
    if plain and not has_references and not found:
        return Folded(text)
    work = EditedText(text)
    work.apply(found)
    del found
    if has_references:
        _fold_marks(work)
        work.apply(character_references(work.text))
    has_cjk = not work.text.isascii() and _fold_unusual(work)
    work.text = work.text.replace("`", "'")
    if "|" in work.text:
        work.apply(_bars(work.text))
    work.apply(line_hyphens(work.text))
    for space in _SPACES:
        if space in work.text:
            work.text = work.text.replace(space, " ")
    work.space_singly()
    if has_cjk:
        work.apply(_cjk_spaces(work.text))
    # Lines that are joined and signs that are narrow now may be marks; but "&lt;br&gt;" shows a tag.
    if not has_references and may_have_marks(work.text) and _fold_marks(work):
        work.space_singly()
        if has_cjk:
            work.apply(_cjk_spaces(work.text))
    work.text = with_usual_points(work.text)
    return Folded(work.text, tuple(work.passes))


def _bars(text: str) -> Iterator[tuple[int, int, str]]:
    """The bars of a row with a space on either side, as most are written: |5|7| is | 5 | 7 |."""
    at = text.find("|")  # at C speed: most texts have no row
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = end if end >= 0 else len(text)
        if not text[start:at].strip(" \t"):
            for bar in _BAR.finditer(text, start, end):
                yield *bar.span(), f"{' ' if bar.start() else ''}|{' ' if bar.end() < len(text) else ''}"
        at = text.find("|", end)


_BAR = lazy(r"(?<!\\)\|(?=\S)|(?<=[^\s\\])\|")


def _fold_marks(work: EditedText) -> bool:
    """Fold marks, and those within them, so that folding again changes nothing. Whether there was any."""
    for turn in range(_DEEPEST):
        if not (found := marks(work.text)):
            return turn > 0
        work.apply(found)
    return True


def _fold_unusual(work: EditedText) -> bool:
    """Fold what is beyond ASCII. Whether the text has letters of a script without spaces."""
    for shape, plain in _COMMONEST:
        if shape in work.text:
            work.text = work.text.replace(shape, plain)
    if _is_dense(work.text):
        _fold_dense(work)
        composed, has_cjk = False, _ANY_CJK.search(work.text) is not None
    else:
        runs = _fold_characters(work)
        composed, has_cjk = _are_composed(runs), any(map(_has_cjk, runs))
    if not composed and not unicodedata.is_normalized("NFC", work.text):
        work.apply(_compositions(work.text))
    return has_cjk


def has_invisible(text: str) -> bool:
    """Whether a text holds what shows nothing by itself: soft hyphens, zero-width and direction marks."""
    return not text.isascii() and _INVISIBLE.search(text) is not None


def invisible(text: str) -> list[tuple[int, int]]:
    """Where a text has what shows nothing by itself, in order."""
    return [] if text.isascii() else [match.span() for match in _INVISIBLE.finditer(text)]


def joins_words(character: str) -> bool:
    """Whether a letter belongs to a script that writes words without spaces between them."""
    return (
        _is_cjk(character)
        or "\u0e00" <= character <= "\u0eff"  # Thai, Lao
        or "\u1000" <= character <= "\u109f"  # Burmese
        or "\u1780" <= character <= "\u17ff"  # Khmer
    )


class _Folds(dict[int, str]):
    """Code point -> what it folds to, found out on demand and kept: a text uses few different ones."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if _INVISIBLE.match(character):
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    form = unicodedata.decomposition(character).partition(" ")[0]
    if form in _MEANINGFUL_FORMS:
        return character
    plain = unicodedata.normalize("NFKC" if form.startswith("<") else "NFC", character)
    if plain == character or " " in plain or any(letter.isdigit() for letter in plain):
        return character
    return plain.translate(_FOLDS)


_FOLDS = _Folds({**{code: chr(code) for code in range(128)}, **_EXPLICIT})


class _Recorder(_local):  # `threading.local`; the rest of that module takes 0.7 ms to import
    """Where the error handler below notes its edits; one per thread, as handlers are registered by name."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []
        self.runs: set[str] = set()
        self.spans: list[tuple[int, int]] = []


_RECORDER = _Recorder()


def _fold_run(error: UnicodeError) -> tuple[bytes, int]:
    """Fold one run of non-ASCII characters; `str.encode` copies the ASCII between runs at full speed."""
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101 - the only error that encoding raises
    start, end = error.start, error.end
    run = error.object[start:end]
    folded = run.translate(_FOLDS)
    _RECORDER.runs.add(folded)
    if folded == run:
        return run.encode("utf-8", "surrogatepass"), end
    if run[-1] == "\u00ad" and _continues(error.object, end):
        folded += "-"
    else:
        end = start + len(run)
    if (
        len(folded) != len(run) or "\u0640" in run or _INVISIBLE.search(run)
    ):  # nothing dropped and no length gained: one to one
        _note(run, start, folded)
    return folded.encode("utf-8", "surrogatepass"), end


def _continues(text: str, offset: int) -> bool:
    """Whether a soft hyphen before this offset hyphenates a word over a line's end."""
    match = _LINE_BREAK.match(text, offset)
    return match is not None and text[match.end() : match.end() + 1].islower()


def _note(run: str, start: int, folded: str) -> None:
    pieces = [_FOLDS[ord(character)] for character in run]
    if len("".join(pieces)) != len(folded):  # the soft hyphen that is kept for the pass over line ends
        pieces[-1] = "-"
    _RECORDER.edits.extend(
        (offset, offset + 1, piece) for offset, piece in enumerate(pieces, start) if len(piece) != 1
    )


codecs.register_error("scifacts.fold", _fold_run)


def _fold_characters(work: EditedText) -> set[str]:
    """Fold each character. The different runs of non-ASCII ones that the text then has."""
    _RECORDER.edits, _RECORDER.runs = [], set()
    encoded = work.text.encode("ascii", "scifacts.fold")
    work.text = ""
    work.text = encoded.decode("utf-8", "surrogatepass")
    edits, _RECORDER.edits = _RECORDER.edits, []
    runs, _RECORDER.runs = _RECORDER.runs, set()
    if edits:
        work.note(edits)
    return runs


def _is_dense(text: str) -> bool:
    """Whether so many characters are beyond ASCII that one pass over all is faster than one for each run."""
    sample = text[:_SAMPLE]
    return (len(sample) - len(sample.encode("ascii", "ignore"))) * _DENSE > len(sample)


def _fold_dense(work: EditedText) -> None:
    """Fold each character: one for one by a pass for each that there is, and the few others by edits."""
    folds = {character: _FOLDS[ord(character)] for character in set(_UNSETTLED.findall(work.text))}
    others = "".join(character for character, folded in folds.items() if len(folded) != 1)
    if others:
        work.apply(_replacements(work.text, re.compile(f"[{re.escape(others)}]"), folds))
    plain = {ord(one): folded for one, folded in folds.items() if one != folded and len(folded) == 1}
    if len(plain) > _MOST_PASSES:
        work.text = work.text.translate(plain)
        return
    for code, folded in sorted(plain.items()):
        work.text = work.text.replace(chr(code), folded)


def _replacements(text: str, pattern: re.Pattern[str], folds: dict[str, str]) -> Iterator[Edit]:
    """Characters that are dropped or become several; a soft hyphen at a line's end stays as a hyphen."""
    for match in pattern.finditer(text):
        character, end = match[0], match.end()
        kept = character == "\u00ad" and _continues(text, end)
        yield end - 1, end, "-" if kept else folds[character]


def _are_composed(runs: set[str]) -> bool:
    """Whether a text with these runs is in composed form for sure: no ASCII letter takes a mark either."""
    if any(map(unicodedata.combining, {run[0] for run in runs if run})):
        return False
    return unicodedata.is_normalized("NFC", "\n".join(runs))


def _compositions(text: str) -> Iterator[Edit]:
    """Bases with their marks, put into composed form; marks beyond the cap are dropped."""
    for run in _MIXED_RUN.finditer(text):
        start = run.start()
        for cluster in _clusters(run.group()):
            composed = unicodedata.normalize("NFC", cluster[: MAX_MARKS + 1])
            if composed != cluster:
                yield start, start + len(cluster), composed
            start += len(cluster)


def _clusters(run: str) -> Iterator[str]:
    start = 0
    for index in range(1, len(run)):
        character = run[index]
        if not unicodedata.combining(character) and not "\u1160" <= character <= "\u11ff":
            yield run[start:index]
            start = index
    yield run[start:]


_BEHIND_SUSPENDED = ("and ", "or ", "to ", "und ", "oder ", "bis ")


def line_hyphens(text: str) -> Iterator[Edit]:
    """Hyphens at a line's end: dropped inside a word, kept without the break in a compound or range."""
    for match in _LINE_HYPHEN.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() and after.isalnum()):
            continue
        if text.startswith(_BEHIND_SUSPENDED, end):
            yield start, end, "- "  # two- | and three-year terms
            continue
        is_whole = before.isalpha() and after.islower() and not joins_numerals(text, start, end)
        yield start, end, "" if is_whole else "-"


def _cjk_spaces(text: str) -> Iterator[Edit]:
    """Single spaces between a character of a script without spaces and its like, or a Latin one."""
    for offset in _spaces_beside_runs(text):
        before, after = text[offset - 1 : offset], text[offset + 1 : offset + 2]
        if not (before and after):
            continue
        if _is_cjk(after):
            joined = _is_latin(before) or _is_cjk(before)
        else:
            joined = _is_latin(after) and _is_cjk(before)
        if joined:
            yield offset, offset + 1, ""


def _spaces_beside_runs(text: str) -> Iterator[int]:
    """Offsets of spaces next to characters beyond ASCII; of all spaces, where they are rare."""
    if text.count(" ", 0, _SAMPLE) * _RARE < min(len(text), _SAMPLE):  # both ways find the same
        yield from (match.start() for match in _SPACE.finditer(text))
        return
    last = -1
    for start, end in _non_ascii_runs(text):
        if text[start - 1 : start] == " " and start - 1 != last:
            yield start - 1
        if text[end : end + 1] == " ":
            yield (last := end)


def _non_ascii_runs(text: str) -> list[tuple[int, int]]:
    """Where characters beyond ASCII stand; `str.encode` passes over all others at memory speed."""
    _RECORDER.spans = []
    text.encode("ascii", "scifacts.spans")
    spans, _RECORDER.spans = _RECORDER.spans, []
    return spans


def _note_span(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101 - the only error that encoding raises
    _RECORDER.spans.append((error.start, error.end))
    return b"", error.end


codecs.register_error("scifacts.spans", _note_span)


def _has_cjk(run: str) -> bool:
    return any(map(_is_cjk, run))  # a run is short; compiling the pattern takes 1.6 ms


def _is_cjk(character: str) -> bool:
    return character >= _FIRST_CJK and bisect_right(_CJK_BOUNDS, character) % 2 == 1


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
