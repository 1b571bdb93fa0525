"""The rest of a German, French, Spanish, Russian or Chinese sentence that takes back or conditions the quote.

It stands behind a comma: "|, was sich als falsch herausstellte", "|, à condition que le conseil accepte",
"|, что оказалось неправдой". The module is loaded where such a rest begins with one of a few words.
"""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["rest_elsewhere"]

_LATER_DE = r"(?:(?:später|nachträglich|dann|inzwischen|jedoch|allerdings|aber|am\sende)\s)*"
_LATER_FR = r"(?:(?:ensuite|plus\stard|finalement|par\sla\ssuite|depuis)\s)*"
_LATER_ES = r"(?:(?:luego|después|más\starde|finalmente|al\sfinal)\s)*"
_FALSE_DE = r"(?:falsch|unwahr|unrichtig|unzutreffend|irrtum|fehler|lüge|fälschung|falschmeldung)"
_FALSE_FR = r"(?:faux|fausse|inexacte?|erronée?|mensonge|infondée?)"
_FALSE_ES = r"(?:fals[oa]|mentira|(?:un\s)?error|erróne[oa]|inexact[oa]|infundad[oa])"
_FALSE_RU = r"(?:неправдой|ложью|ошибкой|неверным|ложным|вымыслом|фейком)"


def _taken_back() -> str:
    return (
        rf"(?:(?:was|doch\sdas|aber\sdas)\s(?:sich\s)?|das\ssich\s){_LATER_DE}(?:als\s(?:\w+\s)?)?{_FALSE_DE}\b(?!\smachen)"
        r"|(?:was|doch\sdas|aber\sdas)\s(?:\w+\s)?(?:nicht\s(?:stimmte?|zutrifft|zutraf|wahr\sist|der\sfall)|stimmte?\snicht"
        r"|dementiert\s(?:wurde|wird)|widerlegt\s(?:wurde|ist))"
        r"|(?:behauptete|sagte|schrieb|meldete|erklärte|hieß)\s(?:\w+\s){1,3}?(?:fälschlich(?:erweise)?|zu\sunrecht"
        r"|irrtümlich(?:erweise)?|versehentlich)"
        rf"|ce\squi\s(?:s'est\s{_LATER_FR}(?:révélé|avéré)\s(?:être\s)?(?:un\s)?{_FALSE_FR}|est\s{_FALSE_FR}|n'est\spas\s(?:vrai"
        r"|exact|le\scas)|a\s(?:depuis\s)?été\sdémenti)"
        r"|mais\s(?:c'est|c'était|cela\sest|cela\ss'est\s(?:révélé|avéré))\s(?:être\s)?(?:un\s)?"
        rf"{_FALSE_FR}"
        r"|a-t-(?:on|il|elle)\s(?:affirmé|dit|annoncé|prétendu|écrit|assuré)\s(?:à\stort|par\serreur|faussement)"
        rf"|(?:lo\s(?:que|cual)|algo\sque|cosa\sque)\s{_LATER_ES}(?:resultó\s(?:ser\s)?{_FALSE_ES}|(?:es|era|fue)\s{_FALSE_ES}"
        r"|no\s(?:es|era)\s(?:cierto|verdad|así)|fue\sdesmentid[oa])"
        rf"|pero\s(?:eso\s|esto\s)?(?:es|era|resultó\s(?:ser\s)?)\s?{_FALSE_ES}"
        r"|(?:dijo|afirmó|aseguró|anunció|escribió)\s(?:\w+\s){0,3}?(?:falsamente|erróneamente|por\serror)"
        rf"|(?:что|но\sэто)\s(?:\w+\s){{0,2}}?оказал[оа]сь\s{_FALSE_RU}"
        r"|(?:что|но\sэто)\s(?:\w+\s)?(?:не\s(?:соответствует|подтвердилось|так\b)|неправда|ложь)"
        r"|ошибочно\s(?:сообщ|заяв|утвержд|написа)\w+"
        r"|(?:但|而|不过)?(?:这|此)?(?:一?(?:说法|消息|报道|事))?(?:后来|随后|最终|事后|之后)?(?:已)?被?(?:证明|证实|认定)(?:是|为)?"
        r"(?:虚?假|错误|不实|谣言|误报)"
    )


def _conditioned() -> str:
    return (
        r"so\s(?:das|ein|eine|die|der)\s(?:gerücht|legende|spekulation|vermutung|theorie|mär|sage)"
        r"|(?:sofern|falls|vorausgesetzt|es\ssei\sdenn,?|solange|außer\swenn|wenn(?!\sauch|gleich|\snicht\s(?:gar\s|sogar\s)?mehr)|soweit)\s(?!nicht\sanders)\w"
        r"|(?:à\scondition|pourvu\sque?|sauf\ssi|à\smoins\squ|sous\sréserve|à\ssupposer|si(?!\sbien|\sce\sn'est|\sno\smás)|s'ils?)\b"
        r"|(?:siempre\s(?:que|y\scuando)|a\scondición|a\smenos\sque|salvo\sque|con\stal\sde)\b"
        r"|(?:если(?!\sне\s(?:считать|больше))|при\sусловии|лишь\sбы)\s"
        r"|(?:但)?(?:前提是|条件是|除非|如果|只要|假如|倘若)"
    )


_TAKEN_BACK = lazy(_taken_back)
_CONDITIONED = lazy(_conditioned)


def rest_elsewhere(tail: str) -> tuple[ChangeKind, int] | None:
    """What the rest of a sentence, in lower case, makes of the passage before it, and its length."""
    if found := _TAKEN_BACK.match(tail):
        return ChangeKind.NEGATION, found.end()
    found = _CONDITIONED.match(tail)
    return (ChangeKind.COMPARATOR, found.end()) if found else None
