"""German verbs that end a clause, behind a quote that ends before them: dass das Werk schließen | soll."""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["FINAL_VERBS", "final_modal"]

FINAL_VERBS = word_set("""
soll sollen sollte sollten könnte könnten dürfte dürften würde würden kann können muss müssen musste mussten
darf dürfen werden worden haben sein
""")
_FINAL_MODAL = lazy(
    r" (?:(?:werden|worden|haben|sein) ){0,2}(?:soll(?:t?en|te)?|könnten?|dürften?|würden?|kann|können|muss"
    r"|mussten?|müssen|darf|dürfen)(?=[.,;:!?)\"“”]|\s*\Z|\s(?:und|oder)\b)"
)


def final_modal(text: str, end: int) -> Cut | None:
    """The modal verb that ends the clause of a passage, right behind it, and where it stands."""
    found = _FINAL_MODAL.match(text, end) if text[end - 1].isalpha() else None
    return (ChangeKind.COMPARATOR, end, found.end()) if found else None
