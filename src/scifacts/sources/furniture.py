"""Page furniture in the text of an article: navigation, comment forms, bylines, cookie notices.

A line is furniture only if all of it is; what could be a sentence of the article is its body. Measured
on saved pages of news sites, from which such lines come along.
"""

from __future__ import annotations

from itertools import pairwise
from re import IGNORECASE, MULTILINE

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

__all__ = ["front_matter", "is_furniture"]

_LONGEST: Final = 200  # characters; the longest furniture line seen is a cookie notice of 180
_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_TIME: Final = r"(?:[ t,]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|cst|bst|est))?)?"
_DATE: Final = (
    rf"(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}} {_MONTH} \d{{4}}){_TIME}"
)

# Words of buttons, links and forms, a longer phrase before its beginning. A line that these tile, with
# separators and a date, is furniture.
_PHRASES: Final = (
    r"\d+ ?comments?(?:\(s\))?",
    r"(?:no |add your |your |post a |leave a |view |show |hide )?comments?(?:\(s\))?(?: yet)?",
    r"leave a reply",
    r"please (?:enter|type) your (?:comment|name|e-?mail|website)(?: address)?(?: here)?",
    r"(?:your e-?mail address will not be published|required fields are marked \*?)",
    r"your (?:name|e-?mail)(?: address)?",
    r"user ?name(?: required)?",
    r"enter the words you see",
    r"racist, abusive (?:and|or) off-topic comments may be removed by the moderator",
    r"(?:print|e-?mail|bookmark|tweet|copy link|facebook|twitter|linkedin|whatsapp|wechat|weibo|reddit)",
    r"share(?: this)?(?: article| story| page| post)?(?: on| via)?",
    r"(?:adjust )?(?:font|text) size",
    r"follow (?:us )?on (?:twitter|facebook|weibo)(?: and facebook)?(?: to join the conversation)?",
    r"(?:\w+ )?app download|download (?:our|the) app",
    r"go to forum",
    r"send (?:this )?to a friend|send your stories|get more from",
    r"read more|(?:related|recommended|more) (?:articles|stories|news|posts|links|topics)",
    r"most (?:read|popular|viewed|shared)|advertisements?|sponsored content",
    r"subscribe(?: now)?(?: to (?:our|the) newsletter)?",
    r"sign up(?: now)?(?: for (?:our|the) newsletter)?|sign in|log ?in|register",
    r"back to top|skip to (?:main )?content|main menu|menu|search|home",
    r"(?:accept|reject|manage)(?: all)? cookies|cookie (?:settings|policy|preferences|notice)",
    r"privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us",
    r"(?:next|previous) (?:page|article|post|story)",
    r"all rights reserved",
)
_TILE: Final = lazy("|".join(f"(?:{phrase})" for phrase in _PHRASES))
_BETWEEN: Final = lazy(rf"(?:[\s,|·•/>»:;.…!*-]|\band\b|{_DATE})*")

# What stands in Markdown between two lines of hyphens at the very top: keys, lists and what is set in, no
# blank line, and a key that says what the document is. A dialogue between two rules is none.
_FRONT: Final = lazy(
    r"---[ \t]*(?:\r\n?|\n)"
    r"(?P<keys>(?:(?:[A-Za-z_][\w-]*:(?=\s)|[ \t]+\S|-[ \t]|#)[^\r\n]*(?:\r\n?|\n)){1,300}?)"
    r"(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)"
)
# The same in TOML, between lines of three plus signs, where blank lines may stand.
_FRONT_TOML: Final = lazy(
    r"\+\+\+[ \t]*(?:\r\n?|\n)(?P<keys>(?:(?!\+\+\+)[^\r\n]*(?:\r\n?|\n)){1,300}?)\+\+\+[ \t]*(?=[\r\n]|\Z)"
)
_KEY: Final = lazy(
    r"^(?:title|author|date|published|publisher|url|tags|layout)[ \t]*[:=]", IGNORECASE | MULTILINE
)

_FENCES: Final = {"---": _FRONT, "+++": _FRONT_TOML}

_WHOLE: Final = lazy(
    "|".join(
        (
            _DATE,
            # Who and when, as labels: a name of at most five words and no figure.
            r"(?:source|editor|author|written by|作者|来源|编辑) ?[:：] ?[^\W\d][^\d.?!;:]*(?<![ ,])",
            rf"(?:published|updated|last updated|posted)(?: on)? ?:? ?{_DATE}",
            r"we are creating some awesome events for you\. kindly bear with us\.?",
            r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies(?:[.,]| to | for | and )[^\d]*",
            r"by continuing to (?:use|browse) (?:this|our) (?:web)?site[^\d]*",
            r"(?:©|copyright ©|copyright \(c\)) ?\d{4}(?:-\d{4})?[^\d]*",
            r"copyright \d{4}(?:-\d{4})?[^\d]*all rights reserved\.?",
            r"click here (?:to|for) [^\d.]{1,50}\.?",
        )
    )
)
_NAVIGATION: Final = lazy(r"([<>«»‹›|\s]*)([\d\s|…]*)([<>«»‹›|\s]*)")
_ARROW: Final = lazy("[<>«»‹›]")
_NUMBERS: Final = lazy(r"[\d |]*\d[\d |]*")
_PAGES: Final = lazy(r"\d{1,4} ?[-–—]|page \d+ of \d+|page \d+/\d+")
_LABEL: Final = lazy(r"\w+(?: by)? ?[:：]")
_LABEL_WORDS: Final = 6  # the label and five words


# The head of an e-mail: who wrote to whom, by their addresses, and what its programs added.
_MAIL_WORDS: Final = """
message-id: received: mime-version: content- return-path: references: in-reply-to: dkim-signature: list- x-
from: to: cc: bcc: reply-to: sender: date: sent:
"""
_MAIL_HEADS: Final = tuple(_MAIL_WORDS.split())  # the cheap question first
_MAIL_HEAD: Final = lazy(
    r"(?:(?:message-id|received|mime-version|content-(?:type|transfer-encoding|disposition|language)|return-path"
    r"|references|in-reply-to|dkim-signature|list-[a-z]+|x-[a-z-]+): ?\S.*"
    r"|(?:from|to|cc|bcc|reply-to|sender): ?[^:]*\S@\S+"
    rf"|(?:date|sent): ?(?:[a-z]{{3,9}},? )?{_DATE}(?::\d{{2}})?(?: ?[+-]\d{{4}})?)"
)


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page and not to the article. In doubt it does not."""
    if len(line) > _LONGEST:
        return False
    plain = " ".join(line.casefold().strip().lstrip("•*·–-").split())
    if plain.startswith(_MAIL_HEADS) and _MAIL_HEAD.fullmatch(plain):
        return True
    return bool(plain) and (_is_navigation(plain) or _is_whole(plain) or _is_tiled(plain))


def _is_navigation(plain: str) -> bool:
    """Page numbers between arrows: they count up one by one, so `> 160` is none."""
    if _PAGES.fullmatch(plain):
        return True
    match = _NAVIGATION.fullmatch(plain.replace("...", "…"))
    if not match or not _ARROW.search(match[1] + match[3]):
        return False
    runs = [[int(number) for number in part.replace("|", " ").split()] for part in _NUMBERS.findall(match[2])]
    counted = all(later == earlier + 1 for run in runs for earlier, later in pairwise(run))
    return counted and sum(map(len, runs)) != 1


def _is_whole(plain: str) -> bool:
    if not _WHOLE.fullmatch(plain):
        return False
    return not _LABEL.match(plain) or len(plain.split()) <= _LABEL_WORDS


def _is_tiled(plain: str) -> bool:
    """Whether phrases of pages, with separators between them, make up the whole line."""
    position = _between(plain, 0)
    found = False
    while position < len(plain):
        match = _TILE.match(plain, position)
        if not match:
            return False
        found = True
        position = _between(plain, match.end())
    return found


def _between(plain: str, position: int) -> int:
    match = _BETWEEN.match(plain, position)
    return match.end() if match else position


def front_matter(text: str) -> int:
    """Where the front matter ends that a text begins with; 0 where it begins with none."""
    fence = _FENCES.get(text[:3])
    found = fence.match(text) if fence else None
    return found.end() if found and _KEY.search(found["keys"]) else 0
