"""The only clock: today's date, which waivers expire by. SOURCE_DATE_EPOCH sets it."""

from __future__ import annotations

import datetime
import os

from scifacts.errors import UsageError

__all__ = ["today"]

_LATEST = 253_402_300_799  # 9999-12-31T23:59:59Z, the last second that a date can hold


def today() -> datetime.date:
    """Today's date in UTC, or the day of SOURCE_DATE_EPOCH (seconds since 1970) where that is set.

    An empty variable counts as unset. Raises UsageError for anything but a number of seconds
    (reproducible-builds.org, "SOURCE_DATE_EPOCH specification").
    """
    raw = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not raw:
        return datetime.datetime.now(datetime.UTC).date()
    if not (raw.isascii() and raw.isdecimal() and len(raw) <= 12 and int(raw) <= _LATEST):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is not a number of seconds since 1970: {raw!r}",
            help="unset it, or give whole seconds, for example 1700000000",
        )
    return datetime.datetime.fromtimestamp(int(raw), datetime.UTC).date()
