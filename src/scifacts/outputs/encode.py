"""JSON as every output writes it."""

from __future__ import annotations

from scifacts.encode import Json, document, encode

__all__ = ["Json", "document", "encode"]
