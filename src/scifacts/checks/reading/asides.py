"""A sentence without what it tells aside between two commas: "methane, mostly from farming, makes up 16%"."""

from __future__ import annotations

import re

from scifacts.patterns import lazy

__all__ = ["without_asides"]

_GOES_ON = r"(?=\s(?:is|was|are|were|has|had|have|will|would|can|could|[a-z]+(?:s|ed)\b))"
_ASIDE = lazy(
    r",\s(?:primarily|mostly|mainly|largely|chiefly|partly|especially|particularly|notably|including|such\sas|an?|the|who"
    rf"|which|whose|where|aged|based|formerly|once|now|also|then|both|all)\b[^,.;:!?()\d]{{2,80}},{_GOES_ON}"
    rf"|,\s(?:which|who)\s[a-z]+(?:s|ed)?\s[^.;:!?()\d]{{2,100}}?,{_GOES_ON}",
    re.IGNORECASE,
)


def without_asides(text: str) -> str:
    """A text with blanks in the place of what it tells aside before a verb, of the same length."""
    if text.count(",") <= 1:
        return text
    return _ASIDE.sub(lambda aside: " " * len(aside.group()), text)
