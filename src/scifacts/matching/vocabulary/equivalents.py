"""Phrases that say the same wherever they stand: Kiev and Kyiv, WHO in full, a quarter and 25 percent.

Only what holds at any place belongs here; what holds beside certain words is a rule of `rephrased` or
`restated`.
"""

from __future__ import annotations

from functools import cache

from scifacts.patterns import lazy
from scifacts.text import joins_words

__all__ = ["groups", "groups_in"]

_WORD = lazy(r"[^\W_]+")

# Each line is one meaning. A form with capitals is read with them: PM is no "pm", and LA no "La.".
_FORMS = """
kiev/kyiv/kiew
burma/myanmar
bombay/mumbai
calcutta/kolkata
madras/chennai
bangalore/bengaluru
peking/beijing
rangoon/yangon
saigon/ho chi minh city
swaziland/eswatini
turkey/türkiye
ivory coast/côte d'ivoire
cape verde/cabo verde
east timor/timor-leste
czech republic/czechia
kharkov/kharkiv
lvov/lviv
odessa/odesa
nikolaev/mykolaiv
chernobyl/chornobyl
alabama/Ala.
arizona/Ariz.
arkansas/Ark.
california/Calif.
colorado/Colo.
connecticut/Conn.
delaware/Del.
florida/Fla.
georgia/Ga.
illinois/Ill.
indiana/Ind.
kansas/Kan.
kentucky/Ky.
louisiana/La.
maryland/Md.
massachusetts/Mass.
michigan/Mich.
minnesota/Minn.
mississippi/Miss.
missouri/Mo.
montana/Mont.
nebraska/Neb.
nevada/Nev.
new hampshire/N.H.
new jersey/N.J.
new mexico/N.M.
new york/N.Y.
north carolina/N.C.
north dakota/N.D.
oklahoma/Okla.
oregon/Ore.
pennsylvania/Pa.
rhode island/R.I.
south carolina/S.C.
south dakota/S.D.
tennessee/Tenn.
texas/Tex.
vermont/Vt.
virginia/Va.
washington/Wash.
west virginia/W.Va.
wisconsin/Wis.
wyoming/Wyo.
prime minister/PM
prime ministers/PMs
vice president/VP/vice-president
members of parliament/MPs
member of parliament/MP
chief executive/CEO/chief executive officer
television/TV
headquarters/HQ
united states/US/USA/U.S.
united kingdom/UK/U.K.
european union/EU
united nations/UN/U.N.
world health organization/world health organisation/WHO
organisation mondiale de la santé/OMS
organización mundial de la salud/OMS
weltgesundheitsorganisation/WHO
世界卫生组织/世卫组织/世卫/WHO
世界贸易组织/世贸组织/世贸
联合国儿童基金会/儿基会
国际货币基金组织/IMF
欧洲联盟/欧盟
北大西洋公约组织/北约
东南亚国家联盟/东盟
nations unies/ONU/organisation des nations unies
naciones unidas/ONU/organización de las naciones unidas
vereinten nationen/UNO/UN
europäischen union/EU
europäische union/EU
union européenne/UE
unión europea/UE
europäische zentralbank/EZB
europäischen zentralbank/EZB
banque centrale européenne/BCE
banco central europeo/BCE
fonds monétaire international/FMI
fondo monetario internacional/FMI
internationale währungsfonds/IWF
internationalen währungsfonds/IWF
vereinigten staaten/USA
états-unis/USA/états-unis d'amérique
estados unidos/EEUU/EE.UU./EE. UU.
milliarden/mrd./mrd
millionen/mio./mio
fernsehen/TV
télévision/télé
televisión/tele
without a/without an/without any/with no
per million/per 1m/per 1 million
per thousand/per 1,000/per 1000
construction of/work on building/work on the construction of
oxford university/university of oxford
cambridge university/university of cambridge
edinburgh university/university of edinburgh
glasgow university/university of glasgow
bristol university/university of bristol
sheffield university/university of sheffield
erstmals/zum ersten mal
zweimal/zwei mal/2 mal/2-mal
dreimal/drei mal/3 mal/3-mal
viermal/vier mal/4 mal/4-mal
deutsche mark/DM/D-Mark
alpha/α
beta/β
gamma/γ
delta/δ
epsilon/ε
theta/θ
lambda/λ
sigma/σ
omega/ω
im Durchschnitt/durchschnittlich/im Schnitt/im Mittel
Im Durchschnitt/Durchschnittlich/Im Schnitt/Im Mittel
Monsieur/M.
Madame/Mme
Mademoiselle/Mlle
BC/B.C.
AD/A.D.
BCE/B.C.E.
absatz/Abs.
samstag/sonnabend
minuten/Min./min
stunden/Std./std
sekunden/Sek./sek
jahrhunderts/Jh./Jhs./Jhdt.
jahrhundert/Jh./Jhdt.
nummer/Nr.
artikel/Art.
höchstwert/maximalwert
mindestwert/minimalwert
article/Art.
artículo/Art.
on error/on failure/upon error/upon failure/in case of error/in case of failure
去年/上年
昨年/去年
今年/本年
작년/지난해
올해/금년
l'anno scorso/lo scorso anno
sidste år/forrige år/i fjor
förra året/i fjol
loni/v loňském roce/minulý rok
letos/v tomto roce
торік/минулого року
tavaly/a múlt évben/az elmúlt évben
idén/ebben az évben
geçen yıl/geçtiğimiz yıl
العام الماضي/العام المنصرم
πέρυσι/πέρσι
"""
# Percent -> its names: before "of", and by themselves.
_SHARES = {
    50: "half/one half/one in two/die hälfte/la moitié/la mitad/一半/半数/有一半",
    25: "a quarter/one quarter/a fourth/one in four/ein viertel/un quart/le quart/una cuarta parte"
    "/la cuarta parte/un cuarto/四分之一/有四分之一",
    75: "three quarters/three-quarters/three in four/drei viertel/dreiviertel/trois quarts/les trois quarts"
    "/tres cuartas partes/tres cuartos/四分之三",
    20: "a fifth/one fifth/one in five/ein fünftel/un cinquième/una quinta parte/五分之一",
    40: "two fifths/two-fifths/two in five/zwei fünftel/deux cinquièmes/dos quintas partes/五分之二",
    60: "three fifths/three-fifths/three in five/drei fünftel/trois cinquièmes/tres quintas partes/五分之三",
    80: "four fifths/four-fifths/four in five/vier fünftel/quatre cinquièmes/cuatro quintas partes/五分之四",
    10: "a tenth/one tenth/one in ten/one in 10/ein zehntel/un dixième/una décima parte/十分之一",
}
_PERCENT = ("{}%", "{} %", "{} percent", "{} per cent", "{} pc", "{} prozent")
_IN = " in "
_HOURS = "one two three four five six seven eight nine ten eleven"
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"
_HALVES = (("in the morning", "a"), ("in the afternoon", "p"), ("in the evening", "p"))


def groups_in(text: str) -> list[int]:
    """The indices, in order, of the groups that a text in lower case may have a form of."""
    by_word, joined = _by_first_word()
    words = {index for word in _WORD.findall(text) for index in by_word.get(word, ())}
    if not text.isascii():
        words |= {index for form, index in joined if form in text}
    return sorted(words)


@cache
def _by_first_word() -> tuple[dict[str, list[int]], list[tuple[str, int]]]:
    """The indices of the groups by the first word of each form; those of scripts without spaces apart."""
    by_word: dict[str, list[int]] = {}
    joined: list[tuple[str, int]] = []
    for index, group in enumerate(groups()):
        for form in map(str.lower, group):
            if joins_words(form[0]):
                joined.append((form, index))
            elif word := _WORD.match(form):
                by_word.setdefault(word[0], []).append(index)
    return by_word, joined


@cache
def groups() -> tuple[tuple[str, ...], ...]:
    """Every group of forms, each with its longest form first."""
    found = [tuple(line.split("/")) for line in _FORMS.strip().splitlines()]
    for percent, names in _SHARES.items():
        signs = [sign.format(percent) for sign in _PERCENT]
        parts = names.split("/")
        of = [f"{name} of" for name in (*parts, *signs) if _IN not in name and name.isascii()]
        found.append((*(name for name in parts if _IN in name), *of))
        found.append(
            (*(name for name in parts if _IN not in name), *signs, *(f"el {sign}" for sign in signs))
        )
    for number, decade in enumerate(_DECADES.split(), 2):
        found += [(f"{whose} {decade}", f"{whose} {number}0s") for whose in ("their", "his", "her", "my")]
    for number, word in enumerate(_HOURS.split(), 1):
        for half, letter in _HALVES:
            found.append(
                (f"{word} {half}", f"{number} {half}", f"{number}{letter}m", f"{number} {letter}m",
                 f"{number} {letter}.m.")
            )  # fmt: skip
    return tuple(tuple(sorted(group, key=len, reverse=True)) for group in found)
