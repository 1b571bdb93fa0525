"""The quick `dataclass` makes what the standard library's own makes."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import pickle
import pkgutil
import sys
import typing

import pytest

import scifacts
from scifacts.model import Span
from scifacts.nouns import NamedTuple, dataclass

if typing.TYPE_CHECKING:
    from types import FrameType

OPERATORS = ("__lt__", "__le__", "__gt__", "__ge__")


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A quick one."""

    x: int
    y: int = 0
    tags: list[str] = dataclasses.field(default_factory=list, compare=False)
    note: str = dataclasses.field(default="", repr=False)
    size: int = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", self.x + self.y)


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Twin:
    """The same by the standard library."""

    x: int
    y: int = 0
    tags: list[str] = dataclasses.field(default_factory=list, compare=False)
    note: str = dataclasses.field(default="", repr=False)
    size: int = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", self.x + self.y)


@dataclass(slots=True)
class Open:
    """One that may change."""

    x: int
    tags: list[str] = dataclasses.field(default_factory=list)


ARGUMENTS = [((1,), {}), ((1, 2), {}), ((1,), {"y": 2, "note": "n"}), ((1, 2, ["a"]), {}), ((), {"x": 3})]


@pytest.mark.parametrize(("given", "named"), ARGUMENTS)
def test_instances_are_like_the_librarys(given: tuple[int, ...], named: dict[str, object]) -> None:
    quick, twin = Point(*given, **named), Twin(*given, **named)  # type: ignore[arg-type]
    assert dataclasses.asdict(quick) == dataclasses.asdict(twin)
    assert repr(quick).replace("Point", "Twin") == repr(twin)
    assert hash(quick) == hash(twin)
    assert quick == Point(*given, **named)  # type: ignore[arg-type]
    assert quick.__eq__(twin) is NotImplemented
    assert dataclasses.replace(quick, x=9) == Point(**{**_initial(quick), "x": 9})  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(quick)) == quick
    assert copy.deepcopy(quick).tags == quick.tags


def _initial(point: Point) -> dict[str, object]:
    return {field.name: getattr(point, field.name) for field in dataclasses.fields(point) if field.init}


@pytest.mark.parametrize("name", OPERATORS)
@pytest.mark.parametrize("other", [(0, 5), (1, 1), (1, 2), (2, 0)])
def test_order_is_the_librarys(name: str, other: tuple[int, int]) -> None:
    assert getattr(Point(1, 1), name)(Point(*other)) is getattr(Twin(1, 1), name)(Twin(*other))
    assert getattr(Point(1, 1), name)(Twin(*other)) is NotImplemented


def test_instances_are_frozen_and_slotted() -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'x'"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'x'"):
        del point.x
    assert not hasattr(point, "__dict__")
    assert point.tags is not Point(1).tags


@pytest.mark.parametrize("given", [(), (1, 2, [], "", 5)])
def test_wrong_arguments_are_refused_in_the_classs_name(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__\(\)"):
        Point(*given)  # type: ignore[arg-type]


def test_another_thread_may_make_one_while_the_first_is_made() -> None:
    """Where the first one gathers how its fields are set, this one breaks in and makes a second."""

    @dataclass(slots=True)
    class Fresh:
        """Not made before."""

        x: int
        y: int

    def break_in(frame: FrameType, _event: str, _given: object) -> None:
        if frame.f_code.co_name in ("<genexpr>", "<listcomp>"):
            assert Fresh(3, 4).y == 4

    before = sys.gettrace()
    sys.settrace(break_in)
    try:
        first = Fresh(1, 2)
    finally:
        sys.settrace(before)
    assert (first.x, first.y) == (1, 2)


def test_a_signature_is_right_before_the_first_instance() -> None:
    @dataclass(frozen=True, slots=True)
    class Fresh:
        a: int
        b: str = "x"

    @dataclasses.dataclass
    class Twin:
        a: int
        b: str = "x"

    assert str(inspect.signature(Fresh)) == "(a: 'int', b: 'str' = 'x') -> None"
    assert inspect.signature(Fresh) == inspect.signature(Twin)
    assert Fresh(1) == Fresh(1, "x")
    assert str(inspect.signature(Fresh)) == "(a: 'int', b: 'str' = 'x') -> None"
    assert inspect.signature(Fresh) == inspect.signature(Twin)


def test_others_are_left_to_the_library() -> None:
    @dataclass(slots=True)
    class Loose:
        a: int

    @dataclass
    class Bare:
        a: int

    @dataclass(frozen=True, slots=True)
    class Written:
        a: int

        def __repr__(self) -> str:
            return "written"

    @dataclass(frozen=True, slots=True, eq=False)
    class Same:
        a: int

    @dataclass(frozen=True, slots=True)
    class Empty:
        pass

    loose = Loose(1)
    loose.a = 2
    assert loose == Loose(2)
    assert pickle.loads(pickle.dumps(Open(1, []))) == Open(1, [])
    with pytest.raises(TypeError, match="unhashable"):
        hash(loose)
    assert Bare(1) == Bare(1)
    assert repr(Written(1)) == "written"
    assert Written(1) == Written(1)
    assert Same(1) != Same(1)
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())
    assert Same.__doc__ == "Same"


def _nouns() -> list[type]:
    found = []
    for module in pkgutil.walk_packages(scifacts.__path__, "scifacts."):
        if module.name == "scifacts.__main__":
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if (
                isinstance(value, type)
                and dataclasses.is_dataclass(value)
                and value.__module__ == module.name
            ):
                found.append(value)
    return found


@pytest.mark.parametrize("noun", _nouns(), ids=lambda noun: f"{noun.__module__}.{noun.__qualname__}")
def test_every_noun_takes_what_the_librarys_own_would(noun: type) -> None:
    """The signature is that of a dataclass of the same fields, made by the standard library."""
    wanted = []
    for field in dataclasses.fields(noun):
        assert not field.kw_only, "the quick `__init__` knows no keyword-only fields"
        if field.init:
            wanted.append(field.name)
    assert list(inspect.signature(noun).parameters) == wanted
    assert len(dataclasses.fields(noun)) == len(noun.__dataclass_fields__), "no ClassVar or InitVar"  # type: ignore[attr-defined]


def test_nouns_are_used_as_keys_and_in_patterns() -> None:
    assert {Span(1, 2): "a"}[Span(1, 2)] == "a"
    match Span(1, 2):
        case Span(start, end):
            assert (start, end) == (1, 2)


def test_a_class_below_keeps_what_is_its_own() -> None:
    class Below(Point):
        def __init__(self, only: int) -> None:
            super().__init__(only, 2)

    before = Below.__init__
    assert list(inspect.signature(Below).parameters) == ["only"]
    assert Below.__init__ is before
    assert Below(1).size == 3

    class Counted(Point):
        def __post_init__(self) -> None:
            object.__setattr__(self, "size", 99)

    assert {Counted(1).size for _ in range(50)} == {99}


class Named(NamedTuple):
    """A quick one."""

    x: int
    y: str = "y"

    @property
    def both(self) -> str:
        return f"{self.x}{self.y}"


def test_a_named_tuple_is_the_librarys() -> None:
    class Twin(typing.NamedTuple):
        """A quick one."""

        x: int
        y: str = "y"

    assert tuple(Named(1)) == tuple(Twin(1)) == (1, "y")
    assert Named(1)._replace(y="z").both == "1z"
    assert Named._fields == Twin._fields
    assert Named._field_defaults == Twin._field_defaults
    assert Named.__doc__ == Twin.__doc__
    assert repr(Named(2)) == "Named(x=2, y='y')"
    assert pickle.loads(pickle.dumps(Named(1))) == Named(1)
    with pytest.raises(TypeError, match="required"):
        Named()  # type: ignore[call-arg]
