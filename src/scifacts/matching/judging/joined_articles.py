"""Prepositions of Romance languages with the article that they join, or without: fino al, fino a marzo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["joins_article"]

# A preposition, and its forms with an article, or before a vowel; what is elided stands before its noun.
_FORMS = """
a: al allo alla ai agli alle all' ad ao aos à às
da: dal dallo dalla dai dagli dalle dall'
di: del dello della dei degli delle dell' d'
de: do da dos das del
in: nel nello nella nei negli nelle nell'
em: no na nos nas
su: sul sullo sulla sui sugli sulle sull'
e: ed
"""
_PLAIN: dict[str, set[str]] = {}  # form -> the prepositions that it may be
for _line in _FORMS.split("\n"):
    _plain, _, _forms = _line.partition(": ")
    for _form in _forms.split():
        _PLAIN.setdefault(_form, set()).add(_plain)


def joins_article(edit: Stretch) -> bool:
    """Whether a preposition has an article on one side alone: dall'aprile all'agosto, da aprile ad agosto."""
    said, says = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not (said and says):
        return False
    here, there = list(_parts(said)), list(_parts(says))
    return (
        len(here) == len(there) > 0
        and here != there
        and all(one == other or _are_one(one, other) for one, other in zip(here, there, strict=True))
    )


def _parts(keys: Sequence[str]) -> Iterator[str]:
    """Words with what is elided before them as a word of its own."""
    for key in keys:
        head, mark, rest = key.partition("'")
        if mark and rest and f"{head}'" in _PLAIN:
            yield f"{head}'"
            yield rest
        else:
            yield key


def _are_one(one: str, other: str) -> bool:
    """Whether two words are one preposition, with an article and without: al and a, ad and all'."""
    return bool((_PLAIN.get(one, set()) | {one}) & (_PLAIN.get(other, set()) | {other}))
