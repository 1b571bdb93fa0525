"""Verbs that end a clause, behind a quote that ends before them: dass das Werk schließen | soll.

So German verbs do, and what denies or supposes a sentence in Turkish and in Japanese: önemli | değildir,
では | ありません.
"""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["FINAL_VERBS", "denied_at_last", "final_modal"]

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


# What is said of a Turkish sentence by its last word: that it is not so, that it may be.
_TURKISH = lazy(
    r" (?:(değil(?:dir|di|miş(?:tir)?)?|denemez|söylenemez|sayılmaz)|olabilir|olmayabilir|olsa\sgerek)"
    r"(?![\w'\u2019])"
)
_TURKISH_STARTS = (" değil", " den", " söyl", " say", " ola", " olm", " ols")
_TURKISH_ONLY = lazy(r"\b(?:sadece|yalnız(?:ca)?|tek)\b")  # not only
# Endings of a Japanese passage, each with what behind it denies or supposes what it tells.
_JAPANESE = {
    ChangeKind.NEGATION: lazy(
        r"(?<=[でじ][はゃ])(?:(?:あり|ござい)ませ|あり[得え]|な(?:い|かった|く[、。て])(?!かと))"
    ),
    ChangeKind.COMPARATOR: lazy(r"(?<=かも)しれ|(?<=か)もしれ|(?<=だ)ろう|(?<=で)しょう|(?<=でし)ょう"),
}
_JAPANESE_STARTS = frozenset("あごなしもろょ")
_CLAUSE = 80  # characters


def denied_at_last(text: str, end: int) -> Cut | None:
    """What the last word of a Turkish or Japanese sentence makes of a passage that ends before it."""
    if text.startswith(_TURKISH_STARTS, end) and (found := _TURKISH.match(text, end)):
        clause = text[max(0, end - _CLAUSE) : end].rpartition(". ")[2]
        if found[1] and _TURKISH_ONLY.search(clause):
            return None
        return ChangeKind.NEGATION if found[1] else ChangeKind.COMPARATOR, end, found.end()
    if text[end : end + 1] in _JAPANESE_STARTS:
        for kind, pattern in _JAPANESE.items():
            if told := pattern.match(text, end):
                return kind, end, told.end()
    return None
