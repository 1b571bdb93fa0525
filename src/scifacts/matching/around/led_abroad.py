"""What the last words before a passage make of what it begins with, in further languages: Seit | 2015.

A year since or until which it was so, the figure that is not even reached, or twice of which there is, the
rank of what is the largest but two, and who only hears of it. The last word is looked up first.
"""

from __future__ import annotations

from scifacts.matching.vocabulary.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["led_abroad"]

_REACH = 48  # characters back from a passage
_PEEK = 40  # characters of its beginning
_STOPS = frozenset(".!?:;\u2026")
_MARKS = " ,:\"'“”„«»("

# Since and until, before a year.
_SINCE = phrases("""
seit seit_dem_jahr ab ab_dem_jahr depuis desde desde_el_año dal sin_dal fin_dal a_partire_dal desde_o_ano
sinds vanaf sedan ända_sedan siden fra_og_med od_roku od_roka încă_din începând_din începând_cu vuodesta
από_το منذ منذ_عام
""")
_UNTIL = phrases("""
bis bis_zum_jahr bis_ins_jahr jusqu'en jusqu'à hasta fino_al até até_ao_ano tot tot_en_met till fram_till
indtil frem_til inntil do_roku do_roka până_în până_la vuoteen μέχρι_το έως_το ως_το حتى حتى_عام
""")
# Of these a short word of many senses, where the word for "year" follows.
_WITH_YEAR = phrases("od do с со до з із від")
_YEAR_WORDS = (" r", " г", " р")
_TO = word_set("""
hasta jusqu'en jusqu'à fino vuoteen al a à ao bis tot till til do až до по au to până έως μέχρι إلى - – —
""")

# Before a figure: not even, up to, only, almost; more than twice; for each of which it is.
_NOT_EVEN = phrases("""
nem_sequer inte_ens ikke_engang ikke_en_gang ikke_en_gång nici_măcar ei_edes ούτε_καν même_pas ani_ne
""")
_BOUNDS = phrases("""
upp_till op_til opp_til tot_wel nawet aż jopa akár μέχρι_και ما_يصل_إلى ما_يقرب_من 최대 거의 단 불과 겨우
seules seuls seulement mindössze csupán vain ainoastaan
""")
_AT_HEAD = phrases("até do až až_do до până_la έως μέχρι")
_TWICE = phrases("""
doppelt_so_viele_wie doppelt_so_viel_wie doppelt_so_hoch_wie le_double_de le_double_des du_double_de
du_double_des doble_de doble_que doppio_di doppio_dei doppio_delle dobro_de dobro_dos dobro_das
het_dubbele_van twee_keer_zoveel_als dubbelt_så_många_som dubbelt_så_mycket_som dobbelt_så_mange_som
dobbelt_så_meget_som dvakrát_tolik_než dvakrát_více_než dwukrotnie_więcej_niż dwa_razy_więcej_niż
вдвое_больше вдвое_больше_чем удвічі_більше_за вдвічі_більше_за удвічі_більше_ніж dublul_a dublul_celor
""")
_RATES = phrases("""
kişi_başına kişi_başı havonta évente hetente naponta óránként fejenként 매달 매월 매년 매주 매일 1인당 하루
""")
# Who tells it is not told.
_HEARSAY = phrases("""
il_paraît_que il_paraît_qu' à_ce_qu'il_paraît on_dit_que on_dit_qu' al_parecer
según_parece se_dice_que se_rumorea_que a_quanto_pare si_dice_che secondo_indiscrezioni stando_a_indiscrezioni
secondo_voci secondo_alcune_voci ao_que_parece diz-se_que segundo_rumores segundo_boatos volgens_geruchten
naar_het_schijnt het_gerucht_gaat_dat enligt_rykten enligt_ryktet det_påstås_att det_sägs_att efter_sigende
ifølge_rygter det_siges_at det_forlyder_at etter_sigende ifølge_rykter det_sies_at według_pogłosek
mówi_się,_że jakoby říká_se,_že podle_fám говорят,_что поговаривают,_что за_чутками кажуть,_що подейкують,_що
iddiaya_göre iddialara_göre söylentilere_göre söylentiye_göre se_zvonește_că se_spune_că chipurile úgy_hírlik
azt_beszélik a_pletykák_szerint väitetysti huhujen_mukaan φέρεται_ότι σύμφωνα_με_φήμες λέγεται_ότι
φημολογείται_ότι يقال_إن يُقال_إن يُزعم_أن يزعم_أن وفقا_لشائعات 소문에_따르면
""")
_ALL_BUT = phrases("op_één_na op_een_na op_twee_na op_drie_na")  # is the largest
# Ordinals from the second on that `PHRASES` has not, and what the largest is told by.
_RANKED = word_set("""
segundo segunda tercer tercera terceiro terceira cuarto cuarta quinto quinta seconda terza quarta näst nest
næst toiseksi neljänneksi doilea doua treilea treia patra 번째로 ثاني ثانية ثالث ثالثة رابع خامس
""")
_MOST = phrases("""
mayor menor más_ maior maggior minor più_ plus_ grootst hoogst kleinst größt höchst störst högst minst längst
størst højest høyest naj nejv nejm nejd nejl nejh nejb nejr nejs най крупнейш велича больши самы самая самое
en_büyük en_yüksek en_küçük en_uzun cel_mai cea_mai cei_mai cele_mai legn legk legm legh legt suuri korkei
pienin pisin vanhin μεγαλύτερ υψηλότερ ψηλότερ μικρότερ أكبر أعلى أصغر أطول 큰_ 높은_ 많은_
""")
_MOST_BEHIND = frozenset({"más", "più", "mais"})  # la tercera | ciudad más grande
_IN_SIZE = word_set("величине величиною размеру розміром численности кількістю")

_BY_LAST: dict[str, list[tuple[str, tuple[str, ...], ChangeKind]]] = {}
for _group, _kind in (
    (_SINCE, ChangeKind.TIME),
    (_UNTIL, ChangeKind.TIME),
    (_WITH_YEAR, ChangeKind.TIME),
    (_NOT_EVEN, ChangeKind.NEGATION),
    (_BOUNDS, ChangeKind.COMPARATOR),
    (_AT_HEAD, ChangeKind.COMPARATOR),
    (_TWICE, ChangeKind.NUMBER),
    (_RATES, ChangeKind.UNIT),
    (_HEARSAY, ChangeKind.COMPARATOR),
    (_ALL_BUT, ChangeKind.NUMBER),
):
    for _phrase in _group:
        _BY_LAST.setdefault(_phrase.split(" ")[-1], []).append((_phrase, _group, _kind))

# Scripts without spaces: before a figure, before a year, and behind a rank.
_HAN_SPANS = {"一": ("昨年", "昨日"), "再": ("来年", "来週", "来月")}  # 一昨年 is the year before
_NOTHING: tuple[str, ...] = ()
_HAN_BOUNDS = ("多达", "高达", "仅有", "只有", "わずか")
_HAN_YEARS = ("截至", "截止", "自从")
_HAN_RANKS = ("番目に", "番目の", "位の")
_HAN_LARGE = frozenset("大高长長多")
_HAN_COUNTS = frozenset("一二三四五六七八九十0123456789")
_HAN_FIRST = frozenset(("1", "一"))
_HAN_TO = frozenset("至到－—-〜~")
_HAN_NEAR = 6  # characters
_HAN_JOINTS = frozenset("はがもで、。")
_HAN_RATES = ("月に", "年に", "週に", "日に", "人当たり")


def led_abroad(text: str, start: int) -> Cut | None:
    """What the words right before a passage make of it: a kind and their range; None where nothing."""
    if text[start - 1] >= "\u3040":
        return _led_in_han(text, start)
    low = max(0, start - _REACH)
    last = text[low:start].rstrip(_MARKS).rpartition(" ")[2].replace("İ", "i").lower()
    if told := _BY_LAST.get(last):
        window = text[low:start].replace("İ", "i").lower()
        before = window.rstrip(_MARKS + "'") if last[-1:] != "'" else window
        for phrase, group, kind in told:
            at = len(before) - len(phrase)
            if f" {before}".endswith(f" {phrase}") and _fits(group, before[:at], text, start):
                return kind, low + at, start
    if _is_rank(last, text, low, start) and _is_most(text, start):
        return ChangeKind.NUMBER, text.rindex(text[low:start].rsplit(maxsplit=1)[-1], low, start), start
    return None


def _fits(group: tuple[str, ...], before: str, text: str, start: int) -> bool:
    """Whether a passage begins with what the words of a group are told of."""
    if group is _HEARSAY:
        return True
    if group in (_SINCE, _UNTIL, _WITH_YEAR):
        return _begins_with_year(text, start, group)
    if group is _ALL_BUT:
        return _is_most(text, start)
    begins = text[start].isdigit() or text[start] in "€$£"
    if group is _AT_HEAD:
        return begins and (not before.strip() or before.rstrip()[-1] in _STOPS)
    return begins


def _begins_with_year(text: str, start: int, group: tuple[str, ...]) -> bool:
    year, behind = text[start : start + 4], text[start + 4 : start + _PEEK]
    if not (year.isdigit() and "1500" <= year < "2100") or behind[:1].isalnum() or behind[1:2].isdigit():
        return False
    if group is _UNTIL:
        return True
    if group is _WITH_YEAR and not behind.startswith(_YEAR_WORDS):
        return False
    return _TO.isdisjoint(behind.split()[:3]) and behind[:1] not in "-–—/"


def _is_rank(last: str, text: str, low: int, start: int) -> bool:
    """Whether the last word is an ordinal from the second on: troisième, al treilea, op één na."""
    fact = PHRASES.get(last)
    if last in _RANKED or (fact is not None and fact.says.startswith("ordinal ") and fact.says[8:] != "1"):
        return True
    if last not in _IN_SIZE:
        return False
    words = text[low:start].lower().split()
    fact = PHRASES.get(words[-3]) if len(words) > 2 else None
    return fact is not None and fact.says.startswith("ordinal ")


def _is_most(text: str, start: int) -> bool:
    """Whether a passage begins with a superlative, with a noun before one, or behind "in size"."""
    begin = text[start : start + _PEEK].lower()
    if begin.startswith(_MOST) or not _MOST_BEHIND.isdisjoint(begin.split()[1:2]):
        return True
    return text[max(0, start - _REACH) : start].rsplit(maxsplit=1)[-1].lower() in _IN_SIZE


def _led_in_han(text: str, start: int) -> Cut | None:
    """The same in Chinese and Japanese: 多达 | 500人, 第三 | 大城市, 月に | 500円."""
    near = text[max(0, start - _HAN_NEAR) : start]
    if text.startswith(_HAN_SPANS.get(near[-1], _NOTHING), start):
        return ChangeKind.TIME, start - 1, start
    if text[start].isdigit():
        if found := next((word for word in _HAN_BOUNDS if near.endswith(word)), ""):
            return ChangeKind.COMPARATOR, start - len(found), start
        if found := next((word for word in _HAN_RATES if near.endswith(word)), ""):
            before = near[: -len(found)][-1:]
            is_rate = not before or before in _HAN_JOINTS or found == _HAN_RATES[-1]  # not 同年に
            return (ChangeKind.UNIT, start - len(found), start) if is_rate else None
        found = next((word for word in _HAN_YEARS if near.endswith(word)), "")
        dated = text.startswith("年", start + 4) and text[start + 5 : start + 6] not in _HAN_TO
        return (ChangeKind.TIME, start - len(found), start) if found and dated else None
    rank = next((word for word in _HAN_RANKS if near.endswith(word)), "")
    if text[start] in _HAN_LARGE or rank == _HAN_RANKS[-1]:
        told = near.removesuffix(rank)
        count = told.rpartition("第")[2] if "第" in told else told[-1:]
        is_told = ("第" in told or rank) and count not in _HAN_FIRST
        if count and is_told and all(sign in _HAN_COUNTS for sign in count):
            return ChangeKind.NUMBER, start - len(rank) - len(count), start
    return None
