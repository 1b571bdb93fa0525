"""Words for powers of ten in further languages, in the forms that follow a number."""

from __future__ import annotations

import re

from scifacts.patterns import lazy

__all__ = ["SCALES_ABROAD", "scale_abroad", "turkish_rest", "turkish_thousand", "turkish_thousand_before"]

_FORMS = {
    3: """
    millier milliers tysiąca
    tysiąc tysiące tysięcy tys tys. tisíc tisíce tisoč tisuća tisuće hiljada hiljade хиљада хиљаде
    хиляди хил. тисяч тисячі тис. тысяча ezer mii χιλιάδες χιλιάδων ribu nghìn ngàn हजार हज़ार হাজার
    ஆயிரம் ہزار هزار אלף אלפים tusen tusind tuhatta tuhat tūkstoši tūkstošu tūkst. tūkstančiai
    tūkstančių libo elfu duisend þúsund mijë kkr tkr""",
    5: "लाख লাখ লক্ষ லட்சம் لاکھ",
    6: """
    मिलियन
    milion miliony milionów milionu milionů miliónov milióny milióna milijon milijona milijone milijonov
    milijun
    milijuna milijuni miliona милион милиона милиони мільйон мільйона мільйони мільйонів миллионы
    миллионам millió milioane εκατ εκατ. εκατομμύριο εκατομμύρια εκατομμυρίων juta triệu ملین میلیون
    מיליון miljon miljoona miljoonan miljonit miljoni miljonu milijonai milijonų milions milió millóns
    milioi milljón milljónir milljóna milionë mkr mnkr mill. milj milj.""",
    7: "करोड़ कोटी কোটি கோடி کروڑ",
    9: """
    बिलियन miliardy miliardów miliarda miliardě miliárd milijarda milijarde milijard milijardi
    милијарда милијарде милијарди милиард милиарда милиарди мільярд мільярда мільярди мільярдів
    миллиарды миллиардам milliárd miliard miliarde δισ δισ. δισεκατομμύριο δισεκατομμύρια
    δισεκατομμυρίων miliar tỷ tỉ अरब ارب بلین میلیارد מיליארד miljardi miljardin miljardit miljardu
    milijardai milijardų mlrd mlrd. bilyon bilioni milljarður milljarðar milljarða miliardë mdkr mia.""",
    12: """
    ترليون billioner biljoner bio.
    ट्रिलियन
    biliony bilionów bilionů трильйон трильйона трильйонів триллионы τρισ τρισ. τρισεκατομμύρια triliun
    تریلیون טריליון trilyon trilioni""",
}
SCALES_ABROAD: dict[str, int] = {word: power for power, words in _FORMS.items() for word in words.split()}
_BEGINNINGS = frozenset(word[:3] for word in SCALES_ABROAD)
_LONGEST = max(map(len, SCALES_ABROAD)) + 1
_BEHIND = ",;:!?)\"'’”»،؛؟"  # marks behind a word


def scale_abroad(text: str, at: int) -> tuple[int, str, int] | None:
    """The power of ten that the word at an offset names, or behind the blank there; the word, and its end."""
    start = at + (text[at : at + 1] in (" ", "\u00a0", "\n"))
    if text[start : start + 3].lower().rstrip() not in _BEGINNINGS:
        return None
    near = text[start : start + _LONGEST].split(None, 1)[0]
    word = near.partition("-")[0].rstrip(_BEHIND).lower()
    if word not in SCALES_ABROAD:
        word = word.rstrip("." + _BEHIND)
    power = SCALES_ABROAD.get(word)
    return None if power is None else (power, word, start + len(word))


_BIN = lazy(r"[ \u00a0]bin(?!\w)", re.IGNORECASE)
_ONE_BIN = lazy(r"(?<![\w.,])(?<!\d )bin[ \u00a0]\Z", re.IGNORECASE)
_REST = lazy(r"[ \u00a0](\d{1,3})(?![\d.,%]|[ \u00a0](?:bin|milyon|milyar)(?!\w))")


def turkish_thousand(text: str, at: int) -> int | None:
    """Where "bin" behind a number ends, a thousand in Turkish and a box in English."""
    match = _BIN.match(text, at)
    return match.end() if match else None


def turkish_rest(text: str, at: int) -> tuple[int, int] | None:
    """The digits behind the thousands of one Turkish number, and where they end: 150 bin 657."""
    match = _REST.match(text, at)
    return (int(match[1]), match.end()) if match else None


def turkish_thousand_before(text: str, start: int) -> int | None:
    """Where the one thousand begins that Turkish says without a number before it: bin 867."""
    match = _ONE_BIN.search(text, max(0, start - 8), start)
    return match.start() if match else None
