"""Where every value of claims.yaml stands in its text, so that an edit can leave the rest as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

from scifacts.claims.events import event_source
from scifacts.claims.faults import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from yaml.events import Event

__all__ = ["Node", "Outline", "outline"]

# Where no character is a line end that editors know, these are meant as line ends (see the reader).
_BREAKS: Final = {0x85: "\n", 0x2028: "\n", 0x2029: "\n"}


@dataclass(slots=True)
class Node:
    """A value and where it stands: `[start, end)` without the blanks and comments behind it.

    `style` is that of a scalar ("", ', ", | or >), or "{" and "[" for a list or mapping in brackets, ""
    for one in lines. `tail` is where the parser went on: for a block scalar behind its empty lines.
    `pairs` are a mapping's keys and values, `items` those of a list. `in_flow`: it stands in brackets.
    """

    start: int
    end: int
    tail: int
    style: str
    in_flow: bool
    value: str | None = None
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)
    is_mapping: bool = False

    @property
    def is_list(self) -> bool:
        """Whether it is a list."""
        return self.value is None and not self.is_mapping

    def get(self, key: str) -> Node | None:
        """The value of a key of a mapping, or None."""
        return next((value for name, value in self.pairs if name.value == key), None)


@dataclass(frozen=True, slots=True)
class Outline:
    """The nodes of a file: its top, the sources, and of the claims those that were asked for, by id."""

    text: str
    top: Node
    claims: dict[str, Node]

    def source(self, source_id: str) -> Node | None:
        """The mapping of a source."""
        sources = self.top.get("sources")
        return sources.get(source_id) if sources else None


def outline(text: str, claim_ids: Collection[str] = (), *, pure: bool = False) -> Outline:
    """The nodes of a claims file without faults. Of other claims than these only the stretch is kept."""
    parsed = text if "\n" in text or "\r" in text else text.translate(_BREAKS)
    following = event_source(parsed.encode(), Faults("", lambda: parsed), pure=pure)
    maker = _Maker(parsed, following, frozenset(claim_ids))
    following()  # the stream
    following()  # the document
    return Outline(text, maker.node(following(), in_flow=False), maker.claims)


class _Maker:
    """Walks the events once; keeps little of the claims that nobody asked for."""

    __slots__ = ("_following", "_text", "_wanted", "claims")

    def __init__(self, text: str, following: Callable[[], Event], wanted: frozenset[str]) -> None:
        self._text = text
        self._following = following
        self._wanted = wanted
        self.claims: dict[str, Node] = {}

    def node(self, event: Event, *, in_flow: bool, path: tuple[str, ...] = ()) -> Node:
        """The node that begins with an event."""
        if isinstance(event, ScalarEvent):
            return self._scalar(event, in_flow=in_flow)
        if not isinstance(event, CollectionStartEvent):
            raise TypeError(f"no part of the format: {event}")  # the reader has refused it
        start, _ = _marks(event)
        is_mapping = isinstance(event, MappingStartEvent)
        style = ("{" if is_mapping else "[") if event.flow_style else ""
        node = Node(start, start, start, style, in_flow, is_mapping=is_mapping)
        within = in_flow or bool(style)
        while not isinstance(item := self._following(), CollectionEndEvent):
            if is_mapping:
                self._pair(node, item, in_flow=within, path=path)
            else:
                node.items.append(self._item(item, in_flow=within, path=path))
        last = node.pairs[-1][1] if node.pairs else node.items[-1] if node.items else None
        if style:
            node.tail = node.end = _marks(item)[1]
        elif last:
            node.end, node.tail = last.end, last.tail
        return node

    def _pair(self, node: Node, event: Event, *, in_flow: bool, path: tuple[str, ...]) -> None:
        key = self.node(event, in_flow=in_flow)
        value = self.node(self._following(), in_flow=in_flow, path=(*path, key.value or ""))
        if value.value == "" and not value.style:  # the parsers disagree on where nothing stands
            colon = self._text.find(":", key.end)
            value.start = value.end = value.tail = colon + 1 if colon >= 0 else key.end
        node.pairs.append((key, value))

    def _item(self, event: Event, *, in_flow: bool, path: tuple[str, ...]) -> Node:
        node = self.node(event, in_flow=in_flow)
        if path == ("claims",):
            claim_id = node.get("id")
            name = claim_id.value if claim_id else None
            if name in self._wanted:
                self.claims[name or ""] = node
            else:
                node.pairs = []
        return node

    def _scalar(self, event: ScalarEvent, *, in_flow: bool) -> Node:
        start, end = _marks(event)
        style = event.style if event.style in ("'", '"', "|", ">") else ""
        tail = end
        if style in ("|", ">"):
            end = start + len(self._text[start:end].rstrip(" \t\r\n"))
        return Node(start, end, tail, style, in_flow, value=event.value)


def _marks(event: Event) -> tuple[int, int]:
    if event.start_mark is None or event.end_mark is None:
        raise AssertionError("an event without its place")
    return event.start_mark.index, event.end_mark.index
