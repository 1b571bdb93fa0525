"""What German, French, Spanish and Chinese sentences make of a passage in them: lange hieß es, |"""

from __future__ import annotations

import re

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["framed_elsewhere", "framed_in_han"]

_GERMAN_MONTH = r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_FRENCH_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_SPANISH_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
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
    r"|(?<!nadie\s)(?<!\bno\s)\b(?:tem(?:e|en|ía|ían|ió|ieron)|esper(?:a|an|aba|aban|ó)|dud(?:a|an|aba|aban)|dese(?:a|an|aba|aban))\sque\s\Z",
    re.IGNORECASE,
)
_WRONGLY = lazy(
    r"\b(?:à\stort|faussement|par\serreur|falsamente|erróneamente|equivocadamente|por\serror)\b[^.;:]{0,30}"
    r"\bqu(?:e\s|')\Z"
    r"|\b(?:à\stort|faussement|falsamente|erróneamente)\s(?:\w+\s){1,3}qu(?:e\s|')\Z",
    re.IGNORECASE,
)
_AT_TIMES = lazy(
    r"(?:le\s(?:premier|deuxième|troisième|dernier)\s\w+\s(?:du|de\schaque)\s\w+"
    r"|les\s(?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|jours\sfériés)(?:\s(?!dernier)\w+){0,2}"
    r"|en\s(?:hiver|été|automne)|le\sweek-end"
    rf"|(?:en|de|entre)\s{_FRENCH_MONTH}\s(?:et|à|ou)\s(?:en\s)?{_FRENCH_MONTH}"
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
_LEADING = ("que ", "qu'", "dass ", ", ")
_WRONGLY_WORDS = ("à tort", "faussement", "par erreur", "falsamente", "errónea", "equivocada", "por error")
_HOPED_STEM_WORDS = """
lange früher einst zunächst anfangs ursprünglich jahr longtemps autrefois jadis initialement
d'abord pendant croyait pensait supposait durante antiguamente al_principio inicialmente hoff fürcht wünsch
zweif träum crai redout esp souhait dout rêv tem dud dese
"""
_HOPED_STEMS = tuple(word.replace("_", " ") for word in _HOPED_STEM_WORDS.split())
_AT_TIMES_WORDS = """
le les en de entre los el an am im von zwischen sonntags werktags montags dienstags donnerstags freitags
samstags
"""
_AT_TIMES_FIRST = frozenset(_AT_TIMES_WORDS.split())
_FRAME_WORDS = "dans en à au aux chez parmi im bei unter entre para sur"
_FRAME_FIRST = frozenset(_FRAME_WORDS.split())
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


def framed_in_han(lead: str, passage: str, behind: str) -> ChangeKind | None:
    """What the Chinese words before a passage make of it."""
    if _TOLD_IN_HAN.search(lead) or _ONLY_IN_HAN.match(lead):
        return ChangeKind.COMPARATOR
    if _PLACE_IN_HAN.match(lead) and _ELSEWHERE_IN_HAN.match(behind):
        return ChangeKind.COMPARATOR
    return ChangeKind.TIME if _AT_TIMES_IN_HAN.match(lead) and "了" not in passage else None


def framed_elsewhere(lead: str, behind: str) -> ChangeKind | None:
    """What the German, French or Spanish words before a passage make of it."""
    lowered = lead.lower()
    if lowered.endswith(_LEADING):
        if any(word in lowered for word in _WRONGLY_WORDS) and _WRONGLY.search(lowered):
            return ChangeKind.NEGATION
        if any(stem in lowered for stem in _HOPED_STEMS) and _HOPED.search(lowered):
            return ChangeKind.COMPARATOR
    first = lowered.split(None, 1)[:1]
    if first and (first[0].rstrip(",:") in _AT_TIMES_FIRST) and _AT_TIMES.match(lead):
        return ChangeKind.TIME
    against = behind.lstrip(" ,;").split(None, 1)[:1]
    if behind[:1] not in (",", ";") or not (behind[0] == ";" or against in _AGAINST):
        return None
    if first and first[0] not in _FRAME_FIRST:
        return None
    return ChangeKind.COMPARATOR if _FRAME.match(lead) and _ELSEWHERE.match(behind) else None
