"""What stands before a year in other languages where it is the time of a figure: Im Jahr, w, år, nel."""

from __future__ import annotations

from scifacts.numerals.lazy import lazy

__all__ = ["opening", "ties_behind"]

# "Im Jahr 2022 …", "W 2022 roku …" open a sentence, and hold in its first clause.
_OPENS = lazy(
    r"\b(?:Im\sJahre?|En(?:\s(?:el\saño|l['’]an(?:née)?))?|We?(?:\sroku)?|V(?:\srok[eu]|\sletu)?|Leta|År|I(?:\så[re]t)?"
    r"|Nel(?:l'anno)?|Em|No\sano\sde|În(?:\sanul)?|В|Във|През|У|U(?:\sgodini)?|Pada(?:\stahun)?|Tahun|Vuonna|Το|Τον"
    r"|(?:Vào\s)?[Nn]ăm|בשנת|در\sسال|في\sعام)\s\Z"
)
_ENDS = (
    *(
        "Jahr ",
        "Jahre ",
        "En ",
        "año ",
        "an ",
        "année ",
        "W ",
        "We ",
        "roku ",
        "roce ",
        "V ",
        "letu ",
        "Leta ",
        "År ",
    ),
    *(
        "I ",
        "året ",
        "Nel ",
        "l'anno ",
        "Em ",
        "ano de ",
        "În ",
        "anul ",
        "В ",
        "Във ",
        "През ",
        "У ",
        "U ",
        "godini ",
    ),
    *("Pada ", "tahun ", "Tahun ", "Vuonna ", "Το ", "Τον ", "ăm ", "בשנת ", "سال ", "عام "),
)
_WINDOW = 40  # characters
# "7,4 % en 2022", "12.000 Menschen im Jahr 2009": nothing else may stand between; of the further languages a
# word or two for what is counted, which is not read: "40 osób w 2021 roku".
_BEHIND = lazy(
    r"(?i:\s(?:im(?:\sJahre?)?|en(?:\sel\saño)?))\s"
    r"|(?:\s[^\W\d_]{2,}){0,2}\s(?:we?|v\srok[eu]|v\sletu|leta|år|nel(?:l'anno)?|em|în(?:\sanul)?|в|във|през|у"
    r"|pada(?:\stahun)?|vuonna|το|(?:vào\s)?năm)\s"
)
_BEHIND_ENDS = (
    *(
        " im ",
        " en ",
        "ahr ",
        "ahre ",
        " año ",
        " w ",
        " we ",
        " roku ",
        " roce ",
        " letu ",
        " leta ",
        " år ",
        " nel ",
    ),
    *(
        "anno ",
        " em ",
        " în ",
        " anul ",
        " в ",
        " във ",
        " през ",
        " у ",
        " pada ",
        " tahun ",
        " vuonna ",
        " το ",
        " năm ",
    ),
)


def opening(text: str, year: int) -> int | None:
    """Where what opens a sentence before a year begins; None where nothing like it stands there."""
    low = max(0, year - _WINDOW)
    if not text.endswith(_ENDS, low, year):
        return None
    lead = _OPENS.search(text[low:year])
    return low + lead.start() if lead else None


def ties_behind(text: str, end: int, year: int) -> bool:
    """Whether the words between a figure and a year behind it tie the one to the other."""
    return text.endswith(_BEHIND_ENDS, end, year) and _BEHIND.fullmatch(text, end, year) is not None
