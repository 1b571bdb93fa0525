"""The number words of the north, of Slavic languages, Romanian and Turkish, each with its value."""

from __future__ import annotations

from functools import cache

from scifacts.nouns import dataclass

__all__ = ["WordTables", "has_table", "tables_of"]

# A value and its words, in every case that they stand in.
_NUMBERS = {
    "sv": """
0: noll
1: en ett
2: två
3: tre
4: fyra
5: fem
6: sex
7: sju
8: åtta
9: nio
10: tio
11: elva
12: tolv
13: tretton
14: fjorton
15: femton
16: sexton
17: sjutton
18: arton
19: nitton
20: tjugo
30: trettio
40: fyrtio
50: femtio
60: sextio
70: sjuttio
80: åttio
90: nittio
""",
    "no": """
0: nul null
1: en et ett én ét
2: to
3: tre
4: fire
5: fem
6: seks
7: syv sju
8: otte åtte
9: ni
10: ti
11: elleve
12: tolv
13: tretten
14: fjorten
15: femten
16: seksten
17: sytten
18: atten
19: nitten
20: tyve tjue
30: tredive tretti
40: fyrre førti
50: halvtreds femti
60: tres seksti
70: halvfjerds sytti
80: firs åtti
90: halvfems nitti
""",
    "ru": """
1: один одна одно одного одной одну одним
2: два две двух двум двумя двое двоих
3: три трех трёх трем трём тремя трое троих
4: четыре четырех четырёх четырем четырём четырьмя четверо четверых
5: пять пяти пятью пятеро пятерых
6: шесть шести шестью шестеро шестерых
7: семь семи семеро семерых
8: восемь восьми восемью
9: девять девяти девятью
10: десять десяти десятью
11: одиннадцать одиннадцати
12: двенадцать двенадцати
13: тринадцать тринадцати
14: четырнадцать четырнадцати
15: пятнадцать пятнадцати
16: шестнадцать шестнадцати
17: семнадцать семнадцати
18: восемнадцать восемнадцати
19: девятнадцать девятнадцати
20: двадцать двадцати двадцатью
30: тридцать тридцати тридцатью
40: сорок сорока
50: пятьдесят пятидесяти
60: шестьдесят шестидесяти
70: семьдесят семидесяти
80: восемьдесят восьмидесяти
90: девяносто девяноста
100: сто ста
200: двести двухсот
300: триста трехсот трёхсот
400: четыреста четырехсот четырёхсот
500: пятьсот пятисот
600: шестьсот шестисот
700: семьсот семисот
800: восемьсот восьмисот
900: девятьсот девятисот
""",
    "other": """
0: zero
1: jeden jedna jedno jednego jedną
2: dwa dwie dwóch dwoma dwiema dwu dwaj dwom dwoje dwojga
3: trzy trzej trzech trzem trzema troje trojga
4: cztery czterej czterech czterem czterema czworo czworga
5: pięć pięciu pięcioro pięciorga
6: sześć sześciu sześcioro
7: siedem siedmiu siedmioro
8: osiem ośmiu ośmioro
9: dziewięć dziewięciu
10: dziesięć dziesięciu
11: jedenaście jedenastu
12: dwanaście dwunastu
13: trzynaście trzynastu
14: czternaście czternastu
15: piętnaście piętnastu
16: szesnaście szesnastu
17: siedemnaście siedemnastu
18: osiemnaście osiemnastu
19: dziewiętnaście dziewiętnastu
20: dwadzieścia dwudziestu
30: trzydzieści trzydziestu
40: czterdzieści czterdziestu
50: pięćdziesiąt pięćdziesięciu
60: sześćdziesiąt sześćdziesięciu
70: siedemdziesiąt siedemdziesięciu
80: osiemdziesiąt osiemdziesięciu
90: dziewięćdziesiąt dziewięćdziesięciu
100: sto stu
200: dwieście dwustu
300: trzysta trzystu
400: czterysta czterystu
500: pięćset pięciuset
600: sześćset sześciuset
700: siedemset siedmiuset
800: osiemset ośmiuset
900: dziewięćset dziewięciuset
""",
    "uk": """
0: нуль
1: один одна одне одного одної одну одним
2: два дві двох двом двома двоє
3: три трьох трьом трьома троє
4: чотири чотирьох чотирьом чотирма четверо
5: п'ять п'яти п'ятьох п'ятьма п'ятеро
6: шість шести шістьох шістьма
7: сім семи сімох сімома
8: вісім восьми вісьмох вісьмома
9: дев'ять дев'яти дев'ятьох
10: десять десяти десятьох
11: одинадцять одинадцяти одинадцятьох
12: дванадцять дванадцяти дванадцятьох
13: тринадцять тринадцяти тринадцятьох
14: чотирнадцять чотирнадцяти чотирнадцятьох
15: п'ятнадцять п'ятнадцяти п'ятнадцятьох
16: шістнадцять шістнадцяти шістнадцятьох
17: сімнадцять сімнадцяти сімнадцятьох
18: вісімнадцять вісімнадцяти вісімнадцятьох
19: дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох
20: двадцять двадцяти двадцятьох
30: тридцять тридцяти тридцятьох
40: сорок сорока
50: п'ятдесят п'ятдесяти п'ятдесятьох
60: шістдесят шістдесяти шістдесятьох
70: сімдесят сімдесяти сімдесятьох
80: вісімдесят вісімдесяти вісімдесятьох
90: дев'яносто дев'яноста
100: сто ста
200: двісті двохсот
300: триста трьохсот
400: чотириста чотирьохсот
500: п'ятсот п'ятисот
600: шістсот шестисот
700: сімсот семисот
800: вісімсот восьмисот
900: дев'ятсот дев'ятисот
""",
    "cs": """
0: nula
1: jeden jedna jedno jednoho jedné jednu
2: dva dvě dvou dvěma dvoje
3: tři tří třem třemi
4: čtyři čtyř čtyřem čtyřmi
5: pět pěti
6: šest šesti
7: sedm sedmi
8: osm osmi
9: devět devíti
10: deset deseti
11: jedenáct jedenácti
12: dvanáct dvanácti
13: třináct třinácti
14: čtrnáct čtrnácti
15: patnáct patnácti
16: šestnáct šestnácti
17: sedmnáct sedmnácti
18: osmnáct osmnácti
19: devatenáct devatenácti
20: dvacet dvaceti
30: třicet třiceti
40: čtyřicet čtyřiceti
50: padesát padesáti
60: šedesát šedesáti
70: sedmdesát sedmdesáti
80: osmdesát osmdesáti
90: devadesát devadesáti
100: sto stu
200: dvěstě
300: třista
400: čtyřista
500: pětset
600: šestset
700: sedmset
800: osmset
900: devětset
""",
    "ro": """
0: zero
1: un o unu una
2: doi două
3: trei
4: patru
5: cinci
6: șase şase
7: șapte şapte
8: opt
9: nouă
10: zece
11: unsprezece
12: doisprezece douăsprezece
13: treisprezece
14: paisprezece
15: cincisprezece
16: șaisprezece şaisprezece
17: șaptesprezece şaptesprezece
18: optsprezece
19: nouăsprezece
20: douăzeci
30: treizeci
40: patruzeci
50: cincizeci
60: șaizeci şaizeci
70: șaptezeci şaptezeci
80: optzeci
90: nouăzeci
""",
    "hr": """
0: nula
1: jedan jedna jedno jednog jednu
2: dva dvije dve dvoje
3: tri troje
4: četiri četvero četvoro
5: pet petero petoro
6: šest
7: sedam
8: osam
9: devet
10: deset
11: jedanaest
12: dvanaest
13: trinaest
14: četrnaest
15: petnaest
16: šesnaest
17: sedamnaest
18: osamnaest
19: devetnaest
20: dvadeset
30: trideset
40: četrdeset
50: pedeset
60: šezdeset
70: sedamdeset
80: osamdeset
90: devedeset
100: sto
200: dvjesto dvjesta dvesta dvesto
300: tristo trista
400: četiristo četristo
500: petsto
600: šeststo šesto
700: sedamsto
800: osamsto
900: devetsto
""",
    "tr": """
0: sıfır
1: bir
2: iki
3: üç
4: dört
5: beş
6: altı
7: yedi
8: sekiz
9: dokuz
10: on
20: yirmi
30: otuz
40: kırk
50: elli
60: altmış
70: yetmiş
80: seksen
90: doksan
""",
}
# A power of ten and its words.
_POWERS = {
    "sv": "2: hundra\n3: tusen\n6: miljon miljoner\n9: miljard miljarder",
    "no": "2: hundrede hundre\n3: tusind tusinde tusen\n6: million millioner\n9: milliard milliarder",
    "ru": """2: сотни сотен сотню
3: тысяча тысячи тысяч тысячу тысячам тысячами тысяче
6: миллион миллиона миллионов миллионы миллионам миллионами
9: миллиард миллиарда миллиардов миллиарды миллиардам миллиардами
12: триллион триллиона триллионов
15: квадриллион квадриллиона квадриллионов
18: квинтиллион квинтиллиона квинтиллионов""",
    "other": """3: tysiąc tysiące tysięcy tysiąca
6: milion miliony milionów miliona
9: miliard miliardy miliardów miliarda""",
    "uk": """3: тисяча тисячі тисяч тисячу тисячам тисячами
6: мільйон мільйона мільйони мільйонів мільйонам мільйонами
9: мільярд мільярда мільярди мільярдів мільярдам мільярдами
12: трильйон трильйона трильйони трильйонів""",
    "cs": """2: stě sta set
3: tisíc tisíce tisíců tisíci tisícům tisících
6: milion milionu miliony milionů milionům milionech milión miliónu milióny miliónů
9: miliarda miliardy miliard miliardu miliardám miliardách
12: bilion bilionu biliony bilionů""",
    "ro": "2: sută sute\n3: mie mii\n6: milion milioane\n9: miliard miliarde",
    "hr": """2: stotina stotine stotinu
3: tisuća tisuće tisuću hiljada hiljade hiljadu
6: milijun milijuna milijuni milion miliona milioni
9: milijarda milijarde milijardi milijardu""",
    "tr": "2: yüz\n3: bin\n6: milyon\n9: milyar\n12: trilyon",
}
# Parts of a whole behind their number: две трети, trzy czwarte, två tredjedelar
_PARTS = {
    "sv": "3: tredjedel tredjedelar\n4: fjärdedel fjärdedelar\n5: femtedel femtedelar\n10: tiondel tiondelar",
    "no": "3: tredjedel tredjedele tredjedeler tredel tredeler tredele\n4: fjerdedel fjerdedele fjerdedeler"
          " firedel firedeler\n5: femtedel femtedele femtedeler femdel femdeler\n10: tiendedel tiendedele"
          " tiendedeler tidel tideler",
    "ru": "3: треть трети третей третьих\n4: четверть четверти четвертей четвертых четвёртых\n"
          "5: пятая пятую пятых\n10: десятая десятую десятых\n100: сотая сотую сотых",
    "other": "3: trzecia trzecią trzeciej trzecie trzecich\n4: czwarta czwartą czwarte czwartych\n"
             "5: piąta piątą piąte piątych\n10: dziesiąta dziesiątą dziesiąte dziesiątych",
    "uk": "3: третина третини третину третин\n4: чверть чверті чвертей\n5: п'ята п'ятих\n10: десята десятих",
    "cs": "3: třetina třetiny třetinu třetin\n4: čtvrtina čtvrtiny čtvrtinu čtvrtin\n"
          "5: pětina pětiny pětinu pětin\n10: desetina desetiny desetinu desetin",
    "ro": "3: treime treimi\n4: sfert sferturi pătrime pătrimi\n5: cincime cincimi\n10: zecime zecimi",
    "hr": "3: trećina trećine trećinu\n4: četvrtina četvrtine četvrtinu\n5: petina petine petinu\n"
          "10: desetina desetine desetinu",
    "tr": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordTables:
    """By word in small letters: the numbers below a thousand, the powers of ten and the parts of a whole."""

    numbers: dict[str, int]
    powers: dict[str, int]
    parts: dict[str, int]


@cache
def tables_of(tongue: str) -> WordTables:
    """The tables of a language: "sv", "no", "ru", "uk", "other" for Polish, "cs", "ro", "hr", "tr"."""
    numbers, powers, parts = (_by_word(tables[tongue]) for tables in (_NUMBERS, _POWERS, _PARTS))
    if tongue == "cs":
        numbers |= _ones_first(numbers)
    if tongue == "tr":
        numbers |= _in_one_word(numbers)
    return WordTables(numbers, powers, parts)


def has_table(tongue: str) -> bool:
    """Whether the number words of a language are known."""
    return tongue in _NUMBERS


def _ones_first(numbers: dict[str, int]) -> dict[str, int]:
    """Czech also writes the ones before the tens, in one word: "pětadvacet"."""
    tens = [(word, value) for word, value in numbers.items() if value >= 20 and value % 10 == 0]
    ones = ["jeden", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět"]
    return {
        f"{one}a{ten}": value + at for ten, value in tens if value < 100 for at, one in enumerate(ones, 1)
    } | {f"jedna{ten}": value + 1 for ten, value in tens if value < 100}


def _by_word(table: str) -> dict[str, int]:
    lines = (line.partition(": ") for line in table.strip().split("\n") if line)
    return {word: int(value) for value, _, words in lines for word in words.split()}


def _in_one_word(numbers: dict[str, int]) -> dict[str, int]:
    """Turkish is often written so, as on a cheque: "onbir", "yirmibeş"."""
    ones = {word: value for word, value in numbers.items() if value < 10}
    tens = {word: value for word, value in numbers.items() if value >= 10}
    return {ten + one: more + value for ten, more in tens.items() for one, value in ones.items()}
