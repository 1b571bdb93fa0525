"""A sentence in other orders that say the same: in May | it fell; two women and four men."""

from __future__ import annotations

from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.vocabulary.verbs import PASSIVES, participle, past
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, LONG_PREPOSITIONS
from scifacts.numerals.wordlists import IS, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Order = list[list[str]]

__all__ = ["OPENING", "may_be_past", "orders"]

_LEAST = 3  # words of what a phrase moves around
_MOST_MOVED = 9  # words of it
_MOST = 40  # words of a sentence
OPENING = word_set("""
in on at during after before since until between within near throughout across under inside outside
last this next shortly soon immediately when while early late
im am seit nach vor bei während zwischen bis ab an
au aux en dans à depuis pendant après avant durant entre durante desde tras después antes entre a
""")
_TIMES = word_set("""
year month week weekend day night morning evening afternoon hour hours days weeks months years decade
century quarter season summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december moment war half minute
round lap mai juni juli märz jahr jahre jahren monate monaten wochen tage tagen stunden jahrhundert monat
janvier février mars avril juin juillet août lundi mardi mercredi jeudi vendredi samedi dimanche lunes
martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag
septembre octobre novembre décembre mois année siècle enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre año años siglo
""")
_CLAUSAL = frozenset({"when", "while", "after", "before", "since", "until", "during", "shortly", "soon"})
# What such a phrase may belong to, and not to the verb of the sentence.
_SCOPES = word_set("""
that which who whom whose where when while because if unless but or nor not no never only than as
whether although though so said says told believes denied claimed dass que ob wenn und et y ou oder
nicht kein keine pas ne jamais sino nunca nur
""")
_CLAUSES = _SCOPES - {"than", "as"}  # more than half
_OWNING = frozenset({"on", "about", "for", "from", "with", "against", "into", "towards"})
_BEFORE = frozenset({"only", "not", "than", "even", "just", "exactly", "mainly", "mostly", "and", "or", "as"})
_PREPOSITIONS = LONG_PREPOSITIONS | word_set("""
of in on at by for from with to near after before between over into about through behind above below
along around off onto upon
""")
_AND = frozenset({"and", "und", "et", "y"})
_DETERMINERS = word_set("the a an his her its their this der die das le la")


def orders(text: str) -> Iterator[Order]:
    """Other orders of the phrases of a sentence, each as lists of its words, without the mark at its end."""
    words = text.rstrip(".!").split()
    if not 2 * _LEAST <= len(words) <= _MOST or any(mark in text[:-1] for mark in '!?;:"()'):
        return
    keys = [word.strip(",.'").lower() for word in words]
    yield from _fronted(words, keys)
    yield from _from_middle(words, keys)
    yield from _moved_back(words, keys)
    yield from _exchanged(words, keys)
    yield from _to_middle(words, keys)
    yield from _around_verb(words, keys)
    yield from _said_when(words, keys)
    yield from _appositions(words, keys)
    yield from _inverted(words, keys)
    for order in _conjuncts(words, keys):
        yield order
        whole = [word for piece in order for word in piece]
        yield from _fronted(whole, [word.strip(",.'").lower() for word in whole])
    yield from _passive(words, keys)
    yield from _active(words, keys)


# Behind "a" and "an", which are articles elsewhere: a las ocho, an diesem Tag.
_BEHIND_SMALL = word_set("""
las los la el partir finales principios mediados comienzos diesem jenem einem der dem den
""")


def _opens(keys: list[str], index: int) -> bool:
    if keys[index] not in OPENING and not _begins_later(keys, index):
        return False
    if keys[index] in ("a", "an") and _BEHIND_SMALL.isdisjoint(keys[index + 1 : index + 2]):
        return False
    return not index or (keys[index - 1] not in _PREPOSITIONS and keys[index - 1] not in _BEFORE)


def _begins_later(keys: list[str], index: int) -> bool:
    """Whether a phrase tells how long after, or for how long: three years later, drei Jahre lang."""
    if index + 2 >= len(keys):
        return False
    if keys[index + 2] in _AFTERWARDS:
        return is_numeric(keys[index])
    return keys[index + 2] == "lang" and keys[index + 1] in _TIMES


_AFTERWARDS = frozenset({"later", "earlier", "ago", "before", "after"})  # three years later
_PARTICLES = frozenset({"over", "up", "off", "out", "down", "back", "away", "in", "on"})


def _is_time(keys: list[str]) -> bool:
    if keys[0] in _CLAUSAL:
        return True
    return any(key in _TIMES or (key[:4].isdigit() and len(key) == 4) or key.endswith("days") for key in keys)


def _is_one_clause(words: list[str], keys: list[str], phrase: list[str]) -> bool:
    """Whether a phrase beside a clause can belong to nothing but the clause's verb."""
    if not _SCOPES.isdisjoint(keys) or any(word.endswith(",") for word in words[:-1]):
        return False
    timed = _is_time(phrase)
    for index, key in enumerate(keys):
        if key != "to" and key not in _AND and (timed or key not in _OWNING):
            continue
        following = keys[index + 1] if index + 1 < len(keys) else ""
        counts = (
            is_numeric(following) or following[:1].isdigit() or following[:1] in "$€£" or following == "minus"
        )
        if not counts and not (key == "to" and (following in _DETERMINERS or words[index + 1][:1].isupper())):
            return False
    return True


def _fronted(words: list[str], keys: list[str]) -> Iterator[Order]:
    """The last phrase before the rest: In May | the rate fell; in German also behind it, the verb first."""
    for index in range(max(_LEAST, len(words) - _MOST_MOVED), len(words) - 1):
        if not _opens(keys, index) or not _is_one_clause(words[:index], keys[:index], keys[index:]):
            continue
        yield [words[index:], words[:index]]
        for verb in range(1, min(6, index)):
            yield [words[index:], [words[verb]], words[:verb], words[verb + 1 : index]]


def _from_middle(words: list[str], keys: list[str]) -> Iterator[Order]:
    """A time from between the verb and the rest at the head: On 3 June | it was opened | by the prince."""
    for index in range(2, len(words) - 2):
        if not _opens(keys, index):
            continue
        for stop in range(index + 2, min(index + 6, len(words) - 1)):
            if not (
                _is_time(keys[index:stop]) and _is_one_clause(words[:index], keys[:index], keys[index:stop])
            ):
                continue
            if may_be_past(keys[index - 1]) and may_be_past(keys[stop]):
                continue  # the man arrested in 2019 died
            yield [words[index:stop], words[:index], words[stop:]]
            yield [words[index:stop], [words[index - 1]], words[: index - 1], words[stop:]]


def _moved_back(words: list[str], keys: list[str]) -> Iterator[Order]:
    """The first phrase behind the rest: the rate fell | in May; or right behind its verb: sank | im Mai."""
    if not _opens(keys, 0):
        return
    comma = next((index for index, word in enumerate(words) if word.endswith(",")), -1)
    last = comma + 1 if comma > 0 else min(_MOST_MOVED, len(words) - _LEAST)
    for stop in range(comma + 1 if comma > 0 else 2, last + 1):
        phrase, rest = words[:stop], words[stop:]
        if len(rest) < _LEAST or not _is_one_clause(rest, keys[stop:], keys[:stop]):
            continue
        yield [rest, phrase]
        for subject in range(2, min(6, len(rest))):  # im Mai | sank | die Quote | auf 5
            yield [rest[1:subject], rest[:1], phrase, rest[subject:]]
            yield [rest[1:subject], rest[:1], rest[subject:], phrase]


def _to_middle(words: list[str], keys: list[str]) -> Iterator[Order]:
    """A time from the head to a place behind its verb: they moved to Leeds | in 2019, | cutting jobs."""
    if not _opens(keys, 0):
        return
    for stop in range(2, min(6, len(words) - _LEAST)):
        phrase, rest, behind = keys[:stop], words[stop:], keys[stop:]
        if not _is_time(phrase):
            continue
        for place in range(2, len(rest) - 1):
            if not _is_one_clause(rest[:place], behind[:place], phrase):
                break
            if _has_its_verb(behind, place):
                yield [rest[:place], words[:stop], rest[place:]]
        if words[stop - 1].endswith(","):
            return


_AUXILIARIES = word_set("""
was were is are has have had will would can could may might must fue fueron ha han era a ont est sont fut
furent avait wurde wurden hat haben ist sind war waren
""")


def _has_its_verb(keys: list[str], place: int) -> bool:
    """Whether the verb of a clause stands before a place, so that what stands there belongs to it."""
    if not _AUXILIARIES.isdisjoint(keys[1:place]):
        return True
    behind = keys[place:]
    return _AUXILIARIES.isdisjoint(behind) and not any(may_be_past(key) for key in behind)


def may_be_past(key: str) -> bool:
    """Whether a word in lower case has the form of a past or a participle."""
    return key.endswith("ed") or key in PASSIVES or bool(participle(key))


_DAYS = word_set("""
monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
""")
_AFTER_VERB = frozenset({"to", "that", "the", "a", "an", "its", "his", "her", "their"})


def _around_verb(words: list[str], keys: list[str]) -> Iterator[Order]:
    """A time on the other side of its verb: the court agreed | on Monday | to hear it; on Monday | agreed."""
    for index in range(1, len(words) - 3):
        size = 2 if keys[index] == "on" and keys[index + 1] in _DAYS else int(keys[index] in _DAYS)
        stop = index + size
        if not size:
            continue
        if keys[stop] in _AFTER_VERB and index > 1 and may_be_past(keys[index - 1]):
            yield [words[: index - 1], words[index:stop], words[index - 1 : index], words[stop:]]
        if keys[stop + 1 : stop + 2] and keys[stop + 1] in _AFTER_VERB and may_be_past(keys[stop]):
            yield [words[:index], words[stop : stop + 1], words[index:stop], words[stop + 1 :]]


_REPORTED = frozenset({"said", "says", "announced", "reported", "confirmed", "warned"})
_WHEN = range(2, 5)  # words: on Tuesday, on 3 May 2024


def _said_when(words: list[str], keys: list[str]) -> Iterator[Order]:
    """The day on which something is said: on Tuesday, | the club said | it lost; on Tuesday behind "said"."""
    verb = next((at for at, key in enumerate(keys[: _MOST_MOVED + 1]) if key in _REPORTED), 0)
    for size in _WHEN if verb else ():
        if keys[0] == "on" and size < verb and words[size - 1].endswith(",") and _is_time(keys[:size]):
            yield [words[size : verb + 1], words[:size], words[verb + 1 :]]
        stop = verb + 1 + size
        said = keys[verb + 1 : stop]
        if stop < len(words) and said[0] == "on" and _is_time(said[-1:]):
            yield [words[verb + 1 : stop], words[: verb + 1], words[stop:]]


def _appositions(words: list[str], keys: list[str]) -> Iterator[Order]:
    """Two names of one thing in the other order: Acme, | the maker, | said; the maker, | Acme, | said."""
    marks = [index for index, word in enumerate(words) if word.endswith(",")]
    if len(marks) != _PAIR or not _AND.isdisjoint(keys):
        return
    first, last = marks[0] + 1, marks[1] + 1
    one, two = words[:first], words[first:last]
    described = [keys[0] in _DETERMINERS, keys[first] in _DETERMINERS]
    if described.count(True) == 1 and (two[0] if described[0] else one[0])[:1].isupper():
        yield [two, one, words[last:]]


_PAIR = 2  # commas around the second of two names
_GERMAN_SUBJECTS = frozenset({"der", "die", "das", "ein", "eine", "seine", "ihre"})


def _inverted(words: list[str], keys: list[str]) -> Iterator[Order]:
    """A German verb before its subject, as behind any first phrase: im Mai | stieg | der Umsatz | auf 5."""
    if keys[0] in _GERMAN_SUBJECTS and _SCOPES.isdisjoint(keys):
        for verb in range(2, min(6, len(words) - 2)):
            yield [words[verb : verb + 1], words[:verb], words[verb + 1 :]]


def _exchanged(words: list[str], keys: list[str]) -> Iterator[Order]:
    """Two last phrases, one of them a time, in the other order: in Leeds | on 3 March."""
    tail = range(max(2, len(words) - 12), len(words) - 1)
    starts = [
        index
        for index in tail
        if keys[index] in OPENING or keys[index] in _DAYS or keys[index] in ("el", "le", "by", "am")
    ]
    for one in starts:
        if keys[one - 1] in _PREPOSITIONS or keys[one - 1] in _BEFORE:
            continue
        for two in starts:
            if two <= one + (keys[one] not in _DAYS):
                continue
            first, second = keys[one:two], keys[two:]
            if _is_time(first) is not _is_time(second) and _is_one_clause(words[:one], keys[:one], first):
                yield [words[:one], words[two:], words[one:two]]


def _conjuncts(words: list[str], keys: list[str]) -> Iterator[Order]:
    """Two things that are joined, in the other order, where both begin alike: two women and four men."""
    for joint in (index for index, key in enumerate(keys) if key in _AND and 1 < index < len(keys) - 2):
        second = keys[joint + 1]
        for first in range(max(1, joint - 6), joint):
            if not _begin_alike(keys, first, joint + 1) or words[joint - 1].endswith(","):
                continue
            ends = (
                [len(words)] if second in _DETERMINERS else range(joint + 3, min(joint + 7, len(words)) + 1)
            )
            for end in ends:
                if keys[end : end + 1] and keys[end] in _BELONGING:
                    continue  # four men and two women from Leeds
                yield [
                    words[:first],
                    words[joint + 1 : end],
                    [words[joint]],
                    words[first:joint],
                    words[end:],
                ]


_BELONGING = frozenset({"from", "of", "with", "who", "which", "that", "without", "for", "under", "over"})


def _begin_alike(keys: list[str], one: int, two: int) -> bool:
    first, second = keys[one], keys[two]
    if is_numeric(first) and is_numeric(second):
        return keys[one - 1] not in _AND and keys[one - 1] != "between"
    if first in _DETERMINERS and second in _DETERMINERS:
        return keys[one - 1] in _PREPOSITIONS and keys[one - 1] != "of"
    both = all(key.endswith("ed") or key in PASSIVES for key in (first, second))
    return both and keys[one + 1] == keys[two + 1] == "by"


def _passive(words: list[str], keys: list[str]) -> Iterator[Order]:
    """What was done, before who did it: the bus | was hit | from behind | by the lorry."""
    if not _CLAUSES.isdisjoint(keys) or not _AND.isdisjoint(keys):
        return
    for verb in range(1, min(7, len(words) - 1)):
        done = participle(keys[verb])
        if not done or not _is_subject(keys[:verb]):
            continue
        for end in range(verb + 2, len(words) + 1):
            rest = words[end:]
            if rest and keys[end] not in _PREPOSITIONS and keys[end] not in OPENING:
                continue
            for be in ("was", "were"):
                who, what = ["by", *words[:verb]], words[verb + 1 : end]
                if keys[verb + 1] in _PARTICLES and len(what) > 1:
                    yield [what[1:], [be, done, what[0]], who, rest]
                    yield [rest, what[1:], [be, done, what[0]], who]
                    continue
                yield [what, [be, done], rest, who]
                if rest:
                    yield [what, [be, done], who, rest]
                    yield [rest, what, [be, done], who]
                for cut in range(1, len(rest) - 1):
                    yield [rest[cut:], what, [be, done], rest[:cut], who]


def _active(words: list[str], keys: list[str]) -> Iterator[Order]:
    """Who did it, before what was done: bombs | destroyed | the wing; the phrase behind it first or last."""
    if "by" not in keys or not _CLAUSES.isdisjoint(keys) or not _AND.isdisjoint(keys):
        return
    by = keys.index("by")
    be = next((index for index in range(1, by - 1) if keys[index] in IS), 0)
    did = past(keys[be + 1]) if be else ""
    if not did or (keys[0] not in OPENING and not _is_subject(keys[:be])):
        return
    middle = words[be + 2 : by]
    for end in range(by + 2, len(words) + 1):
        rest = words[end:]
        if rest and keys[end] not in _PREPOSITIONS and keys[end] not in OPENING:
            continue
        who, what = words[by + 1 : end], words[:be]
        yield [who, [did], what, middle, rest]
        if len(middle) == 1:
            yield [who, [did], middle, what, rest]
        if rest:
            yield [rest, who, [did], what, middle]
        if keys[0] in OPENING:  # In 2007 | the nurse was acquitted by the court
            for cut in range(2, be - 1):
                yield [who, [did], what[cut:], middle, rest, what[:cut]]


def _is_subject(keys: list[str]) -> bool:
    """Whether words may be a noun phrase as a whole: no verb and no preposition but "of" among them."""
    return (
        all(key == "of" or key not in _PREPOSITIONS for key in keys)
        and IS.isdisjoint(keys)
        and (keys[-1] not in FUNCTION_WORDS)
    )
