"""What the text of a scalar of claims.yaml may have to be; a module of its own, for `typing` takes 3 ms."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Kind"]

# What the text of a scalar has to be; `values.py` holds the check of each.
Kind: TypeAlias = Literal[
    "text",
    "version",
    "claim-id",
    "source-id",
    "source-ref",
    "claim-ref",
    "choice",
    "decimal",
    "as-of",
    "published",
    "date",
    "path",
    "url",
    "base-url",
    "sha256",
    "quote",
    "rule",
    "alias",
    "accent",
    "accent-dark",
    "contact",
    "fingerprint",
]
