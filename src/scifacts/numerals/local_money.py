"""Letters before a number that the newspapers of one country write for its money: KSh 1,200, Tk 500."""

from __future__ import annotations

from scifacts.patterns import lazy

__all__ = ["SUM", "local_money_before"]

# "R250 million", "N8,499" and "P23.46 a litre" are money; "R250" may be a road, "N95" a mask.
SUM = lazy(
    r"\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:\s(?:million|billion|trillion)|\s?(?:bn|tn|mn?))(?!\w)"
    r"|\d+\.\d\d(?=\s(?:an?|per|each|to)\s|/)"
)
_LETTERS = lazy(
    r"(?<![A-Za-z])(?:(?:(?P<sure>[KTU](?:S|s)hs?|Shs?|Tk|Dhs?|F?CFA|E£)\.?|(?P<open>SR|QR|LE))[ \u00a0]?"
    r"|(?P<letter>[NP]))\Z"
)
_MONEY = {
    **dict.fromkeys(("ksh", "kshs"), "KES"), **dict.fromkeys(("tsh", "tshs"), "TZS"),
    **dict.fromkeys(("ush", "ushs"), "UGX"), **dict.fromkeys(("sh", "shs"), "shillings"),
    **dict.fromkeys(("dh", "dhs"), "AED"), **dict.fromkeys(("cfa", "fcfa"), "cfa francs"),
    **dict.fromkeys(("e£", "le"), "EGP"), "tk": "BDT", "sr": "SAR", "qr": "QAR", "n": "NGN", "p": "PHP",
}  # fmt: skip
_POINTS = frozenset((" ", ".", "\u00a0"))
_ENDS = frozenset("hskARENP£")
_LAST_TWO = frozenset(("Sh", "sh", "hs", "Tk", "Dh", "FA", "SR", "QR", "LE", "E£")).union(
    before + letter for before in ("", " ", "(", "\u00a0", "\n", "“", '"') for letter in "NP"
)


def local_money_before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    """The letters that newspapers of one country write for its money: KSh 1,200, Tk500, N1.5 trillion."""
    last = text[start - 2 : start] if text[start - 1 : start] in _POINTS else text[start - 1 : start]
    if last[:1] not in _ENDS or text[max(floor, start - 4) : start].rstrip(" .\u00a0")[-2:] not in _LAST_TWO:
        return None  # nearly always
    low = max(floor, start - 6)
    found = _LETTERS.search(text[low:start])
    if found is None or (not found["sure"] and SUM.match(text, start) is None):
        return None
    return _MONEY[next(filter(None, found.groups())).lower()], low + found.start()
