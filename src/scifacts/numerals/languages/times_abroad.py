"""What stands before a year in other languages where it is the time of a figure: Im Jahr, w, år, nel."""

from __future__ import annotations

from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

__all__ = ["opening", "ties_behind"]

# "Im Jahr 2022 …", "W 2022 roku …" open a sentence, and hold in its first clause.
_OPENS = lazy(
    r"\b(?:Im\sJahre?|En(?:\s(?:el\saño|l['’]an(?:née)?))?|We?(?:\sroku)?|V(?:\srok[eu]|\sletu)?|Leta|År|I(?:\så[re]t)?"
    r"|Nel(?:l'anno)?|Em|No\sano\sde|În(?:\sanul)?|В|Във|През|У|U(?:\sgodini)?|Pada(?:\stahun)?|Tahun|Vuonna|Το|Τον"
    r"|(?:Vào\s)?[Nn]ăm|בשנת|در\sسال|في\sعام)\s\Z"
)
# A glance, "_" for a space: what precedes the year ends in one of these.
_END_LIST = """
Jahr_ Jahre_ En_ año_ an_ année_ W_ We_ roku_ roce_ V_ letu_ Leta_ År_ I_ året_ Nel_ l'anno_ Em_ ano_de_
În_ anul_ В_ Във_ През_ У_ U_ godini_ Pada_ tahun_ Tahun_ Vuonna_ Το_ Τον_ ăm_ בשנת_ سال_ عام_
"""
_ENDS = phrases(_END_LIST)
_WINDOW = 40  # characters
# "7,4 % en 2022", "12.000 Menschen im Jahr 2009": nothing else may stand between; of the further languages a
# word or two for what is counted, which is not read: "40 osób w 2021 roku"; "mer än år 2022" compares.
_COMPARES = "que|che|rispetto|än|enn|end|niż|než|ako|nego|decât|чем|dari|daripada|dibanding(?:kan)?|kuin|hơn"
_BEHIND = lazy(
    r"(?i:\s(?:im(?:\sJahre?)?|en(?:\sel\saño)?))\s"
    rf"|(?:\s(?!(?:{_COMPARES})\s)[^\W\d_]{{2,}}){{0,2}}"
    r"\s(?:we?|v\srok[eu]|v\sletu|leta|år|nel(?:l'anno)?|em|în(?:\sanul)?|в|във|през|у|pada(?:\stahun)?|vuonna|το|(?:vào\s)?năm)\s"
)
_BEHIND_END_LIST = """
_im_ _en_ ahr_ ahre_ _año_ _w_ _we_ _roku_ _roce_ _letu_ _leta_ _år_ _nel_ anno_ _em_ _în_ _anul_ _в_
_във_ _през_ _у_ _pada_ _tahun_ _vuonna_ _το_ _năm_
"""
_BEHIND_ENDS = phrases(_BEHIND_END_LIST)


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
