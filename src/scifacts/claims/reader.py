"""Parse events to the nouns of the model, led by the schema; every fault of the file in one go."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from dataclasses import replace

from yaml import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from scifacts.claims.build import BUILDERS, Record
from scifacts.claims.document import ClaimsFile
from scifacts.claims.events import DEPTH, TOO_DEEP, event_source, note_syntax, place
from scifacts.claims.faults import Faults, Stop
from scifacts.claims.names import Names
from scifacts.claims.schema import CLAIM, FIELD_LIMIT, FILE_LIMIT, FORMAT, ListOf, MapOf, Table, Text
from scifacts.claims.values import CHECKS, Wrong, is_blank, shown
from scifacts.errors import Fault, InputError
from scifacts.files import Unreadable, decode, host_failure, printable, read_regular, sha256_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Final

    from yaml.events import Event

    from scifacts.claims.schema import Key, Type

__all__ = ["load", "parse", "read", "relative_name"]

_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_LONGEST_SKIP: Final = 100_000  # events of what is skipped, a tenth of a second
_LONGEST_LIST: Final = 10_000  # items within one entry: quotes of a claim, tags
_FREE: Final = frozenset(
    {"text", "quote"}
)  # kinds of text that is good once it begins with a letter or digit
_DEFINING: Final = frozenset({"claim-id", "source-id", "alias"})
_REFERRING: Final = frozenset({"claim-ref", "source-ref"})
_SOURCE_ID: Final = Text("source-id")
_DEFINED_IN: Final = {"claims": "claim", "sources": "source"}
_STARTER: Final = "begin with version: 1, then sources: and claims:"


def read(path: Path, root: Path, *, pure: bool = False) -> ClaimsFile:
    """Read and check a claims file. Raises `InputError`. `pure` does without libyaml, for tests."""
    name = relative_name(path, root)
    return parse(load(path, name), name, pure=pure)


def load(path: Path, name: str) -> bytes:
    """The bytes of a claims file. Raises `InputError`, or `HostError` where the machine keeps them back."""
    try:
        return read_regular(path, FILE_LIMIT)
    except Unreadable as err:
        raise host_failure(err, name) or _unusable(name, err) from err


def parse(data: bytes, name: str, *, pure: bool = False) -> ClaimsFile:
    """Check the bytes of a claims file; `name` is what positions and faults call it. As `read`."""
    encoded = _text(data, name).encode()
    if encoded == data:
        encoded = data  # one copy less of a large file
    faults = Faults(name, encoded.decode)
    try:
        reader = _Reader(event_source(encoded, faults, pure=pure), faults, name)
        with _collector_paused():
            document = reader.document()
    except Stop:
        document = None
    except MarkedYAMLError as err:
        note_syntax(err, faults)
        document = None
    faults.raise_if_any()
    if document is None:
        raise AssertionError("no document and no fault")
    return replace(document, sha256=sha256_of(data))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking all claims again and again: 1.1 of 5.4 s for 100,000."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def relative_name(path: Path, root: Path) -> str:
    """The path of a claims file as messages give it."""
    try:
        relative = os.path.relpath(path, root)
    except ValueError:  # another drive
        relative = str(path)
    return printable(relative.replace(os.sep, "/"))


def _unusable(name: str, err: Unreadable) -> InputError:
    message = f"no claims can be read: {err}"
    return InputError([Fault(message, name, err.line, err.column, help=err.help)])


def _text(data: bytes, name: str) -> str:
    try:
        text = decode(data)
    except Unreadable as err:
        raise _unusable(name, err) from err
    if "\n" not in text and "\r" not in text:
        # No line end known to editors: what YAML 1.1 takes for one is meant as one.
        text = text.translate({0x85: "\n", 0x2028: "\n", 0x2029: "\n"})
    return text


class _Reader:
    """Walks the events along the schema. A table is built as soon as it is read, so that no tree is kept."""

    __slots__ = ("_faults", "_file", "_following", "_names", "_where")

    def __init__(self, following: Callable[[], Event], faults: Faults, file: str) -> None:
        self._following = following
        self._faults = faults
        self._names = Names(faults)
        self._file = file
        self._where: list[str | int] = []

    def document(self) -> ClaimsFile | None:
        """The content of the only document, or None with faults noted."""
        self._next()
        event = self._next()
        if type(event) is not StreamEndEvent:
            event = self._next()
        if type(event) is StreamEndEvent or self._is_null(event):
            self._faults.add("no claims: the file is empty", 1, 1, help=_STARTER)
            raise Stop
        if type(event) is not MappingStartEvent:
            self._faults.add("a mapping with the key 'claims:' is wanted", *place(event), help=_STARTER)
            raise Stop
        built = self._table(FORMAT, event)
        self._next()
        event = self._next()
        if type(event) is not StreamEndEvent:
            message = "a second document begins here"
            self._faults.add(message, *place(event), help="keep one document in the file", token="---")  # noqa: S106
            raise Stop
        self._names.resolve()
        return built if isinstance(built, ClaimsFile) else None

    def _next(self) -> Event:
        """The next event; anchors, aliases and tags are refused here and nowhere acted on."""
        event = self._following()
        self._judge(event)
        return event

    def _judge(self, event: Event) -> None:
        if isinstance(event, NodeEvent) and (event.anchor or getattr(event, "tag", None)):
            self._refuse(event)

    def _refuse(self, event: NodeEvent) -> None:
        from scifacts.claims.advice import refused

        what, help_ = refused(event)
        self._faults.add(what, *place(event), where=self._at(), help=help_)

    def _at(self, key: str = "") -> str:
        """The path of keys to what is being read: `claims[7].figure.value`."""
        parts = [*self._where, key] if key else self._where
        return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).removeprefix(
            "."
        )

    @staticmethod
    def _is_null(event: Event) -> bool:
        return type(event) is ScalarEvent and not event.style and event.value in _NULLS

    def _node(self, type_: Type, event: Event, name: str) -> object:
        """Read a value that is no scalar; None, with a fault, where it is something else."""
        if isinstance(type_, Table):
            return self._table(type_, event, name)
        if isinstance(type_, MapOf):
            return self._map(type_, event, name)
        if isinstance(type_, ListOf):
            return self._list(type_, event, name)
        return self._scalar(type_, event, name)

    def _table(self, table: Table, event: Event, name: str = "") -> object:
        if type(event) is AliasEvent:
            return None  # refused as such
        before = self._faults.count
        record = Record(self._file, name)
        if isinstance(event, ScalarEvent) and table.shorthand:
            key = table.shorthand
            self._entry(record, key, table.keys[key], event, event)
        elif type(event) is MappingStartEvent:
            self._entries(table, record, event)
        else:
            from scifacts.claims.advice import keys_of

            self._wrong_type(
                "a mapping", event, advice=f"write the keys of the {table.name}: {keys_of(table)}"
            )
        self._name_claim(table, record, before)
        if self._faults.count != before:
            return None
        try:
            return BUILDERS[table.name](record)
        except Wrong as err:
            token, line, column = err.place or record.scalars[err.key]
            self._faults.add(err.message, line, column, where=self._at(err.key), help=err.advice, token=token)
            self._name_claim(table, record, before)
            return None

    def _name_claim(self, table: Table, record: Record, before: int) -> None:
        """Let the faults of a claim name it, and those that may yet be found: sources that come later."""
        claim_id = record.text("id") if table is CLAIM else None
        if claim_id and (self._faults.count != before or self._names.has_pending):
            self._faults.name_claim(int(self._where[1]), claim_id)

    def _entries(self, table: Table, record: Record, start: Event) -> None:
        following = self._following  # as `_next`, but without its call for the nine of ten that are text
        given: dict[str, Event] = {}
        meant: set[str] = set()
        while True:
            event = following()
            if type(event) is not ScalarEvent or event.anchor or event.tag:
                self._judge(event)
                if type(event) is MappingEndEvent:
                    break
            name = self._key(event)
            value = following()
            if type(value) is not ScalarEvent or value.anchor or value.tag:
                self._judge(value)
            key = table.keys.get(name) if name is not None else None
            if name is None or key is None or name in given:
                if name is not None:
                    if name == "<<":  # what it would bring is not missed as well
                        meant.update(table.required)
                    meant.add(self._refuse_key(table, name, event, value, given.get(name)))
                self._skip(value)
                continue
            given[name] = event
            if type(value) is ScalarEvent and _is_plain(key.type, value):
                record.scalars[name] = (value.value, *place(value))
            else:
                self._entry(record, name, key, event, value)
        for name in table.required:
            if name not in given and name not in meant:
                self._missing(table, name, start)

    def _key(self, event: Event) -> str | None:
        """The text of a key; None, with a fault, where it is a list or a mapping."""
        if type(event) is ScalarEvent:
            return event.value
        if type(event) is not AliasEvent:
            help_ = "a key is a word followed by a colon; put text that holds brackets in quotes"
            self._faults.add("a key that is no text", *place(event), where=self._at(), help=help_)
            self._skip(event)
        return None

    def _refuse_key(self, table: Table, name: str, event: Event, value: Event, first: Event | None) -> str:
        """Note why a key cannot be; the known key that it was meant to be, or ""."""
        if first is None and name == "<<" and type(value) is AliasEvent:
            return ""  # refused as an alias
        from scifacts.claims.advice import refused_key

        message, help_, near = refused_key(table, name, event, value, first)
        self._faults.add(message, *place(event), where=self._at(), help=help_, token=name)
        return near

    def _missing(self, table: Table, name: str, start: Event) -> None:
        message = f"the key '{name}' is missing"
        if table is FORMAT and name == "claims":
            message = f"no claims: {message}"
        help_ = f"add it, such as {name}: {table.keys[name].example}"
        self._faults.add(message, *place(start), where=self._at(), help=help_)

    def _entry(self, record: Record, name: str, key: Key, start: Event, event: Event) -> None:
        """Read the value of a known key into a record."""
        if self._is_null(event):
            if key.required or not key.may_be_null:
                help_ = f"write {name}: {key.example}" + ("" if key.required else ", or leave the key out")
                self._nothing(start, self._at(name), help_)
            return
        self._where.append(name)
        if isinstance(key.type, Text):
            scalar = self._scalar(key.type, event, name)
            if scalar:
                record.scalars[name] = scalar
        else:
            record.parts[name] = self._node(key.type, event, name)
            if name in _DEFINED_IN:
                self._names.close(_DEFINED_IN[name])
        self._where.pop()

    def _scalar(self, type_: Text, event: Event, name: str) -> tuple[str, int, int] | None:
        if not isinstance(event, ScalarEvent):
            self._wrong_type("text", event, advice=f"write {name} as text, in quotes if it holds brackets")
            return None
        text = event.value
        line, column = place(event)
        try:
            regular = _checked(type_, text)
        except Wrong as err:
            self._faults.add(err.message, line, column, where=self._at(), help=err.advice, token=text)
            if type_.kind in _DEFINING and len(text) < type_.limit:
                self._names.define(type_.kind, text, line, column, self._at)
            return None
        if type_.kind in _DEFINING:
            self._names.define(type_.kind, regular, line, column, self._at)
        elif type_.kind in _REFERRING:
            self._names.refer(type_.kind, regular, line, column, self._at)
        elif type_.kind == "path":
            self._names.take_path(regular, line, column, self._at)
        return regular, line, column

    def _list(self, type_: ListOf, event: Event, name: str) -> list[object]:
        built: list[object] = []
        if type(event) is not SequenceStartEvent:
            from scifacts.claims.advice import as_list

            self._wrong_type("a list", event, advice=as_list(type_, event, name))
            return built
        longest = None if len(self._where) == 1 else _LONGEST_LIST
        index = 0
        while True:
            self._where.append(index)
            item = self._next()
            if type(item) is SequenceEndEvent:
                break
            if index == longest:
                self._too_many(index, item)
            if self._is_null(item):
                help_ = "fill it in, or remove its hyphen or comma"
                self._nothing(item, self._at(), help_)
            elif (part := self._node(type_.item, item, name)) is not None:
                built.append(part)
            self._where.pop()
            index += 1
        self._where.pop()
        if index < type_.at_least:
            help_ = (
                f"add at least one: {name}: [{{…}}]" if isinstance(type_.item, Table) else "add at least one"
            )
            self._faults.add("the list is empty", *place(event), where=self._at(), help=help_)
        return built

    def _too_many(self, count: int, event: Event) -> None:
        message = f"a list of more than {count:,} items"
        self._faults.add(message, *place(event), where=self._at(), help="split the entry")
        raise Stop

    def _map(self, type_: MapOf, event: Event, name: str) -> list[object]:
        built: list[object] = []
        if type(event) is not MappingStartEvent:
            self._wrong_type(
                "a mapping", event, advice=f"write each of the {name} as 'id:' with its keys below"
            )
            return built
        while type(item := self._next()) is not MappingEndEvent:
            key = self._key(item)
            value = self._next()
            self._where.append(key if key and key.isprintable() else "?")
            if key is None or self._scalar(_SOURCE_ID, item, name) is None:
                # The id is faulty, which is noted; the table is read for its own faults.
                self._entry_of(type_, item, value, key)
            elif (part := self._entry_of(type_, item, value, key)) is not None:
                built.append(part)
            self._where.pop()
        return built

    def _entry_of(self, type_: MapOf, start: Event, event: Event, key: str | None) -> object:
        if self._is_null(event):
            from scifacts.claims.advice import keys_of

            help_ = f"write its keys below it: {keys_of(type_.item)}"
            self._nothing(start, self._at(), help_)
            return None
        return self._table(type_.item, event, key or "")

    def _nothing(self, start: Event, where: str, advice: str) -> None:
        """Note an empty value at its key: the parsers disagree on where an empty value stands."""
        token = start.value if isinstance(start, ScalarEvent) else ""
        self._faults.add("nothing is given here", *place(start), where=where, help=advice, token=token)

    def _wrong_type(self, wanted: str, event: Event, *, advice: str) -> None:
        if type(event) is AliasEvent:
            return  # refused as such
        if isinstance(event, ScalarEvent):
            found, token = f"the text {shown(event.value)}", event.value
        else:
            found = "a list" if type(event) is SequenceStartEvent else "a mapping"
            token = ""
            self._skip(event)
        message = f"{wanted} is wanted here, not {found}"
        self._faults.add(message, *place(event), where=self._at(), help=advice, token=token)

    def _skip(self, event: Event) -> None:
        """Pass over a value, however it is nested, without keeping anything of it."""
        depth = 0
        for _ in range(_LONGEST_SKIP):
            if isinstance(event, CollectionStartEvent):
                depth += 1
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            if depth > DEPTH:
                message, advice = TOO_DEEP
                self._faults.add(message, *place(event), where=self._at(), help=advice)
                raise Stop
            event = self._next()
        message = f"a value of more than {_LONGEST_SKIP:,} parts"
        self._faults.add(message, *place(event), where=self._at(), help="no value of the format is so long")
        raise Stop


def _is_plain(type_: Type, event: ScalarEvent) -> bool:
    """Whether a value is text of a kind about which there is nothing to check or note: nine of ten are."""
    text = event.value
    return (
        type(type_) is Text
        and (
            (type_.kind in _FREE and text[:1].isalnum() and len(text) <= type_.limit) or text in type_.choices
        )
        and (bool(event.style) or text not in _NULLS)
    )


def _checked(type_: Text, text: str) -> str:
    """The text as its kind regularises it, or `Wrong`."""
    if len(text) > type_.limit:
        help_ = (
            "shorten it: quote the sentence that states the fact"
            if type_.limit < FIELD_LIMIT
            else "shorten it"
        )
        raise Wrong(f"{len(text):,} characters; at most {type_.limit:,} are allowed", help_)
    if not type_.may_be_blank and is_blank(text):
        raise Wrong("blank", "fill it in, or leave the key out if it is optional")
    if type_.choices and text not in type_.choices:
        from scifacts.spelling import nearest

        near = nearest(text, type_.choices)
        hint = f"; did you mean '{near}'?" if near else ""
        raise Wrong(f"unknown value {shown(text)}{hint}", f"write one of {', '.join(type_.choices)}")
    check = CHECKS.get(type_.kind)
    return check(text) if check else text
