"""Money that other languages name with its country: "dollars canadiens", "kanadische Dollar"."""

from __future__ import annotations

from scifacts.numerals.wordlists import heads
from scifacts.patterns import lazy

__all__ = ["MONEY_ABROAD", "money_abroad"]

# What several countries call their money, as it is written: one line for each such name.
_NOUNS = {
    "dollar": "dollars dollar dólares dólar dollari dollaro Dollar Dollars",
    "franc": "francs franc francos franco franchi frank Franken",
    "pound": "livres livre libras libra sterline pond Pfund",
    "crown": "couronnes couronne coronas corona coroas coroa corone kroon Kronen Krone",
    "peso": "pesos peso Pesos Peso",
    "lira": "lires liras lira lire Lira",
    "rupee": "roupies roupie rupias rupia rupie roepie Rupien",
    "real": "réaux reales Reais Real",
    "won": "wons wones Won",
}
# The country's adjective up to where it is bent, by the name of the money and its code.
_COUNTRIES = {
    "dollar": {
        "CAD": "canad kanad", "AUD": "austral", "NZD": "néo-zéland neozeland neuseel Nieuw-Zeeland",
        "SGD": "singap",
        "TWD": "taiwan taïwan", "HKD": "hongkong Hong",
        "USD": "américain american estadounidens amerikan statunitens",
    },
    "franc": {"CHF": "suisse suizo suíço svizzer Schweizer schweizer zwitser"},
    "pound": {
        "GBP": "sterling esterlin britanni británi britâni britisch brits",
        "EGP": "égypt egipci egizian ägypt egyptisch",
        "LBP": "liban libanes", "TRY": "turq",
    },
    "crown": {
        "SEK": "suéd suec svedes schwed zweed", "NOK": "norvég norueg norveges norweg noor",
        "DKK": "danois danes dinamarq dänisch deen", "CZK": "tchèq chec cec tschech tsjech",
        "ISK": "island ijsland",
    },
    "peso": {
        "MXN": "mexic messican mexik mexicaan",
        "ARS": "argentin", "COP": "colomb kolumb", "CLP": "chilen chili",
        "UYU": "urugua", "PHP": "philipp filipin", "DOP": "dominic dominik",
    },
    "lira": {"TRY": "turc turq türk turks"},
    "rupee": {"INR": "indien indisch indian india", "PKR": "pakistan"},
    "real": {"BRL": "brasil brésil"},
    "won": {"KRW": "sud-cor surcor südkor"},
}  # fmt: skip
_NAME_OF = {noun: name for name, nouns in _NOUNS.items() for noun in nouns.split()}
_CODE_OF = {
    (name, stem.lower()): code
    for name, codes in _COUNTRIES.items()
    for code, stems in codes.items()
    for stem in stems.split()
}


# What a noun or an adjective of them begins with; those beyond ASCII are no plain words.
MONEY_ABROAD = heads("", *_NAME_OF, *(stem for _, stem in _CODE_OF))


_DUTCH = "dollar|frank|kroon|pond|peso|lira|roepie"  # "Canadese dollar"


def _pattern() -> str:
    """A noun in lower case with its adjective behind, one with a capital and its adjective before, "$ CA"."""
    nouns = sorted(_NAME_OF, key=len, reverse=True)
    small, tall = ("|".join(filter(test, nouns)) for test in (str.islower, str.istitle))
    stems = "|".join(sorted(dict.fromkeys(stem for _, stem in _CODE_OF), key=len, reverse=True))
    sign = r"[ \u00a0]?\$\s?(CAN?D?|HKD?|AUD?|NZD?)(?!\w)"
    behind = rf"{tall}|{_DUTCH}"
    return rf"{sign}|[ \u00a0]({small})\s(?:de\s)?({stems})\w*|[ \u00a0]((?i:{stems}))\w*\s({behind})(?!\w)"


_MONEY = lazy(_pattern)
_OF_DOLLARS = {"CA": "CAD", "HK": "HKD", "AU": "AUD", "NZ": "NZD"}  # "5 millions de $ CA"


def money_abroad(text: str, end: int) -> tuple[str, int] | None:
    """The code of the money that follows a number ending at `end` with its country, and where it ends."""
    match = _MONEY.match(text, end)
    if match is None:
        return None
    if match[1]:
        return _OF_DOLLARS[match[1][:2]], match.end()
    noun, stem = (match[2], match[3]) if match[2] else (match[5], match[4])
    code = _CODE_OF.get((_NAME_OF[noun], stem.lower()))
    return (code, match.end()) if code else None
