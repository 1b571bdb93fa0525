"""A claims file that is being edited: its bytes, what they say, and the bytes that an edit leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scifacts.claims.document import says_the_same
from scifacts.claims.once import parse_once
from scifacts.claims.reader import load, relative_name
from scifacts.claims.splice import apply
from scifacts.claims.splice_between import changed_claims, splices_between
from scifacts.claims.splice_nodes import outline
from scifacts.errors import Fault, InputError
from scifacts.files import byte_order_mark, decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from scifacts.claims.document import ClaimsFile
    from scifacts.claims.splice import Splice

__all__ = ["Manuscript", "open_manuscript"]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A claims file as read for an edit. `text` is what `data` decodes to, without its byte order mark."""

    path: Path
    name: str
    data: bytes
    text: str
    file: ClaimsFile

    def rewritten(self, intended: ClaimsFile) -> bytes:
        """The bytes that say what is intended, as little as possible written anew. InputError as `edited`."""
        nodes = outline(self.text, changed_claims(self.file, intended))
        try:
            splices = list(splices_between(nodes, self.file, intended))
        except (KeyError, ValueError) as err:
            raise self._refused() from err
        return self.edited(splices, intended)

    def edited(self, splices: Iterable[Splice], intended: ClaimsFile) -> bytes:
        """The bytes after an edit. Raises InputError unless they say exactly what is intended."""
        mark, codec = byte_order_mark(self.data)
        try:
            data = mark + apply(self.text, splices).encode(codec)
            result = parse_once(data, self.name)
        except (ValueError, InputError) as err:
            raise self._refused() from err
        if not says_the_same(result, intended):
            raise self._refused()
        return data

    def _refused(self) -> InputError:
        message = "this edit cannot be made without touching what stands around it, so nothing was written"
        return InputError([Fault(message, self.name, help="make it by hand, then check again")])


def open_manuscript(path: Path, root: Path) -> Manuscript:
    """Read a claims file for an edit. Raises InputError with every fault of it."""
    name = relative_name(path, root)
    data = load(path, name)
    file = parse_once(data, name)
    return Manuscript(path, name, data, decode(data), file)
