"""The number words of the north, of Russian, Polish and Turkish, each with its value."""

from __future__ import annotations

from functools import cache

from scifacts.nouns import dataclass

__all__ = ["WordTables", "tables_of"]

# A value and its words, in every case that they stand in.
_NUMBERS = {
    "sv": """
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
    "tr": """
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
    """The tables of a language: "sv", "no", "ru", "other" for Polish, "tr"."""
    return WordTables(*(_by_word(tables[tongue]) for tables in (_NUMBERS, _POWERS, _PARTS)))


def _by_word(table: str) -> dict[str, int]:
    lines = (line.partition(": ") for line in table.strip().split("\n") if line)
    return {word: int(value) for value, _, words in lines for word in words.split()}
