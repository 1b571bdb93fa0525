"""SF610: settings that let more pass than they did."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from scifacts.comparison.raising import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scifacts.model import Finding

__all__ = ["longer_baseline", "loosened_settings"]


_MOST_SHOWN = 5
_FAILING = (
    ("strict", "warnings"),
    ("require-review", "claims that nobody reviewed"),
    ("review-own-words", "claims in words of their own that nobody reviewed"),
)


def loosened_settings(old: Mapping[str, object], new: Mapping[str, object]) -> tuple[Finding, ...]:
    """Compare two tables of settings as their files hold them: key -> value."""
    return tuple(_finished(message) for message in _messages(old, new))


def longer_baseline(name: str, added: Sequence[str]) -> tuple[Finding, ...]:
    """SF608 where a baseline lists findings that it did not list: "SF202 of budget" each."""
    if not added:
        return ()
    shown = list(added[:_MOST_SHOWN])
    if len(added) > _MOST_SHOWN:
        shown.append(f"{len(added) - _MOST_SHOWN} others")
    number = f"{len(added)} finding{'s' * (len(added) > 1)}"
    message = f"{name} holds back {number} more than it did: {', '.join(shown)}"
    return (_finished(message, "SF608"),)


def _messages(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    for name, what in _FAILING:
        if old.get(name) is True and new.get(name) is not True:
            yield f"{name} was true, so that {what} failed the check, and is not any more"
    then, now = _share(old.get("fail-under")), _share(new.get("fail-under"))
    if then is not None and (now is None or now < then):
        yield f"fail-under was {then} and is {'gone' if now is None else now}"
    if new.get("baseline") is not None and new.get("baseline") != old.get("baseline"):
        yield f"baseline is {new['baseline']}, whose findings do not fail the check"


def _share(value: object) -> Decimal | None:
    try:
        share = Decimal(str(value))
    except InvalidOperation:
        return None
    return share if share.is_finite() else None  # TOML has nan, which can be compared with nothing


def _finished(message: str, rule: str = "SF610") -> Finding:
    digest = hashlib.sha256(f"{rule}\0{message}".encode(errors="backslashreplace")).hexdigest()
    return replace(finding(rule, message), fingerprint=digest[:32])
