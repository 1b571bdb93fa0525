"""What is counted as people or times in one text and by another noun in the other: 23 times, 23 goals."""

from __future__ import annotations

from scifacts.checks.exchanged.exchanged_words import PEOPLE, may_be_one
from scifacts.checks.reading.wording import words_in
from scifacts.numerals.wordlists import on_one_line, word_set

__all__ = ["may_count_one"]

_TIMES = frozenset(["times", "time", "occasions"])
# Who is told of as people, by the verb of what they do: 70,000 people speak it.
_DOERS = word_set("""
viewers listeners readers subscribers followers speakers attendees onlookers guests protesters demonstrators
marchers callers commuters pilgrims believers holidaymakers settlers survivors
""")
# What happened to people, with the beginnings of the verbs that tell it; of others the noun begins alike.
_HAPPENED = {
    **dict.fromkeys(("deaths", "fatalities"), ("die", "dying", "kill", "dead", "perish", "drown")),
    "casualties": ("kill", "wound", "injur"),
    "cases": ("infect", "diagnos", "contract", "caught", "tested"),
}
_EVENTS = ("tions", "sions", "ments", "osals", "ovals")
_EMPLOYED = frozenset(["people", "staff", "employees", "workers"])
_EMPLOYS = "employ"
# Nouns of one line may count the same things; an editor takes the shorter or the wider one.
_LINES = """
homes dwellings flats apartments households
homes dwellings houses
planes jets aircraft airliners
cases infections
books titles volumes
shops stores outlets branches
jobs positions posts roles
rooms bedrooms
papers studies articles
trials studies
lawyers attorneys barristers solicitors
migrants immigrants
seats places spots
matches games fixtures
countries states nations
villages settlements communities
phones handsets smartphones mobiles
attacks assaults raids
bombs devices
islands isles
factories plants sites
sites locations
proposals plans
donors contributors
sponsors backers
errors mistakes
messages texts
tenants renters
couples pairs
women females
men males
carers caregivers
teachers educators
pictures paintings works
statues sculptures
songs tracks
records albums
concerts shows performances gigs
awards prizes
floors storeys stories
"""
_STEM = 5  # letters in which a noun and its verb begin alike: arrests, arrested


def may_count_one(ours: str, theirs: str, statement: str, passages: str) -> bool:
    """Whether a statement's noun may count what the passages' noun does, both in lower case.

    Of people and times the verb tells what is counted: 30 people were arrested, 30 arrests.
    """
    if may_be_one(ours, theirs) or ours in _TIMES or on_one_line(_LINES, ours, theirs):
        return True
    if ours.endswith(_EVENTS) and _is_told(ours, passages):
        return True  # 12 cancellations, 12 trains were cancelled
    if {ours, theirs} <= _EMPLOYED:
        return _EMPLOYS in f"{statement} {passages}".lower()
    if ours in PEOPLE:
        return theirs in _DOERS or _is_told(theirs, statement)
    return theirs in PEOPLE and _is_told(ours, passages)


def _is_told(noun: str, text: str) -> bool:
    """Whether a text has a word for what a noun counts: died, of deaths; arrested, of arrests."""
    starts = _HAPPENED.get(noun, (noun[:_STEM],) if len(noun) > _STEM else ())
    return any(word.startswith(starts) for word in words_in(text))
