"""A denial away from the figure: "did not reduce the risk of stroke" over "reduced the risk of stroke".

Both have the verb once and the same object behind it, and who asserts has no denial or doubt at all.
"""

from __future__ import annotations

import re

from scifacts.checks.verb_forms import first_form
from scifacts.patterns import lazy

__all__ = ["denied_apart"]

_OBJECT = r"(?:(?:the|a|an|its|their|his|her|any)\s)?([a-z][a-z-]+\s(?:of\s|for\s)?[a-z-]{3,})"
_DENIED = lazy(
    rf"\b(?:do|does|did|has|have|had)(?:\s(?:not|never)|n['’]t)\s(?:[a-z]+ly\s)?(?P<verb>[a-z]{{4,}})\s{_OBJECT}",
    re.IGNORECASE,
)
_ASSERTED = lazy(rf"\b(?=(?P<told>(?P<verb>[a-z]{{4,}})\s{_OBJECT}))", re.IGNORECASE)
_OPEN = lazy(
    r"\b(?:not|never|no|nor|none|neither|nobody|nothing|without|instead|rather|only|few|fewer|less|fail\w*|den(?:y|ie)\w*"
    r"|(?-i:may)|might|could|would|should|will|can|cannot|if|whether|unless|to|but|except|plan\w*|claim\w*|hope\w*"
    r"|expect\w*|alleg\w*|until|before)\b|n['’]t\b",
    re.IGNORECASE,
)
_WORD = lazy(r"[^\W\d_]+")
_SIGNS = (" not ", "n't ", "n’t ", " never ")


def denied_apart(statement: str, passage: str) -> tuple[str, str] | None:
    """What the statement and the passage say, where one denies a deed that the other asserts."""
    for text, other in ((statement, passage), (passage, statement)):
        if any(map(text.__contains__, _SIGNS)) and (told := _denied(text, other)):
            return told if text is statement else (told[1], told[0])
    return None


def _denied(text: str, other: str) -> tuple[str, str] | None:
    """What a text denies, and where another asserts it."""
    denials = [*_DENIED.finditer(text)]
    if len(denials) != 1 or _OPEN.search(other):
        return None
    verb, object_ = first_form(denials[0]["verb"]), denials[0][2].lower()
    if any(sum(first_form(word) == verb for word in _WORD.findall(one)) != 1 for one in (text, other)):
        return None
    for found in _ASSERTED.finditer(other):
        if first_form(found["verb"]) == verb and found[3].lower() == object_:
            return denials[0].group(), found["told"]
    return None
