"""What German, French, Spanish and Chinese sentences make of a passage in them: lange hieß es, |"""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.numerals.lone import FRENCH_MONTH
from scifacts.patterns import lazy

__all__ = ["framed_elsewhere", "framed_in_han"]

_GERMAN_MONTH = r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_SPANISH_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_AT_TIMES = lazy(
    r"(?:le\s(?:premier|deuxième|troisième|dernier)\s\w+\s(?:du|de\schaque)\s\w+"
    r"|les\s(?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|jours\sfériés)(?:\s(?!dernier)\w+){0,2}"
    r"|en\s(?:hiver|été|automne)|le\sweek-end"
    rf"|(?:en|de|entre)\s{FRENCH_MONTH}\s(?:et|à|ou)\s(?:en\s)?{FRENCH_MONTH}"
    r"|los\s(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines\sde\ssemana|festivos)"
    r"(?:\s(?:y|por|de)\s[^,;:\d]{1,20})?|el\s(?:primer|segundo|último)\s\w+\sde\scada\s\w+"
    rf"|en\s(?:verano|invierno|otoño|primavera)|(?:en|de|entre)\s{_SPANISH_MONTH}\s(?:y|a|o)\s(?:en\s)?{_SPANISH_MONTH}"
    r"|(?:an\s(?:sonn|werk|wochen|feier|sams)tagen|(?:sonn|werk|mon|diens|donners|frei|sams)tags|im\s(?:winter|sommer)"
    rf"|(?:von|im|zwischen)\s{_GERMAN_MONTH}\s(?:bis|und)\s{_GERMAN_MONTH}"
    r"|am\s(?:ersten|zweiten|letzten)\s\w+tag\s(?:im|jedes|des)\s\w+|am\swochenende)(?:\s(?:gilt|heißt\ses))?"
    r")[,:]?\s\Z",
    re.IGNORECASE,
)
_FRAME = lazy(
    r"(?:dans|en|à|au|aux|chez|parmi|im|bei|unter|entre|para|sur)\s"
    r"(?!(?:effet|fait|outre|général|particulier|somme|fin|efecto|realidad|resumen|cambio)\b)[^;:]{1,60},?\s\Z",
    re.IGNORECASE,
)
_ELSEWHERE = lazy(
    r"(?:;|,\s(?:mais|tandis\sque|alors\sque|pero|mientras\sque|aber|doch|während|jedoch))\s"
    r"(?:(?:au|à\sl'|a|en|im|in|auf|dans|sur)\s?)?(?:l')?(?:niveau|échelle|ailleurs|ensemble|nivel|el\sconjunto|otr[ao]s"
    r"|el\sresto|le\sreste|général|bundesweit|landesweit|insgesamt|anderswo|sonst|übrigen|total)\b",
    re.IGNORECASE,
)
_AGAINST = (
    ["mais"],
    ["tandis"],
    ["alors"],
    ["pero"],
    ["mientras"],
    ["aber"],
    ["doch"],
    ["während"],
    ["jedoch"],
)
_ONLY_IN_HAN = lazy(r"(?:仅|只|单)(?:在|是|就|限)[^，,。]{1,16}[，,]\Z")
_TOLD_IN_HAN = lazy(
    r"(?:有?(?:传言|谣言|传闻|流言)(?:称|说)?|网传|谣传|(?:错误|虚假)地?(?:报道|声称|宣称)(?:说|称)?"
    r"|(?:一度|曾经?|原本?|长期以来)[^，,。]{0,6}(?:认为|以为|相信)|没有人?[^，,。]{0,6}相信"
    r"|(?<!没有人)(?<!没人)(?<!无人)(?<!不)(?:担心|希望|期待|盼望|害怕|但愿|期盼|怀疑|猜测|幻想))[，,]?\Z"
)
_AT_TIMES_IN_HAN = lazy(
    r"(?:每月第|每周[一二三四五六日末]|每逢|每个?星期|周末|节假日|夜间|冬季|夏季|工作日)[^，,。]{0,10}[，,]\Z"
    r"|[^，,。]{1,3}月(?:和|至|到|及)[^，,。]{1,3}月[，,]\Z"
)
_PLACE_IN_HAN = lazy(r"(?:在|于)[^，,。]{1,14}[，,]\Z")
_ELSEWHERE_IN_HAN = lazy(
    r"[，,；;](?:但是?|而|然而|不过|可是)在?(?:全国|全球|全省|全市|其他|其余|总体|整体|别处|别的|农村|城市|国外|海外)"
)


_OF_SOME_IN_HAN = lazy(
    r"(?:(?:在|对于?)(?:大?多数|部分|某些|一些|少数)[^，,。]{1,8}|在?(?:大?多数|一般|通常|部分|某些)情况下|部分[^，,。]{1,6})\Z"
)


def framed_in_han(lead: str, passage: str, behind: str) -> ChangeKind | None:
    """What the Chinese words before a passage make of it."""
    if _TOLD_IN_HAN.search(lead) or _ONLY_IN_HAN.match(lead):
        return ChangeKind.COMPARATOR
    if _OF_SOME_IN_HAN.match(lead):
        return ChangeKind.COMPARATOR
    if _PLACE_IN_HAN.match(lead) and _ELSEWHERE_IN_HAN.match(behind):
        return ChangeKind.COMPARATOR
    return ChangeKind.TIME if _AT_TIMES_IN_HAN.match(lead) and "了" not in passage else None


def framed_elsewhere(lead: str, behind: str) -> ChangeKind | None:
    """What the German, French or Spanish words before a passage make of it."""
    if _AT_TIMES.match(lead):
        return ChangeKind.TIME
    against = behind.lstrip(" ,;").split(None, 1)[:1]
    if behind[:1] not in (",", ";") or not (behind[0] == ";" or against in _AGAINST):
        return None
    return ChangeKind.COMPARATOR if _FRAME.match(lead) and _ELSEWHERE.match(behind) else None
