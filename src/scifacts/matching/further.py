"""Months, events and comparators by their further names, in tables like those of the lexicon."""

from __future__ import annotations

__all__ = ["ABBREVIATED", "EVENT", "FOREIGN_COMPARATOR", "FOREIGN_MONTH", "NEUTRAL", "UNIT"]

# Units of two words.
UNIT = """
kwh: kilowatt_hour kilowatt_hours kilowattstunden kilowattstunde
mwh: megawatt_hour megawatt_hours megawatt-hours megawatt-hour
gwh: gigawatt_hour gigawatt_hours gigawatt-hours gigawatt-hour
twh: terawatt_hour terawatt_hours terawatt-hours terawatt-hour
"""

# Months of other languages, January first; those that are spelled as in English are not repeated.
FOREIGN_MONTH = """
januar janv januari jänner janvier enero gennaio janeiro январь января январе
februar févr februari février fevrier febrero febbraio fevereiro февраль февраля феврале
märz maerz maart mars marzo março март марта марте
avril avr abril aprile апрель апреля апреле
mai mei mayo maggio maio май мая мае
juni juin junio giugno junho июнь июня июне
juli juil juillet julio luglio julho июль июля июле
août aout agosto augustus август августа августе
septembre septiembre settembre setembro сентябрь сентября сентябре
oktober okt octobre octubre ottobre outubro октябрь октября октябре
novembre noviembre novembro ноябрь ноября ноябре
dezember dez déc décembre decembre diciembre dicembre dezembro декабрь декабря декабре
"""

# Chinese words that deny nothing though a character of theirs does elsewhere: not only, very, continually.
NEUTRAL = """
不_仅 不_但 不_断 不_得_不 非_常 无_论 不_论
"""

# Words of two or three letters that are abbreviations in capitals.
ABBREVIATED = """
a act ad age aid aim air ale all am an and any ape apt arc are arm art as ash ask at ate bad ban bar bat
be bed bet big bit box bus but by cab can cap car cat co cop cot cow cup cut dam day den did die dig dim
dip do dog dot dr dry due ear eat ebb egg ego elf elk end era eve eye fan far fat fed fee few fig fin fir
fit fix fly fog for fox fun gap gas get gig go god got gun gut gym had ham has hat he her hi him hip his
hit hop hot how hub hut ice if ill in ink inn ion is it its jam jar jet job joy key kid kit lab lad lap
law lay led leg let lid lie lip lit log lot low ma mad man map mat may me men met mix mob mr mrs ms mud my
nap net new nil no nod nor not now nut oak odd of off oh oil old on one or orb ore our out owe own ox pa
pad pal pan par pat paw pay pen pet pie pig pin pit pm pod pop pot pro pub put ram ran rap rat raw ray red
rid rig rim rip rob rod rot row rub rug rum run sac sad sap sat saw say sea see set she sin sip sir sit
six ski sky so son spa spy sum sun tab tag tan tap tar tax tea ten the tie tin tip to toe ton top toy try
tub two up us use van vet via war was wax way we web wed wet who why win wit won yes yet you zip zoo
"""

# Events that are named in several ways.
EVENT = """
first-world-war: first_world_war world_war_i world_war_one world_war_1 wwi
second-world-war: second_world_war world_war_ii world_war_two world_war_2 wwii
"""

# Comparators of figures in further languages.
FOREIGN_COMPARATOR = """
about: cerca_de ongeveer circa omkring 約
more-than: mais_de meer_dan più_di 超え
less-than: menos_de minder_dan meno_di 未満
at-least: pelo_menos minstens almeno 以上
at-most: no_máximo hoogstens al_massimo 以下
almost: quase bijna
"""
