"""What "over" and "über" say before a number where they bound nothing: in the course of, and about."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["is_in_the_course", "is_taken_over", "is_topic"]

_OVER = lazy(r"(?:over|über)\s", re.IGNORECASE)
# What goes by though its length is not always the same: "43 burials over three seasons"
_GOING_BY = word_set(
    "season seasons term terms semester semesters quarter quarters summer summers winter winters weekend"
    " weekends night nights evening evenings session sessions sitting sittings round rounds game games match"
    " matches innings episode episodes generation generations spielzeiten saisons"
)
# "40 children over five years old", "20 years over two years ago": an age or a past time is a bound
_AGED_OR_AGO = lazy(
    r"[\s-](?:old|olds|of\sage|ago|earlier|before|later|away|apart|long|alt(?:e[nrs]?)?|lang|zuvor|später)(?!\w)"
)
# What may stand between an amount and the time that it takes: "£343,000 on the old bridge"
_AMOUNT_GOES_ON = lazy(r"(?:\s[^\W\d_][\w'’-]*){0,9}\s")
# Behind one of these a length of time is bounded: for over two years, it took over a week.
_WITH_A_LENGTH = word_set(
    "for of in after within and or than by with is are was were be been being has have had to from at every"
    " not last lasts lasted lasting take takes took taken taking spend spends spent spending wait waits"
    " waited waiting need needs needed require requires required aged age remain remained survived serve"
    " served held his her its their our my since already"
    " still now another the a an who if when where while as but because that which"
    " seit nach vor binnen innerhalb von mit und oder als ist sind war waren hat haben hatte hatten dauert"
    " dauerte dauern bei zu bis für um auf an aus nicht"
)
# What goes on for so long: "43 men worked underground over 12 hours a day"
_LASTING = word_set(
    "last lasts lasted lasting took take takes taken work works worked working live lives lived living"
    " walk walked talk talked spoke sat stood slept queue play played fought flew drove rode sailed"
    " marched rained trained studied taught rested stayed camped danced argued debated ruled reigned"
    " continued continue continues ran dragged lingered persisted endured went waited survived remained"
    " served gone dauert dauerte dauerten arbeitet arbeiteten arbeitete lebte lebten warteten wartete dass"
)
_TAKING = lazy(r"\b(?:took|takes?|taken|taking)\s[^.;:]{0,24}\Z", re.IGNORECASE)
_TO_DO = lazy(r"\sto\s[a-z]")
_AT_A_RATE = lazy(r"\sat\s(?:[a-z]+\s){0,5}[\d.]+\s?(?:%|per\s?cent|pc\b)")


def is_in_the_course(text: str, lead: int, draft: Draft, floor: int) -> bool:
    """Whether "over" before a length of time means "in the course of": "$600 billion over five years"."""
    goes_by = draft.kind is FigureKind.DURATION or draft.unit in _GOING_BY
    over = _OVER.match(text, lead) if goes_by else None
    if over is None:
        return False
    if text[lead] == "O" and text[draft.tail : draft.tail + 1] == ",":
        return True  # "Over 5 years, 300 ships came."
    if over.end() != draft.start or _AGED_OR_AGO.match(text, draft.tail):
        return False
    if _last_word(text, lead) in _WITH_A_LENGTH:
        return False
    if _AT_A_RATE.match(text, draft.tail):
        return True  # "runs over 12 years at 3.25%"
    if floor == 0 or not (text[floor - 1].isalnum() or text[floor - 1] in "%€£$"):
        return False
    if _TO_DO.match(text, draft.tail) and _TAKING.search(text, max(0, floor - _FAR), floor):
        return False  # "it took 40 people over three years to build"
    if lead - floor >= _FAR or not _AMOUNT_GOES_ON.fullmatch(text, floor, lead):
        return False
    between = text[floor:lead].lower().split()
    is_doing = len(between) == 1 and between[0].endswith("ed")  # "the 12 jurors deliberated over three days"
    goes_on = between[-1:] == ["on"]  # "the job of 12 men dragged on over three years"
    return not (is_doing or goes_on) and _LASTING.isdisjoint(between)


_TAKES = frozenset(("take", "takes", "took", "taken", "taking"))
_LASTS = lazy(
    r"\S+\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades)(?!\w)(?!\s(?:ago|earlier|later|before))"
    r"|\S+\s(?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Mal|Sprachen)(?!\w)"
)


# "It took over 700 men nine years": so many needed so long. "Took over 12 firms in two years" did not.
_TAKE_LONG = lazy(
    r"\S+\s(?:(?!in\b|over\b|for\b|within\b|after\b|during\b|and\b)[a-z]+\s){1,2}"
    r"(?!(?:last|past|next|first|these|those|the|all|some|few|many|later)\s)[a-z\d]+\s(?:minutes|hours|days|weeks|months|years|decades)(?!\w)"
    r"(?!\s(?:ago|earlier|later|before))"
)


def is_taken_over(text: str, lead: int, start: int) -> bool:
    """Whether "over" before a number belongs to its verb: "took over 12 firms", not "took over 12 weeks"."""
    if _last_word(text, lead) not in _TAKES:
        return False
    return not (_LASTS.match(text, start) or _TAKE_LONG.match(text, start))


def _last_word(text: str, end: int) -> str:
    return " ".join(text[max(0, end - 24) : end].split()[-1:]).lower()


_FAR = 60  # characters
# What is talked of or decided on is told with "über": sie berät am Montag über 12 Anträge.
_TALKING = word_set(
    "berät beraten beriet berieten berichtet berichten berichtete berichteten debattiert debattieren"
    " debattierte debattierten diskutiert diskutieren diskutierte diskutierten entscheidet entscheiden"
    " entschied entschieden informiert informieren informierte informierten spricht sprechen sprach sprachen"
    " stimmt stimmen stimmte stimmten streitet streiten stritt stritten verhandelt verhandeln verhandelte"
    " verhandelten urteilt urteilte klagt klagte abgestimmt"
)
_BEFORE_A_BOUND = word_set(
    "vor mit seit in an bei zu nach von auf aus für um gegen durch ohne als wegen trotz binnen innerhalb und"
    " oder dass die der den das es"
)
_ONE_DOES = lazy(
    r"\b(?:wird|wurde|will|soll|sollte|muss|musste|kann|konnte|darf|durfte)\s(?:[\w-]+\s){0,4}\Z"
)
_TALKED = lazy(
    r"[^.,;:!?\n]{1,80}\s(?:beraten|entscheiden|entschieden|abstimmen|abgestimmt|sprechen|gesprochen|informieren"
    r"|informiert|diskutieren|diskutiert|debattieren|debattiert|verhandeln|verhandelt|berichten|berichtet"
    r"|streiten|gestritten)(?!\w)"
)


# What stands before a verb, or behind it, and is not who talks: at what time, in what place.
_LEADING_TO_A_NOUN = word_set(
    "in im ins an am auf aus außerhalb bei beim bis durch für gegen hinter innerhalb laut mit nach neben"
    " ohne seit trotz um unter vom von vor während wegen zu zum zur zwischen"
)
_OF_THE = word_set("der des eines einer")
_ONE_TALKS = word_set(
    "er sie wir ich man ihr du wer niemand jemand alle viele beide einige manche die der das"
)
_ADVERBS = word_set(
    "es gestern heute morgen vorgestern jetzt nun dort hier derzeit momentan inzwischen dann danach"
    " zuletzt bislang bisher seitdem damals zudem außerdem dabei daher deshalb trotzdem schließlich erneut"
    " wieder oft zunächst später anschließend insgesamt auch so allein täglich jährlich"
)
_ADVERB_ENDINGS = ("lich", "mals", "weise", "falls", "dings")
_TIMES = word_set(
    "tag woche monat jahr abend morgen mittag vormittag nachmittag nacht mal montag dienstag mittwoch"
    " donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august"
    " september oktober november dezember frühling frühjahr sommer herbst winter"
)
_PASSIVE = word_set("wird wurde werden wurden worden abgestimmt")


def _has_subject(written: list[str], verb: int, *, is_behind_comma: bool) -> bool:
    """Whether others than those counted talk: "der Rat berät über 12", not "es berieten über 12"."""
    words = [word.lower() for word in written]
    is_plural = words[verb].endswith("n")
    if written[verb][0].isupper() and verb:
        return True  # a noun: nach Berichten über 12 Fälle
    if not _PASSIVE.isdisjoint(words):
        return True
    if verb and words[verb - 1] in ("und", "oder"):
        return True  # "berät über 12 Anträge und stimmt über 8 ab"
    if not verb and is_behind_comma and not is_plural:
        return True  # "der Rat, der heute tagt, berät über 12 Anträge"
    before, behind = written[:verb], written[verb + 1 :]
    return _names_one(before, of_the=True) or _names_one(behind, of_the=is_plural)


def _names_one(written: list[str], *, of_the: bool) -> bool:
    """Whether words have a noun or pronoun that no preposition leads to, nor a genitive where `of_the`."""
    is_led = was_noun = False
    for word, following in zip(written, [*written, ""][1:], strict=True):
        low = word.lower()
        if low in _LEADING_TO_A_NOUN or (was_noun and of_the and low in _OF_THE):
            is_led, was_noun = True, False
            continue
        was_noun = word[0].isupper() and low not in _ADVERBS and not low.endswith(_ADVERB_ENDINGS)
        if is_led:
            is_led = not was_noun
        elif _may_talk(low, following.lower(), is_noun=was_noun):
            return True
    return False


def _may_talk(low: str, following: str, *, is_noun: bool) -> bool:
    """Whether a word may be a subject or its article; what begins a time is none: diese Woche."""
    return (is_noun or low in _ONE_TALKS) and not {low, following} & _TIMES


def is_topic(text: str, lead: int, start: int, floor: int) -> bool:
    """Whether "über" at `lead` before a number at `start` names what is talked of or decided on."""
    before = text[max(floor, lead - _FAR) : lead]
    clause = before[max(before.rfind(mark) for mark in ".,;:!?\n") + 1 :]
    written = clause.split()
    words = [word.lower() for word in written]
    if not words or words[-1] in _BEFORE_A_BOUND or _LASTS.match(text, start):
        return False
    verb = next((at for at, word in enumerate(words) if word in _TALKING), None)
    if verb is not None:
        return _has_subject(written, verb, is_behind_comma=before.endswith(f",{clause}"))
    return _ONE_DOES.search(clause) is not None and _TALKED.match(text, start) is not None
