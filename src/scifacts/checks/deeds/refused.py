"""What somebody refused, resisted or failed to do, told as done: "the court upheld the fine".

Over "the court refused to uphold the fine", "resisted calls to raise the rate" or "overturned a ruling that
awarded $3m". So is what was asked for, told as given: "received $3m" over "has asked for $3m". The verb must
be told once, and of the same thing.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import OUTCOME_OPEN, has_reservation
from scifacts.checks.reading.verb_forms import first_form, is_past
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import BEING, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["are_refused_alike", "undone_as_done"]

_TO = r"(?:[^.,;:!?]{0,50}?\s)?to\s(?:be\s)?"
# What leads to a verb so that it was not done.
_NOT_DONE = lazy(
    r"\b(?P<led>(?:refus|declin|fail)(?:ed|es|s|ing)\sto\s(?:be\s)?"
    r"|(?:resist|reject|dismiss|ignor|oppos|block|rebuff|defi|spurn|turn)(?:ed|es|s|ing)(?:\sdown)?\s"
    r"(?:(?:a|an|the|all|any|its|their|his|her|new|fresh|repeated|growing|mounting)\s){0,3}(?:[a-z’']+\s)?"
    r"(?:calls?|pressure|demands?|attempts?|bids?|motions?|proposals?|plans?|requests?|efforts?|pleas?|petitions?"
    rf"|amendments?|recommendations?|suggestions?)\s{_TO}"
    r"|(?:stopped|stops|stopping|fell|falls)\sshort\sof\s|(?:ruled|rules|ruling)\sout\s)(?P<verb>[a-z]{3,})\b(?P<object>[^.;:!?]*)",
    re.IGNORECASE,
)
# Whom somebody could not bring to do it.
_NOT_BROUGHT = lazy(
    r"\b(?P<led>fail(?:ed|s|ing)\sto\s(?:persuade|convince|get|force|induce|press|oblige|bring)\s[^.,;:!?]{1,50}?\sto\s)"
    r"(?P<verb>[a-z]{3,})\b(?P<object>[^.;:!?]*)",
    re.IGNORECASE,
)
# A ruling that no longer holds, and what it did.
_UNDONE = lazy(
    r"\b(?P<led>(?:overturn|quash|revers|annull|reject)(?:ed|s|es|ing)|(?:set|sets|setting)\saside|(?:struck|strikes)\sdown|threw\sout)\s"
    r"(?:(?:a|an|the|its|their)\s)?(?:[a-z]+\s){0,2}(?:rulings?|decisions?|verdicts?|orders?|judge?ments?|laws?|awards?|sentences?)\s"
    r"(?:(?:that|which)\s(?:had\s|has\s|would\shave\s)?|to\s)(?P<verb>[a-z]{3,})\b(?P<object>[^.;:!?]*)",
    re.IGNORECASE,
)
_REFUSED_LIST = """
refused refuses refusing declined declines declining failed fails failing
"""
_REFUSED = word_set(_REFUSED_LIST)
_CALLED_LIST = """
call calls pressure demand demands attempt attempts bid bids motion motions proposal proposals plan plans
request requests effort efforts plea pleas petition petitions amendment amendments recommendation
recommendations suggestion suggestions
"""
_CALLED = word_set(_CALLED_LIST)
_RULING_LIST = """
ruling rulings decision decisions verdict verdicts order orders judgment judgments judgement judgements law
laws award awards sentence sentences
"""
_RULINGS = word_set(_RULING_LIST)
_OVERTURNING = ("overturn", "quash", "revers", "annull", "reject", "set", "struck", "strik", "threw")
_ASKED = lazy(
    r"\b(?:ask(?:ed|s|ing)|appl(?:ied|ies|ying)|appeal(?:ed|s|ing)|call(?:ed|s|ing)|press(?:ed|es|ing)|lobb(?:ied|ies|ying)"
    r"|petition(?:ed|s|ing)|pushed|pushing)\s(?:[^.,;:!?]{1,40}?\s)?for\s(?:(?:an?|the|some|about|around|up\sto|another|further|more\sthan)\s){0,2}\Z",
    re.IGNORECASE,
)
_ASKING = ("ask", "appl", "appeal", "call", "press", "lobb", "petition", "push")
_GOT = word_set(
    "received gets got receives gave gives given granted won wins secured obtained awarded provided provides"
    " paid approved allocated"
)
_LITTLE_WORDS = """
the a an its their his her our this that these those any all some more most of to in on at by for with from as
and or but not was were been be is are has have had it they he she who which
"""
_LITTLE = word_set(_LITTLE_WORDS)
_EARLIER = word_set("had lower earlier previous previously first initially originally later once before")
_REFUSING = ("resist", "reject", "dismiss", "ignor", "oppos", "block", "rebuff", "defi", "spurn", "turn")
_NEAR = 3  # telling words behind a verb in which its object is named


def undone_as_done(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells as done and its passage as refused, undone or only asked for; else None."""
    sentence = theirs.all_parts().of(theirs.text)
    words, said = words_in(sentence), words_in(ours.text)
    refusing = {first_form(word) for word in said if word.startswith(_REFUSING)}
    if refusing and not refusing <= set(map(first_form, words)):
        return None
    told = None
    if not _REFUSED.isdisjoint(words) or "short" in words or "ruled" in words or _resists(words):
        told = _refused(ours.text, sentence)
    if told is None and not _RULINGS.isdisjoint(words) and any(one.startswith(_OVERTURNING) for one in words):
        told = _overturned(ours.text, sentence)
    if told is None and not _GOT.isdisjoint(said) and "for" in words:
        told = _asked_for(ours, theirs)
    return None if told is None or has_reservation(ours.text, OUTCOME_OPEN) else told


def are_refused_alike(ours: Placed, theirs: Placed) -> bool:
    """Whether both tell of one verb that it was not done: rejected calls to free, refused to free."""
    if not _may_refuse(ours.text):
        return False  # few statements need the pattern
    sentence = theirs.all_parts().of(theirs.text)
    if not _may_refuse(sentence):
        return False
    said, found = (
        {first_form(one["verb"]) for one in _NOT_DONE.finditer(text)} for text in (ours.text, sentence)
    )
    return not said.isdisjoint(found)


def _may_refuse(text: str) -> bool:
    words = words_in(text)
    return not _REFUSED.isdisjoint(words) or _resists(words)


def _resists(words: list[str]) -> bool:
    """Whether somebody may resist calls to do something."""
    return not _CALLED.isdisjoint(words) and any(word.startswith(_REFUSING) for word in words)


def _refused(statement: str, sentence: str) -> Contrast | None:
    brought = _NOT_BROUGHT.finditer(sentence) if " fail" in sentence else ()
    for found in (*_NOT_DONE.finditer(sentence), *brought):
        if told := _told_as_done(found, statement, sentence):
            return Contrast(told, f"{found['led']}{found['verb']}")
    return None


def _overturned(statement: str, sentence: str) -> Contrast | None:
    """What a ruling did that was overturned, told of who overturned it."""
    if not _EARLIER.isdisjoint(words_in(statement)):
        return None
    for found in _UNDONE.finditer(sentence):
        doer = _telling(sentence[: found.start()])
        is_of_doer = doer[-1:] == _telling(statement)[:1]
        if is_of_doer and (told := _told_as_done(found, statement, sentence)):
            return Contrast(told, found.group()[: found.end("verb") - found.start()])
    return None


def _told_as_done(found: re.Match[str], statement: str, sentence: str) -> str | None:
    """The verb with its object as a statement tells it done; None where it does not, or the sentence does."""
    verb = first_form(found["verb"])
    if [first_form(word) for word in words_in(sentence)].count(verb) != 1:
        return None
    objects = {first_form(word) for word in _telling(found["object"])[:_NEAR]}
    words = words_in(statement)
    for at, word in enumerate(words):
        if first_form(word) != verb or not is_past(word):
            continue
        passive = at > 0 and words[at - 1] in BEING
        beside = _telling(" ".join(words[:at]))[-1:] if passive else _telling(" ".join(words[at + 1 :]))[:1]
        if beside and first_form(beside[0]) in objects:
            return f"{beside[0]} {words[at - 1]} {word}" if passive else f"{word} {beside[0]}"
    return None


def _telling(text: str) -> list[str]:
    return [word for word in words_in(text) if word not in _LITTLE and len(word) > _NEAR - 1]


def _asked_for(ours: Placed, theirs: Placed) -> Contrast | None:
    """A figure told as given or received that a passage has only asked for."""
    before = theirs.clause_before()
    asked = _ASKED.search(before) if any(map(before.lower().__contains__, _ASKING)) else None
    if asked is None or any(word.startswith(_ASKING) for word in words_in(ours.text)):
        return None
    led = words_in(ours.clause_before())
    got = next((word for word in reversed(led) if word in _GOT), None)
    if got is None or got in words_in(theirs.all_parts().of(theirs.text)):
        return None
    return Contrast(f"{got} {ours.phrase()}", f"{asked.group()}{theirs.phrase()}")
