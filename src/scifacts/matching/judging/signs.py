"""Signs at digits: a minus, an exponent's sign, feet and inches, the "s" of a decade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.accounts import is_debit
from scifacts.matching.judging.facts import is_numeric
from scifacts.matching.vocabulary.words import PHRASES
from scifacts.numerals.vocabulary import CURRENCIES
from scifacts.patterns import lazy
from scifacts.text import joins_words

if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

    Piece = tuple[Tokens, int, int]  # one side, and the tokens of an edit there

__all__ = [
    "are_shown_otherwise",
    "decades",
    "is_exponent",
    "letter_at_number",
    "primes_differ",
    "signs_differ",
    "without_bare_signs",
]

_SIGNS = frozenset("+/×÷^²³⁻⁺=<>≤≥~≈°§#")
_OPERATORS = frozenset("+-*/×÷")
_ONE_OPERATOR = {"*": "×", "÷": "/"}
_EQUALS, _UNEQUAL = frozenset("=+"), "≠"
_ENDS = frozenset(".,;:")
# Tokens from a sign of equality within which a dash is a minus: what stands in brackets counts as one.
_FORMULA, _FAR = 6, 40
_BRACKETS = frozenset("()")
_OVERRIDDEN = lazy("\u202e([^\u202c\n]*)")
_AMOUNT_SIGNS = frozenset("$%")
_PRIMES = ("'", '"')


def signs_differ(here: Piece, there: Piece, *, fractions: bool) -> bool:
    """Whether a sign or a hyphen at a digit came, went or changed: a range, a minus, a plus.

    The stroke of equal `fractions` is none: ½ and 1/2.
    """
    if _are_labels(here, there):
        return False
    if is_debit(here, there) or is_debit(there, here):
        return True
    said, says = _signs(*here), _signs(*there)
    if fractions:
        said, says = ([sign for sign in side if sign != "/"] for side in (said, says))
    return said != says


def letter_at_number(here: Piece, there: Piece) -> bool:
    """Whether a letter came to a number or left it without a space: 116 and 116a."""
    if here[2] - here[1] + there[2] - there[1] != 1:
        return False
    side, index, _ = here if here[2] > here[1] else there
    return (
        index > 0
        and len(side.words[index]) == 1
        and side.words[index].isalpha()
        and not joins_words(side.words[index])
        and side.words[index - 1][-1:].isdigit()
        and side.ends[index - 1] == side.starts[index]
    )


_LABELS = ({":"}, {"="}), ({"="}, {":"})


def _are_labels(here: Piece, there: Piece) -> bool:
    """Whether a name is set off from its value otherwise: "Length: 44 m", "length = 44 m"."""
    (side, first, last), (other, start, end) = here, there
    if ({*side.words[first:last]}, {*other.words[start:end]}) not in _LABELS or not (first and start):
        return False
    return all(word.isalpha() or word == ")" for word in (side.words[first - 1], other.words[start - 1]))


def _signs(side: Tokens, first: int, last: int) -> list[str]:
    found = []
    for index in range(first, last):
        word = _sign_at(side, index)
        after = side.words[index + 1] if index + 1 < len(side.words) else ""
        before = side.words[index - 1] if index else ""
        starts, ends = after[:1].isdigit(), before[-1:].isdigit()
        # A hyphen between a name and a number is no minus: COVID-19; behind a currency it is one.
        minus = word == "-" and starts and (ends or (index > 0 and side.keys[index - 1] in PHRASES))
        if (
            minus
            or (word == "-" and _is_debit(side, index))
            or _is_point(side, index)
            or ((starts or ends) and word in _SIGNS)
            or is_exponent(side, index)
            or word == _UNEQUAL
            or (word in _OPERATORS and _is_operator(side, index))
        ):
            if word != "#" or before != "[":  # a link to a note: [#1]
                found.append(_ONE_OPERATOR.get(word, word))
        elif side.keys[index] == "minus" and index + 1 == last and starts and not (ends or before == "or"):
            found.append("-")  # one behind it in the edit is read with its figure
    return found


def _is_operator(side: Tokens, index: int) -> bool:
    """Whether a sign stands in a formula, near its sign of equality or a plus: debt = loans - cash."""
    before, behind = side.words[max(0, index - _FAR) : index], side.words[index + 1 : index + 1 + _FAR]
    return _leads_to_equality(before[::-1], into=")") or _leads_to_equality(behind, into="(")


def _leads_to_equality(words: list[str], *, into: str) -> bool:
    """Whether one of the first words that stand in no brackets of their own is = or +."""
    depth = passed = 0
    for word in words:
        if word in _BRACKETS:
            depth = depth + 1 if word == into else max(0, depth - 1)
        elif not depth:
            passed += 1
            if word in _EQUALS:
                return True
            if word in _ENDS or passed == _FORMULA:
                return False
    return False


_TIMES = frozenset({"x", "X", "by"})
_PLUS_OR_MINUS = ["+", "/"]


def _sign_at(side: Tokens, index: int) -> str:
    """The sign that a token is, in one form: × of 32 x 23 mm; none for what is ±."""
    word = side.words[index]
    if word in _TIMES and index:
        is_joint = "".join(side.words[index + 1 : index + 2])[:1].isdigit()
        far = 3 if is_joint and word != "by" else 2  # 27 lunar days x 13
        counted = side.words[max(0, index - far) : index]
        is_times = any(before[-1:].isdigit() for before in counted) and (is_joint or word != "by")
        return "×" if is_times else word
    if word == "-" and side.words[max(0, index - 2) : index] == _PLUS_OR_MINUS:
        return ""
    if word in _PLUS_OR_MINUS and side.words[index - (word == "/") :][:3] == [*_PLUS_OR_MINUS, "-"]:
        return ""
    return word


def _is_debit(side: Tokens, index: int) -> bool:
    """Whether a dash is the minus of a sum of money: it touches its sign and nothing before, "cost -£5"."""
    if index + 2 >= len(side) or side.words[index + 1] not in CURRENCIES or side.words[index + 1].isalpha():
        return False
    free = index == 0 or side.ends[index - 1] < side.starts[index] or side.words[index - 1] == "("
    return free and side.ends[index] == side.starts[index + 1] and side.words[index + 2][:1].isdigit()


def _is_point(side: Tokens, index: int) -> bool:
    """Whether a full stop is the decimal point of a number that begins with it: .5 is no 5."""
    if side.words[index] != "." or index + 1 >= len(side) or not side.words[index + 1][:1].isdigit():
        return False
    joined = side.ends[index] == side.starts[index + 1]
    return joined and (index == 0 or side.ends[index - 1] < side.starts[index])


def primes_differ(here: Piece, there: Piece) -> bool:
    """Whether feet became inches, or minutes seconds: marks behind a digit that close no quotation."""
    (side, first, last), (other, start, end) = here, there
    said, says = side.words[first:last], other.words[start:end]
    if len(said) != 1 or len(says) != 1 or {*said, *says} != {*_PRIMES}:
        return False
    return _is_prime(side, first) and _is_prime(other, start)


def decades(side: Tokens, first: int, last: int) -> list[str]:
    """The years of an edit that stand for their decade: the 1950s, the 1950's."""
    found = []
    for index in range(max(1, first), last):
        before = index - 2 if side.words[index - 1] == "'" and index > 1 else index - 1
        year = side.words[before]
        if side.words[index] == "s" and side.starts[index] - side.ends[before] <= 1 and year.isdigit():
            found.append(year)
    return found


def without_bare_signs(words: list[str], keys: list[str], first: int, last: int) -> list[str]:
    """The words of an edit without signs of money and of percent that stand at no figure: $ make."""
    if _AMOUNT_SIGNS.isdisjoint(words) or any(map(is_numeric, keys[max(0, first - 2) : last + 2])):
        return words
    return [word for word in words if word not in _AMOUNT_SIGNS]


def is_exponent(side: Tokens, index: int) -> bool:
    """Whether a hyphen is the sign of an exponent: 10^-3, 5e-3."""
    if side.words[index] != "-" or index < 2 or index + 1 >= len(side):
        return False
    before, joined = side.words[index - 1], side.ends[index] == side.starts[index + 1]
    based = before == "^" or (before in ("e", "E") and side.words[index - 2][-1:].isdigit())
    return based and joined and side.words[index + 1][:1].isdigit()


def _is_prime(side: Tokens, index: int) -> bool:
    """Whether a quotation mark right behind a digit has no other of its kind before it that it closes."""
    if not index or not side.words[index - 1][:1].isdigit() or side.ends[index - 1] != side.starts[index]:
        return False  # 'user1'
    opened = False
    for other in range(index):
        if side.words[other] == side.words[index]:
            closes = opened or (other > 0 and side.words[other - 1][-1:].isdigit())
            opened = not closes
    return not opened


def are_shown_otherwise(one: str, other: str) -> bool:
    """Whether the same digits are shown in another order on one side: an override makes 043 of 340."""
    return _digits(one) == _digits(other) and _digits(_shown(one)) != _digits(_shown(other))


def _shown(text: str) -> str:
    """A text with what an override shows from right to left turned, as it is read."""
    return _OVERRIDDEN.sub(lambda match: match[1][::-1], text)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
