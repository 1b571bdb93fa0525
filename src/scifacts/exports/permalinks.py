"""What a site has promised to keep: the ids in its former `claims.json`, against those of a new one.

The former file may be anything by now: it is looked through for ids and for nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from scifacts.errors import Fault
from scifacts.exports.claims_json import SCHEMA
from scifacts.nouns import dataclass
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.model import Report

__all__ = ["LIMIT", "RULE", "Promised", "lost_claims", "lost_sources", "promised"]

LIMIT = 256 * 1024 * 1024  # bytes; 100,000 claims of two quotes take 103 million
RULE = "vanished-id"
_MOST_GUESSES = 10_000  # pairs of ids; each takes 50 microseconds to compare
_ID = lazy(r"[a-z0-9][a-z0-9-]{0,79}\Z", re.ASCII)

_Parsed: TypeAlias = "dict[str, _Parsed] | list[_Parsed] | str | int | float | bool | None"


@dataclass(frozen=True, slots=True)
class Promised:
    """The ids that lead to a page of a site: of claims, whether made, retired or former ids; of sources."""

    claims: frozenset[str]
    sources: frozenset[str]


def promised(data: bytes) -> Promised:
    """The ids in a `claims.json`. Raises ValueError, with the reason, for anything else."""
    import json

    try:
        file: _Parsed = json.loads(data)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except ValueError:
        raise ValueError("it is no JSON") from None
    if not isinstance(file, dict) or file.get("schema") != SCHEMA or isinstance(file["schema"], bool):
        raise ValueError(f"it is not of schema {SCHEMA}")
    claims = {name for key in ("claims", "retired") for name in _named(file.get(key), key)}
    return Promised(frozenset(claims), frozenset(_named(file.get("sources"), "sources")))


def _named(entries: _Parsed, key: str) -> Iterator[str]:
    if not isinstance(entries, list):
        raise ValueError(f"'{key}' is no list")  # noqa: TRY004 - of a file, not of a caller
    for entry in entries:
        names = [entry.get("id"), *_list(entry.get("aliases", []))] if isinstance(entry, dict) else [None]
        for name in names:
            if not isinstance(name, str) or not _ID.match(name):
                raise ValueError(f"'{key}' holds what is no id")
            yield name


def _list(names: _Parsed) -> list[_Parsed]:
    return names if isinstance(names, list) else [None]


def lost_claims(report: Report, before: Promised) -> list[Fault]:
    """A fault for each id that had a page and would have none."""
    project = report.project
    made = {result.claim.id for result in report.results}
    kept = made | {retired.id for retired in project.retired}
    kept |= {alias for result in report.results for alias in result.claim.aliases}
    kept |= {alias for retired in project.retired for alias in retired.aliases}
    lost = sorted(before.claims - kept)
    fresh = sorted(made - before.claims)
    if len(lost) * len(fresh) > _MOST_GUESSES:
        fresh = []
    return [
        Fault(
            f"the claim '{name}' was published, and its page would vanish: the site was left as it was",
            project.path,
            help=_help(name, fresh),
            rule=RULE,
        )
        for name in lost
    ]


def _help(name: str, fresh: Iterable[str]) -> str:
    from scifacts.spelling import nearest

    heir = nearest(name, fresh) or "the claim that it is now"
    target = f"'{heir}'" if " " not in heir else heir
    return (
        f"give {target} 'aliases: [{name}]', or write what became of it under 'retired:' with id, date and"
        f" reason; to let the links to it die, build once with --allow-vanished"
    )


def lost_sources(report: Report, before: Promised) -> list[str]:
    """The ids of sources that had a page and will have none."""
    return sorted(before.sources - {source.id for source in report.project.sources})
