"""The number of a whole, told of its part: "the centre has 300 shops".

Over "the city has 300 shops, 40 of them in the centre". The passage tells behind the number how many of it
are where or whose. A statement that names the part where the passage names the whole, and the whole nowhere,
is told.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.verb_forms import TOLD_AS_NOUN
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["part_as_whole"]

_NUMBER = (
    r"(?:(?:about|some|around|nearly|almost|only|rund|etwa|unos|unas|environ)\s)?"
    r"[$€£¥]?(?P<{}>\d[\d.,]*(?<=\d)|[^\W\d_]+)(?:(?<=\d)(?:m|bn|tn|k))?"
)
_PART = lazy(
    rf"[^.;:!?()]{{0,60}}?,\s(?:{_NUMBER.format('of')}\sof\s(?:them|whom|which|these)"
    r"|(?:of\s(?:which|whom|them)|including|davon|darunter|dont|de\sl[oa]s\scuales|incluid[oa]s|entre\sell[oa]s"
    r"|di\scui|tra\scui|waarvan|onder\swie|sendo|d[oa]s\squais|w\stym|z\s(?:czego|których)|из\sних|varav|hvorav|heraf)"
    rf"(?P<verb>\s[a-zäöüß]{{4,}}n)?\s{_NUMBER.format('which')}"
    rf"|{_NUMBER.format('ellos')}\sde\sell[oa]s)\b(?P<rest>[^.;:!?\d]{{3,60}})",
    re.IGNORECASE,
)
_HAN = lazy(r"[^。；\d]{0,12}[，,]其中(?P<part>[\u4e00-\u9fff]{2,8}?)(?:有|占|为)?\d")
_SIGN_LIST = (
    "_of_them _of_whom _of_which _of_these including_ davon_ darunter_ dont_ de_ell cuales_ inclu entre_ell"
    " i_cui_ tra_cui_ waarvan_ onder_wie_ sendo_ quais_ w_tym_ czego_ których_ из_них_ varav_ hvorav_ heraf_"
)
_SIGNS = phrases(_SIGN_LIST)
_PART_LIST = "most_ many_ some_ among_ with_ _and_ mit_ _und_ avec_ _et_ con_ _y_ met_ _en_ _e_ com_ meeste"
_PARTS = (*_SIGNS, *phrases(_PART_LIST))
_IN_ALL = (" in all", " in total", " altogether", " overall")
_PRONOUNS = word_set("it they he she we es sie er il elle ils elles")
_PEOPLE = word_set("people persons personnes personas persone pessoas personen menschen mensen")
_VERB_ENDINGS = ("ed", "ing")


def part_as_whole(ours: Placed, theirs: Placed) -> Contrast | None:
    """A number told of a part, which the passage tells of the whole with the part's own number behind it."""
    sentence, end = theirs.sentence(), theirs.mention.span.end
    behind = theirs.text[end : sentence.end]
    if "其中" in behind:
        return _told_of_part_in_chinese(ours, theirs, behind)
    if not _may_tell_part(behind.lower()):
        return None  # few texts need the pattern
    part = _PART.match(behind)
    number = part and (part["of"] or part["which"] or part["ellos"]).lower()
    if part is None or number is None or not (number[0].isdigit() or number in NUMBER_WORDS):
        return None
    clause = ours.clause()
    if any(map(clause.lower().__contains__, _PARTS)) or _gives(ours.text.lower(), number):
        return None
    head = theirs.text[sentence.start : end] + behind[: part.start("rest")].rpartition(",")[0]
    from scifacts.checks.reading.figure_words import forms_in

    whole, said = forms_in(head), forms_in(clause)
    verb = forms_in(" ".join(filter(_is_verb, words_in(ours.clause_before())[-1:])))
    words = words_in(head)
    nouns = (one for one, told in TOLD_AS_NOUN.items() if not told.isdisjoint(words))
    extra = said - whole - verb - forms_in(" ".join(nouns))
    if (
        not extra
        or not extra <= forms_in((part["verb"] or "") + part["rest"])
        or not (
            _lacks_whole(head, clause, said) or (extra <= forms_in(_SEXES) and _tells_people(head, clause))
        )
    ):
        return None
    return Contrast(clause, head + behind[len(head) - (end - sentence.start) : part.end()].rstrip(" ,"))


def _gives(text: str, number: str) -> bool:
    """Whether a text in lower case has a number, or a share of so many per cent, among its words."""
    bare = [word.strip(_AT_WORDS) for word in text.split()]
    return number in bare or any(word[:1].isdigit() and word.rstrip("mbntk") == number for word in bare)


_AT_WORDS = ".,;:!?()%\"'“”$€£¥"


def _may_tell_part(behind: str) -> bool:
    """Whether a number may stand beside words that tell of a part: a glance at a text in lower case."""
    for sign in _SIGNS:
        before, found, rest = behind.partition(sign)
        for word in (*before.split()[-1:], *rest.split()[:2]) if found else ():
            if word.lstrip("$€£¥")[:1].isdigit() or word in NUMBER_WORDS:
                return True
    return False


def _lacks_whole(head: str, clause: str, said: frozenset[str]) -> bool:
    """Whether a clause lacks a noun of what a number is told of, or a name where that has a pronoun."""
    words = words_in(head)
    if any(map(head.lower().__contains__, _IN_ALL)):
        return not any(map(clause.lower().__contains__, _IN_ALL))
    if not _PRONOUNS.isdisjoint(words[:1]):
        return _PRONOUNS.isdisjoint(words_in(clause)[:1])
    from scifacts.checks.reading.figure_words import forms_in

    return any(not _is_verb(word) and not forms_in(word) <= said for word in words)


def _tells_people(head: str, clause: str) -> bool:
    """Whether a number is told of people, and a clause says no word for them."""
    return not _PEOPLE.isdisjoint(words_in(head)) and _PEOPLE.isdisjoint(words_in(clause))


_SEXES = "women men girls boys children"


def _is_verb(word: str) -> bool:
    return word in INFINITIVES or word.endswith(_VERB_ENDINGS)


def _told_of_part_in_chinese(ours: Placed, theirs: Placed, behind: str) -> Contrast | None:
    """The same in Chinese, where 其中 stands before the part: 全市有300家, 其中市中心40家."""
    part, before = _HAN.match(behind), ours.clause_before()
    if part is None or part["part"] not in before:
        return None
    whole = theirs.text[theirs.sentence().start : theirs.mention.phrase.start]
    if part["part"] in whole or whole[:2] in ours.text or "其中" in ours.text:
        return None
    return Contrast(before + ours.phrase(), whole + theirs.phrase() + part.group()[:-1])
