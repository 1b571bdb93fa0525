"""SF610: settings that let more pass than they did."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from scifacts.comparison.raising import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.model import Finding

__all__ = ["loosened_settings"]


def loosened_settings(old: Mapping[str, object], new: Mapping[str, object]) -> tuple[Finding, ...]:
    """Compare two tables of settings as their files hold them: key -> value."""
    return tuple(_finished(message) for message in _messages(old, new))


def _messages(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    if old.get("strict") is True and new.get("strict") is not True:
        yield "strict was true, so that warnings failed the check, and is not any more"
    then, now = _share(old.get("fail-under")), _share(new.get("fail-under"))
    if then is not None and (now is None or now < then):
        yield f"fail-under was {then} and is {'gone' if now is None else now}"
    if new.get("baseline") is not None and new.get("baseline") != old.get("baseline"):
        yield f"baseline is {new['baseline']}, whose findings do not fail the check"


def _share(value: object) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def _finished(message: str) -> Finding:
    digest = hashlib.sha256(f"SF610\0{message}".encode(errors="backslashreplace")).hexdigest()
    return replace(finding("SF610", message), fingerprint=digest[:32])
