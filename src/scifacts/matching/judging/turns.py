"""Edits that turn what is stated around them: a modal put in, a passive for an active, by for against.

What words before and behind a quote make of it is known in `hedges` and `hedges_behind`; the same words turn
a statement where they come or go inside it. The other tables are closed classes: each holds all there are of
its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.around.governing_words import (
    ALLEGING,
    BELIEVING,
    DENYING,
    HOPING,
    PAST,
    SAYING,
    THIRD,
    forms_of,
)
from scifacts.matching.around.hedges import turning_words
from scifacts.matching.around.hedges_behind import turning_behind
from scifacts.matching.judging.facts import is_numeric, phrase_at
from scifacts.matching.vocabulary.verbs import NO_PASTS, PASSIVES
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.text import joins_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["TELLING", "is_done", "is_left_open", "is_undone", "is_weighed", "turns"]

_REACH = 12  # words that are read before and behind an edit
_PAUSES = frozenset(",;:")
_OVER = 3  # words behind an edit at which what it began may govern: wants (to have) paid
_STEM = 3  # letters of a verb that its forms share
_HAN_REACH = 6  # characters
_HAN_WORD = 3

_BE = BEING | {"am", "isn't", "wasn't"}
_HAVE = frozenset({"has", "have", "had", "having"})
# In -ed, and no participles, or none that anybody did something to, or what happens by itself as well: the
# bridge (was) opened in 1932.
_NO_PASSIVE = word_set("""
based located situated born called named entitled dated aged supposed interested concerned involved
related united hundred indeed need speed exceed proceed succeed naked sacred allied limited used opened
closed started ended moved changed increased decreased improved doubled finished completed settled
committed gathered collapsed crashed burned formed expanded retired merged launched recovered graduated
""")
# Before a participle these stand for a clause without its "be": than (was) expected.
_ELLIPTIC = word_set("""
than as when if while where once unless until though although and or but nor whether who which that what
whom what's there , ; : ( - " '
""")
# What cannot be the object of the verb before it.
_NO_OBJECTS = word_set("""
by in on at of from into onto to with within without under over through during after before until since
between among against across via per and or but as when where while because if that which who than . , ; :
) ? ! just only
""")
# Verbs that leave their object unsaid: he was paid on Friday, he paid on Friday. Those that are used so in
# reports; of any other, a form without "be" and without an object is no active.
_WITHOUT_OBJECT = word_set("""
paid repaid sued won lost sold bought traded led fought attacked invested borrowed lent killed murdered shot
hit struck taught tutored voted appealed called charged contributed consulted donated smuggled objected
visited watched painted written wrote composed converted married divorced operated surrendered transferred
stopped robbed stolen cheated lied confessed played scored kicked passed failed separated divided split
joined entered left attended polluted ruled governed served ordered hired fired recruited answered replied
refused accepted declined approved opposed resisted responded warned reported promised offered asked
expected claimed believed feared hoped agreed threatened preached hunted fished raided invaded bombed
evacuated withdrawn surrounded advanced defeated beaten conceded retaliated trained practised practiced
campaigned cheered celebrated complained mourned apologised apologized registered enrolled signed subscribed
ordained elected chosen drawn driven sent flown sailed moved turned returned stood raised cut sought
acquired purchased inspected investigated interviewed examined audited tested searched followed pursued
counted measured checked reviewed negotiated advertised performed published recorded produced exported
imported earned saved drilled mined printed cooked cleaned washed dressed shaved betrayed escorted supplied
delivered invited saluted kissed tackled challenged questioned pledged vowed decided planned intended wanted
needed wished tried attempted
""")
# Before "to", words that tell that something was done, or owed, or left: managed to pay, had to pay.
TELLING = word_set("""
managed manages manage began begun begins begin started starts start continued continues continue came comes
went goes proceeded got gets helped helps help proved proves dared happened remembered turned ceased stopped
forgot forgotten neglected failed refused declined refusing failing able unable enough forced made caused
causes led leads enabled enables allowed allows compelled persuaded prompted drove had has have having needs
need ought used obliged required must glad happy pleased proud sorry lucky right wrong quick slow first
second last only decided chose opted elected resolved rushed returned rose grew fell lived seen heard found
known shown proven observed deigned bothered condescended ended not never no up due close prior according
agreed voted prepared ready going moved raced hurried hastened scrambled stepped acted serve serves served
learned learnt pretended chanced troubled sufficed succeeded worked
""")
_YET = tuple([verb, "yet"] for verb in ("has", "have", "had", "having", "is", "are", "was", "were"))
_NEAR_TO = 2  # words before "to", and of an edit there
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her"})
_REPORTING = forms_of(SAYING, ALLEGING, BELIEVING, HOPING, DENYING, forms=(THIRD, PAST)) | forms_of(
    "say tell/tells/told claim believe hope add/adds/added confirms confirmed"
)
_PREFIXES = word_set("co vice ex re semi quarter half deputy sub step grand great")
_BY = frozenset({"to", "from", "on", "about", "against", "for"})
_AGAINST = frozenset({"by", "of", "with", "alongside", "for", "to", "from", "in", "at"})
_CAUSE = word_set("""
because owing due thanks weil wegen aufgrund dank parce porque debido grâce
""")
_CONCESSION = word_set("""
despite spite although though notwithstanding regardless obwohl obgleich trotz malgré aunque pese
""")


def turns(edit: Stretch) -> ChangeKind | None:
    """What an edit turns, by words that are known to turn what they stand with; None if nothing."""
    if _PAUSES.issuperset((*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end])):
        return None  # before the upgrade begins(,) if it is found
    if (graded := _grades(edit)) is not None:
        return graded
    kinds = (set(_turning(edit.here, edit.first, edit.last)), set(_turning(edit.there, edit.start, edit.end)))
    if kinds[0] ^ kinds[1] == {ChangeKind.COMPARATOR} and is_left_open(edit):
        kinds = (kinds[0], kinds[0])
    if kinds[0] != kinds[1]:
        return min(kinds[0] ^ kinds[1], key=list(ChangeKind).index)
    if _is_prefixed(edit):
        return ChangeKind.NAME
    if _is_voice(edit) or _is_foreign_voice(edit) or _is_role(edit) or _is_cause(edit) or _takes_over(edit):
        return ChangeKind.DIRECTION
    if _is_other_person(edit) or _reaches(edit) or _leaves_for(edit) or _stands_outside(edit):
        return ChangeKind.DIRECTION
    is_open = _skips(edit) or _concedes(edit) or is_done(edit) or is_weighed(edit)
    return ChangeKind.COMPARATOR if is_open else None


# Who did it, and to whom: they offered me, I offered them. Who is told by one sex is in the lexicon.
_PERSONS = {
    who: pair[0]
    for pair in (("i", "me"), ("we", "us"), ("they", "them"), ("he", "him"), ("she",))
    for who in pair
}
_LEAVING = frozenset(["leave", "leaves", "left", "leaving", "depart", "departs", "departed", "departing"])


def _is_other_person(edit: Stretch) -> bool:
    """Whether two persons changed places: they offered me a rise, I offered them a rise."""
    if not edit.is_exchange:
        return False
    one, two = _PERSONS.get(edit.here[edit.first]), _PERSONS.get(edit.there[edit.start])
    if one is None or two is None or one == two:
        return False
    told = [
        [who for key in keys[max(0, at - _REACH) : at + _REACH] if (who := _PERSONS.get(key)) in (one, two)]
        for keys, at in ((edit.here, edit.first), (edit.there, edit.start))
    ]
    return told[0] != told[1] and sorted(told[0]) == sorted(told[1])


# By how much, and to what: cayeron un 4 %, al 4 %; 4%減少, 4%に減少.
_CHANGED = frozenset("減増上下低縮拡伸")


def _reaches(edit: Stretch) -> bool:
    """Whether a change by so much became one to it, in Spanish or Japanese."""
    one, two = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if {"un", "al"} == {*one, *two} and edit.is_exchange:
        return bool(edit.here[edit.last :]) and is_numeric(edit.here[edit.last])
    if ["に"] not in (one, two) or (one and two) or not edit.first:
        return False
    behind = edit.here[edit.last : edit.last + 1]
    return edit.here[edit.first - 1] in "%％割人円件" and bool(behind) and behind[0] in _CHANGED


def _leaves_for(edit: Stretch) -> bool:
    """Whether where somebody left became where to: left Paris, left for Paris."""
    words = (*edit.here[edit.first : edit.last],), (*edit.there[edit.start : edit.end],)
    if {*words} not in ({(), ("for",)}, {("for",), ("from",)}) or not (edit.first and edit.start):
        return False
    return not _LEAVING.isdisjoint((edit.here[edit.first - 1], edit.there[edit.start - 1]))


_OUTSIDE = frozenset({"outside", "beyond", "near"})
_OTHER_PLACES = _OUTSIDE | frozenset({"around", "by", "past", "off", "to", "from"})


def _stands_outside(edit: Stretch) -> bool:
    """Whether what is in a place became what is not: a Paris jury, a jury outside Paris."""
    sides = (edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end)
    for (keys, first, last), (others, begin, stop) in (sides, sides[::-1]):
        if not _OTHER_PLACES.isdisjoint(others[begin:stop]):
            continue
        for at in range(first, last):
            if keys[at] in _OUTSIDE and keys[at + 1 : at + 2] and keys[at + 1][0].isalpha():
                return True
    return False


# Before a verb in "-ing" these leave open whether it was done: has considered cutting, has cut.
_WEIGHING = word_set("""
considered considering considers discussed discussing proposed proposing suggested suggesting contemplated
contemplating mulled mulling avoided avoiding delayed delaying postponed postponing
""")


def is_weighed(edit: Stretch) -> bool:
    """Whether a deed became one that is only weighed, or the other way round."""
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    weighed = [
        any(
            keys[at] in _WEIGHING and keys[at + 1 : at + 2] and keys[at + 1].endswith("ing")
            for at in range(first, last)
        )
        for keys, first, last in sides
    ]
    return weighed[0] is not weighed[1]


# Verbs of a plan before what is planned, and what stands in their place once it is done; English ones are in
# the lexicon.
_PLANNING = word_set("""
plant planen prüft prüfen erwägt erwägen will wollen beabsichtigt beabsichtigen möchte möchten
envisage envisagent prévoit prévoient souhaite souhaitent veut veulent projette projettent étudie étudient
compte comptent estudia estudian planea planean prevé prevén pretende pretenden quiere quieren propone
baraja barajan sopesa sopesan planeja planejam planeia pondera ponderam pianifica pianificano intende
intendono overweegt overwegen planerar överväger avser planlægger overvejer planlegger vurderer planuje
planują zamierza zamierzają rozważa plánuje plánují hodlá zvažuje планирует планируют намерен намерена
намерены собирается собираются планує планують збирається plănuiește plănuiesc intenționează tervez tervezi
terveznek fontolgatja aikoo aikovat suunnittelee harkitsee σχεδιάζει σχεδιάζουν εξετάζει planlıyor
planlıyorlar 计划 考虑 打算 拟
""")
_DONE = word_set("""
hat haben beschloss beschlossen beschließt heeft hebben har a ont vient viennent ha han acaba
acaban 已 已经 了
""")
_ROOT = 4  # letters that a verb's forms share


def is_done(edit: Stretch) -> bool:
    """Whether a plan became a deed: estudia prohibir, ha prohibido; plant zu verkaufen, verkaufte."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    for planned, done in ((here, there), (there, here)):
        if _PLANNING.isdisjoint((*planned, "".join(planned))):
            continue
        if not done:
            return _goes_on_done(edit)
        if not _PLANNING.isdisjoint((*done, "".join(done))):
            continue
        if not _DONE.isdisjoint((*done, "".join(done))):
            return True
        roots = {key.rpartition("'")[2][:_ROOT] for key in planned if len(key) > _ROOT}
        if any(len(key) > _ROOT and key[:_ROOT] in roots for key in done):
            return True
    return False


def _goes_on_done(edit: Stretch) -> bool:
    """Whether the verb behind an edit has another form on the other side: zrušila, (plánuje) zrušit."""
    one, two = edit.here[edit.last : edit.last + 1], edit.there[edit.end : edit.end + 1]
    return one != two and "".join(one)[:_ROOT] == "".join(two)[:_ROOT]


# The scale of a climate assessment: very likely is 90 %, likely 66 %.
_GRADES = frozenset({"very", "extremely", "exceptionally"})
_GRADED = frozenset({"likely", "unlikely"})


def _grades(edit: Stretch) -> ChangeKind | None:
    """What a word does that came or went right before what it grades: (very) likely, 公元(前)221年."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    changed, following = [*here, *there], (*edit.here[edit.last : edit.last + 1], *edit.there[edit.end :][:1])
    if len(here) > 1 or len(there) > 1 or not changed:
        return None
    if _GRADES.issuperset(changed) and here != there and not _GRADED.isdisjoint(following):
        return ChangeKind.COMPARATOR
    is_era = changed == ["前"] and any(key[:1].isdigit() for key in following)
    return ChangeKind.TIME if is_era else None


def is_left_open(edit: Stretch) -> bool:
    """Whether both sides go on with "to", behind a word that does not tell that it was done.

    Efforts (aim) to cultivate: what follows is stated on neither side.
    """
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    return all(_leaves_open(*side) for side in sides)


def _leaves_open(keys: Sequence[str], first: int, last: int) -> bool:
    if last > first and keys[last - 1] == "to":
        last -= 1
    elif keys[last : last + 1] != ["to"]:
        return False
    words = keys[max(0, last - _NEAR_TO) : last]
    if not TELLING.isdisjoint(words) or last - first > _NEAR_TO:
        return False
    return last + 1 < len(keys) and keys[last + 1].isalpha() and keys[last + 1] not in _ARTICLES


def _turning(keys: Sequence[str], first: int, last: int) -> Iterator[ChangeKind]:
    """What the words of an edit make of those behind and before them."""
    for index in range(first + 1, min(len(keys), last + _OVER)) if last > first else ():
        begin = max(0, index - _REACH)
        if joins_words(keys[index][0]):
            yield from _turning_characters(keys, first, last, index)
            continue
        turned = turning_words(keys[begin:index], keys[index : index + _REACH])
        if turned and first <= begin + turned[1] < last:
            yield turned[0]
        elif first <= index - 2 < last and _is_yet_to(keys, index - 2):
            yield ChangeKind.NEGATION  # has yet to | pay
    for index in range(max(1, first), last):
        behind = turning_behind(keys[index : index + _REACH], keys[max(0, index - _REACH) : index])
        if behind and index + behind[1] < last:  # However, | if they agree
            yield behind[0]


def is_undone(edit: Stretch) -> bool:
    """Whether what was done became what is yet to be done, by any form of its verb: sold, has yet to sell."""
    sides = ((edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end))
    here, there = (any(_is_yet_to(keys, at) for at in range(first, last)) for keys, first, last in sides)
    return here is not there


def _is_yet_to(keys: Sequence[str], index: int) -> bool:
    return keys[index - 1 : index + 1] in _YET and keys[index + 1 : index + 2] == ["to"]


def _turning_characters(keys: Sequence[str], first: int, last: int, index: int) -> Iterator[ChangeKind]:
    from scifacts.matching.around.han_hedges import turned_by_character

    before = "".join(keys[max(0, index - _HAN_REACH) : index])
    turned = turned_by_character(before, "".join(keys[index : index + _HAN_WORD]))
    if turned and first <= index - turned[1] < last:
        phrase = phrase_at(keys, index - turned[1])
        if phrase is None or phrase[0].kind is not ChangeKind.WORDING:  # 不 of 不断 denies nothing
            yield turned[0]


def _is_without_object(keys: Sequence[str], index: int) -> bool:
    """Whether a participle has nothing behind it that it could do something to: controlled by, kept."""
    if index + 1 >= len(keys) or keys[index] in _WITHOUT_OBJECT:
        return False
    following = keys[index + 1]
    return following in _NO_OBJECTS or following.endswith("ly")


def _is_voice(edit: Stretch) -> bool:
    """Whether "be" came or went before a participle: what did something had it done to it."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    sides = ((edit.here, edit.first, edit.last, there), (edit.there, edit.start, edit.end, here))
    without_object = _is_without_object(edit.here, edit.last) and _is_without_object(edit.there, edit.end)
    return any(
        (
            _is_passive(keys, first, last)
            and all(key in _HAVE or _is_adverb(key) for key in others)
            and (keys[first - 1] in _HAVE or not (without_object or (keys[last] in NO_PASTS and not others)))
        )
        or _is_turned_verb(keys[first:last], others)
        for keys, first, last, others in sides
    )


def _is_foreign_voice(edit: Stretch) -> bool:
    from scifacts.matching.judging.voices_abroad import is_foreign_voice  # few edits carry no fact

    return is_foreign_voice(edit)


def _is_turned_verb(passive: Sequence[str], active: Sequence[str]) -> bool:
    """Whether a verb that is too short to be told by its stem became its passive: owns, is owned by."""
    if not 1 < len(passive) <= _OVER or len(active) != 1 or passive[0] not in _BE:
        return False
    return _is_participle(passive[1]) and len(active[0]) > _STEM and passive[1][:_STEM] == active[0][:_STEM]


def _is_passive(keys: Sequence[str], first: int, last: int) -> bool:
    """Whether [first:last] is a form of "be", with auxiliaries or adverbs, right before a participle."""
    words = [key for key in keys[first:last] if not _is_adverb(key)]
    if (
        not words
        or words[-1] not in _BE - {"be", "being"}
        or not {*words} <= _BE | _HAVE
        or last >= len(keys)
        or not first
    ):
        return False
    before = keys[first - 1]
    return _is_participle(keys[last]) and before not in _ELLIPTIC and before not in _BE


def _is_participle(key: str) -> bool:
    if key in PASSIVES:
        return True
    return len(key) > 4 and key.endswith("ed") and key not in _NO_PASSIVE and not is_numeric(key)


def _is_adverb(key: str) -> bool:
    return key.endswith("ly") or key in ("also", "not", "still", "already", "then")


def _is_prefixed(edit: Stretch) -> bool:
    """Whether a beginning that makes another of a person or a thing came or went: (co-)founder, (ex-)wife."""
    here, there = (
        [key for key in side if key not in _ARTICLES]  # the founder, a co-founder
        for side in (edit.here[edit.first : edit.last], edit.there[edit.start : edit.end])
    )
    if here and there:
        return False
    words = here or there
    return (len(words) == 2 and words[0] in _PREFIXES and words[1] == "-") or words == ["-", "in", "-", "law"]


def _is_role(edit: Stretch) -> bool:
    """Whether a preposition was exchanged for one that turns the roles: an attack by, an attack on."""
    if not edit.is_exchange or edit.last >= len(edit.here) or edit.end >= len(edit.there):
        return False
    said = {edit.here[edit.first], edit.there[edit.start]}
    if any(_is_measure(keys, index) for keys, index in ((edit.here, edit.last), (edit.there, edit.end))):
        return False
    return any(word in said and said & others for word, others in (("by", _BY), ("against", _AGAINST)))


def _is_measure(keys: Sequence[str], index: int) -> bool:
    """Whether a figure or a time begins at an index: by Monday, by 5 per cent."""
    fact = PHRASES.get(keys[index])
    timed = fact is not None and fact.kind in (ChangeKind.TIME, ChangeKind.UNIT, ChangeKind.NUMBER)
    return is_numeric(keys[index]) or timed


def _is_cause(edit: Stretch) -> bool:
    """Whether a cause became what was of no effect: because, although."""
    here, there = {*edit.here[edit.first : edit.last]}, {*edit.there[edit.start : edit.end]}
    if edit.first == 0 and not there:
        return bool(here & (_CAUSE | _CONCESSION))  # what stands there instead is not in the passage
    return any(
        one & _CAUSE and other & _CONCESSION and not one & _CONCESSION and not other & _CAUSE
        for one, other in ((here, there), (there, here))
    )


def _takes_over(edit: Stretch) -> bool:
    """Whether a verb of saying with another subject was put in: the bank (said its rival) paid."""
    if edit.first < edit.last and edit.start < edit.end:
        return False
    keys, first, last = (
        (edit.here, edit.first, edit.last) if edit.first < edit.last else (edit.there, edit.start, edit.end)
    )
    if not first or not keys[first - 1][-1:].isalnum() or last >= len(keys) or not keys[last][:1].isalnum():
        return False
    words = keys[first:last]
    return any(
        key in _REPORTING and words[index + 1].isalpha() for index, key in enumerate(words[:-1])
    ) and all(key[:1].isalnum() or key in "'-\"" for key in words)


def _skips(edit: Stretch) -> bool:
    """Whether "other" came or went behind "every"."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    return words == ["other"] and edit.first > 0 and edit.here[edit.first - 1] == "every"


def _concedes(edit: Stretch) -> bool:
    """Whether "even" came or went before a condition: if, even if."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    return words == ["even"] and edit.here[edit.last : edit.last + 1] in (
        ["if"],
        ["when"],
        ["before"],
        ["after"],
    )
