"""The JSON Schema (draft-07) of claims.yaml, made from the same table that drives the reader.

An editor takes `2022` for a number and `no` for a truth value; to the reader every scalar is text. So a
text may be any scalar here. What a schema cannot say (an id that nothing defines, a date that does not
exist) is left to the reader: a file that the reader takes is always valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scifacts.claims.schema import FORMAT, VERSION, ListOf, MapOf, Table, Text
from scifacts.claims.values import WAIVABLE
from scifacts.paths import DEVICE_NAMES

if TYPE_CHECKING:
    from scifacts.claims.scalars import Kind
    from scifacts.claims.schema import Key, Type
    from scifacts.encode import Json

__all__ = ["KINDS", "json_schema"]

_SCALAR: Final = ("string", "number", "boolean")
_YEAR: Final = "[0-9]{4}"
_MONTH: Final = f"{_YEAR}-[0-9]{{2}}"
_DAY: Final = f"{_MONTH}-[0-9]{{2}}"
_ID: Final[dict[str, Json]] = {
    "type": ("string", "number"),
    "pattern": "^[a-z0-9][a-z0-9-]*$",
    "maxLength": 80,
    "not": {"enum": sorted(DEVICE_NAMES)},
}
_WEB: Final = "^[Hh][Tt][Tt][Pp][Ss]?://"

# What the text of each kind has to be, as far as a schema can say.
KINDS: Final[dict[Kind, dict[str, Json]]] = {
    "text": {"type": _SCALAR},
    "version": {"enum": (int(VERSION), VERSION)},
    "claim-id": _ID,
    "source-id": _ID,
    "source-ref": _ID,
    "claim-ref": _ID,
    "alias": _ID,
    "choice": {},
    "decimal": {"type": ("number", "string"), "pattern": "^[+-]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$"},
    "as-of": {
        "type": ("integer", "string"),
        "pattern": f"^(?:{_YEAR}(?:/{_YEAR})?|{_MONTH}(?:/{_MONTH})?|{_DAY}(?:/{_DAY})?)$",
    },
    "published": {"type": ("integer", "string"), "pattern": "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"},
    "date": {"type": "string", "pattern": f"^{_DAY}$"},
    "path": {
        "type": ("string", "number"),
        "pattern": r"^(?![/~]|[A-Za-z]:)(?!(?:.*/)?\.[^/])[^\\]+$",
    },
    "url": {"type": "string", "pattern": _WEB},
    "base-url": {"type": "string", "pattern": f"{_WEB}[^?#]*$"},
    "sha256": {"type": ("string", "number"), "pattern": "^[0-9A-Fa-f]{64}$"},
    "quote": {"type": _SCALAR},
    "rule": {"enum": WAIVABLE},
    "accent": {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"},
    "accent-dark": {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"},
    "contact": {"type": "string"},
    "fingerprint": {"type": ("string", "number")},
}


def json_schema() -> dict[str, Json]:
    """The schema of a claims file."""
    definitions: dict[str, Json] = {}
    whole = _table(FORMAT, definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"claims.yaml of scifacts, version {VERSION}",
        **whole,
        "definitions": definitions,
    }


def _table(table: Table, definitions: dict[str, Json]) -> dict[str, Json]:
    schema: dict[str, Json] = {
        "type": "object",
        "properties": {name: _key(key, definitions) for name, key in table.keys.items()},
        "additionalProperties": False,
    }
    return {**schema, "required": table.required} if table.required else schema


def _key(key: Key, definitions: dict[str, Json]) -> Json:
    may_be_null = key.may_be_null and not key.required
    schema = _type(key.type, definitions)
    parts: dict[str, Json] = {"description": key.about}
    if isinstance(key.type, Text) and key.type.kind != "sha256":
        parts["examples"] = [key.example]
    if not may_be_null:
        return {**parts, **schema} if "$ref" not in schema else {**parts, "allOf": [schema]}
    return {**parts, "anyOf": [schema, {"type": "null"}]}


def _type(type_: Type, definitions: dict[str, Json]) -> dict[str, Json]:
    if isinstance(type_, Text):
        return _text(type_)
    if isinstance(type_, ListOf):
        items = _type(type_.item, definitions)
        at_least: dict[str, Json] = {"minItems": type_.at_least} if type_.at_least else {}
        return {"type": "array", "items": items, **at_least}
    if isinstance(type_, MapOf):
        return {
            "type": "object",
            "propertyNames": {key: value for key, value in _ID.items() if key != "type"},
            "additionalProperties": _type(type_.item, definitions),
        }
    return _reference(type_, definitions)


def _reference(table: Table, definitions: dict[str, Json]) -> dict[str, Json]:
    name = table.name.replace(" ", "-")
    if name not in definitions:
        definitions[name] = {}  # holds the place, should a table ever hold itself
        whole = _table(table, definitions)
        short = table.keys[table.shorthand].type if table.shorthand else None
        definitions[name] = whole if short is None else {"anyOf": [whole, _type(short, definitions)]}
    return {"$ref": f"#/definitions/{name}"}


def _text(type_: Text) -> dict[str, Json]:
    if type_.choices:
        return {"enum": tuple(map(str, type_.choices))}
    schema: dict[str, Json] = {"maxLength": type_.limit, **KINDS[type_.kind]}
    if type_.kind in ("text", "quote") and not type_.may_be_blank:
        schema["pattern"] = r"\S"
    return {key: value for key, value in schema.items() if not (key == "maxLength" and "enum" in schema)}
