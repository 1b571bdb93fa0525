"""Months, events and comparators by their further names, in tables like those of the lexicon."""

from __future__ import annotations

__all__ = ["EVENT", "FOREIGN_COMPARATOR", "FOREIGN_MONTH"]

# Months of other languages, January first; those that are spelled as in English are not repeated.
FOREIGN_MONTH = """
januar januari jänner janvier enero gennaio janeiro январь января январе
februar februari février fevrier febrero febbraio fevereiro февраль февраля феврале
märz maerz maart mars marzo março март марта марте
avril abril aprile апрель апреля апреле
mai mei mayo maggio maio май мая мае
juni juin junio giugno junho июнь июня июне
juli juillet julio luglio julho июль июля июле
août aout agosto augustus август августа августе
septembre septiembre settembre setembro сентябрь сентября сентябре
oktober octobre octubre ottobre outubro октябрь октября октябре
novembre noviembre novembro ноябрь ноября ноябре
dezember décembre decembre diciembre dicembre dezembro декабрь декабря декабре
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
