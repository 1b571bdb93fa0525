"""What German, French and Spanish clauses make of the passage in them: man hoffte, dass |, es falso que |."""

from __future__ import annotations

import re

from scifacts.matching.around.governing_words import (
    CLAIM_DE,
    DENYING_ES,
    DENYING_FR,
    FALSELY_DE,
    FALSELY_ES,
    FALSELY_FR,
    either,
)
from scifacts.model import ChangeKind
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["governed_elsewhere", "told_elsewhere"]

_REACH = 130  # characters
_NO_GROUNDS_DE = (
    r"\bkein(?:e|en|er|erlei)?\s(?:\w+\s){0,2}?(?:studie|untersuchung|beleg|beweis|hinweis|anzeichen|grund|nachweis|indiz)"
    r"\w*[^.;:,]{0,40},\s"
)


def _governing() -> str:
    return (
        # it is not so
        r"\b(?P<denied>(?:faux|inexact|falso|incierto|falsch)(?:,|\sde\sdire|\sdecir|\szu\ssagen,)?\s(?:que\s|qu'|dass\s)\Z)"
        # no study shows that
        r"|(?P<unshown>(?:(?:aucune?|nulle?|personne|rien)\s[^.;:,]{0,60}\bn(?:e\s|')(?!dout|ni[ea]|contest|ignor)\w+"
        r"|\bn(?:e\s|')(?!dout|ni[ea]|contest|ignor)\w+\s(?:pas|jamais|aucunement|guère)(?:\s\w+){0,2})\sque\s\Z"
        r"|(?:ning[uú]n[ao]?|nadie|nada)\s[^.;:,]{0,60}"
        r"\b(?:demuestra|prueba|muestra|confirma|indica|sugiere|dice|cree)n?\sque\s\Z"
        rf"|\bno\s(?:hay|existen?|se\shan?)\s[^.;:,]{{0,40}}\bque\s\Z|{_NO_GROUNDS_DE}dass\s\Z)"
        # what is told
        r"|\b(?P<told>(?:bulo|mito|leyenda|rumor|rumeur|légende|mythe|hipótesis|hypothèse|teoría"
        r"|théorie)\s(?:[^.;,]{0,60}\s)?"
        r"(?:según\s(?:el|la)\scual|selon\s(?:lequel|laquelle)|(?:de\s)?que)\s\Z"
        rf"|(?:{either(CLAIM_DE)}|these),\s(?:dass|wonach)\s\Z)"
        # what was taken back
        r"|\b(?P<taken>(?:retiré|rectifié|rectificó|retiró|écarté|rejeté|démonté|archivó|descartó|rechazó"
        rf"|{either(DENYING_FR, DENYING_ES)})"
        r"\s[^.;]{0,40}\b(?:selon\s(?:lequel|laquelle|lesquel(?:le)?s)|según\s(?:el|la|los|las)\scual(?:es)?"
        r"|que)\s\Z)"
    )


_GOVERNING = lazy(_governing, re.IGNORECASE)
_KINDS = {
    "denied": ChangeKind.NEGATION,
    "unshown": ChangeKind.NEGATION,
    "told": ChangeKind.COMPARATOR,
    "taken": ChangeKind.NEGATION,
}
# What nobody shows, or somebody says wrongly.
_DENIED = lazy(
    lambda: (
        rf"{_NO_GROUNDS_DE}(?:dass\s)?\Z"
        r"|^(?:kaum|niemand|wenige|nur\swenige)\b[^.;:,]{0,60}\b(?:glaub|denk|mein|behaupt|sag|rechn|annehm)\w*,\s"
        r"(?:dass\s)?\Z"
        rf"|\b(?:{either(FALSELY_DE)})[^.;:,]{{0,60}},\s(?:dass\s)?\Z"
        rf"|\b(?:{either(FALSELY_FR, FALSELY_ES)})\b[^.;:]{{0,30}}\bqu(?:e\s|')\Z"
    )
)
_HOPED = lazy(
    # what was long believed
    r"\b(?:lange(?:\szeit)?|früher|einst|zunächst|anfangs|ursprünglich|jahr(?:e|zehnte|hunderte)lang)\b[^.;:]{0,40}"
    r"\b(?:hieß\ses|hiess\ses|glaubten?|dachten?|vermuteten?|meinten?|angenommen|geglaubt|gedacht|vermutet|behauptet)\b"
    r"[^.;:]{0,12},\s(?:dass\s)?\Z"
    r"|\b(?:hieß|hiess)\ses\s(?:lange|früher|einst|zunächst|anfangs)\b[^.;:]{0,12},\s(?:dass\s)?\Z"
    r"|\b(?:longtemps|autrefois|jadis|initialement|d'abord|pendant\s(?:des|longtemps)\s?\w*)\b[^.;:]{0,30}"
    r"\b(?:cru|pensé|supposé|considéré|affirmé|dit|estimé|croyait|pensait|supposait|estimait)\squ(?:e\s|')\Z"
    r"|\b(?:croyait|pensait|supposait)\s(?:alors|autrefois|longtemps|jadis)\squ(?:e\s|')\Z"
    r"|\b(?:durante\s(?:años|siglos|décadas|mucho\stiempo)|antiguamente|al\sprincipio|inicialmente)\b[^.;:]{0,30}"
    r"\b(?:crey[óe]\w*|creía[n]?|pens[óa]\w*|supuso|suponía[n]?|dijo|decía[n]?)\sque\s\Z"
    # what is only hoped or feared
    r"|(?<!niemand\s)(?<!nicht\s)\b(?:hoff|fürcht|befürcht|wünsch|bezweif|träum)\w*,\s(?:dass\s)?\Z"
    r"|(?<!\bne\s)\b(?:craign|crain|redout|esp[eéè]r|souhait|dout|rêv)\w*\s(?:\w+\s)?qu(?:e\s|')\Z"
    r"|(?<!nadie\s)(?<!\bno\s)"
    r"\b(?:tem(?:e|en|ía|ían|ió|ieron)|esper(?:a|an|aba|aban|ó)|dud(?:a|an|aba|aban)|dese(?:a|an|aba|aban))\sque\s\Z"
)


def governed_elsewhere(text: str, start: int) -> Cut | None:
    """What a clause makes of a passage behind its "que", "dass" or "wonach", and the range of that."""
    offset = max(0, start - _REACH)
    found = _GOVERNING.search(text, offset, start)
    return (_KINDS[str(found.lastgroup)], found.start(), start) if found else None


def told_elsewhere(lowered: str) -> ChangeKind | None:
    """What a clause, in lower case, makes of a passage behind its "que" or "dass", or behind its comma."""
    if _DENIED.search(lowered):
        return ChangeKind.NEGATION
    return ChangeKind.COMPARATOR if _HOPED.search(lowered) else None
