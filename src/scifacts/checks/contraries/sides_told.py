"""One of two things in a statement, the other in its sentence, in two languages: exports over 进口, Ausgaben.

The words of both sides are sought by their beginnings. A statement is told only where it names one side
alone, and the sentence the other alone, in the clause of the figure if that names any.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import WAY_OPEN, has_reservation
from scifacts.numerals.languages.foreign import language_of
from scifacts.text import BEYOND_ALPHABETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["of_other_side"]

# Two sides on either of a stroke; "_" is a blank, "$" the end of a word, without which it may go on.
_TABLE = """
unemploy jobless arbeitslos erwerbslos chôm parados$ paro$ desemple 失业 失業
    | employment$ employed$ erwerbstätig beschäftigung emploi$ emplois$ ocupad ocupación empleo$ 就业人员
    就業者
import einfuhr invoer importazion 进口 進口 輸入 импорт ithalat
    | export ausfuhr uitvoer esportazion 出口 輸出 экспорт ihracat
surplus überschuss überschüsse excédent superávit 盈余 盈餘 顺差 順差 黒字 профицит
    | deficit defizit déficit fehlbetrag 逆差 赤字 disavanzo дефицит
profit$ profits$ gewinn$ gewinne$ nettogewinn reingewinn jahresgewinn quartalsgewinn konzerngewinn bénéfice
    beneficio$ beneficios$ ganancia lucro$ utile_netto winst$ nettowinst vinst$ vinsten$ overskud$ прибыль
    прибыли zysk 利润 盈利 獲利 黒字 純利益
    | loss$ losses$ verlust nettoverlust reinverlust jahresverlust quartalsverlust konzernverlust minus$
    rote_zahlen roten_zahlen perte$ pertes$ pérdida prejuízo perdita_netta verlies$ nettoverlies förlust
    underskud$ убыток убытк strata$ straty$ 亏损 虧損 損失 赤字 純損失
births$ geburt naissance nacimiento nascit nascimento geboorte 出生
    | deaths$ sterbef todesf décès defunciones decessi óbitos sterfgevallen 死亡
revenue receipts$ einnahmen recettes ingresos$ 收入 歳入 収入
    | expenditure spending$ spent$ spend$ ausgaben dépense gasto 支出 歳出
urban$ urbain 城镇 城市 städtisch | rural 农村 乡村 ländlich
women$ female frauen$ femmes$ mujeres$ donne$ mulheres$ vrouwen$ женщин 女性 妇女 婦女
    | men$ male$ männer$ hommes$ hombres$ uomini$ homens$ mannen$ мужчин 男性
valid$ gültig valable válid | invalid ungültig nuls$ nulos$
highest$ record_high höchste höchster höchstes plus_haut plus_élev más_alto más_alta la_mayor_ 最高 過去最多
    | lowest$ record_low niedrigst tiefste geringste plus_bas plus_faible más_baj la_menor_ 最低 過去最少
output$ production$ produktion producción 产量 生産 | sales$ sold$ absatz verkauf ventes$ ventas$ 销量 販売
debt$ debts$ schuldenstand schulden$ dette deuda 债务 債務 県債
    | deficit defizit déficit 赤字
producer erzeuger 生产者 企業物価 | consumer verbraucher 居民消费 消費者物価
killed$ died$ dead$ getötet starben$ tué morts$ muert 死亡 死者
    | injured$ hurt$ wounded$ verletzt blessé herid 受伤 けが 負傷
当選 | 落選
permanent_residents 常住人口 | 户籍人口 registered_residents registered_population
above_sea | below_sea
enkelspel herreneinzel dameneinzel simple_messieurs simple_dames individuales$ 单打 單打 シングルス
    | dubbelspel herrendoppel damendoppel double_messieurs double_dames dobles$ 双打 雙打 ダブルス
vía_terrestre por_tierra via_terrestre por_via_terrestre 陆路 陸路
    | vía_aérea por_aire via_aérea via_aerea por_avión 空路 空运 空運
単身世帯 | 二人以上の世帯 2人以上の世帯
"""

# By the first word of a pair: what in either text makes the two one, as whose they are; or must be there.
_MADE_ONE = {
    "unemploy": r"\b(?:lost?|losing|laid|fired|verlor|verlier|entlass|perd)",
    "import": r"\b(?:from|to|with|nach|aus|vers|hacia|con|en)\s(?-i:[A-ZÀ-Þ])|对|向",
    "debt": r"\b(?:new|neue?[nrs]?|nouve\w+|nuev\w+|neuverschuldung)\b",
}
_NEEDED = {
    "revenue": r"budget|public|\bstate\b|government|haushalt|öffentlich|état\b|\bland(?:es)?\b|gobierno"
    r"|財政|财政|预算|会計|県"
}


def of_other_side(ours: Placed, theirs: Placed) -> Contrast | None:
    """The words by which a statement and its sentence tell a figure of two sides; None where they do not."""
    sentence = theirs.sentence().of(theirs.text)
    if _is_english(ours.text) and _is_english(sentence):
        return None
    said, found = _sides(ours.text), _sides(sentence)
    for key in said.keys() & {(pair, 1 - side) for pair, side in found}:
        pair, side = key
        other = (pair, 1 - side)
        if other in said or key in found or _is_elsewhere(theirs, other):
            continue
        if _may_be_one(_first_words()[pair], f"{ours.text}\n{sentence}"):
            continue
        if has_reservation(ours.text, WAY_OPEN) or has_reservation(sentence, WAY_OPEN):
            return None
        return Contrast(said[key], found[other])
    return None


def _may_be_one(first: str, texts: str) -> bool:
    """Whether two sides are one thing told of its two ends, or are not of what they exclude each other in."""
    made, needed = _MADE_ONE.get(first), _NEEDED.get(first)
    if made is not None and re.search(made, texts, re.IGNORECASE):
        return True
    return needed is not None and re.search(needed, texts, re.IGNORECASE) is None


def _is_elsewhere(figure: Placed, side: tuple[int, int]) -> bool:
    """Whether a side is told in another part of a sentence than its figure, whose own names something."""
    part = _sides(figure.clause())
    return bool(part) and side not in part


def _is_english(text: str) -> bool:
    return max(text, default="") < BEYOND_ALPHABETS and language_of(text) == "en"


@lru_cache(maxsize=64)  # a dozen figures of a claim ask for each
def _sides(text: str) -> dict[tuple[int, int], str]:
    """The sides that a text names -> the word that does."""
    found: dict[tuple[int, int], str] = {}
    low = text.lower()
    for match in _pattern().finditer(low):
        end = match.end()
        while match.group()[0] < BEYOND_ALPHABETS and low[end : end + 1].isalpha():
            end += 1
        written = text[match.start() : end] if len(low) == len(text) else match.group()
        for side in _by_word()[match.group()]:
            found.setdefault(side, written)
    return found


@cache
def _first_words() -> list[str]:
    """The first word of each pair."""
    return [line.split()[0] for line in _TABLE.strip().replace("\n    ", " ").split("\n")]


@cache
def _by_word() -> dict[str, list[tuple[int, int]]]:
    """Each word of the table, without its end -> the sides that it is of."""
    found: dict[str, list[tuple[int, int]]] = {}
    for pair, line in enumerate(_TABLE.strip().replace("\n    ", " ").split("\n")):
        for side, words in enumerate(line.split(" | ")):
            for word in words.split():
                found.setdefault(word.replace("_", " ").rstrip("$ "), []).append((pair, side))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    words = {word for line in _TABLE.split("\n") for word in line.replace("|", " ").split()}
    ordered = sorted(words, key=len, reverse=True)
    alphabetic = [word for word in ordered if word[0] < BEYOND_ALPHABETS]
    han = [word for word in ordered if word[0] >= BEYOND_ALPHABETS]
    plain = "|".join(_written(word) for word in alphabetic)
    return re.compile(rf"(?<![^\W_])(?:{plain})|{'|'.join(han)}")


def _written(word: str) -> str:
    written = re.escape(word.rstrip("$").rstrip("_").replace("_", " "))
    return rf"{written}(?![^\W_])" if word.endswith(("$", "_")) else written
