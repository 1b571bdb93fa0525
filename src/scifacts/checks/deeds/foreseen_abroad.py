"""A figure that a German, Romance or Chinese passage expects, told as past: "costó 45" over "costará 45".

The verb may be another: "lag bei 30" over "wird 30 betragen". German tells it by a modal and the infinitive
at the end of the clause, Romance languages by an ending.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["foreseen_abroad"]

_MODALS = word_set("soll sollen wird werden dürfte dürften")
_EXPECTING = word_set("erwartet erwarten rechnet rechnen prognostiziert prognostizieren voraussichtlich")
_UNDONE = _MODALS | _EXPECTING | word_set("va vai vão van vont vanno")  # is going to
_PARTICIPLES = word_set("""
verloren beschlossen entschieden verboten verschoben betroffen vertrieben erschossen erworben vergeben
entlassen verlassen erhalten behalten verbunden empfunden überwiesen bewiesen verliehen betrieben
beschrieben unterschrieben erhoben behoben entnommen übernommen vernommen unternommen versprochen
bestritten haben sein werden worden
""")  # strong ones, which end as an infinitive does
_PREFIXES = ("", *sorted(word_set("ab an auf aus ein vor zu um her hin nach zurück fest statt")))
_STRONG = word_set("""
lag lagen stieg stiegen fiel fielen sank sanken verlor verloren gewann gewannen belief beliefen betrug
betrugen entstand entstanden kam kamen gab gaben nahm nahmen ging gingen wuchs wuchsen schloss schlossen
schuf schufen erhielt erhielten bekam bekamen wurde wurden war waren hatte hatten stand standen floss
flossen starb starben zog zogen
""")
_NO_PAST = tuple(word_set("ste sten heute letzte letzten dritte dritten zweite zweiten weite bereite"))
# Endings of a future, and of what is told as past; words of a language that end alike.
_FRENCH = ("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "devrait", "devraient")
_IN_FRENCH = word_set("le la les l des du une un aux dans sur avec elle d")
# What stands before a noun; between a verb and a figure that is told of another thing, or of what was before.
_ARTICLES = word_set("le la l les une un una a o sa su the cette esta")
_APART = word_set(
    "après depuis et mais que qui tras después desde y pero dopo e ma che após mas contre contra"
)
_NOT_FRENCH = word_set("el los las del di della che the of and o os do da das dos não y uma por con com")
_FUTURES = (
    ("ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán", "brá", "brán", "arão", "erão", "irão"),
    ("erà", "eranno", "irà", "iranno", "arà", "aranno", "vrà", "vranno"),
)
_FUTURE_WORDS = word_set(
    "sera seront aura auront fera feront verra debería deberían costaría costarían sería serían"
)
_NO_FUTURE = word_set("camera opera extra contra ultra orchestra")
_PASTS = ("ó", "aron", "ieron", "yeron", "jeron")
_PAST_WORDS = word_set(
    "fue fueron tuvo tuvieron hizo hicieron hubo dio dieron foi foram teve tiveram fut furent était étaient"
)
_HAVING = word_set("a ont est sont été avait avaient ha han había habían hanno aveva è sono")
_DONE = ("é", "ée", "és", "ées", "u", "i", "is", "it", "int", "ert", "ado", "ido", "to", "sto", "cho", "so")
_PORTUGUESE = ("ou", "aram", "eram", "iram")
_HAN_SIGNS = ("预计", "預計", "预期", "有望", "预估")
_HAN_OPEN = ("预", "預", "将", "將", "拟", "计划", "計劃", "有望", "估", "目标", "或", "可能")
# Beginnings of words with which a text says that it tells no plain past.
_OPEN = phrases("""
soll dürft könn plan vorauss vorges erwart prognos schätz laut möglich ziel würd rechn künftig kommend
nächst veransch kalkul budget prév devrai attend espèr estim objectif prochain futur prob previs prevé
esper objetiv próxim estimad presupuest proyect calcul podr debe vont expect forecast will would
could project estimat target aim due approv announc commit pledge promis annonc anunci aprob
approuv adopt promet kündig versprach verspricht beschl bewillig genehm autoris comprom acord accord
débloqu desbloq geschätzt gerechnet geplant sagte versicher anvis
""")
_PAST_ALIKE = word_set("cost cut hit spread")
# What a future has, or the word that tells one: a glance.
_SIGN_LIST = """
soll wird_ werden_ dürfte erwarte rechne prognos vorauss era_ eront_ ira_ iront_ dra_ dront_ tra_ tront_
devrai aura_ auront_ rá_ rán_ rão_ rà_ ranno_ ería erían aría arían
"""
_SIGNS = phrases(_SIGN_LIST)
_NEAR, _STEM = 8, 5  # words from a future to its figure, and letters of a verb in all its forms


def foreseen_abroad(ours: Placed, theirs: Placed) -> Contrast | None:
    """A statement's figure told as past, over a clause of another language than English that expects it."""
    sentence = theirs.sentence().of(theirs.text)
    if sentence.count(theirs.mention.text) > 1:
        return None
    if (way := _on_the_way(theirs)) is not None:
        return _done_on_the_way(ours, theirs, way)
    if any(map(sentence.__contains__, _HAN_SIGNS)):
        return _foreseen_in_chinese(ours, theirs)
    if not any(map(sentence.lower().__contains__, _SIGNS)):
        return None  # few texts need the clause
    before = words_in(theirs.clause_before())
    future = _german(before, theirs) or _romance(before[-_NEAR:])
    if future is None or (future.endswith(_FRENCH) and _is_past(words_in(theirs.clause()), theirs.clause())):
        return None
    said, found = words_in(ours.text), words_in(theirs.clause())
    if any(word.startswith(_OPEN) and word not in found for word in said) or _romance(said):
        return None
    if not _UNDONE.isdisjoint(said) or not (
        _is_past(words_in(ours.clause()), ours.clause()) or _is_same_verb(future, said)
    ):
        return None
    return Contrast(ours.clause().strip(), theirs.clause().strip())


# Who is about to do it, or may: "auf Kurs, den Rekord von 12,3 Millionen zu übertreffen"
_ABOUT_TO = lazy(
    r"\bauf\s(?:dem\s(?:besten\s)?Weg|Kurs)\b|\ben\s(?:passe|voie)\sde\b|\bva[n]?\s(?:en\s)?camino\sde\b|\ba\spunto\sde\b"
    r"|\bin\sprocinto\sdi\b|\bprest[eo]s?\sa\b|\ba\scaminho\sde\b|\bop\s(?:weg|koers)\b|\bpå\svei?g?\satt\b"
    r"|有望|可望|有机会|有機會",
    re.IGNORECASE,
)
_ABOUT_SIGNS = (
    *("weg", "kurs", "passe de", "voie de", "camin", "punto de", "procinto", "prest", "koers", "på "),
    *("望", "机会", "機會"),
)  # few texts need the pattern
_STILL_TO_COME = lazy(r"[^、。,，\d]{0,14}(?:勢い|見通し|見込み|可能性|予定)")
_REACH = 70  # characters from such a phrase to its figure
# What one does to what is still to come; a record "was set in 2025" before
_REACHED = lazy(
    r"\b(?:über(?:tr[ao]ff|schritt|sch?ritten|holt|bot)|erreicht|gebrochen|brach|schlug|geschlagen|knackte|geknackt|batt|bati|super|rebas"
    r"|dépass|attei|franchi|alcanz|raggiun|ultrapass|alcanç|bereikt|overschr|overtr|verbe?ter|gebroken|verslagen|slo|slagit|slått"
    r"|passer)|超越|超过|超過|突破|打破|刷新|达到|達到|超え|上回|更新|抜い",
    re.IGNORECASE,
)
_DONE_IN_HAN = lazy(r"已|了|成功|(?:た|ました|だった)(?=[。、]|\Z)")


def _on_the_way(theirs: Placed) -> str | None:
    """What tells before a figure that one is about to reach it, or, in Japanese, behind it."""
    end, span = theirs.mention.phrase.end, theirs.sentence()
    if theirs.text[span.start : span.end].isascii() or max(theirs.text[end : end + 9], default="") < "\u3040":
        behind = None
    else:
        behind = _STILL_TO_COME.match(theirs.text, end)
    before = theirs.before(_REACH)
    said = any(map(before.lower().__contains__, _ABOUT_SIGNS))
    found = behind or (next(iter(list(_ABOUT_TO.finditer(before))[-1:]), None) if said else None)
    if found is None or (found is not behind and any(mark in before[found.end() :] for mark in ".;:!?。；")):
        return None
    return found.group()


def _done_on_the_way(ours: Placed, theirs: Placed, way: str) -> Contrast | None:
    """The contrast where a statement tells as done what is on its way."""
    end = ours.mention.phrase.end
    if way in ours.text or _ABOUT_TO.search(ours.text) or _STILL_TO_COME.match(ours.text, end):
        return None
    said = words_in(ours.text)
    if any(word.startswith(_OPEN) for word in said) or _romance(said) or not _UNDONE.isdisjoint(said):
        return None
    if _REACHED.search(ours.clause()) is None or any(map(ours.text.__contains__, _HAN_OPEN)):
        return None
    done = _DONE_IN_HAN.search(ours.text) or _is_past(words_in(ours.clause()), ours.clause())
    return Contrast(ours.clause().strip(), theirs.sentence().of(theirs.text).strip()) if done else None


def _german(before: Sequence[str], theirs: Placed) -> str | None:
    """The German word before a figure by which its clause expects it."""
    for at, word in enumerate(before):
        if word in _EXPECTING and (word not in ("rechnet", "rechnen") or "mit" in before[at:]):
            is_overtaken = "als" in before[at:] or before[max(0, at - 1)] in ("als", "wie")
            return None if is_overtaken else word
    modal = next((word for word in before if word in _MODALS), None)
    if modal is None:
        return None
    last = words_in(theirs.clause())[-1]
    is_infinitive = last.endswith(("en", "ern", "eln")) and last not in _PARTICIPLES
    is_participle = last.startswith(tuple(f"{prefix}ge" for prefix in _PREFIXES)) and last != "genügen"
    return modal if is_infinitive and not is_participle else None


def _romance(before: Sequence[str]) -> str | None:
    """The verb before a figure that is in a future; of a relative clause it is another's."""
    is_french = not _IN_FRENCH.isdisjoint(before) and _NOT_FRENCH.isdisjoint(before)
    long = (
        word
        for at, word in enumerate(before)
        if (word in _FUTURE_WORDS or len(word) > len("serán"))
        if _APART.isdisjoint(before[at + 1 :])
        if before[max(0, at - 1)] not in _ARTICLES
    )
    return next(
        (
            word
            for word in long
            if word in _FUTURE_WORDS
            or any(map(word.endswith, _FUTURES))
            or (is_french and word.endswith(_FRENCH) and word not in _NO_FUTURE)
        ),
        None,
    )


def _is_same_verb(future: str, words: Sequence[str]) -> bool:
    """Whether a text has the verb of a Romance future in the present: emploie, emploiera."""
    stem = future[: -len("rá")][:_STEM]
    return len(stem) >= _STEM - 1 and any(word.startswith(stem) for word in words)


def _is_past(words: Sequence[str], clause: str) -> bool:
    """Whether a clause tells what was, in any of the languages."""
    if any(_is_past_form(word) or _is_weak_past(word, clause) for word in words):
        return True
    for at, word in enumerate(words):
        if word in _HAVING and any(one.endswith(_DONE) and len(one) > 2 for one in words[at + 1 : at + 3]):
            return True
    return bool(words) and not {"hat", "haben"}.isdisjoint(words) and words[-1].endswith(("t", "en"))


def _is_past_form(word: str) -> bool:
    is_known = word in _STRONG or word in _PAST_WORDS or word in _PAST_ALIKE
    is_portuguese = word.endswith(_PORTUGUESE) and len(word) > len("deram")
    return is_known or word.endswith(_PASTS) or is_portuguese or is_past(word)


def _is_weak_past(word: str, clause: str) -> bool:
    """Whether a word may be a German verb such as kostete, and no noun, which has a capital."""
    is_weak = word.endswith(("te", "ten")) and not word.endswith(_NO_PAST) and len(word) > len("taten")
    return is_weak and not word.startswith("ge") and f" {word}" in clause


def _foreseen_in_chinese(ours: Placed, theirs: Placed) -> Contrast | None:
    """The same where the two signs before the figure are the same: 预计耗资45亿元, 耗资45亿元."""
    verb, before = ours.before(2), theirs.clause_before()
    if len(verb.strip()) < len("耗资") or verb.isascii() or any(map(ours.text.__contains__, _HAN_OPEN)):
        return None
    if not before.endswith(verb) or not any(map(before.__contains__, _HAN_SIGNS)):
        return None
    return Contrast(ours.led().strip(), theirs.led().strip())
