"""What a document says of itself in the lines above its text: title, publisher, author, date, address.

Only what is written there: a date inside a sentence, or a name that no label marks, is left alone.
"""

from __future__ import annotations

import datetime
import re
from typing import Final

from scifacts.addresses import is_web_address
from scifacts.character_references import without_references
from scifacts.markup import without_marks
from scifacts.nouns import dataclass
from scifacts.patterns import lazy
from scifacts.sources.furniture import front_matter, is_furniture
from scifacts.sources.issue_dates import DATE, is_of_issue, iso_day
from scifacts.sources.tables import head_spans

__all__ = ["Metadata", "read_metadata"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What was found; None where the document does not say."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None


_HEAD_LINES: Final = 15  # lines with text; the heads of saved pages of news sites have up to nine
_BODY: Final = 200  # characters; a longer line is the article itself
_FAR: Final = 5_000  # code points in which a head is looked for
_WORDS_OF_SENTENCE: Final = 8  # a title may end in a full stop as well
_FULL_STOP: Final = re.compile(r"[.。][\"”’]?\Z")
# "trust returns. Figures are provisional."
_TWO_SENTENCES: Final = re.compile(r".*(?:[^\W\d_]{3,}|\d{4})\. \S.*\.")
_LINE: Final = re.compile(r"[^\r\n]+")
_LABELLED: Final = re.compile(
    r"(?P<label>source|publisher|published by|来源|quelle|fuente"
    r"|author|by|written by|作者|auteur|autor|von|par|por)\s*[:：]\s*(?P<value>[^\d].*)",
    re.IGNORECASE,
)
_NAME: Final = r"[^\W\d_a-z][\w.’'-]*"
_BYLINE: Final = re.compile(
    rf"(?i:(?:(?:analysis|comment|report|text|words)\s)?(?:by|von|par|por))\s+(?P<name>{_NAME}(?:,?\s+(?:(?:and|und|&|von|van|de|der)\s+)?{_NAME}){{0,6}})"
    # what they are, and where: "By Ida Brandt, health correspondent", "By Ida Brandt in Port Velsen"
    rf"(?:,(?:\s[a-zà-ÿ]+){{0,3}}\s(?:correspondent|editor|reporter|writer|columnist|critic|analyst)s?"
    rf"|\sin(?:\s{_NAME}){{1,3}})?"
)
_BY: Final = re.compile(r"(?:by|von|par|por)\s", re.IGNORECASE)
# A word before a date is a place as often as a publication: "Zürich, 14 March 2024".
_ONE_WORD: Final = re.compile(r"(?:(?:San|Santa|Los|Port|Bad|Sankt) )?[^\W\d_][\w-]*|New (?:York|Delhi)")
# "LONDON, 4 May 2026 (Agency) — The port": a text that begins with where and when it was written.
_DATELINE: Final = re.compile(
    r"[*_]{0,2}[^\W\d_a-z][^\d.!?*:;]{1,40}, (?P<date>[^—–()*]{8,24}?)[*_]{0,2}"
    r"(?: \([^()]{2,40}\))? ?(?:—|–|--?)[*_]{0,2} "
)
_EMPHASIS: Final = re.compile(r"([*_]{1,3})(?P<words>[^*_]+)\1")
_IMPRINT: Final = re.compile(r"(?P<name>[^\W\d_][^,:;.!?\d·|]{1,60})(?:,| [·|–—]) (?P<date>.+)")
_LONGEST_INITIALS: Final = 4  # of a publisher: BBC, UPI
_HAN_IMPRINT: Final = re.compile(
    r"(?P<name>[\u3400-\u9fff]{2,20}(?:报|報|社|网|網|周刊|週刊|杂志|電視台|电视台|电台))"
    r"[ \u3000，,]+(?P<date>\d.+)"
)
# What a document is, and no title of it; and how a letter says what it is about.
_KIND: Final = re.compile(
    r"(?:memo(?:randum)?|(?:press|news|media) release|for immediate release|(?:presse|medien)mitteilung"
    r"|bekanntmachung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|新闻稿|公告)",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(r"(?:subject|re|betreff|objet|asunto)\s?: (?P<title>\S.*)", re.IGNORECASE)
_URL: Final = re.compile(
    r"(?:url|link|web|source|quelle|原文链接|来源)?\s*[:：]?\s*<?(https?://[^\s<>\"]+?)>?", re.IGNORECASE
)
_KEYS: Final = {
    "title": "title",
    "author": "author",
    "publisher": "publisher",
    "source": "publisher",
    "date": "published",
    "published": "published",
    "url": "url",
    "canonical_url": "url",
}
_PUBLISHERS: Final = frozenset({"source", "publisher", "published by", "来源", "quelle", "fuente"})


def read_metadata(text: str) -> Metadata:
    """Read the head of a document: its first lines down to the first paragraph of its text."""
    end = front_matter(text)
    found = _front_matter(text[:end])
    lines, first = _head(text[end:])
    title = found.get("title") or _title(lines)
    for above, line in zip(["", *lines], lines, strict=False):
        if line == title or (title and line.startswith(title)):
            continue
        for key, value in _said(line, "" if above == title else above).items():
            found.setdefault(key, value)
    if (dateline := _DATELINE.match(first)) and (date := DATE.fullmatch(dateline["date"])):
        found.setdefault("published", iso_day(date) or "")
    return Metadata(
        title, found.get("publisher"), found.get("author"), found.get("published"), found.get("url")
    )


def _front_matter(text: str) -> dict[str, str]:
    """The keys that say what a Markdown document is; a value that is no plain text says nothing."""
    keys = _toml(text.strip().strip("+")) if text.startswith("+++") else _yaml(text.strip().strip("-."))
    found: dict[str, str] = {}
    for name, said in keys.items() if isinstance(keys, dict) else ():
        key = _KEYS.get(str(name).casefold())
        value = " ".join(said.split()) if isinstance(said, str) else ""
        if key == "published":
            value = _day(said)
        if value and key and not (key == "url" and not is_web_address(value)) and len(value) <= _BODY:
            found.setdefault(key, value)
    if is_web_address(found.get("publisher", "")):  # "source: https://…" says where, not who
        found.setdefault("url", found.pop("publisher"))
    return found


def _yaml(text: str) -> object:
    import yaml

    class Plain(yaml.SafeLoader):
        """Refuses merge keys: those of merged mappings multiply, to millions from a few lines."""

        def flatten_mapping(self, node: yaml.MappingNode) -> None:
            pass

    try:
        try:
            return yaml.load(text, Plain) if text else None  # noqa: S506 - a safe loader
        except ValueError:  # a date that is none, such as 0000-00-00, which leaves the other keys
            return yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes texts of everything
    except (yaml.YAMLError, RecursionError):
        return None


def _toml(text: str) -> object:
    import tomllib

    try:
        return tomllib.loads("\n".join(text.splitlines()))  # which knows no lone carriage return
    except (ValueError, RecursionError):  # TOMLDecodeError is a ValueError
        return None


def _day(said: object) -> str:
    """A day as YAML reads it, or as people write it."""
    if isinstance(said, datetime.datetime):
        return said.date().isoformat()
    if isinstance(said, datetime.date):
        return said.isoformat()
    date = DATE.fullmatch(said.strip()) if isinstance(said, str) else None
    return (iso_day(date) if date else None) or ""


def _head(text: str) -> tuple[list[str], str]:
    """The lines above the text, and its first: a long line, a table, two sentences, or one below a title."""
    lines: list[str] = []
    tables = {span.start for span in head_spans(text[:_FAR])}
    found = [(match.start(), line) for match in _LINE.finditer(text[:_FAR]) for line in _shown(match[0])]
    shown = [(start, line) for start, line in found if line]
    for (start, line), (_, below) in zip(shown, [*shown[1:], (0, "")], strict=False):
        if len(line) > _BODY or len(lines) == _HEAD_LINES or line.startswith("|") or start in tables:
            return lines, line
        is_below_title = bool(lines) or _TWO_SENTENCES.fullmatch(line) is not None  # no title says two things
        if is_below_title and _is_text(line) and not _said(below).keys() & {"author", "published"}:
            return lines, line  # else it is a standfirst, with the byline below
        lines.append(line)
    return lines, ""


def _shown(line: str) -> list[str]:
    """A line as its reader sees it, without tags and references: one for each heading or paragraph in it."""
    lines = _BLOCK_TAG.split(line) if "<" in line and ">" in line else [line]
    if len(lines) > 1 or "</" in line:
        lines = [without_marks(one) for one in lines]
    return [" ".join(without_references(one).split()) for one in lines]


_BLOCK_TAG: Final = lazy(
    r"</?(?:p|div|h[1-6]|li|ul|ol|section|article|header|main|blockquote|hr|br)(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)


def _is_text(line: str) -> bool:
    """Whether a line is a sentence of the text, with a full stop, and neither a label nor furniture."""
    is_sentence = len(line.split()) >= _WORDS_OF_SENTENCE and _FULL_STOP.search(line) is not None
    return is_sentence and not is_furniture(line) and not _said(line)


def _title(lines: list[str]) -> str | None:
    """The first line that is no furniture, label or kind of document; of a page's title, what is repeated."""
    worded = [line for line in lines if any(map(str.isalpha, line))]
    candidates = [line for line in worded if not is_furniture(line) and not _said(line)]
    if not candidates:
        return _sole(lines)
    if _KIND.fullmatch(candidates[0].removeprefix("# ")):
        subject = next(filter(None, map(_SUBJECT.fullmatch, candidates)), None)
        if subject:
            return subject["title"]
        candidates = candidates[1:] or candidates
    first = candidates[0].removeprefix("# ").strip()
    for other in candidates[1:3]:
        if len(other) >= 10 and first.startswith(other) and re.match(r"\s*[-–—|_]", first[len(other) :]):
            return other
    return first


def _sole(lines: list[str]) -> str | None:
    """A first line that ends in a date, above nothing else of a head: a title, such as that of a table."""
    return lines[0] if len(lines) == 1 and _IMPRINT.fullmatch(lines[0]) else None


def _said(line: str, above: str = "") -> dict[str, str]:
    """What one line says by a label, a date or an address; nothing for a line of the text."""
    if emphasis := _EMPHASIS.fullmatch(line):
        line = emphasis["words"]
    url = _URL.fullmatch(line)
    if url:
        return {"url": url[1]} if is_web_address(url[1]) else {}
    labelled = _LABELLED.fullmatch(line)
    if labelled:
        key = "publisher" if labelled["label"].casefold() in _PUBLISHERS else "author"
        value = labelled["value"].strip()
        is_name = len(value) <= 100 and not _TWO_SENTENCES.fullmatch(value)
        return {key: value} if is_name else {}
    byline = _BYLINE.fullmatch(line)
    if byline and len(line) <= 100:
        return {"author": byline["name"].strip(" ,")}
    return _dated(line, above)


def _dated(line: str, above: str) -> dict[str, str]:
    """A line that is a date with a label or a publication before it, or page furniture with a date in it."""
    match = DATE.search(line)
    date = iso_day(match) if match else None
    if match is None or date is None:
        return {}
    han = _HAN_IMPRINT.fullmatch(line)
    imprint = han or _IMPRINT.fullmatch(line)
    byline = _BYLINE.fullmatch(imprint["name"]) if imprint else None
    if byline:
        return {"published": date, "author": byline["name"].strip(" ,")}
    if imprint and DATE.fullmatch(imprint["date"].strip()) and (han or imprint["name"][:1].isupper()):
        name = imprint["name"].strip()
        is_long = not name.isupper() or len(name) > _LONGEST_INITIALS
        if _BY.match(name) or (not han and is_long and (name.isupper() or _ONE_WORD.fullmatch(name))):
            return {"published": date}  # "LONDON, 4 May 2026": where it was written
        return {"published": date, "publisher": imprint["name"].strip()}
    return {"published": date} if is_of_issue(line, match, above) else {}
